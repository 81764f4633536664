package afterword.app.importing;

import afterword.application.Format;
import afterword.application.Stage;
import afterword.calendar.CalendarEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an invitation says about the meeting itself: which round it is, and how it is held. */
final class Meeting {

    private static final Pattern SCREEN = Pattern.compile(
            "(?i)\\b(?:phone[- ]?screen|screening|screen|intro(?:ductory)?(?: call| chat)?|recruiter (?:call|chat|screen)|initial call|telefoninterview)\\b");
    private static final Pattern SECOND = Pattern.compile(
            "(?i)\\b(?:second|2nd|zweites)\\b.{0,20}\\b(?:interview|round|gespräch)|\\bround\\s*(?:2|two)\\b");
    private static final Pattern THIRD = Pattern.compile(
            "(?i)\\b(?:third|3rd|drittes)\\b.{0,20}\\b(?:interview|round|gespräch)|\\bround\\s*(?:3|three)\\b");
    private static final Pattern FINAL = Pattern.compile("(?i)\\bfinal(?:\\s+(?:round|interview|stage|panel))?\\b");
    private static final Pattern ON_SITE = Pattern.compile("(?i)\\b(?:on-?site|in[- ]person|at our office|vor ort)\\b");
    private static final Pattern BY_PHONE = Pattern.compile(
            "(?i)\\b(?:phone (?:call|interview|screen)|telephone|will call you|call you at|by phone|telefon(?:at|interview)?)\\b");
    private static final Pattern NUMBER = Pattern.compile("^[\\s+()\\d./-]{7,}(?:\\s*(?:x|ext\\.?)\\s*\\d+)?$");
    private static final Pattern ON_THE_NET = Pattern.compile(
            "(?i)microsoft teams|google meet|\\bzoom\\b|\\bwebex\\b|\\bskype\\b|https?://|video|virtual|\\bonline\\b|\\bremote\\b");

    private Meeting() {}

    /** The round, where the words say it. */
    static Optional<Stage> stage(CalendarEvent event) {
        return stage(event.summary()).or(() -> stage(event.description()));
    }

    private static Optional<Stage> stage(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (SECOND.matcher(text).find()) {
            return Optional.of(Stage.SECOND);
        }
        if (THIRD.matcher(text).find()) {
            return Optional.of(Stage.THIRD);
        }
        if (FINAL.matcher(text).find()) {
            return Optional.of(Stage.FINAL);
        }
        return SCREEN.matcher(text).find() ? Optional.of(Stage.PHONE_SCREEN) : Optional.empty();
    }

    /** A format, and whether the invitation leaves another one open. */
    record Held(Format format, boolean sure) {}

    static Held format(CalendarEvent event) {
        String place = event.location() == null ? "" : event.location();
        String words = event.summary() + "\n" + event.description();
        boolean onSite = ON_SITE.matcher(words).find();
        boolean number = NUMBER.matcher(place).matches();
        boolean room = !place.isBlank()
                && !number
                && !ON_THE_NET.matcher(place.toLowerCase(Locale.ROOT)).find();
        if (onSite) {
            return new Held(Format.IN_PERSON, true);
        }
        if (event.video() != null) {
            // many calendars add a link to every meeting, also where people meet in a room
            return room ? new Held(Format.IN_PERSON, false) : new Held(Format.VIDEO, !number);
        }
        if (number || BY_PHONE.matcher(words).find()) {
            return new Held(Format.PHONE, true);
        }
        if (room) {
            return new Held(Format.IN_PERSON, true);
        }
        boolean net = ON_THE_NET.matcher(place + "\n" + words).find();
        return new Held(net ? Format.VIDEO : Format.PHONE, net);
    }

    /** An id for the interview that a person would choose: {@code onsite}, {@code screen}, {@code second}. */
    static String id(Stage stage, Format format) {
        return stage == Stage.PHONE_SCREEN
                ? "screen"
                : stage == Stage.FIRST ? (format == Format.IN_PERSON ? "onsite" : "first") : stage.word();
    }
}
