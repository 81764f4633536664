package afterword.app.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Archives that are made once a day in the folder {@code backups} beside the data. A week of days stays, then the last of each
 * of five weeks, then the last of each of twelve months.
 */
public final class Backups {

    private static final String BEFORE = "afterword-";
    private static final String AFTER = ".zip";
    private static final String UNFINISHED = ".new";
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private final Path folder;

    /** @param data the folder with the data */
    public Backups(Path data) {
        this.folder = data.resolve("backups");
    }

    /** Writes an archive. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream to) throws IOException;
    }

    /**
     * Makes today's backup, unless there is one, and takes away those that are no longer needed.
     *
     * @return the new one; nothing where there was one
     */
    public Optional<Path> daily(Content content, Instant now) throws IOException {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (Files.exists(file(today))) {
            return Optional.empty();
        }
        Path made = write(file(today), content);
        rotate(today);
        return Optional.of(made);
    }

    /** Makes one more, which stays until somebody takes it away. */
    public Path extra(String name, Content content, Instant now) throws IOException {
        return write(folder.resolve(name + "-" + now.toString().replaceAll("[^0-9TZ-]", "") + AFTER), content);
    }

    /** The daily ones, the newest first. */
    public List<Path> all() throws IOException {
        return days().stream().map(this::file).toList();
    }

    /** Takes all of them away, also those that were made besides. */
    public void removeAll() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> made = Files.list(folder)) {
                for (Path one : made.filter(path -> path.toString().endsWith(AFTER) || isUnfinished(path))
                        .toList()) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    private Path write(Path target, Content content) throws IOException {
        Files.createDirectories(folder);
        // under a name of its own: two commands may be the first of the day
        Path next = Files.createTempFile(folder, target.getFileName().toString(), UNFINISHED);
        try {
            try (OutputStream out = Files.newOutputStream(next)) {
                content.write(out);
            }
            return Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().endsWith(UNFINISHED);
    }

    private void rotate(LocalDate today) throws IOException {
        takeAwayUnfinished(today);
        List<LocalDate> days = days();
        Set<LocalDate> kept = kept(days, today);
        for (LocalDate day : days) {
            if (!kept.contains(day)) {
                Files.deleteIfExists(file(day));
            }
        }
    }

    /** What a process left that was killed; what is younger than a day may be another's work. */
    private void takeAwayUnfinished(LocalDate today) throws IOException {
        Instant old = today.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Backups::isUnfinished).toList()) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException finished) {
                    // another's, which has its name now
                }
            }
        }
    }

    /** Which of {@code days}, the newest first, are still needed. */
    static Set<LocalDate> kept(List<LocalDate> days, LocalDate today) {
        Set<LocalDate> kept = new HashSet<>();
        Set<Object> weeks = new HashSet<>();
        Set<Object> months = new HashSet<>();
        for (LocalDate day : days) {
            boolean recent = day.isAfter(today.minusDays(DAYS));
            String week = day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            boolean lastOfWeek = day.isAfter(today.minusWeeks(WEEKS + 1L)) && weeks.add(week);
            boolean lastOfMonth = day.isAfter(today.minusMonths(MONTHS + 1L)) && months.add(YearMonth.from(day));
            if (recent || lastOfWeek || lastOfMonth) {
                kept.add(day);
            }
        }
        return kept;
    }

    private List<LocalDate> days() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.startsWith(BEFORE) && name.endsWith(AFTER)) {
                    try {
                        days.add(LocalDate.parse(name.substring(BEFORE.length(), name.length() - AFTER.length())));
                    } catch (DateTimeException e) {
                        // somebody else's file
                    }
                }
            }
        }
        days.sort(Comparator.reverseOrder());
        return days;
    }

    private Path file(LocalDate day) {
        return folder.resolve(BEFORE + day + AFTER);
    }
}
