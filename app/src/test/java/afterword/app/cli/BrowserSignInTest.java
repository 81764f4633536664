package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.account.StubProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in from the command line, with a browser that opens what it is told to. */
class BrowserSignInTest {

    @TempDir
    Path folder;

    private final List<String> pages = new CopyOnWriteArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private StubProvider provider;

    @BeforeEach
    void start() throws Exception {
        provider = new StubProvider();
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    /** A terminal before which somebody sits who opens the address, and first one that somebody forged. */
    private final class Terminal extends PrintStream {

        Terminal() {
            super(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        }

        @Override
        public void println(Object line) {
            println(String.valueOf(line));
        }

        @Override
        public void println(String line) {
            said.append(line).append('\n');
            if (line.startsWith("http://")) {
                Thread browser = new Thread(() -> open(URI.create(line)), "browser");
                browser.setDaemon(true);
                browser.start();
            }
        }

        private void open(URI where) {
            try {
                String back = StubProvider.parameters(where.getRawQuery()).get("redirect_uri");
                pages.add(StubProvider.browse(URI.create(back + "?state=forged&code=x")));
                pages.add(StubProvider.browse(where));
            } catch (Exception broken) {
                pages.add(broken.toString());
            }
        }
    }

    private int run(String... more) {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new Terminal(),
                () -> Run.AFTER_THE_INTERVIEW,
                folder,
                Map.of());
        String[] words = Stream.concat(
                        Stream.of(
                                "account",
                                "add",
                                "sasha@post.example",
                                "--sign-in",
                                "--smtp",
                                "none://127.0.0.1:1",
                                "--imap",
                                "none://127.0.0.1:1",
                                "--data",
                                "data",
                                "--key",
                                "keys/key"),
                        Stream.of(more))
                .toArray(String[]::new);
        return Commands.run(console, words);
    }

    private String[] there(String... more) {
        return Stream.concat(
                        Stream.of(
                                "--authorization",
                                provider.authorization().toString(),
                                "--token-endpoint",
                                provider.token().toString(),
                                "--scope",
                                "mail",
                                "--client-id",
                                "my-own-id"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void whoSaysYesInTheBrowserIsSignedInAndAForgedAnswerIsWaitedOut() {
        assertThat(run(there("--insist"))).as(said.toString()).isZero();
        assertThat(pages.get(0)).startsWith("This sign-in was not begun here");
        Run list = Run.of(folder, "account", "list", "--data", "data");
        assertThat(list.out()).contains("sasha@post.example (OAuth)");
    }

    @Test
    void whoSaysNoKeepsNothing() {
        provider.sayNo();
        assertThat(run(there("--insist"))).isEqualTo(3);
        assertThat(said).contains("said no. Nothing was kept.");
    }

    @Test
    void ofAProviderThatIsNotKnownEverythingMissingIsSaidAtOnce() {
        assertThat(run()).isEqualTo(2);
        assertThat(said).contains("--authorization is missing").contains("--token-endpoint is missing");
        assertThat(said).contains("--scope is missing").contains("--client-id is missing");
    }
}
