package afterword.app.account;

import afterword.mail.account.SecretUnavailable;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The provider's token endpoint (RFC 6749, 4.1.3 and 6); ten seconds to connect, thirty in all unless said. */
final class TokenEndpoint {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration USUAL_LIFE = Duration.ofMinutes(30);
    private static final Duration LONGEST_LIFE = Duration.ofDays(30);

    /** What a provider says that is in trouble itself, or asked too often: the leave still holds. */
    private static final Set<String> PASSING = Set.of("server_error", "temporarily_unavailable", "slow_down");

    private final Duration patience;

    TokenEndpoint() {
        this(Duration.ofSeconds(30));
    }

    /** @param patience until the whole answer must have come */
    TokenEndpoint(Duration patience) {
        this.patience = patience;
    }

    /**
     * What the provider gave.
     *
     * @param refreshToken the next one, where the provider changes it each time; empty where it gave none
     */
    record Granted(String accessToken, Instant expires, String refreshToken) {}

    /** @throws SecretUnavailable where the provider gives no new token, in its words */
    Granted renew(URI endpoint, String clientId, @Nullable String clientSecret, String refreshToken, Instant now) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("client_id", clientId);
        if (clientSecret != null) {
            form.put("client_secret", clientSecret);
        }
        form.put("refresh_token", refreshToken);
        Granted granted =
                granted(endpoint, form, "the token cannot be renewed", "; sign in to the provider again", now);
        return granted.refreshToken().isEmpty()
                ? new Granted(granted.accessToken(), granted.expires(), refreshToken)
                : granted;
    }

    /**
     * Gives the code of a sign-in for tokens.
     *
     * @param verifier proves that the sign-in was begun here (RFC 7636)
     * @throws SecretUnavailable where the provider gives none, in its words, or none that lasts
     */
    Granted redeem(
            URI endpoint,
            String clientId,
            @Nullable String clientSecret,
            String code,
            String verifier,
            URI redirect,
            Instant now) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", clientId);
        if (clientSecret != null) {
            form.put("client_secret", clientSecret);
        }
        form.put("code", code);
        form.put("code_verifier", verifier);
        form.put("redirect_uri", redirect.toString());
        Granted granted = granted(endpoint, form, "the sign-in was not completed", "; begin it again", now);
        if (granted.refreshToken().isEmpty()) {
            throw new SecretUnavailable(
                    "the provider gave leave for a short while only (no refresh token): allow the program access while you are"
                            + " away, or ask for the scope that does",
                    null);
        }
        return granted;
    }

    private Granted granted(URI endpoint, Map<String, String> form, String failure, String advice, Instant now) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        // made anew each time: it is needed once an hour at most, and costs a program's start otherwise
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        // a request's own timeout ends with the head of the answer; a body that never ends would be waited for
        CompletableFuture<HttpResponse<String>> asked = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> response = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            int status = response.statusCode();
            if (status == 429 || status >= 500) {
                throw new SecretUnavailable(
                        failure + " now: " + endpoint.getHost() + " is in trouble (" + status + ")", null);
            }
            return granted(endpoint, JSON.readTree(response.body()), failure, advice, now);
        } catch (TimeoutException slow) {
            asked.cancel(true);
            throw new SecretUnavailable(
                    failure + " now: " + endpoint.getHost() + " has not answered in " + patience.toSeconds()
                            + " seconds",
                    slow);
        } catch (ExecutionException broken) {
            throw new SecretUnavailable(failure + ": " + endpoint.getHost() + " is not reached", broken);
        } catch (JacksonException noJson) {
            throw new SecretUnavailable(failure + ": " + endpoint.getHost() + " answers oddly", null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SecretUnavailable(failure + ": the program is ending", stopped);
        }
    }

    private static Granted granted(URI endpoint, JsonNode answer, String failure, String advice, Instant now) {
        String access = answer.path("access_token").asString("");
        if (access.isEmpty()) {
            String why = answer.path("error").asString("no reason given");
            boolean passing = PASSING.contains(why);
            throw new SecretUnavailable(
                    failure + (passing ? " now" : advice) + " (" + endpoint.getHost() + ": "
                            + why.replaceAll("[^\\w. -]", "") + ")",
                    null);
        }
        long seconds = Math.max(
                0, Math.min(LONGEST_LIFE.toSeconds(), answer.path("expires_in").asLong(USUAL_LIFE.toSeconds())));
        return new Granted(
                access,
                now.plusSeconds(seconds),
                Objects.requireNonNullElse(answer.path("refresh_token").asString(""), ""));
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
