package afterword.calendar;

import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.io.ParseWarning;
import biweekly.property.DateTimeStamp;
import biweekly.property.RawProperty;
import biweekly.property.Sequence;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One component of a file while it is read: where it stands, what was odd about it, and whether it could be read at all. */
final class ReadComponent {

    static final int LONGEST_TEXT = 100_000;
    static final int LONGEST_LINE = 1_000;

    private final CalendarReader file;
    private final ICalendar calendar;
    private final ICalComponent component;
    private final CalendarReader.Place place;
    private final List<ParseWarning> warnings;
    private final List<String> remarks = new ArrayList<>();
    private boolean failed;

    ReadComponent(
            CalendarReader file,
            ICalendar calendar,
            ICalComponent component,
            CalendarReader.Place place,
            List<ParseWarning> warnings) {
        this.file = file;
        this.calendar = calendar;
        this.component = component;
        this.place = place;
        this.warnings = warnings;
    }

    ICalendar calendar() {
        return calendar;
    }

    int line() {
        return file.startOf(place.first());
    }

    List<String> remarks() {
        return remarks;
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    boolean hasFailed() {
        return failed;
    }

    /** Notes that the component cannot be taken, for a reason that stands at {@code property}. */
    void fail(String property, String code, String message, @Nullable String example) {
        failed = true;
        file.problem(file.indexOf(place, property), code, message, example);
    }

    boolean has(String property) {
        return file.indexOf(place, property) != place.first();
    }

    /** What stands after the colon, as written. */
    String written(String property) {
        return file.value(file.indexOf(place, property));
    }

    /** The end of a sentence that says why {@code property} could not be read. */
    String why(String property) {
        return warnings.stream()
                .filter(warning -> property.equals(warning.getPropertyName()))
                .findFirst()
                .map(warning -> ": \"" + written(property) + "\".")
                .orElse(".");
    }

    /** The value of a property that the library does not know. */
    @Nullable
    String raw(String property) {
        return Optional.ofNullable(component.getExperimentalProperty(property))
                .map(RawProperty::getValue)
                .map(value -> value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";"))
                .orElse(null);
    }

    static @Nullable String text(@Nullable TextProperty property) {
        return property == null
                        || property.getValue() == null
                        || property.getValue().isBlank()
                ? null
                : property.getValue().strip();
    }

    @Nullable
    String cut(@Nullable String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        remarks.add("A text of " + text.length() + " characters was cut after " + most + ".");
        return text.substring(0, most);
    }

    static int number(@Nullable Sequence sequence) {
        return sequence == null || sequence.getValue() == null ? 0 : Math.max(0, sequence.getValue());
    }

    /** DTSTAMP, which is always in UTC; it orders versions with the same SEQUENCE (RFC 5546, 2.1.5). */
    static @Nullable Instant stamp(@Nullable DateTimeStamp property) {
        return property == null ? null : utc(property.getValue());
    }

    /** A time that is in UTC by definition. */
    static @Nullable Instant utc(@Nullable Date time) {
        if (!(time instanceof ICalDate date) || date.getRawComponents() == null) {
            return time == null ? null : time.toInstant();
        }
        DateTimeComponents raw = date.getRawComponents();
        try {
            return LocalDateTime.of(
                            raw.getYear(),
                            raw.getMonth(),
                            raw.getDate(),
                            raw.getHour(),
                            raw.getMinute(),
                            Math.min(59, raw.getSecond()))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
