package afterword.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.account.SigningIn.Begun;
import afterword.app.account.SigningIn.Ended;
import afterword.app.account.SigningIn.Wish;
import afterword.app.secret.SecretPlaces;
import afterword.app.secret.Secrets;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.account.SecretUnavailable;
import afterword.mail.mailbox.MailFolders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningInTest {

    private static final URI BACK = URI.create("http://127.0.0.1:8080" + SigningIn.PATH);

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-09-10T07:00:00Z");
    private Store store;
    private Accounts accounts;
    private SigningIn signingIn;
    private StubProvider provider;

    @BeforeEach
    void start() throws IOException {
        store = Store.open(folder.resolve("data"));
        accounts = new Accounts(
                store, new Secrets(store.secrets(), SecretPlaces.inFile(folder.resolve("key"), folder)), () -> now);
        signingIn = new SigningIn(accounts);
        provider = new StubProvider();
    }

    @AfterEach
    void stop() {
        provider.close();
        store.close();
    }

    private Begun begin() {
        MailAccount account = new MailAccount(
                "sasha@post.example",
                "Sasha Whitlow",
                "sasha",
                true,
                new MailServer("smtp.post.example", 587, MailServer.Security.STARTTLS),
                new MailServer("imap.post.example", 993, MailServer.Security.TLS));
        Wish wish = new Wish(
                account, provider.authorization(), provider.token(), "mail offline_access", "my-own-id", null, false);
        return signingIn.begin(Owner.LOCAL, wish, BACK, now);
    }

    /** What the browser would bring back. */
    private static Map<String, String> answer(Begun begun) throws Exception {
        HttpResponse<Void> sent = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(begun.where()).build(), HttpResponse.BodyHandlers.discarding());
        URI back = URI.create(sent.headers().firstValue("Location").orElseThrow());
        assertThat(back.toString()).startsWith(BACK.toString());
        return new HashMap<>(StubProvider.parameters(back.getRawQuery()));
    }

    private String why(Map<String, String> answer) {
        return ((Ended.Not) signingIn.end(Owner.LOCAL, answer, now)).why();
    }

    @Test
    void whoSaysYesHasATokenThatIsKeptAndUsedWithoutAskingAgain() throws Exception {
        Begun begun = begin();
        assertThat(begun.where().toString())
                .contains("prompt=consent&response_type=code&client_id=my-own-id")
                .contains("scope=mail+offline_access")
                .contains("code_challenge_method=S256")
                .contains("login_hint=sasha%40post.example")
                .doesNotContain("client_secret");
        Ended.Granted granted = (Ended.Granted) signingIn.end(Owner.LOCAL, answer(begun), now);
        assertThat(granted.credential().refreshToken()).startsWith("refresh-");
        String tried = accounts.of(Owner.LOCAL, granted.account(), granted.credential())
                .secret()
                .get();
        accounts.keep(Owner.LOCAL, granted.account(), MailFolders.UNKNOWN, granted.credential(), now);
        assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get())
                .startsWith("access-")
                .isEqualTo(tried);
        now = now.plus(Duration.ofHours(2));
        assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get())
                .as("renewed")
                .isNotEqualTo(tried);
    }

    @Test
    void anAnswerWithAnotherStateOrOfAnotherPersonIsTurnedAwayAndTheRightOneStillCounts() throws Exception {
        Map<String, String> answer = answer(begin());
        Map<String, String> forged = new HashMap<>(answer);
        forged.put("state", "guessed");
        assertThat(why(forged)).startsWith("This sign-in was not begun here");
        assertThat(signingIn.end(new Owner("somebody-else"), answer, now)).isInstanceOf(Ended.Not.class);
        assertThat(signingIn.end(Owner.LOCAL, answer, now)).isInstanceOf(Ended.Granted.class);
        assertThat(why(answer)).as("it counts once").startsWith("This sign-in was not begun here");
        assertThat(why(Map.of())).startsWith("This sign-in was not begun here");
    }

    @Test
    void aNoIsTakenForANo() throws Exception {
        provider.sayNo();
        assertThat(why(answer(begin()))).isEqualTo("You, or 127.0.0.1, said no. Nothing was kept.");
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void whatTheProviderSaysIsShownWithoutItsMarkup() {
        Begun begun = begin();
        assertThat(why(Map.of(
                        "state",
                        begun.state(),
                        "error",
                        "invalid_scope",
                        "error_description",
                        "<b>No</b> such scope\r\nhere")))
                .isEqualTo("127.0.0.1 refuses: invalid_scope, b No /b such scope here. Are client id and scope right?");
    }

    @Test
    void afterTenMinutesItIsBegunAgain() throws Exception {
        Map<String, String> answer = answer(begin());
        now = now.plus(Duration.ofMinutes(11));
        assertThat(why(answer)).contains("took longer than ten minutes");
    }

    @Test
    void aCodeThatSomebodyElseAskedForIsWorthNothingHere() throws Exception {
        Map<String, String> theirs = answer(begin());
        Begun begun = begin();
        assertThat(why(Map.of("state", begun.state(), "code", theirs.get("code"))))
                .isEqualTo("The sign-in was not completed; begin it again (127.0.0.1: invalid_grant).");
    }

    @Test
    void leaveForAnHourIsNotEnough() throws Exception {
        provider.giveNoRefreshToken();
        assertThat(why(answer(begin()))).contains("no refresh token");
    }

    @Test
    void leaveThatIsTakenBackIsSaidWhenATokenIsNeeded() throws Exception {
        Ended.Granted granted = (Ended.Granted) signingIn.end(Owner.LOCAL, answer(begin()), now);
        accounts.keep(Owner.LOCAL, granted.account(), MailFolders.UNKNOWN, granted.credential(), now);
        provider.revoke();
        assertThat(accounts.of(Owner.LOCAL).orElseThrow().secret().get()).startsWith("access-");
        now = now.plus(Duration.ofHours(2));
        assertThatThrownBy(() -> accounts.of(Owner.LOCAL).orElseThrow().secret().get())
                .isInstanceOf(SecretUnavailable.class)
                .hasMessageContaining("sign in to the provider again");
    }
}
