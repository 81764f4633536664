package afterword.app.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An authorization server on this machine (RFC 6749, RFC 7636) whose person says yes at once, or no. */
public final class StubProvider implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private volatile boolean saysNo;
    private volatile boolean revoked;
    private volatile boolean lasting = true;

    public StubProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    public URI authorization() {
        return at("/authorize?prompt=consent");
    }

    public URI token() {
        return at("/token");
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public void sayNo() {
        saysNo = true;
    }

    /** From now on no refresh token counts. */
    public void revoke() {
        revoked = true;
    }

    /** From now on leave is given for an hour only. */
    public void giveNoRefreshToken() {
        lasting = false;
    }

    /** As a browser does: opens it, and goes where it is sent. @return what stands on the last page */
    public static String browse(URI where) throws IOException, InterruptedException {
        try {
            return HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build()
                    .send(
                            HttpRequest.newBuilder(where)
                                    .timeout(Duration.ofSeconds(30))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException broken) {
            throw new IOException(where + ": " + broken.getMessage(), broken);
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String answer;
        if (saysNo) {
            answer = "error=access_denied";
        } else {
            String code = UUID.randomUUID().toString();
            codes.put(code, asked);
            answer = "code=" + code;
        }
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?" + answer + "&state="
                                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean right = asked.get("grant_type").equals("refresh_token")
                ? !revoked && asked.get("refresh_token").startsWith("refresh-")
                : isRight(asked);
        String answer = right
                ? "{\"access_token\":\"access-" + UUID.randomUUID() + "\",\"expires_in\":3600"
                        + (lasting ? ",\"refresh_token\":\"refresh-" + UUID.randomUUID() + "\"" : "") + "}"
                : "{\"error\":\"invalid_grant\"}";
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(right ? 200 : 400, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The code counts once, for the client, the address and the secret with which it was asked for. */
    private boolean isRight(Map<String, String> asked) {
        Map<String, String> before = codes.remove(asked.getOrDefault("code", ""));
        return before != null
                && before.get("client_id").equals(asked.get("client_id"))
                && before.get("redirect_uri").equals(asked.get("redirect_uri"))
                && before.get("code_challenge_method").equals("S256")
                && before.get("code_challenge").equals(challenge(asked.get("code_verifier")));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
