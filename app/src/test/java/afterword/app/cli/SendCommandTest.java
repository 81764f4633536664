package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendCommandTest {

    private static final String LETTER = """
            Dear Dr. Rivera,

            Thank you for your time this afternoon. Our talk about moving the billing pipeline off nightly batch stayed with me,
            and I would enjoy working on it as your Senior Data Engineer: I bring ten years of streaming pipelines.

            Thank you again, and please ask me anything that is still open.

            Sincerely,
            Jordan Lee
            """;

    private final GreenMail servers = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @TempDir
    Path folder;

    private GreenMailUser rivera;
    private Instant now = Run.AFTER_THE_INTERVIEW;

    @BeforeEach
    void start() throws Exception {
        servers.start();
        servers.setUser("jordan.lee@example.org", "jordan", "s3cret");
        rivera = servers.setUser("elena.rivera@northwind.example", "rivera", "x");
        Files.writeString(folder.resolve("thanks.txt"), LETTER);
        Files.copy(Path.of("..", "examples", "northwind.yaml"), folder.resolve("northwind.yaml"));
        assertThat(run("import", "northwind.yaml").code()).isZero();
        Run added = run(
                "account",
                "add",
                "jordan.lee@example.org",
                "--login",
                "jordan",
                "--name",
                "Jordan Lee",
                "--smtp",
                "none://127.0.0.1:" + servers.getSmtp().getPort(),
                "--imap",
                "none://127.0.0.1:" + servers.getImap().getPort(),
                "--key",
                "key");
        assertThat(added.code()).as(added.err()).isZero();
    }

    @AfterEach
    void stop() {
        servers.stop();
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", "data"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream("s3cret\n".getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> now,
                folder,
                Map.of());
        int code = Commands.run(console, all.toArray(String[]::new));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Run send(String... more) {
        List<String> all = new ArrayList<>(
                List.of("send", "northwind-traders", "--to", "rivera", "--letter", "thanks.txt", "--key", "key"));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private int received() throws Exception {
        return servers.getManagers().getImapHostManager().getInbox(rivera).getMessageCount();
    }

    @Test
    void aLetterIsSentAtOnceAndOnce() throws Exception {
        now = Run.AFTER_THE_INTERVIEW.plus(Duration.ofHours(2));
        Run sent = send("--how", "now");
        assertThat(sent.err()).contains("was sent");
        assertThat(sent.code()).isZero();
        assertThat(received()).isEqualTo(1);
        assertThat(send("--how", "now").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(received()).isEqualTo(1);
        assertThat(run("outbox", "--key", "key").out()).contains("was sent");
    }

    @Test
    void tooSoonItWaitsForTheGuards() throws Exception {
        Run early = send("--how", "now");
        assertThat(early.code()).isZero();
        assertThat(early.err())
                .contains("goes out Wed 9 Sep, 17:00 in New York; it waited, because")
                .doesNotContain("..");
        assertThat(received()).isZero();
    }

    @Test
    void atAGoodHourItWaitsAndCanBeTakenBack() throws Exception {
        Run queued = send();
        assertThat(queued.code()).as(queued.err()).isZero();
        assertThat(queued.err()).contains("goes out Thu 10 Sep, 9:10 in New York");
        Run listed = run("outbox", "--release", "--key", "key", "--format", "json");
        Matcher id = Pattern.compile("\"id\" ?: ?\"(\\w+)\"").matcher(listed.out());
        assertThat(id.find()).as(listed.out()).isTrue();
        assertThat(listed.out()).contains("\"queued\"");
        assertThat(run("outbox", "--take-back", id.group(1), "--key", "key").out())
                .contains("was taken back");
        assertThat(run("outbox", "--take-back", id.group(1), "--key", "key").code())
                .isEqualTo(ExitCode.NO);
        assertThat(received()).isZero();
    }

    @Test
    void whatWouldDoHarmDoesNotGoOut() throws Exception {
        Files.writeString(
                folder.resolve("thanks.txt"), LETTER.replace("Northwind", "x").replace("Thank you again", "[Name]"));
        Run no = send("--how", "now");
        assertThat(no.code()).isEqualTo(ExitCode.NO);
        assertThat(no.err()).contains("would do harm");
        assertThat(received()).isZero();
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(run("send", "northwind.yaml").err()).contains("afterword import northwind.yaml");
        assertThat(run("send", "northwind-traders", "--how", "later").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("outbox", "--again", "nothing").err()).contains("no mail 'nothing'");
    }
}
