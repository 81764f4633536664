package afterword.app.trackers;

import afterword.app.trackers.Dates.Order;
import afterword.application.Application;
import afterword.documents.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes over the tables of other trackers: career-ops (applications, follow-ups, active interviews), LinkedIn's job applications,
 * and any other with a column for the company, such as the exports of Huntr, Teal and JobSync (also its backup) or a sheet kept by hand. Rows of one
 * employer and one position become one application; whatever has no place of its own stands word for word in its journal.
 */
public final class Takeovers {

    private static final String EXAMPLE = "--map \"Firma=company\" --map \"Stelle=position\"";

    private final ZoneId zone;
    private final @Nullable Order order;
    private final Columns columns;
    private final Instant now;

    /**
     * @param zone the employers', as none of these files says
     * @param dayFirst whether the day comes first in dates with slashes; absent: as the dates themselves tell
     * @param mapping the fields of columns, by their titles in lower case, beside the usual ones
     */
    public Takeovers(ZoneId zone, @Nullable Boolean dayFirst, Map<String, Field> mapping, Instant now) {
        this.zone = zone;
        this.order = dayFirst == null ? null : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
        this.columns = new Columns(mapping);
        this.now = now;
    }

    /**
     * What {@code file} would become.
     *
     * @param kept what is kept already; rows of the same company and position are left out, and said so
     */
    public Takeover of(String source, Path file, List<Application> kept) {
        return of(source, file, kept, count -> {});
    }

    /** The same; {@code progress} is told how many rows are read. */
    public Takeover of(String source, Path file, List<Application> kept, IntConsumer progress) {
        List<Problem> problems = new ArrayList<>();
        List<TrackedRow> rows;
        try {
            rows = TrackerFile.read(source, file, problems, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
        if (problems.isEmpty()
                && rows.stream().noneMatch(row -> columns.fields(row).containsKey(Field.COMPANY))) {
            String titles = rows.isEmpty()
                    ? "there are none"
                    : String.join(", ", rows.get(0).cells().keySet());
            problems.add(Problem.ofWhole(
                    source,
                    "no-company",
                    "no column is known to hold the company; the columns: " + titles + ".",
                    EXAMPLE));
        }
        List<String> dates = rows.stream()
                .map(row -> columns.fields(row).get(Field.DATE))
                .filter(Objects::nonNull)
                .toList();
        boolean linkedIn = rows.stream()
                .anyMatch(
                        row -> row.cells().containsKey("Job Url") && row.cells().containsKey("Application Date"));
        Order known = order != null
                ? order
                : linkedIn ? Order.MONTH_FIRST : Dates.order(dates).orElse(null);
        Optional<String> ambiguous = dates.stream().filter(Dates::isAmbiguous).findFirst();
        if (problems.isEmpty() && known == null && ambiguous.isPresent()) {
            problems.add(new Problem(
                    source,
                    0,
                    0,
                    "",
                    "ambiguous-date",
                    "is " + ambiguous.get() + " the day or the month first? No date in the file tells.",
                    ambiguous.get(),
                    "--dates dmy, or --dates mdy"));
        }
        return problems.isEmpty()
                ? gathered(rows, known, kept)
                : new Takeover(List.of(), List.of(), columns.of(rows), problems);
    }

    private Takeover gathered(List<TrackedRow> rows, @Nullable Order known, List<Application> kept) {
        Set<String> there = kept.stream()
                .map(application -> key(application.company(), application.position()))
                .collect(Collectors.toSet());
        Map<String, Gathering> applications = new LinkedHashMap<>();
        List<RowReport> reports = new ArrayList<>();
        for (TrackedRow row : rows) {
            Map<Field, String> fields = columns.fields(row);
            String company = fields.getOrDefault(Field.COMPANY, "");
            String position = fields.getOrDefault(Field.POSITION, "");
            String what = company + (position.isEmpty() ? "" : ", " + position);
            if (!row.leftOut().isEmpty()) {
                reports.add(new RowReport(
                        row.line(), String.join(" | ", row.cells().values()), "", List.of(), row.leftOut()));
            } else if (company.isEmpty() || company.equals("?")) {
                reports.add(new RowReport(
                        row.line(), String.join(" | ", row.cells().values()), "", List.of(), "it names no company"));
            } else if (position.isEmpty()) {
                reports.add(new RowReport(row.line(), what, "", List.of(), "it names no position"));
            } else if (there.contains(key(company, position))) {
                reports.add(new RowReport(row.line(), what, "", List.of(), "it is kept already"));
            } else {
                boolean first = !applications.containsKey(key(company, position));
                Gathering gathering = applications.computeIfAbsent(
                        key(company, position), key -> new Gathering(company, position, zone, now, columns));
                reports.add(gathering.row(row, fields, known, what, first));
            }
        }
        return new Takeover(
                applications.values().stream().map(Gathering::application).toList(),
                reports,
                columns.of(rows),
                List.of());
    }

    private static String key(String company, String position) {
        return (company + "\n" + position)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\n]+", " ")
                .strip();
    }
}
