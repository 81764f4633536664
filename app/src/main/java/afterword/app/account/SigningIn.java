package afterword.app.account;

import afterword.app.store.Owner;
import afterword.mail.account.MailAccount;
import afterword.mail.account.SecretUnavailable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signing in at a mail provider in the browser, which then comes back to this machine (RFC 8252): the authorization code flow
 * (RFC 6749, 4.1) with a proof that whoever ends it has begun it (PKCE, RFC 7636). The client id is the person's own.
 *
 * <pre>{@code
 * Begun begun = signingIn.begin(owner, wish, redirect, now); // the browser is sent to begun.where()
 * Ended ended = signingIn.end(owner, answer, now);           // with what the browser brought back
 * }</pre>
 */
public final class SigningIn {

    /** Where the browser comes back to, below the address of the pages or of the command. */
    public static final String PATH = "/settings/mail/signed-in";

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_PENDING = 50;
    private static final int RANDOM_BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Pending> pending = new LinkedHashMap<>();

    public SigningIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * What is wanted.
     *
     * @param account as it will be kept
     * @param authorization the page on which the provider asks the person
     * @param token where codes and refresh tokens are given for access tokens
     * @param scope what the program may do, in the provider's words
     * @param clientSecret where the provider gave one with the id; with programs on one's own machine it is no secret
     * @param insist whether the account is kept although it does not work
     */
    public record Wish(
            MailAccount account,
            URI authorization,
            URI token,
            String scope,
            String clientId,
            @Nullable String clientSecret,
            boolean insist) {}

    /**
     * A sign-in that the person goes through now.
     *
     * @param state tells the answer to this one from any other
     * @param where what is opened in the browser
     */
    public record Begun(String state, URI where) {}

    /** How it ended. */
    public sealed interface Ended {

        /** The person said yes. */
        record Granted(MailAccount account, Credential.Token credential, boolean insist) implements Ended {}

        /** It came to nothing, for this reason, in a sentence. */
        record Not(String why) implements Ended {}
    }

    private record Pending(Owner owner, Wish wish, String verifier, URI redirect, Instant until) {}

    /** @param redirect where the browser is to come back to */
    public Begun begin(Owner owner, Wish wish, URI redirect, Instant now) {
        String state = secret();
        String verifier = secret();
        synchronized (pending) {
            pending.values().removeIf(old -> old.until().isBefore(now));
            if (pending.size() >= MOST_PENDING) {
                pending.remove(pending.keySet().iterator().next());
            }
            pending.put(state, new Pending(owner, wish, verifier, redirect, now.plus(LIFE)));
        }
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", wish.clientId());
        asked.put("redirect_uri", redirect.toString());
        asked.put("scope", wish.scope());
        asked.put("state", state);
        asked.put("code_challenge", challenge(verifier));
        asked.put("code_challenge_method", "S256");
        asked.put("login_hint", wish.account().address());
        String more = wish.authorization().getRawQuery() == null ? "?" : "&";
        return new Begun(state, URI.create(wish.authorization() + more + TokenEndpoint.encoded(asked)));
    }

    /** @param answer the parameters with which the browser came back; an answer counts once */
    public Ended end(Owner owner, Map<String, String> answer, Instant now) {
        Pending begun;
        synchronized (pending) {
            begun = pending.get(answer.getOrDefault("state", ""));
            if (begun == null || !begun.owner().equals(owner) || begun.until().isBefore(now)) {
                return new Ended.Not(
                        "This sign-in was not begun here, was answered already, or took longer than ten minutes."
                                + " Begin it again.");
            }
            pending.remove(answer.get("state"));
        }
        Wish wish = begun.wish();
        String code = answer.getOrDefault("code", "");
        if (code.isEmpty()) {
            return new Ended.Not(refused(wish.authorization().getHost(), answer));
        }
        try {
            Credential.Token token = accounts.redeem(
                    wish.token(), wish.clientId(), wish.clientSecret(), code, begun.verifier(), begun.redirect());
            return new Ended.Granted(wish.account(), token, wish.insist());
        } catch (SecretUnavailable none) {
            String why = String.valueOf(none.getMessage());
            return new Ended.Not(Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".");
        }
    }

    private static String refused(String host, Map<String, String> answer) {
        String error = plain(answer.getOrDefault("error", "no reason given"));
        if (error.equals("access_denied")) {
            return "You, or " + host + ", said no. Nothing was kept.";
        }
        String more = plain(answer.getOrDefault("error_description", ""));
        return host + " refuses: " + error + (more.isEmpty() ? "" : ", " + more) + ". Are client id and scope right?";
    }

    private static String plain(String text) {
        String words =
                text.replaceAll("[^\\w.,:;'/ -]", " ").replaceAll("\\s+", " ").strip();
        return words.length() <= 300 ? words : words.substring(0, 300);
    }

    private String secret() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256", impossible);
        }
    }
}
