package afterword.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped, run as a user runs it. */
class DistributionIT {

    private static final Path BUILT = Path.of("target", "afterword").toAbsolutePath();
    private static final String EXAMPLE =
            BUILT.resolve("examples/northwind.yaml").toString();
    private static final String NOW = "2026-09-09T16:00";

    @TempDir
    private Path home;

    private Run run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        return await(start(environment, words));
    }

    private record Started(Process process, Path out, Path err) {}

    private Started start(Map<String, String> environment, String... words) throws IOException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        List<String> command =
                new ArrayList<>(List.of(BUILT.resolve("bin/afterword").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.environment().putAll(environment);
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.redirectOutput(out.toFile());
        builder.redirectError(err.toFile());
        return new Started(builder.start(), out, err);
    }

    private static Run await(Started started) throws IOException, InterruptedException {
        int code = started.process.waitFor();
        return new Run(code, Files.readString(started.out), Files.readString(started.err));
    }

    /** The archives of classes that are kept; the native parts of the sentence models lie beside them. */
    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("cache/afterword"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    @Test
    void thePlanIsTheSameWithAnArchiveOfClassesAndWithoutOne() throws IOException, InterruptedException {
        Run first = run(Map.of(), "plan", EXAMPLE, "--now", NOW, "--format", "json");
        assertEquals(0, first.code(), first.err());
        assertEquals("", first.err());
        assertEquals(1, archives().size());
        assertTrue(Files.size(archives().get(0)) > 1 << 20, "an archive that holds something");
        assertEquals(first, run(Map.of(), "plan", EXAMPLE, "--now", NOW, "--format", "json"));
        assertEquals(
                first, run(Map.of("AFTERWORD_NO_ARCHIVE", "yes"), "plan", EXAMPLE, "--now", NOW, "--format", "json"));
    }

    @Test
    void anArchiveThatNobodyHasReadForAMonthIsClearedOut() throws IOException, InterruptedException {
        Path cache = Files.createDirectories(home.resolve("cache/afterword"));
        Path gone = Files.writeString(cache.resolve("commands-1-2.jsa"), "of a build that is gone");
        Path young = Files.writeString(cache.resolve("commands-3-4.jsa"), "of another build");
        Files.setAttribute(gone, "lastAccessTime", FileTime.from(Instant.now().minus(Duration.ofDays(40))));
        run(Map.of(), "--version");
        assertTrue(Files.notExists(gone), "the old one is kept");
        assertTrue(Files.exists(young), "the young one is gone");
        assertEquals(2, archives().size());
    }

    @Test
    void twoThatStartAtOnceLeaveOneWholeArchive() throws IOException, InterruptedException {
        List<Started> both = List.of(start(Map.of(), "--version"), start(Map.of(), "--version"));
        for (Started started : both) {
            assertEquals(0, await(started).code());
        }
        assertEquals(1, archives().size());
        assertEquals(0, run(Map.of(), "plan", EXAMPLE, "--now", NOW).code());
    }

    @Test
    void anArchiveThatIsBrokenOrCannotBeWrittenIsDoneWithout() throws IOException, InterruptedException {
        run(Map.of(), "--version");
        Path archive = archives().get(0);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(archive, "rubbish");
        Run plan = run(Map.of(), "plan", EXAMPLE, "--now", NOW);
        assertEquals(0, plan.code(), plan.err());
        assertEquals("", plan.err());
        assertEquals(
                0,
                run(Map.of("XDG_CACHE_HOME", "/proc/nowhere"), "plan", EXAMPLE, "--now", NOW)
                        .code());
    }

    @Test
    void thePagesAreServedUntilTheyAreToldToStop() throws IOException, InterruptedException {
        Started serve = start(
                Map.of("AFTERWORD_NO_ARCHIVE", "yes"),
                "serve",
                "--port",
                "0",
                "--data",
                home.resolve("data").toString());
        try {
            String said = "";
            for (int i = 0; i < 600 && !said.contains("Afterword is at") && serve.process.isAlive(); i++) {
                Thread.sleep(100);
                said = Files.readString(serve.err);
            }
            Matcher address = Pattern.compile("Afterword is at (http://127\\.0\\.0\\.1:\\d+/)")
                    .matcher(said);
            assertTrue(address.find(), said);
            try (InputStream page = URI.create(address.group(1)).toURL().openStream()) {
                String html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(html.contains("Afterword"), html);
            }
        } finally {
            serve.process.destroy();
        }
        assertTrue(serve.process.waitFor(30, TimeUnit.SECONDS), "it stops when it is told to");
        assertEquals("", Files.readString(serve.out));
    }

    @Test
    void aPipeIsReadLikeAFile() throws IOException, InterruptedException {
        String command = "cat '" + EXAMPLE + "' | '" + BUILT.resolve("bin/afterword") + "' plan - --now " + NOW;
        Process piped = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        String said = new String(piped.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, piped.waitFor(), said);
        assertTrue(said.startsWith("Northwind Traders, "), said);
    }

    @Test
    void exitCodesReachTheShell() throws IOException, InterruptedException {
        Path letter = Files.writeString(home.resolve("letter.txt"), "Dear [Name],\n\nThank you.\n\nJordan\n");
        assertEquals(0, run(Map.of(), "--help").code());
        assertEquals(
                1,
                run(Map.of(), "review", letter.toString(), "--application", EXAMPLE, "--to", "rivera")
                        .code());
        assertEquals(2, run(Map.of(), "plan", "none.yaml").code());
        assertEquals(new Run(2, "", "none.yaml: there is no such file.\n"), run(Map.of(), "plan", "none.yaml"));
    }

    @Test
    void bytesAreUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Path file = Files.writeString(
                home.resolve("ö.yaml"), "company: Müller & Söhne 😀\nposition: Köchin\ntimeZone: Europe/Vienna\n");
        Run named = run(Map.of("LC_ALL", "C", "LANG", "C"), "plan", file.toString(), "--now", NOW);
        assertEquals(0, named.code(), named.err());
        assertTrue(named.out().startsWith("Müller & Söhne 😀, Köchin\n"), named.out());
    }
}
