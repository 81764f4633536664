package afterword.app.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords in the keyring of GNOME, in a session and a home of its own; on Debian apt-get install dbus gnome-keyring. */
class KeyringTest {

    private static final String SESSION = "/usr/bin/dbus-run-session";
    private static final String KEYRING = "/usr/bin/gnome-keyring-daemon";

    @TempDir
    Path folder;

    private static void needs(String program) {
        assumeTrue(
                Files.isExecutable(Path.of(program)),
                "This needs " + program + " (on Debian: apt-get install dbus gnome-keyring)");
    }

    /** @param before what is started in the session first */
    private List<String> inSession(String before) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Path home = Files.createDirectories(folder.resolve("home"));
        String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                + System.getProperty("java.class.path") + "' " + KeyringProcess.class.getName() + " '" + folder + "'";
        ProcessBuilder builder = new ProcessBuilder(SESSION, "--", "sh", "-c", before + java)
                .redirectError(folder.resolve("errors.txt").toFile())
                .redirectOutput(output.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_RUNTIME_DIR", home.toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("share").toString());
        builder.environment().remove("DBUS_SESSION_BUS_ADDRESS");
        Process session = builder.start();
        try {
            assertThat(session.waitFor(180, TimeUnit.SECONDS))
                    .as("the session ends")
                    .isTrue();
        } finally {
            session.destroyForcibly();
        }
        return Files.readAllLines(output).stream()
                .filter(line -> line.contains(": "))
                .toList();
    }

    @Test
    void aPasswordLiesInTheKeyringAndNowhereElse() throws Exception {
        needs(SESSION);
        needs(KEYRING);
        assertThat(inSession("printf login | " + KEYRING + " --unlock --components=secrets > /dev/null && "))
                .as(Files.readString(folder.resolve("errors.txt")))
                .containsExactly(
                        "kept in: the keyring",
                        "found: s3cret",
                        "of another store: nothing",
                        "changed: an0ther",
                        "forgotten: nothing");
        for (Path file :
                Files.walk(folder.resolve("data")).filter(Files::isRegularFile).toList()) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("s3cret")
                    .doesNotContain("an0ther");
        }
    }

    @Test
    void inASessionWithoutAKeyringItIsSealed() throws Exception {
        needs(SESSION);
        assertThat(inSession(""))
                .as(Files.readString(folder.resolve("errors.txt")))
                .containsExactly(
                        "kept in: the store",
                        "found: s3cret",
                        "of another store: -",
                        "changed: an0ther",
                        "forgotten: nothing");
    }
}
