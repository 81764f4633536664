package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountCommandsTest {

    private final GreenMail servers = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        servers.start();
        servers.setUser("sasha@post.example", "sasha", "s3cret");
    }

    @AfterEach
    void stop() {
        servers.stop();
    }

    private Run run(String password, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", "data", "--key", "keys/key"));
        return Run.of(folder, (password + "\n").getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private Run add(String password, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "account",
                "add",
                "sasha@post.example",
                "--login",
                "sasha",
                "--smtp",
                "none://127.0.0.1:" + servers.getSmtp().getPort(),
                "--imap",
                "none://127.0.0.1:" + servers.getImap().getPort()));
        words.addAll(List.of(more));
        return run(password, words.toArray(String[]::new));
    }

    @Test
    void anAccountIsAddedCheckedListedAndRemoved() {
        Run added = add("s3cret");
        assertThat(added.code()).as(added.err()).isZero();
        Run checked = run("", "account", "check");
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.out())
                .contains("yes  It lets you in for the mailbox.")
                .doesNotContain("NO ");
        Run listed = Run.of(folder, "account", "list", "--data", "data");
        assertThat(listed.out()).startsWith("sasha@post.example\n").doesNotContain("s3cret");
        assertThat(run("", "account", "remove").code()).isZero();
        Run none = run("", "account", "check");
        assertThat(none.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(none.err()).contains("account add");
        assertThat(added.out() + added.err() + checked.out()).doesNotContain("s3cret");
    }

    @Test
    void theFoldersThatAreReadAreShownAndChosen() throws Exception {
        assertThat(run("", "account", "folders").code()).isEqualTo(ExitCode.BAD_INPUT);
        add("s3cret");
        ImapHostManager host = servers.getManagers().getImapHostManager();
        GreenMailUser sasha = servers.getUserManager().getUser("sasha");
        for (String name : List.of("Jobs", "Old jobs", "Sent")) {
            if (host.getFolder(sasha, name) == null) {
                host.createMailbox(sasha, name);
            }
        }
        Run usual = run("", "account", "folders");
        assertThat(usual.code()).as(usual.err()).isZero();
        assertThat(usual.out())
                .isEqualTo(
                        "  read  INBOX (always read)\n        Jobs\n        Old jobs\n  read  Sent (what you wrote)\n");
        Run chosen = run("", "account", "folders", "Old jobs");
        assertThat(chosen.out())
                .isEqualTo(
                        "  read  INBOX (always read)\n        Jobs\n  read  Old jobs\n        Sent (what you wrote)\n");
        Run wrong = run("", "account", "folders", "Jbos", "Old jobs");
        assertThat(wrong.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(wrong.err()).contains("there is no folder 'Jbos' that could be read; did you mean 'Jobs'?");
        assertThat(run("", "account", "folders", "--none", "--usual").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("", "account", "folders").out()).isEqualTo(chosen.out());
        assertThat(run("", "account", "folders", "--none").out()).containsOnlyOnce("  read  ");
        assertThat(run("", "account", "folders", "--usual").out()).isEqualTo(usual.out());
        servers.stop();
        assertThat(run("", "account", "folders").code()).isEqualTo(ExitCode.OUTSIDE);
    }

    @Test
    void whatDoesNotWorkIsNotKeptUnlessThePersonInsists() {
        Run wrong = add("wrong");
        assertThat(wrong.code()).isEqualTo(ExitCode.OUTSIDE);
        assertThat(wrong.err())
                .contains("NO   It lets you in for the mailbox.", "not kept")
                .doesNotContain("wrong");
        assertThat(Run.of(folder, "account", "list", "--data", "data").out()).isEmpty();
        assertThat(add("wrong", "--insist").code()).isZero();
        assertThat(Run.of(folder, "account", "list", "--data", "data").out()).contains("sasha@post.example");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        Run bad = run(
                "", "account", "add", "sasha at post", "--smtp", "mail.post.example", "--token-endpoint", "ftp://x");
        assertThat(bad.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bad.err().lines()).hasSize(5);
        assertThat(bad.err())
                .contains(
                        "'sasha at post' is no mail address",
                        "'mail.post.example' is no server",
                        "--imap is missing",
                        "'ftp://x' is no token endpoint",
                        "--client-id is missing");
    }
}
