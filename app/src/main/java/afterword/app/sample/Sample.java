package afterword.app.sample;

import afterword.app.store.Applications;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sample: an onsite with three interviewers on the last Wednesday, an employer whose turn it is, and a no. Its dates are
 * counted from now, so that it is always in the same three states.
 */
public final class Sample {

    private static final List<String> FILES = List.of("harbour.yaml", "larkfield.yaml", "northwind.yaml");
    private static final Pattern DATE = Pattern.compile("\\{(wed|tuesday|before)([+-]\\d+)?}");
    private static final LocalTime ONSITE_IS_OVER = LocalTime.of(15, 30);

    private final Applications applications;
    private final Store store;

    public Sample(Store store) {
        this.store = store;
        this.applications = store.applications();
    }

    /** Puts the three in, once. */
    public void putIn(Owner owner, Instant now) {
        store.together(() -> {
            if (!applications.hasSample(owner)) {
                applications(now).forEach(application -> applications.add(owner, application, null, true, now));
            }
            return null;
        });
    }

    /** Takes them out again, with all that was done with them. */
    public void takeOut(Owner owner) {
        applications.removeSample(owner);
    }

    /** The three as of {@code now}. */
    public static List<Application> applications(Instant now) {
        return FILES.stream().map(file -> read(file, now)).toList();
    }

    private static Application read(String file, Instant now) {
        Matcher dates = DATE.matcher(text(file));
        String dated = dates.replaceAll(date -> date(date.group(1), now)
                .plusDays(date.group(2) == null ? 0 : Integer.parseInt(date.group(2)))
                .toString());
        return new ApplicationReader(code -> true)
                .read(Documents.ofText(file, dated))
                .get();
    }

    private static LocalDate date(String word, Instant now) {
        return switch (word) {
            case "wed" -> lastWednesday(now.atZone(ZoneId.of("America/New_York")));
            case "tuesday" ->
                now.atZone(ZoneId.of("Europe/London"))
                        .toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusDays(6);
            default -> workday(now.atZone(ZoneId.of("Europe/Copenhagen")).toLocalDate());
        };
    }

    /** The day after the last working day, so that one day before is a working day. */
    private static LocalDate workday(LocalDate today) {
        LocalDate day = today.minusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day.plusDays(1);
    }

    private static LocalDate lastWednesday(ZonedDateTime now) {
        LocalDate wednesday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY));
        return now.isBefore(wednesday.atTime(ONSITE_IS_OVER).atZone(now.getZone()))
                ? wednesday.minusWeeks(1)
                : wednesday;
    }

    private static String text(String file) {
        try (InputStream in = Sample.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("sample missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
