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
import afterword.letters.draft.note.NoteReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One interview as its letters see it: every note read, what was forgotten given first to one letter, and what was said wrongly put right in each. */
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

    /** Something said wrongly, and where it stands. */
    record Slip(Corrections.Slip words, boolean figure, String pointer) {}

    private static final double SURE = 0.6;

    final Application application;
    final Interview interview;
    final int index;
    private final NoteReader reader;
    private final Map<String, Notes> people = new LinkedHashMap<>();
    private final Map<String, List<Told>> forgotten = new HashMap<>();
    private final Map<String, List<Slip>> slips = new HashMap<>();
    private final Map<String, List<String>> unsaid = new HashMap<>();

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
        if (!letters.isEmpty()) {
            giveForgotten(debrief.omitted(), letters);
            giveSlips(debrief.corrections(), letters);
        }
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

    /** What was forgotten and is said to somebody else first. */
    List<Told> forgottenFirstForOthers(String id) {
        return forgotten.entrySet().stream()
                .filter(given -> !given.getKey().equals(id))
                .flatMap(given -> given.getValue().stream())
                .sorted(Comparator.comparing(Told::pointer))
                .toList();
    }

    /** Points forgotten and corrections that no letter says, as pointers, to be asked about beside the letter to {@code id}. */
    List<String> unsaidFor(String id) {
        return unsaid.getOrDefault(id, List.of());
    }

    List<Slip> slipsFor(String id) {
        return slips.getOrDefault(id, List.of());
    }

    private Notes notes(String id, @Nullable PersonDebrief debrief) {
        if (debrief == null) {
            return new Notes(List.of(), List.of(), List.of(), null, null, null, List.of(), id.hashCode() & 0xffff);
        }
        Notes sure = notes(id, debrief, false);
        boolean silent = sure.topics.isEmpty() && sure.challenge == null;
        return silent ? notes(id, debrief, true) : sure;
    }

    private Notes notes(String id, PersonDebrief debrief, boolean named) {
        String base = pointer() + "/debrief/" + Facts.key(id);
        List<String> leftOut = new ArrayList<>();
        return new Notes(
                each(debrief.topics(), Field.TOPIC, named, base + "/topics", leftOut),
                each(debrief.liked(), Field.LIKED, named, base + "/liked", leftOut),
                each(debrief.concerns(), Field.CONCERN, named, base + "/concerns", leftOut),
                one(debrief.challenge(), Field.CHALLENGE, named, base + "/challenge", leftOut),
                one(debrief.strength(), Field.STRENGTH, named, base + "/strength", leftOut),
                one(debrief.aside(), Field.ASIDE, named, base + "/aside", new ArrayList<>()),
                leftOut,
                debrief.hashCode() & 0xffff);
    }

    private List<Told> each(List<String> notes, Field field, boolean named, String pointer, List<String> leftOut) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Told one = one(notes.get(i), field, named, pointer + "/" + i, leftOut);
            if (one != null) {
                told.add(one);
            }
        }
        return told;
    }

    private @Nullable Told one(
            @Nullable String note, Field field, boolean named, String pointer, List<String> leftOut) {
        if (note == null || note.isBlank()) {
            return null;
        }
        Optional<Note> read = NoteReader.isPrivate(note, field) || NoteReader.isRude(note)
                ? Optional.empty()
                : read(note, field, named);
        if (read.isEmpty()) {
            leftOut.add(pointer);
            return null;
        }
        return new Told(read.get(), pointer);
    }

    private static final Pattern MISREAD =
            Pattern.compile("^whether (?:I am too (?:many|much|few)|my is|I am [a-z]+s\\b)|^the comes\\b|^speak ");

    /** Somebody else of whom "his" may be said. */
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)\\b(?:boss|owner|manager|friend|wife|husband|son|daughter|patient|client|customer|guest|chef|brother|sister|partner|predecessor|colleague|[A-Z][a-z]+'s)\\b");

    /** Whoever noted "his leave" of the reader writes to him of his own. */
    private static Note toTheirFace(Note concern) {
        String that = concern.that();
        return new Note(
                concern.source(),
                concern.kind(),
                OF_THE_READER.matcher(concern.about()).replaceAll("your"),
                that == null ? null : OF_THE_READER.matcher(that).replaceAll("your"),
                concern.head(),
                concern.plural(),
                concern.confidence());
    }

    private static final Pattern OF_THE_READER = Pattern.compile("\\b(?:his|her)\\b(?= [a-z])");

    /** A doubt that the applicant guessed at and nobody spoke of. */
    private static final Pattern UNSPOKEN = Pattern.compile(
            "(?i).*\\b(?:not said|unsaid|unspoken|never said|not aloud|did(?:n't| not) say (?:it|so)|my guess|I guess|I suspect)\\b.*");

    private Optional<Note> read(String note, Field field, boolean named) {
        if (field == Field.CONCERN && UNSPOKEN.matcher(note).matches()) {
            return Optional.empty();
        }
        if (field == Field.OMITTED) {
            return Claims.read(note, field, reader).filter(found -> found.confidence() >= SURE);
        }
        Optional<Note> said = field == Field.CONCERN ? SetForms.DOUBTS.read(note, reader) : Optional.empty();
        return said.or(
                () -> reader.read(note, field).filter(found -> found.confidence() >= SURE || named && found.isNamed()));
    }

    private void giveForgotten(List<String> omitted, List<String> letters) {
        List<String> leftOut = unsaid.computeIfAbsent(letters.get(0), id -> new ArrayList<>());
        for (int i = 0; i < omitted.size(); i++) {
            Told told = one(omitted.get(i), Field.OMITTED, false, pointer() + "/debrief/omitted/" + i, leftOut);
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
            Corrections.of(correction, reader)
                    .ifPresentOrElse(
                            words -> {
                                Slip slip = new Slip(words, correction.is().matches(".*\\d.*"), pointer);
                                letters.forEach(id -> slips.computeIfAbsent(id, to -> new ArrayList<>())
                                        .add(slip));
                            },
                            () -> unsaid.computeIfAbsent(letters.get(0), id -> new ArrayList<>())
                                    .add(pointer));
        }
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
