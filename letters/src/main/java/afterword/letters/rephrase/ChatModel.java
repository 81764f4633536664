package afterword.letters.rephrase;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks one question of a model over HTTP. Redirects are not followed, so that the key goes nowhere else, and nothing of
 * a question or an answer is ever part of a failure's message.
 */
final class ChatModel {

    /** In characters; ten times a long letter. */
    private static final int LONGEST_ANSWER = 64_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ModelSettings settings;
    private final HttpClient client;

    ChatModel(ModelSettings settings) {
        this.settings = settings;
        settings.refusal().ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        client = HttpClient.newBuilder()
                .connectTimeout(min(settings.timeout(), Duration.ofSeconds(5)))
                .build();
    }

    /**
     * The text that the model answers.
     *
     * @throws ModelAway where it cannot be reached, takes too long, or answers something else
     */
    String answer(String instructions, String question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint())
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(instructions, question)));
        if (settings.key() != null) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        HttpResponse<String> response = send(request.build());
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            throw away("refuses the key (HTTP " + response.statusCode() + ").");
        }
        if (response.statusCode() != 200) {
            throw away("answers with HTTP " + response.statusCode() + ".");
        }
        return content(response.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        // The request's own timeout ends with the headers; this one covers a body that trickles, too.
        CompletableFuture<HttpResponse<String>> pending =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            return pending.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw away("has not answered within " + settings.timeout().toMillis() / 1000.0 + " s.");
        } catch (ExecutionException e) {
            boolean slow = e.getCause() instanceof java.net.http.HttpTimeoutException;
            boolean unreached = e.getCause() instanceof IOException;
            throw away(slow ? "has not answered in time." : unreached ? "cannot be reached." : "failed.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away("was not waited for.");
        }
    }

    private String content(String answer) {
        if (answer.length() > LONGEST_ANSWER) {
            throw away("answers with more than a letter.");
        }
        try {
            JsonNode content = JSON.readTree(answer).at("/choices/0/message/content");
            if (!content.isString() || content.stringValue().isBlank()) {
                throw away("answers without a text.");
            }
            return content.stringValue();
        } catch (JacksonException e) {
            throw away("answers something that is no JSON.");
        }
    }

    private String body(String instructions, String question) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", settings.model());
        body.put("temperature", 0);
        body.put("stream", false);
        body.putArray("messages")
                .add(JSON.createObjectNode().put("role", "system").put("content", instructions))
                .add(JSON.createObjectNode().put("role", "user").put("content", question));
        return JSON.writeValueAsString(body);
    }

    private URI endpoint() {
        String base = settings.baseUrl().toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "chat/completions");
    }

    private ModelAway away(String reason) {
        return new ModelAway(settings.baseUrl(), reason);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
