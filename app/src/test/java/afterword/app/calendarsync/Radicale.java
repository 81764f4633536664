package afterword.app.calendarsync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real calendar server on this machine, and somebody's other calendar program on it. */
public final class Radicale implements AutoCloseable {

    public static final String USER = "jordan";
    public static final String PASSWORD = "s3cret, with spaces";

    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin/radicale"), Path.of("/usr/local/bin/radicale"));

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Radicale(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static Radicale start(Path folder) throws IOException, InterruptedException {
        Path program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(program != null, "needs radicale; on Debian: apt-get install radicale");
        Path users = Files.writeString(folder.resolve("users"), USER + ":" + PASSWORD + "\n");
        int port = free();
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--config",
                        "",
                        "--storage-filesystem-folder=" + folder.resolve("collections"),
                        "--server-hosts=127.0.0.1:" + port,
                        "--auth-type=htpasswd",
                        "--auth-htpasswd-filename=" + users,
                        "--auth-htpasswd-encryption=plain",
                        "--auth-delay=0")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("radicale.log").toFile())
                .start();
        for (int i = 0; i < 300; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
                return new Radicale(process, port);
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    break;
                }
                Thread.sleep(100);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("radicale did not start: " + Files.readString(folder.resolve("radicale.log")));
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** What stands in a collection, by name. */
    public List<String> names(URI collection) {
        String listing = send("PROPFIND", collection, "", "Depth", "1").body();
        return Stream.of(listing.split("<href>"))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('<')))
                .filter(path -> path.endsWith(".ics"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    public String get(URI entry) {
        return send("GET", entry, "", "Accept", "*/*").body();
    }

    public int put(URI entry, String text) {
        return send("PUT", entry, text, "Content-Type", "text/calendar").statusCode();
    }

    public int delete(URI entry) {
        return send("DELETE", entry, "", "Accept", "*/*").statusCode();
    }

    int makeCalendar(URI collection) {
        return send("MKCALENDAR", collection, "", "Accept", "*/*").statusCode();
    }

    private HttpResponse<String> send(String method, URI to, String body, String header, String value) {
        String login = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Authorization", "Basic " + login)
                .header(header, value)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException connectionEnded) {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + to, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
