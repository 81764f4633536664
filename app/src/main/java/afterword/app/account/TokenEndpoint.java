package afterword.app.account;

import afterword.mail.account.SecretUnavailable;
import java.io.IOException;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Renews access tokens at the provider's token endpoint (RFC 6749, section 6); ten seconds to connect, thirty in all. */
final class TokenRenewal {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration USUAL_LIFE = Duration.ofMinutes(30);

    /**
     * What the provider gave.
     *
     * @param refreshToken the next one, where the provider changes it each time
     */
    record Renewed(String accessToken, Instant expires, String refreshToken) {}

    /** @throws SecretUnavailable where the provider gives no new token, in its words */
    Renewed renew(URI endpoint, String clientId, @Nullable String clientSecret, String refreshToken, Instant now) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("client_id", clientId);
        if (clientSecret != null) {
            form.put("client_secret", clientSecret);
        }
        form.put("refresh_token", refreshToken);
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        // made anew each time: it is needed once an hour at most, and costs a program's start otherwise
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return renewed(endpoint, JSON.readTree(response.body()), refreshToken, now);
        } catch (IOException broken) {
            throw new SecretUnavailable(
                    "the token cannot be renewed: " + endpoint.getHost() + " is not reached", broken);
        } catch (JacksonException noJson) {
            throw new SecretUnavailable("the token cannot be renewed: " + endpoint.getHost() + " answers oddly", null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SecretUnavailable("the token was not renewed: the program is ending", stopped);
        }
    }

    private static Renewed renewed(URI endpoint, JsonNode answer, String refreshToken, Instant now) {
        String access = answer.path("access_token").asString("");
        if (access.isEmpty()) {
            String why = answer.path("error").asString("no reason given");
            throw new SecretUnavailable(
                    "the token cannot be renewed; sign in to the provider again (" + endpoint.getHost() + ": "
                            + why.replaceAll("[^\\w. -]", "") + ")",
                    null);
        }
        long seconds = answer.path("expires_in").asLong(USUAL_LIFE.toSeconds());
        String next = Objects.requireNonNullElse(answer.path("refresh_token").asString(""), "");
        return new Renewed(access, now.plusSeconds(seconds), next.isEmpty() ? refreshToken : next);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
