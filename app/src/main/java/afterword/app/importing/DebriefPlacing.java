package afterword.app.importing;

import afterword.app.importing.Notes.About;
import afterword.app.importing.Notes.Note;
import afterword.application.Correction;
import afterword.application.Debrief;
import afterword.application.Decision;
import afterword.application.Interview;
import afterword.application.MayFollowUp;
import afterword.application.PersonDebrief;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what was typed after an interview where it belongs: into the debrief of each person, the promise, the answer. */
final class DebriefPlacing {

    private final String source;
    private final People people;
    private final Report report;
    private final String pointer;
    private final Map<String, Lists> byPerson = new LinkedHashMap<>();
    private final List<String> omitted = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private MayFollowUp mayFollowUp;
    private @Nullable Decision decision;

    /** What one person said and cared about, while it is gathered. */
    private static final class Lists {
        final List<String> topics = new ArrayList<>();
        final List<String> liked = new ArrayList<>();
        final List<String> concerns = new ArrayList<>();

        @Nullable
        String challenge;

        @Nullable
        String strength;

        @Nullable
        String aside;

        PersonDebrief debrief() {
            return new PersonDebrief(topics, liked, concerns, challenge, strength, aside);
        }
    }

    /** @param pointer to the interview, for what is asked */
    DebriefPlacing(String source, People people, Report report, Interview interview, String pointer) {
        this.source = source;
        this.people = people;
        this.report = report;
        this.pointer = pointer;
        this.mayFollowUp = interview.mayFollowUp();
        this.decision = interview.decision();
        interview.debrief().people().forEach((id, debrief) -> {
            Lists lists = new Lists();
            lists.topics.addAll(debrief.topics());
            lists.liked.addAll(debrief.liked());
            lists.concerns.addAll(debrief.concerns());
            lists.challenge = debrief.challenge();
            lists.strength = debrief.strength();
            lists.aside = debrief.aside();
            byPerson.put(id, lists);
        });
        omitted.addAll(interview.debrief().omitted());
        corrections.addAll(interview.debrief().corrections());
    }

    /** The interview with the notes in it. What found no place is among the leftovers. */
    Interview placed(
            Interview interview, Notes notes, PromiseReading promises, ZoneId zone, @Nullable String holidays) {
        for (Note note : notes.notes()) {
            place(note, interview, promises, zone, holidays);
        }
        List<String> interviewers = new ArrayList<>(interview.interviewers());
        Map<String, PersonDebrief> debriefs = new LinkedHashMap<>();
        byPerson.forEach((id, lists) -> {
            debriefs.put(id, lists.debrief());
            if (interview.people().noneMatch(id::equals)) {
                interviewers.add(id);
                report.guess(
                        pointer + "/interviewers",
                        id,
                        "The notes speak of '" + id + "', whom the invitation does not name. Did they interview you?");
            }
        });
        return new Interview(
                interview.id(),
                interview.stage(),
                interview.format(),
                interview.start(),
                interview.end(),
                interviewers,
                interview.organizer(),
                interview.status(),
                decision,
                interview.decidingQuickly(),
                mayFollowUp,
                new Debrief(debriefs, omitted, corrections),
                interview.invitation());
    }

    private void place(
            Note note, Interview interview, PromiseReading promises, ZoneId zone, @Nullable String holidays) {
        switch (note.about()) {
            case OMITTED -> omitted.add(note.text());
            case CORRECTION -> corrections.add(new Correction(note.text(), Objects.requireNonNull(note.is())));
            case DECISION -> decision(note, interview, promises, zone, holidays);
            case MAY_FOLLOW_UP -> mayFollowUp = answer(note.text());
            case UNCLEAR ->
                leave(note, "no word says what it is; begin the line with liked:, worried about, topic: or the like");
            default -> {
                Optional<Lists> lists = listsOf(note);
                if (lists.isEmpty()) {
                    leave(note, "it stands under nobody's name");
                } else {
                    add(lists.get(), note);
                }
            }
        }
    }

    private Optional<Lists> listsOf(Note note) {
        return note.person() == null
                ? Optional.empty()
                : Optional.of(byPerson.computeIfAbsent(people.heading(note.person()).id, id -> new Lists()));
    }

    private void add(Lists lists, Note note) {
        switch (note.about()) {
            case LIKED -> addOnce(lists.liked, note.text());
            case CONCERN -> addOnce(lists.concerns, note.text());
            case CHALLENGE -> lists.challenge = one(lists.challenge, note);
            case STRENGTH -> lists.strength = one(lists.strength, note);
            case ASIDE -> lists.aside = one(lists.aside, note);
            case OF_THEM -> {
                if (lists.aside == null) {
                    lists.aside = note.text();
                    report.guess(
                            pointer + "/debrief",
                            note.text(),
                            source + ":" + note.line() + ": \"" + note.text()
                                    + "\" was taken as something personal, which no letter uses. Is it more?");
                } else {
                    leave(note, "no word says what it is");
                }
            }
            default -> {
                addOnce(lists.topics, note.text());
                if (note.about() == About.UNSAID) {
                    report.guess(
                            pointer + "/debrief",
                            note.text(),
                            source + ":" + note.line() + ": \"" + note.text() + "\" was taken as a topic. Is it one?");
                }
            }
        }
    }

    private static void addOnce(List<String> notes, String text) {
        if (!notes.contains(text)) {
            notes.add(text);
        }
    }

    /** There is room for one: the first stays, and the second is told of. */
    private String one(@Nullable String before, Note note) {
        if (before != null && !before.equals(note.text())) {
            leave(note, "there is one already: \"" + before + "\"");
            return before;
        }
        return note.text();
    }

    private void decision(
            Note note, Interview interview, PromiseReading promises, ZoneId zone, @Nullable String holidays) {
        Optional<LocalDate> on = promises.read(note.text(), interview.end(), zone, holidays);
        if (on.isEmpty()) {
            leave(note, "no day could be made of the words; add the day, such as: decision: by 18 September");
            return;
        }
        if (decision != null && decision.on() != null && !decision.on().equals(on.get())) {
            leave(note, "a decision was noted already, for " + decision.on());
            return;
        }
        String by = note.person() == null ? null : people.heading(note.person()).id;
        decision = new Decision(on.get(), note.text(), by);
        report.guess(
                pointer + "/decision/on",
                on.get().toString(),
                "\"" + note.text() + "\" was read as " + on.get() + ". Is that the day?");
    }

    private static MayFollowUp answer(String said) {
        return said.equalsIgnoreCase("no")
                ? MayFollowUp.NO
                : said.equalsIgnoreCase("not asked") ? MayFollowUp.NOT_ASKED : MayFollowUp.YES;
    }

    private void leave(Note note, String why) {
        report.leave(source, note.line(), note.text(), why);
    }
}
