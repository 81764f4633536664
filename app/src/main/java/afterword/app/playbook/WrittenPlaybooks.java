package afterword.app.playbook;

import afterword.playbooks.Playbooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of the playbooks in a person's folder, to be written and rewritten; a file is replaced whole or not at all. */
public final class WrittenPlaybooks {

    /** What a playbook of one's own may be called; no such name leads out of the folder. */
    public static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** So long may one be, in characters. */
    public static final int LONGEST = 100_000;

    private static final Pattern OF_ITS_ID = Pattern.compile("(?m)^id:.*$");

    private final Path folder;

    /** @param folder need not exist */
    public WrittenPlaybooks(Path folder) {
        this.folder = folder;
    }

    /**
     * A file as it was read.
     *
     * @param version of its text; empty where there is no file yet
     */
    public record Written(String id, String text, String version) {}

    /** What came of keeping one: the file as it is now, and whether that is what was to be kept. */
    public record Kept(Written now, boolean isMine) {}

    /** Whether it may be called so: the six keep their names. */
    public static boolean isFree(String id) {
        return ID.matcher(id).matches() && !Playbooks.IDS.contains(id);
    }

    public Optional<Written> find(String id) {
        return Optional.of(file(id))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .map(file -> read(id, file));
    }

    /** The text of one of the six or of one's own, under another name. */
    public Written copy(String from, String id) {
        String text = Playbooks.IDS.contains(from)
                ? ofTheSix(from)
                : find(from)
                        .map(Written::text)
                        .orElseThrow(() -> new NoSuchElementException("no playbook '" + from + "'"));
        return new Written(id, OF_ITS_ID.matcher(text).replaceFirst("id: " + id), "");
    }

    /**
     * Writes the file, unless it is another by now than the one that was edited.
     *
     * @param version of the text that was edited
     */
    public synchronized Kept keep(String id, String version, String text) {
        Written now = find(id).orElse(new Written(id, "", ""));
        if (!now.version().equals(version)) {
            return new Kept(now, now.text().equals(text));
        }
        try {
            Files.createDirectories(folder);
            Path next = Files.createTempFile(folder, id, ".new");
            Files.writeString(next, text);
            Files.move(next, file(id), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("playbook " + id, e);
        }
        return new Kept(read(id, file(id)), true);
    }

    /** Takes the file away; false where it is another by now than the one that was looked at. */
    public synchronized boolean remove(String id, String version) {
        if (!find(id).map(Written::version).orElse("").equals(version)) {
            return false;
        }
        try {
            return Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException("playbook " + id, e);
        }
    }

    private Path file(String id) {
        if (!isFree(id)) {
            throw new NoSuchElementException("no playbook of one's own can be called '" + id + "'");
        }
        return folder.resolve(id + ".yaml");
    }

    private static Written read(String id, Path file) {
        try {
            String text = Files.readString(file);
            return new Written(id, text, versionOf(text));
        } catch (IOException e) {
            throw new UncheckedIOException("playbook " + id, e);
        }
    }

    private static String ofTheSix(String id) {
        try (InputStream in = Playbooks.class.getResourceAsStream(id + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("playbook file missing: " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("playbook " + id, e);
        }
    }

    private static String versionOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
