package afterword.app.printing;

import afterword.app.agenda.Agenda;
import afterword.app.agenda.AgendaItem;
import afterword.app.agenda.Hold;
import afterword.app.application.web.InterviewNotes;
import afterword.app.call.Script;
import afterword.app.saying.Phones;
import afterword.app.saying.Places;
import afterword.app.saying.Steps;
import afterword.app.saying.Times;
import afterword.app.settings.Settings;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Interview;
import afterword.paper.CallSheet;
import afterword.paper.Envelope;
import afterword.paper.LetterSheet;
import afterword.paper.NoteCard;
import afterword.paper.PocketCard;
import afterword.paper.Printed;
import afterword.paper.WeekSheet;
import afterword.paper.typesetting.FontFolders;
import afterword.paper.typesetting.Size;
import afterword.plan.Step;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts on paper what is asked for. Fonts are opened when something is printed, not before. */
public final class Printing {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter AMERICAN_DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final int DAYS_OF_THE_WEEK = 7;

    private final FontFolders fonts;

    public Printing(FontFolders fonts) {
        this.fonts = fonts;
    }

    /** The letter with that text, dated today. */
    public Printed letter(Correspondents who, String body, Times times) {
        DateTimeFormatter format = who.language().equals(Locale.US) ? AMERICAN_DATE : DATE;
        return new LetterSheet(
                        who.senderName(),
                        who.senderInLetter(),
                        who.recipientInLetter().lines(),
                        format.format(times.today()),
                        body,
                        who.there(),
                        who.language())
                .print(fonts, times.now());
    }

    /** @param small A7 rather than A6 */
    public Printed card(Correspondents who, String body, boolean small, boolean byHand, Times times) {
        return new NoteCard(who.recipient().lines().get(0), body, small, byHand, who.there(), who.language())
                .print(fonts, times.now());
    }

    /** @param size absent: as envelopes are where it is posted */
    public Printed envelope(Correspondents who, @Nullable Size size, Times times) {
        String here = who.here() == null ? who.there() : who.here();
        Size usual = Size.ofLettersIn(here).equals(Size.US_LETTER) ? Size.NUMBER_10 : Size.DL;
        return new Envelope(
                        size == null ? usual : size,
                        who.sender(),
                        who.recipient().lines(),
                        who.there(),
                        who.language())
                .print(fonts, times.now());
    }

    /** For the interview that comes next, else for whatever comes. */
    public Printed pocketCard(Application application, Times times) {
        Optional<Interview> next = application.interviews().stream()
                .filter(interview -> interview.isAhead(times.now()))
                .min(Comparator.comparing(Interview::start));
        List<String> people = next
                .map(interview -> interview.people().toList())
                .filter(ids -> !ids.isEmpty())
                .orElse(List.copyOf(application.contacts().keySet()))
                .stream()
                .map(application.contacts()::get)
                .map(contact -> contact.name().formal())
                .filter(name -> !name.isBlank())
                .toList();
        String occasion = next.map(interview -> application.position() + ", " + when(interview, application, times))
                .orElse(application.position());
        return new PocketCard(application.company(), occasion, PocketWords.ASK, PocketWords.TAKE, people, Locale.UK)
                .print(fonts, times.now());
    }

    private static String when(Interview interview, Application application, Times times) {
        ZonedDateTime start = interview.start().atZone(application.zone());
        return times.day(start.toLocalDate()) + ", " + times.time(start.toLocalTime());
    }

    /**
     * What lies beside the telephone.
     *
     * @param step of the plan that asks for the call; absent: none does
     * @param script what to say, as it is drafted
     * @param warning why not to call now; empty where nothing speaks against it
     */
    public Printed callSheet(
            Correspondents who, @Nullable Step step, String script, List<String> warning, Times times) {
        Application application = who.application();
        Contact contact = who.contact();
        Map<String, List<String>> known = new LinkedHashMap<>();
        InterviewNotes.of(application, contact.id())
                .forEach(note -> known.computeIfAbsent(note.about(), unused -> new ArrayList<>())
                        .add(note.text()));
        String formal = contact.name().formal();
        Phones phone = Phones.of(contact.phone(), who.there(), who.here());
        return new CallSheet(
                        formal.isBlank() ? contact.id() : formal,
                        contact.title() == null
                                ? application.organizationOf(contact)
                                : contact.title() + ", " + application.organizationOf(contact),
                        phone == null ? null : phone.shown(),
                        clock(step, application, times),
                        warning,
                        Script.of(script).stream()
                                .map(part -> new CallSheet.Part(part.when(), part.words()))
                                .toList(),
                        known.entrySet().stream()
                                .map(part ->
                                        new CallSheet.Part(capital(part.getKey()), String.join("\n", part.getValue())))
                                .toList(),
                        who.here() == null ? who.there() : who.here(),
                        who.language())
                .print(fonts, times.now());
    }

    private static String clock(@Nullable Step step, Application application, Times times) {
        if (step == null) {
            ZonedDateTime there = times.now().atZone(application.zone());
            return "Printed at " + times.time(there.toLocalTime()) + " of " + Times.city(application.zone());
        }
        boolean oneDay = step.from().toLocalDate().equals(step.due().toLocalDate());
        return times.day(step.from().toLocalDate()) + ", "
                + (oneDay ? times.hours(step.from(), step.due()) : times.deadline(step.due()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * The seven days from today, on the paper of wherever {@code settings} say that the reader lives. On a day that the reader
     * keeps free stands only what can neither be done before it nor wait until it is over.
     */
    public Printed week(Agenda agenda, Settings settings, Times times) {
        Map<LocalDate, List<WeekSheet.Item>> items = new HashMap<>();
        Agenda own = agenda.on(settings.days(), times.now(), times.yours());
        own.today().forEach(item -> add(items, times.today(), item, times));
        own.coming().forEach(item -> add(items, dayFor(item, settings.days(), times), item, times));
        List<WeekSheet.Day> days = new ArrayList<>();
        for (int i = 0; i < DAYS_OF_THE_WEEK; i++) {
            LocalDate day = times.today().plusDays(i);
            String name = Times.weekday(day.getDayOfWeek()) + " " + day.getDayOfMonth();
            days.add(new WeekSheet.Day(
                    name, !settings.days().contains(day.getDayOfWeek()), items.getOrDefault(day, List.of())));
        }
        return new WeekSheet(
                        "The week from " + times.day(times.today()),
                        days,
                        agenda.held().stream()
                                .map(hold -> leftAlone(hold, times))
                                .toList(),
                        Places.of(settings.address(), settings.phone()),
                        Locale.UK)
                .print(fonts, times.now());
    }

    private static void add(Map<LocalDate, List<WeekSheet.Item>> items, LocalDate day, AgendaItem item, Times times) {
        items.computeIfAbsent(day, unused -> new ArrayList<>()).add(item(item, times));
    }

    /** The day it is due; where that is a free one, the last day before on which it may be done. */
    private static LocalDate dayFor(AgendaItem item, Set<DayOfWeek> days, Times times) {
        LocalDate due = day(item.first().due(), times);
        LocalDate day = due.isBefore(times.today()) ? times.today() : due;
        LocalDate opens = day(item.first().from(), times);
        LocalDate before = day;
        while (!days.contains(before.getDayOfWeek())) {
            before = before.minusDays(1);
        }
        if (!before.isBefore(times.today()) && !before.isBefore(opens)) {
            return before;
        }
        LocalDate after = day;
        while (item.isOverdue(times.now()) && !days.contains(after.getDayOfWeek())) {
            after = after.plusDays(1);
        }
        return after;
    }

    private static LocalDate day(ZonedDateTime time, Times times) {
        return time.withZoneSameInstant(times.yours()).toLocalDate();
    }

    private static WeekSheet.Item item(AgendaItem item, Times times) {
        return new WeekSheet.Item(
                item.toDo() + (item.first().tail() ? ", if nobody answers" : ""),
                item.first().company() + ", " + item.first().position(),
                times.deadline(item.first().due()));
    }

    private static WeekSheet.LeftAlone leftAlone(Hold hold, Times times) {
        String way = hold.channel() == null ? "" : " " + Steps.by(hold.channel());
        String until = hold.until() == null ? "" : " before " + times.day(hold.until());
        return new WeekSheet.LeftAlone(
                hold.company() + ": no " + hold.kind().word().replace('-', ' ') + way + until,
                hold.because().isEmpty() ? "" : hold.because().get(0).text());
    }
}
