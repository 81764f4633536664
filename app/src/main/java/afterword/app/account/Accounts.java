package afterword.app.account;

import afterword.app.account.TokenEndpoint.Granted;
import afterword.app.secret.KeyUnusable;
import afterword.app.secret.Secrets;
import afterword.app.store.Owner;
import afterword.app.store.ReadFolders;
import afterword.app.store.Store;
import afterword.app.store.StoredMailAccount;
import afterword.mail.account.MailAccount;
import afterword.mail.account.SecretUnavailable;
import afterword.mail.mailbox.MailFolders;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The mail account of each owner, with what signs in to it.
 *
 * <pre>{@code
 * accounts.of(owner).ifPresent(account -> account.mailbox().folders());
 * }</pre>
 */
public final class Accounts {

    private static final String NAME = "mail";
    private static final JsonMapper JSON = new JsonMapper();
    /** A token that ends so soon is renewed before it is used. */
    private static final Duration SOON = Duration.ofMinutes(2);

    private final Store store;
    private final Secrets secrets;
    private final InstantSource clock;
    private final TokenEndpoint tokens;
    /** One renewal at a time for each owner, since some providers void the old token at once; nobody waits for another's. */
    private final Map<Owner, Object> renewals = new ConcurrentHashMap<>();
    /** What came of tokens that were tried before they are kept, by the token as it was given; some count only once. */
    private final Map<String, Granted> tried = new ConcurrentHashMap<>();

    public Accounts(Store store, Secrets secrets, InstantSource clock) {
        this(store, secrets, clock, new TokenEndpoint());
    }

    Accounts(Store store, Secrets secrets, InstantSource clock, TokenEndpoint tokens) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
        this.tokens = tokens;
    }

    public Optional<OwnAccount> of(Owner owner) {
        return store.mailAccounts().find(owner).map(this::ready);
    }

    /** Those of all owners. */
    public List<OwnAccount> all() {
        return store.mailAccounts().all().stream().map(this::ready).toList();
    }

    /** An account that is not kept yet, to be tried. */
    public OwnAccount of(Owner owner, MailAccount account, Credential credential) {
        return new OwnAccount(owner, account, MailFolders.UNKNOWN, ReadFolders.USUAL, false, () -> {
            if (credential instanceof Credential.Token token) {
                return tried.computeIfAbsent(token.refreshToken(), given -> renewed(token))
                        .accessToken();
            }
            return ((Credential.Password) credential).password();
        });
    }

    private Granted renewed(Credential.Token token) {
        return tokens.renew(
                token.endpoint(), token.clientId(), token.clientSecret(), token.refreshToken(), clock.instant());
    }

    /**
     * Gives the code of a sign-in for a token that lasts; it is kept when the account is.
     *
     * @throws SecretUnavailable where the provider gives none
     */
    Credential.Token redeem(
            URI endpoint, String clientId, @Nullable String clientSecret, String code, String verifier, URI redirect) {
        Granted granted = tokens.redeem(endpoint, clientId, clientSecret, code, verifier, redirect, clock.instant());
        tried.put(granted.refreshToken(), granted);
        return new Credential.Token(endpoint, clientId, clientSecret, granted.refreshToken());
    }

    /** Keeps an account in the place of the owner's earlier one. */
    public void keep(Owner owner, MailAccount account, MailFolders folders, Credential credential, Instant now) {
        Optional<StoredMailAccount> earlier = store.mailAccounts().find(owner);
        boolean copies = earlier.map(StoredMailAccount::copies).orElse(false);
        // the folders of another mailbox are others, though they may be called the same
        ReadFolders read = earlier.filter(it -> it.account().address().equals(account.address()))
                .map(StoredMailAccount::read)
                .orElse(ReadFolders.USUAL);
        if (credential instanceof Credential.Token token) {
            Granted known = tried.remove(token.refreshToken());
            Granted renewed = known == null ? new Granted("", Instant.EPOCH, token.refreshToken()) : known;
            String clientSecret = Objects.requireNonNullElse(token.clientSecret(), "");
            keepToken(
                    owner,
                    new Kept(renewed.refreshToken(), clientSecret, renewed.accessToken(), renewed.expires()),
                    now);
            store.mailAccounts()
                    .keep(
                            new StoredMailAccount(
                                    owner,
                                    account,
                                    folders,
                                    read,
                                    copies,
                                    token.endpoint().toString(),
                                    token.clientId()),
                            now);
        } else if (credential instanceof Credential.Password password) {
            secrets.keep(owner, NAME, password.password(), now);
            store.mailAccounts().keep(new StoredMailAccount(owner, account, folders, read, copies, null, null), now);
        }
    }

    /** The folders as they were found now. */
    public void keepFolders(Owner owner, MailFolders folders, Instant now) {
        store.mailAccounts().find(owner).ifPresent(kept -> store.mailAccounts().keep(kept.withFolders(folders), now));
    }

    /** Which folders are read beside the inbox. */
    public void keepRead(Owner owner, ReadFolders read, Instant now) {
        store.mailAccounts().find(owner).ifPresent(kept -> store.mailAccounts().keep(kept.withRead(read), now));
    }

    /** Whether a copy of each letter goes to the person's own address as well. */
    public void keepCopies(Owner owner, boolean wanted, Instant now) {
        store.mailAccounts().find(owner).ifPresent(kept -> store.mailAccounts().keep(kept.withCopies(wanted), now));
    }

    /** Forgets the account and its secret; what lies in the mailbox stays there. */
    public void remove(Owner owner) {
        store.mailAccounts().remove(owner);
        secrets.forget(owner, NAME);
    }

    private OwnAccount ready(StoredMailAccount kept) {
        return new OwnAccount(
                kept.owner(),
                kept.account(),
                kept.folders(),
                kept.read(),
                kept.copies(),
                () -> kept.account().token() ? token(kept) : secret(kept.owner()));
    }

    private String secret(Owner owner) {
        try {
            return secrets.find(owner, NAME)
                    .orElseThrow(() -> new SecretUnavailable(
                            "the password of the mail account is not kept on this machine; add the account again",
                            null));
        } catch (KeyUnusable untrusted) {
            throw new SecretUnavailable(String.valueOf(untrusted.getMessage()), untrusted);
        }
    }

    private String token(StoredMailAccount account) {
        synchronized (renewals.computeIfAbsent(account.owner(), owner -> new Object())) {
            Kept kept = Kept.of(secret(account.owner()));
            return isFresh(kept) ? kept.access() : renewed(account, kept);
        }
    }

    private boolean isFresh(Kept kept) {
        return kept.expires().isAfter(clock.instant().plus(SOON));
    }

    private String renewed(StoredMailAccount account, Kept kept) {
        if (account.tokenEndpoint() == null || account.clientId() == null) {
            throw new SecretUnavailable("nothing says where the token is renewed; add the account again", null);
        }
        try {
            Granted renewed = tokens.renew(
                    URI.create(account.tokenEndpoint()),
                    account.clientId(),
                    kept.clientSecret().isEmpty() ? null : kept.clientSecret(),
                    kept.refresh(),
                    clock.instant());
            keepToken(
                    account.owner(),
                    new Kept(renewed.refreshToken(), kept.clientSecret(), renewed.accessToken(), renewed.expires()),
                    clock.instant());
            return renewed.accessToken();
        } catch (SecretUnavailable refused) {
            // another process may have renewed it meanwhile, and voided the token that was tried here
            Kept others = Kept.of(secret(account.owner()));
            if (!others.refresh().equals(kept.refresh()) && isFresh(others)) {
                return others.access();
            }
            throw refused;
        }
    }

    private void keepToken(Owner owner, Kept kept, Instant now) {
        secrets.keep(owner, NAME, kept.toJson(), now);
    }

    /** What is kept, secretly, of a token. */
    private record Kept(String refresh, String clientSecret, String access, Instant expires) {

        static Kept of(String json) {
            JsonNode kept = JSON.readTree(json);
            return new Kept(
                    kept.path("refresh").asString(""),
                    kept.path("clientSecret").asString(""),
                    kept.path("access").asString(""),
                    Instant.ofEpochMilli(kept.path("expires").asLong(0)));
        }

        String toJson() {
            ObjectNode json = JSON.createObjectNode();
            json.put("refresh", refresh);
            json.put("clientSecret", clientSecret);
            json.put("access", access);
            json.put("expires", expires.toEpochMilli());
            return json.toString();
        }
    }
}
