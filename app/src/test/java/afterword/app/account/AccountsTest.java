package afterword.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import afterword.app.secret.SecretPlaces;
import afterword.app.secret.Secrets;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.account.SecretUnavailable;
import afterword.mail.mailbox.MailFolders;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-09-10T07:00:00Z");
    private Store store;
    private Accounts accounts;
    private HttpServer provider;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Deque<String> answers = new ConcurrentLinkedDeque<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int status = 200;
    /** So many bytes of the answer never come. */
    private volatile int missing;

    private volatile Runnable meanwhile = () -> {};

    @BeforeEach
    void start() throws IOException {
        store = Store.open(folder.resolve("data"));
        accounts = new Accounts(
                store, new Secrets(store.secrets(), SecretPlaces.inFile(folder.resolve("key"), folder)), () -> now);
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/token", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            meanwhile.run();
            byte[] answer = answers.remove().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length + missing);
            exchange.getResponseBody().write(answer);
            exchange.getResponseBody().flush();
            if (missing == 0) {
                exchange.close();
            }
        });
        provider.setExecutor(threads);
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
        threads.shutdownNow();
        store.close();
    }

    private static MailAccount account(boolean token) {
        return new MailAccount(
                "sasha@post.example",
                "Sasha Whitlow",
                "sasha",
                token,
                new MailServer("smtp.post.example", 587, MailServer.Security.STARTTLS),
                new MailServer("imap.post.example", 993, MailServer.Security.TLS));
    }

    private Credential.Token token(String refresh) {
        URI endpoint = URI.create("http://127.0.0.1:" + provider.getAddress().getPort() + "/token");
        return new Credential.Token(endpoint, "afterword-here", null, refresh);
    }

    @Test
    void anAccountComesBackAsItWasKept() {
        MailFolders folders = new MailFolders("Drafts", "Sent Items", null, null);
        accounts.keep(Owner.LOCAL, account(false), folders, new Credential.Password("s3cret"), now);
        OwnAccount own = accounts.of(Owner.LOCAL).orElseThrow();
        assertThat(own.account()).isEqualTo(account(false));
        assertThat(own.folders()).isEqualTo(folders);
        assertThat(own.secret().get()).isEqualTo("s3cret");
        assertThat(accounts.all()).hasSize(1);
        assertThat(own.toString() + new Credential.Password("s3cret") + token("r3fresh"))
                .doesNotContain("s3cret")
                .doesNotContain("r3fresh");
    }

    @Test
    void removedItIsGoneWithItsSecret() {
        accounts.keep(Owner.LOCAL, account(false), MailFolders.UNKNOWN, new Credential.Password("s3cret"), now);
        OwnAccount before = accounts.of(Owner.LOCAL).orElseThrow();
        accounts.remove(Owner.LOCAL);
        assertThat(accounts.of(Owner.LOCAL)).isEmpty();
        assertThatThrownBy(() -> before.secret().get()).isInstanceOf(SecretUnavailable.class);
    }

    @Test
    void saysThatThePasswordIsGoneWithItsKey() throws IOException {
        accounts.keep(Owner.LOCAL, account(false), MailFolders.UNKNOWN, new Credential.Password("s3cret"), now);
        Files.delete(folder.resolve("key"));
        assertThatThrownBy(() -> accounts.of(Owner.LOCAL).orElseThrow().secret().get())
                .isInstanceOf(SecretUnavailable.class)
                .hasMessageContaining("add the account again");
    }

    @Test
    void aTokenIsRenewedOnlyWhenItEndsAndTheNewRefreshTokenIsKept() {
        accounts.keep(Owner.LOCAL, account(true), MailFolders.UNKNOWN, token("first"), now);
        answers.add("{\"access_token\":\"a1\",\"expires_in\":3600,\"refresh_token\":\"second\"}");
        answers.add("{\"access_token\":\"a2\",\"expires_in\":3600}");
        assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get()).isEqualTo("a1");
        now = now.plus(Duration.ofMinutes(57));
        assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get()).isEqualTo("a1");
        now = now.plus(Duration.ofMinutes(2));
        assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get()).isEqualTo("a2");
        assertThat(asked)
                .containsExactly(
                        "grant_type=refresh_token&client_id=afterword-here&refresh_token=first",
                        "grant_type=refresh_token&client_id=afterword-here&refresh_token=second");
    }

    @Test
    void aTokenThatIsTriedBeforeItIsKeptIsNotSpentTwice() {
        answers.add("{\"access_token\":\"a1\",\"expires_in\":3600,\"refresh_token\":\"second\"}");
        OwnAccount trial = accounts.of(Owner.LOCAL, account(true), token("first"));
        assertThat(trial.secret().get()).isEqualTo("a1");
        assertThat(trial.secret().get()).isEqualTo("a1");
        accounts.keep(Owner.LOCAL, account(true), MailFolders.UNKNOWN, token("first"), now);
        assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get()).isEqualTo("a1");
        assertThat(asked).hasSize(1);
    }

    @Test
    void saysInTheProvidersWordWhyATokenIsNotRenewed() {
        accounts.keep(Owner.LOCAL, account(true), MailFolders.UNKNOWN, token("first"), now);
        answers.add("{\"error\":\"invalid_grant\"}");
        assertThatThrownBy(() -> accounts.of(Owner.LOCAL).orElseThrow().secret().get())
                .isInstanceOf(SecretUnavailable.class)
                .hasMessageContaining("invalid_grant")
                .hasMessageContaining("sign in to the provider again");
    }

    private Accounts another(Duration patience) {
        return new Accounts(
                store,
                new Secrets(store.secrets(), SecretPlaces.inFile(folder.resolve("key"), folder)),
                () -> now,
                new TokenEndpoint(patience));
    }

    private String refusal(Accounts of) {
        Throwable refused =
                catchThrowable(() -> of.of(Owner.LOCAL).orElseThrow().secret().get());
        assertThat(refused).isInstanceOf(SecretUnavailable.class);
        return refused.getMessage();
    }

    @Test
    void anAnswerThatNeverEndsIsNotWaitedFor() {
        accounts.keep(Owner.LOCAL, account(true), MailFolders.UNKNOWN, token("first"), now);
        answers.add("{\"access_token\":\"a1\"");
        missing = 10;
        assertThat(refusal(another(Duration.ofMillis(400)))).contains("has not answered");
    }

    @Test
    void aProviderInTroubleIsNotTakenForOneThatTookLeaveBack() {
        accounts.keep(Owner.LOCAL, account(true), MailFolders.UNKNOWN, token("first"), now);
        status = 503;
        answers.add("<html>Service Unavailable</html>");
        assertThat(refusal(accounts)).contains("503").doesNotContain("sign in");
        status = 400;
        answers.add("{\"error\":\"temporarily_unavailable\"}");
        assertThat(refusal(accounts)).contains("temporarily_unavailable").doesNotContain("sign in");
        answers.add("{\"error\":\"invalid_grant\",\"error_description\":\"revoked\"}");
        assertThat(refusal(accounts)).contains("sign in to the provider again");
        status = 200;
        answers.add("{\"access_token\":\"a1\",\"expires_in\":3600}");
        assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get()).isEqualTo("a1");
    }

    @Test
    void whatIsNoAnswerIsSaidAndLosesNothing() {
        accounts.keep(Owner.LOCAL, account(true), MailFolders.UNKNOWN, token("first"), now);
        for (String odd : List.of(
                "", "null", "[]", "\"yes\"", "<p>hello</p>", "{\"access_token\":null}", "{\"access_token\":{}}", "{")) {
            answers.add(odd);
            assertThat(refusal(accounts)).as(odd).startsWith("the token cannot be renewed");
        }
        for (String life : List.of("9223372036854775807", "-5", "\"3600\"", "\"soon\"", "1e300", "null")) {
            answers.add("{\"access_token\":\"a1\",\"expires_in\":" + life + ",\"refresh_token\":null}");
            assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get())
                    .as(life)
                    .isEqualTo("a1");
            now = now.plus(Duration.ofDays(31));
        }
        assertThat(asked).allMatch(form -> form.endsWith("refresh_token=first"));
    }

    @Test
    void whatAnotherProcessRenewedMeanwhileCounts() {
        accounts.keep(Owner.LOCAL, account(true), MailFolders.UNKNOWN, token("first"), now);
        Accounts other = another(Duration.ofSeconds(30));
        meanwhile = () -> {
            meanwhile = () -> {};
            answers.addFirst("{\"access_token\":\"a2\",\"expires_in\":3600,\"refresh_token\":\"second\"}");
            assertThat(other.of(Owner.LOCAL).orElseThrow().secret().get()).isEqualTo("a2");
        };
        status = 200;
        answers.add("{\"error\":\"invalid_grant\"}");
        assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get()).isEqualTo("a2");
    }
}
