package afterword.playbook;

import afterword.businessdays.BusinessCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day counted from another, written {@code promise + 2 bd}, {@code last + 7 d, rolled} or {@code stage date}. Business
 * days skip weekends and holidays; calendar days do not, and are rolled only where the rule says so.
 */
public record DayRule(Anchor anchor, int count, Unit unit, boolean rolled) {

    /** The day that a rule counts from. */
    public enum Anchor {
        /** The local date of the interview. */
        INTERVIEW("interview"),
        /** The date by which the employer said there would be news. */
        PROMISE("promise"),
        /** The date that the stage of the process suggests. */
        STAGE_DATE("stage date"),
        /** The day the last thank-you was sent, or would be. */
        THANK_YOU("thank-you"),
        /** The last unanswered check-in. */
        LAST("last"),
        /** The day a no or an offer came. */
        NEWS("news");

        private final String written;

        Anchor(String written) {
            this.written = written;
        }

        public String written() {
            return written;
        }
    }

    /** Calendar days, or business days. */
    public enum Unit {
        DAYS("d"),
        BUSINESS_DAYS("bd");

        private final String written;

        Unit(String written) {
            this.written = written;
        }
    }

    private static final Pattern FORM =
            Pattern.compile("(interview|promise|stage date|thank-you|last|news)(?: \\+ (\\d{1,3}) (d|bd))?(, rolled)?");

    /** The rule that {@code text} writes, or nothing where it is not one. */
    public static Optional<DayRule> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Anchor anchor = Anchor.INTERVIEW;
        for (Anchor candidate : Anchor.values()) {
            if (candidate.written.equals(matcher.group(1))) {
                anchor = candidate;
            }
        }
        int count = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        Unit unit = "bd".equals(matcher.group(3)) ? Unit.BUSINESS_DAYS : Unit.DAYS;
        return Optional.of(new DayRule(anchor, count, unit, matcher.group(4) != null));
    }

    /** The day this rule gives when its anchor falls on {@code day}. */
    public LocalDate from(LocalDate day, BusinessCalendar calendar) {
        LocalDate counted = unit == Unit.BUSINESS_DAYS ? calendar.plus(day, count) : day.plusDays(count);
        return rolled ? calendar.rolled(counted) : counted;
    }

    @Override
    public String toString() {
        return anchor.written + (count == 0 ? "" : " + " + count + " " + unit.written) + (rolled ? ", rolled" : "");
    }
}
