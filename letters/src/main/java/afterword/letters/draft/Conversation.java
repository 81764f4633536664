package afterword.letters.draft;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Correction;
import afterword.application.Debrief;
import afterword.application.Interview;
import afterword.application.PersonDebrief;
import afterword.application.Role;
import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.NoteReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One interview as its letters see it: every note read, and what was forgotten or said wrongly given to one letter. */
final class Conversation {

    /** The notes on one person that a letter may use, in the order written. */
    record Notes(
            List<Told> topics,
            List<Told> liked,
            List<Told> concerns,
            @Nullable Told challenge,
            @Nullable Told strength,
            @Nullable Told aside,
            List<String> leftOut,
            int seed) {

        static final Notes NONE = new Notes(List.of(), List.of(), List.of(), null, null, null, List.of(), 0);

        boolean isEmpty() {
            return topics.isEmpty() && liked.isEmpty() && concerns.isEmpty() && challenge == null && strength == null;
        }

        Stream<Told> all() {
            return Stream.of(
                            topics,
                            liked,
                            concerns,
                            Stream.of(challenge, strength)
                                    .flatMap(Stream::ofNullable)
                                    .toList())
                    .flatMap(List::stream);
        }
    }

    /** Something said wrongly: as it was said, and the words that put it right; {@code bare} where both are mere figures. */
    record Slip(@Nullable Told said, String right, boolean figure, String pointer, String source, boolean bare) {}

    private static final Pattern UNIT = Pattern.compile(
            "(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\\s?(million|billion|thousand|percent|%|k\\b|(?:year|month|week|day|hour)s\\b)");

    private static final Pattern FIGURE = Pattern.compile("[$£€]?\\d[\\d.,]*\\S*(?: [a-z/]+)*$");

    private static final double SURE = 0.6;

    final Application application;
    final Interview interview;
    final int index;
    private final NoteReader reader;
    private final Map<String, Notes> people = new LinkedHashMap<>();
    private final Map<String, List<Told>> forgotten = new HashMap<>();
    private final Map<String, List<Slip>> slips = new HashMap<>();

    Conversation(Application application, Interview interview, NoteReader reader) {
        this.application = application;
        this.interview = interview;
        this.index = application.interviews().indexOf(interview);
        this.reader = reader;
        Debrief debrief = interview.debrief();
        interview
                .people()
                .forEach(id -> people.put(id, notes(id, debrief.people().get(id))));
        List<String> letters = interview
                .people()
                .filter(id -> !notesOn(id).isEmpty())
                .sorted(Comparator.comparingInt(this::weight))
                .toList();
        if (letters.isEmpty()) {
            letters = interview
                    .people()
                    .sorted(Comparator.comparingInt(this::weight))
                    .toList();
        }
        giveForgotten(debrief.omitted(), letters);
        giveSlips(debrief.corrections(), letters);
    }

    private int weight(String id) {
        Contact contact = application.contact(id);
        return contact.is(Role.HIRING_MANAGER) ? 0 : contact.is(Role.DECISION_MAKER) ? 1 : 2;
    }

    String pointer() {
        return "/interviews/" + index;
    }

    Notes notesOn(String id) {
        return people.getOrDefault(id, Notes.NONE);
    }

    List<Told> forgottenFor(String id) {
        return forgotten.getOrDefault(id, List.of());
    }

    List<Slip> slipsFor(String id) {
        return slips.getOrDefault(id, List.of());
    }

    private Notes notes(String id, @Nullable PersonDebrief debrief) {
        if (debrief == null) {
            return new Notes(List.of(), List.of(), List.of(), null, null, null, List.of(), id.hashCode() & 0xffff);
        }
        String base = pointer() + "/debrief/" + Facts.key(id);
        List<String> leftOut = new ArrayList<>();
        return new Notes(
                each(debrief.topics(), Field.TOPIC, base + "/topics", leftOut),
                each(debrief.liked(), Field.LIKED, base + "/liked", leftOut),
                each(debrief.concerns(), Field.CONCERN, base + "/concerns", leftOut),
                one(debrief.challenge(), Field.CHALLENGE, base + "/challenge", leftOut),
                one(debrief.strength(), Field.STRENGTH, base + "/strength", leftOut),
                one(debrief.aside(), Field.ASIDE, base + "/aside", new ArrayList<>()),
                leftOut,
                debrief.hashCode() & 0xffff);
    }

    private List<Told> each(List<String> notes, Field field, String pointer, List<String> leftOut) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Told one = one(notes.get(i), field, pointer + "/" + i, leftOut);
            if (one != null) {
                told.add(one);
            }
        }
        return told;
    }

    private @Nullable Told one(@Nullable String note, Field field, String pointer, List<String> leftOut) {
        if (note == null || note.isBlank()) {
            return null;
        }
        Optional<Note> read = NoteReader.isPrivate(note, field) || NoteReader.isRude(note)
                ? Optional.empty()
                : reader.read(note, field).filter(found -> found.confidence() >= SURE);
        if (read.isEmpty()) {
            leftOut.add(pointer);
            return null;
        }
        return new Told(read.get(), pointer);
    }

    private void giveForgotten(List<String> omitted, List<String> letters) {
        for (int i = 0; i < omitted.size(); i++) {
            Told told = one(omitted.get(i), Field.OMITTED, pointer() + "/debrief/omitted/" + i, new ArrayList<>());
            if (told != null) {
                String to = readerOf(omitted.get(i), letters, forgotten);
                forgotten.computeIfAbsent(to, id -> new ArrayList<>()).add(told);
            }
        }
    }

    private void giveSlips(List<Correction> corrections, List<String> letters) {
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            String pointer = pointer() + "/debrief/corrections/" + i;
            Slip slip = slip(correction, pointer);
            if (slip != null) {
                String to = readerOf(correction.said() + " " + correction.is(), letters, slips);
                slips.computeIfAbsent(to, id -> new ArrayList<>()).add(slip);
            }
        }
    }

    private @Nullable Slip slip(Correction correction, String pointer) {
        Optional<Note> said = reader.read(correction.said(), Field.CORRECTION);
        Optional<Note> is = reader.read(correction.is(), Field.CORRECTION);
        if (said.isEmpty()
                || is.isEmpty()
                || said.get().confidence() < SURE
                || is.get().confidence() < SURE
                || NUMBER.matcher(is.get().about()).matches()
                        && said.get().about().matches(".*\\b\\Q" + is.get().about() + "\\E\\b.*")) {
            return null;
        }
        Optional<Slip> replaced = replaced(correction, said.get(), is.get(), pointer);
        if (replaced.isPresent()) {
            return replaced.get();
        }
        Matcher figure = FIGURE.matcher(correction.said());
        if (figure.find()
                && !said.get().about().matches(".*\\d.*")
                && !said.get().hasClause()
                && correction.is().matches("[^,]*\\d[^,]*")) {
            Optional<Note> wrong = reader.read(figure.group(), Field.CORRECTION);
            if (wrong.isPresent()) {
                return new Slip(
                        new Told(wrong.get(), pointer + "/said"),
                        alike(is.get().about(), wrong.get().about()),
                        true,
                        pointer,
                        correction.said(),
                        true);
            }
        }
        String that = is.get().that();
        boolean clause = said.get().hasClause() && said.get().kind() != Note.Kind.FACT;
        String right = that != null
                ? "in fact " + that
                : (clause ? "it was " : "it should have been ")
                        + (is.get().about().matches("[\\d$£€].*") ? nearly(correction) : "")
                        + alike(
                                sorted(
                                        withUnit(is.get().about(), correction.said()),
                                        said.get().about()),
                                said.get().about());
        return new Slip(
                new Told(said.get(), pointer + "/said"),
                right,
                correction.is().matches(".*\\d.*"),
                pointer,
                correction.said(),
                false);
    }

    private static final Pattern NUMBER = Pattern.compile(
            "[$£€]?\\d[\\d.,]*(?:k|m|%)?|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b");

    /** A thing with one figure that was wrong: "nine years on workboats, not eight". */
    private Optional<Slip> replaced(Correction correction, Note said, Note is, String pointer) {
        List<String> wrong =
                NUMBER.matcher(said.about()).results().map(MatchResult::group).toList();
        boolean counted = NUMBER.matcher(said.about()).lookingAt();
        boolean plain = said.kind() == Kind.THING
                && wrong.size() == 1
                && is.kind() == Kind.THING
                && NUMBER.matcher(is.about()).matches()
                && said.about().split(" ").length > 1
                && !said.about().matches("(?:about |nearly |over )?\\S+")
                && UNIT.matcher(correction.is()).results().count() <= 1;
        if (!plain || wrong.get(0).equals(is.about())) {
            return Optional.empty();
        }
        String figures = nearly(correction) + alike(is.about(), wrong.get(0));
        String right = counted ? said.about().replace(wrong.get(0), figures) : figures;
        String old = wrong.get(0);
        Note figure = new Note(correction.said(), Kind.THING, old, null, old, false, said.confidence());
        return Optional.of(
                new Slip(new Told(figure, pointer + "/said"), right, true, pointer, correction.said(), true));
    }

    private static final Pattern NEARLY = Pattern.compile("^(?:(about|nearly|almost|roughly|over|under)\\b|~)\\s*");

    /** "About", where what is right is only nearly so. */
    private static String nearly(Correction correction) {
        Matcher nearly = NEARLY.matcher(correction.is());
        return !nearly.find() ? "" : (nearly.group(1) == null ? "about" : nearly.group(1)) + " ";
    }

    private static final Pattern SORTS =
            Pattern.compile("(\\S+ [a-z-]+?)(?: ones?)? and (\\S+ [a-z-]+?)(?<!s)(?: ones?)?");

    /** "seven full and two isolation", said of nine stations, are stations. */
    private static String sorted(String right, String said) {
        Matcher sorts = SORTS.matcher(right);
        Matcher counted = Pattern.compile("\\S+ ([a-z]+s)").matcher(said);
        return sorts.matches()
                        && counted.matches()
                        && !right.matches(".*\\b(?:part|half|quarter|third)\\b.*")
                        && said.matches("(?:\\d+|[a-z]+) .*")
                ? sorts.group(1) + " and " + sorts.group(2) + " " + counted.group(1)
                : right;
    }

    /** A figure is written as the other one is: three, not four. */
    private static String alike(String right, String said) {
        boolean spelled = right.matches("[1-9]") && !said.matches(".*\\d.*");
        return spelled
                ? List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
                        .get(Integer.parseInt(right) - 1)
                : right;
    }

    /** "1.5", said of "a 2.5 million gallon system", is 1.5 million. */
    private static String withUnit(String right, String said) {
        if (!right.matches("[\\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")) {
            return right;
        }
        Matcher unit = UNIT.matcher(said);
        return unit.find() ? right + (unit.group(1).matches("%|k") ? "" : " ") + unit.group(1) : right;
    }

    /** Who is told: whoever is named in it, asked about it, or talked about it; else whoever weighs most and has least. */
    private String readerOf(String text, List<String> letters, Map<String, ? extends List<?>> given) {
        for (String id : letters) {
            String name = application.contact(id).name().full();
            if (Stream.of(name.split(" "))
                    .anyMatch(part -> part.length() > 2 && text.matches(".*\\b\\Q" + part + "\\E\\b.*"))) {
                return id;
            }
        }
        Comparator<String> nearest = Comparator.<String>comparingLong(id -> -nearness(text, notesOn(id)))
                .thenComparingInt(id -> given.containsKey(id) ? given.get(id).size() : 0);
        return letters.stream().min(nearest).orElseThrow();
    }

    private static long nearness(String text, Notes notes) {
        long concerns = notes.concerns.stream()
                .mapToLong(told -> Likeness.shared(text, told.note().source()))
                .sum();
        long all = notes.all()
                .mapToLong(told -> Likeness.shared(text, told.note().source()))
                .sum();
        return concerns * 3 + all;
    }
}
