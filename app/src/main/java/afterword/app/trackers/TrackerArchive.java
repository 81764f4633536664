package afterword.app.trackers;

import afterword.documents.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a zip that a tracker gives out: the backup of JobSync, or tables such as Huntr's download of one's data has. */
public final class TrackerArchive {

    private static final String BACKUP = "data.json";
    private static final int LARGEST = 64 << 20;
    private static final int MOST_TABLES = 20;
    private static final JsonMapper JSON = new JsonMapper();

    private TrackerArchive() {}

    /** Whether it may be one: it holds a table or the backup of a tracker, and not our own records. */
    public static boolean isOne(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("store.jsonl") == null
                    && (zip.getEntry(BACKUP) != null || zip.stream().anyMatch(TrackerArchive::isTable));
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static boolean isTable(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    static List<TrackedRow> rows(String source, Path file, List<Problem> problems, IntConsumer progress)
            throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry backup = zip.getEntry(BACKUP);
            if (backup != null) {
                return JobSyncBackup.rows(json(content(zip, backup)));
            }
            List<TrackedRow> rows = new ArrayList<>();
            for (ZipEntry entry : zip.stream()
                    .filter(TrackerArchive::isTable)
                    .limit(MOST_TABLES)
                    .toList()) {
                rows.addAll(table(source, zip, entry, problems, progress));
            }
            if (rows.isEmpty() && problems.isEmpty()) {
                problems.add(refused(source, "no-table", "the zip holds no table of a tracker."));
            }
            return rows;
        } catch (ZipException | EOFException | IllegalArgumentException | JacksonException e) {
            problems.add(refused(source, "damaged", "the zip is damaged, or is no tracker's."));
        } catch (TooLarge e) {
            problems.add(refused(source, "too-large", e.getMessage()));
        }
        return List.of();
    }

    private static List<TrackedRow> table(
            String source, ZipFile zip, ZipEntry entry, List<Problem> problems, IntConsumer progress)
            throws IOException {
        Path table = Files.createTempFile("table", ".csv");
        try {
            Files.write(table, content(zip, entry));
            return TrackerFile.table(source + "/" + entry.getName(), table, problems, progress);
        } finally {
            Files.delete(table);
        }
    }

    private static JsonNode json(byte[] content) {
        return JSON.readTree(content);
    }

    /** However little the zip says that it holds, and however much it unpacks to. */
    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new TooLarge(entry.getName());
            }
            return content;
        }
    }

    private static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLarge(String name) {
            super(name + " unpacks to more than " + (LARGEST >> 20) + " MB.", null, false, false);
        }
    }

    private static Problem refused(String source, String code, String message) {
        return Problem.ofWhole(source, code, message, "jobsync-backup-2026-09-25.zip");
    }
}
