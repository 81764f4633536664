package afterword.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    private final List<String> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();

    @BeforeEach
    void start() throws IOException {
        store = Store.open(folder.resolve("data"));
        accounts = new Accounts(
                store, new Secrets(store.secrets(), SecretPlaces.inFile(folder.resolve("key"), folder)), () -> now);
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/token", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = answers.remove().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
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
}
