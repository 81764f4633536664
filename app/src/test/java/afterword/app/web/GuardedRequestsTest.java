package afterword.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page somewhere else on the web may try with a browser that reaches this machine. */
class GuardedRequestsTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwx";

    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(ServerOptions.local(0, folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aNameThatIsNotOursIsNotAnswered() throws IOException {
        assertThat(get("rebound.example")).startsWith("HTTP/1.1 421");
        assertThat(get("localhost.rebound.example:80")).startsWith("HTTP/1.1 421");
        assertThat(get("localhost:" + server.address().getPort())).startsWith("HTTP/1.1 200");
        assertThat(get("[::1]:1")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aChangeFromAnotherOriginIsRefused() throws IOException {
        assertThat(post("Origin: https://evil.example", TOKEN)).startsWith("HTTP/1.1 403");
        assertThat(post("Sec-Fetch-Site: cross-site", TOKEN)).startsWith("HTTP/1.1 403");
        assertThat(post("Sec-Fetch-Site: same-site", TOKEN)).startsWith("HTTP/1.1 403");
        assertThat(post("Origin: null", TOKEN)).startsWith("HTTP/1.1 403");
    }

    @Test
    void aChangeWithoutTheTokenOfThePageIsRefused() throws IOException {
        assertThat(post("Sec-Fetch-Site: same-origin", "")).startsWith("HTTP/1.1 403");
        assertThat(post("Sec-Fetch-Site: same-origin", "abcdefghijklmnopqrstuvwy"))
                .startsWith("HTTP/1.1 403");
        assertThat(post("Sec-Fetch-Site: same-origin", TOKEN)).startsWith("HTTP/1.1 302");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        String answer = send("POST /settings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void everyAnswerForbidsForeignAndInlineScripts() throws IOException {
        String page = get("localhost");
        assertThat(page)
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("HttpOnly")
                .doesNotContain("unsafe-inline");
        assertThat(page).doesNotContain("<script>").doesNotContain("style=").doesNotContain("onclick=");
    }

    private static String get(String host) throws IOException {
        return send("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    private static String post(String header, String token) throws IOException {
        String body = "token=" + token;
        return send("POST /sample HTTP/1.1\r\nHost: localhost\r\nCookie: afterword=" + TOKEN + "\r\n" + header
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);
    }

    private static String send(String request) throws IOException {
        URI address = server.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
