package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.isMeasure;
import static afterword.letters.draft.note.Groups.isPredicateWord;
import static afterword.letters.draft.note.Parts.first;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads scribbled notes as grammar.
 *
 * <p>A part of a note is taken for a clause where a verb agrees with what stands in front of it ("discharges bunch"),
 * for a predicate without its verb ("TTOs late"), for something done ("reset the shelf"), wanting ("no award yet"),
 * asked ("who signs"), and otherwise for a thing. Where the reading is open, the one that stays English in any
 * sentence is taken, and the confidence says how open it was.
 */
public final class NoteReader {

    private static final Pattern COMMENTARY = Pattern.compile(
            "(?i)(I said|I told|I think|I guess|said|she|he|told|not sure|unsure|maybe|prob|probably|again|misread|see|nb|ha|haha|lol|ugh|sigh|my bad|oops|check|ask|the answer|the reason|hm+|yikes|wow|sort of|kind of|sorry|i know|typo|or so|you know)\\b.*");

    private final Scribble scribble;

    /**
     * A reader of one person's notes.
     *
     * @param words of the position and the field: they show whose shorthand it is
     * @param sentenceCase whether they begin their notes with a capital, which then says nothing about a word
     */
    public NoteReader(String words, boolean sentenceCase) {
        scribble = new Scribble(Lexicon.ENGLISH, Scribble.trades(words), sentenceCase);
    }

    /** Whether the note touches what a letter had better leave alone: health, family, age, pay. */
    public static boolean isPrivate(String note, Field field) {
        List<String> words = words(note);
        boolean personal = field == Field.CONCERN || field == Field.ASIDE || field == Field.LIKED;
        return (personal
                        && !note.matches("(?i)(no|never|not|only|just|haven't|hasn't|lacks?) .*")
                        && words.stream().anyMatch(WordClass.PRIVATE::has))
                || words.contains("salary")
                || note.matches("^[A-Z]\\., ?\\d.*")
                || note.contains("$$");
    }

    /** Whether the note holds a word that no careful letter repeats. */
    public static boolean isRude(String note) {
        return words(note).stream().anyMatch(WordClass.RUDE::has);
    }

    /** Whether {@code word} is an everyday English word, whatever its case. */
    public static boolean knows(String word) {
        return Lexicon.ENGLISH.isKnown(word)
                || Lexicon.ENGLISH.nounWeight(word) > 0
                || Grammar.isFunctionWord(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String note) {
        return List.of(note.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }

    /** The reading of {@code note}, or nothing where nothing can safely be made of it. */
    public Optional<Note> read(String note, Field field) {
        List<Part> parts = scribble.parts(note);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = first(parts.get(0), field);
        boolean open = true;
        List<Reading> things = new ArrayList<>(List.of(reading));
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            String text = part.text();
            if (i == parts.size() - 1 && text.matches("(?i)why|how come") && reading.that() != null) {
                return finish(note, Reading.question("why " + reading.that(), 0.85));
            }
            if (!open || COMMENTARY.matcher(text).matches()) {
                open = false;
                continue;
            }
            Optional<Reading> joined = part.before() == '('
                    ? bracketed(reading, part, field)
                    : part.before() == ':' ? labelled(reading, part, field) : joined(reading, things, part, field);
            if (joined.isEmpty() || joined.get().words() > 18) {
                open = part.before() == '(' || part.before() == ')';
                reading = reading.lessSure();
            } else {
                reading = joined.get();
            }
        }
        return finish(note, reading);
    }

    private static Optional<Note> finish(String source, Reading reading) {
        if (reading.about().isBlank()) {
            return Optional.empty();
        }
        double confidence = reading.confidence();
        String all = reading.about() + " " + reading.that();
        if (all.matches(".*(\\$\\$|[<>|\\\\{}\\[\\]*_#]|\\?\\?).*")
                || reading.about().length() > 130) {
            confidence = Math.min(confidence, 0.3);
        }
        return Optional.of(new Note(
                source, reading.kind(), reading.about(), reading.that(), reading.head(), reading.plural(), confidence));
    }

    // ---- how the parts of a note go together

    private Optional<Reading> joined(Reading reading, List<Reading> things, Part part, Field field) {
        List<String> t = part.words();
        String first = t.get(0).toLowerCase(Locale.ROOT);
        if (part.question() && field != Field.TOPIC && field != Field.CHALLENGE) {
            return Optional.empty();
        }
        if (field == Field.ABILITY
                && reading.kind() == Kind.THING
                && t.size() == 2
                && Grammar.isNumeral(t.get(0))
                && WordClass.TIME.has(t.get(1).replaceAll("s$", ""))) {
            String whole = part.text() + " of " + reading.about().replaceFirst("^my (experience with )?", "");
            return Optional.of(Reading.thing(whole, whole, true, 0.88));
        }
        if (reading.kind() == Kind.THING
                && Grammar.isNumeral(t.get(0))
                && t.size() > 2
                && Grammar.PREPOSITIONS.contains(t.get(1))
                && reading.about().matches("(the )?\\d.*")) {
            return Optional.of(reading.appended(", " + t.get(0) + " of them " + Text.join(t.subList(1, t.size()))));
        }
        if (first.equals("no") && reading.kind() == Kind.THING && field != Field.CONCERN) {
            return Optional.of(reading.appended(", with " + part.text()));
        }
        if (field == Field.CONCERN && first.matches("not|never|no") && reading.kind() != Kind.LACK) {
            Reading lack = first(part, field);
            return lack.kind() == Kind.LACK ? Optional.of(lack) : Optional.empty();
        }
        if (isMeasure(t)) {
            return reading.kind() == Kind.THING || reading.kind() == Kind.DEED
                    ? Optional.of(reading.appended(" (" + part.text() + ")"))
                    : Optional.empty();
        }
        boolean contrast = first.equals("not") || first.equals("no") && reading.kind() == Kind.DEED;
        if (contrast) {
            return Optional.of(reading.appended(", " + part.text()));
        }
        if (first.matches("theirs|yours|ours") && reading.that() != null && t.size() > 1) {
            String rest = Text.join(t.subList(t.get(1).equals("=") ? 2 : 1, t.size()));
            return Optional.of(reading.withThat(reading.that() + " and yours is " + rest));
        }
        if (reading.kind() == Kind.THING && Grammar.isNumeral(t.get(0)) && t.size() > 1 && isPredicateWord(t.get(1))) {
            return Optional.of(reading.appended(", " + t.get(0) + " of them " + Text.join(t.subList(1, t.size()))));
        }
        if (reading.languages()) {
            Reading more = first(part, field);
            return more.languages()
                    ? Optional.of(merge(things, more))
                    : t.size() < 3 ? Optional.of(reading.appended(" (" + part.text() + ")")) : Optional.empty();
        }
        if (Grammar.PREPOSITIONS.contains(first)
                && t.size() <= 4
                && t.size() > 1
                && !first.matches("up|down|over|under|off|out|past|like|as|since")) {
            return Optional.of(reading.appended(", " + voice(t, field, false)));
        }
        if (t.size() == 2 && t.get(1).equals("too") && reading.kind() == Kind.THING) {
            return Optional.of(reading.appended(", " + t.get(0) + " included"));
        }
        if (reading.kind() == Kind.DEED || reading.kind() == Kind.LACK) {
            Optional<Verb> verb = Lexicon.ENGLISH.verb(first);
            boolean continues = reading.form() != null
                    && verb.isPresent()
                    && verb.get().is(reading.form())
                    && (reading.form() != Form.PAST || t.size() > 1);
            if (continues && reading.kind() == Kind.DEED && reading.that() != null) {
                String more = " and " + voice(t, field, true);
                return Optional.of(reading.appended(more));
            }
            return field == Field.OMITTED && isAside(t)
                    ? Optional.of(reading.appended(" (" + part.text() + ")"))
                    : Optional.empty();
        }
        if (reading.kind() == Kind.FACT
                && Lexicon.ENGLISH.verb(first).filter(verb -> verb.is(Form.ING)).isPresent()
                && t.size() > 1
                && Lexicon.ENGLISH.nounWeight(first) < 1) {
            return Optional.of(reading.appended(", " + voice(t, field, true)));
        }
        if (reading.kind() == Kind.FACT && reading.form() != null && reading.that() != null) {
            Optional<Verb> verb = Lexicon.ENGLISH.verb(first);
            if (verb.isPresent()
                    && verb.get().is(reading.form())
                    && t.size() > 1
                    && !Lexicon.ENGLISH.isPlural(first)
                    && verb.get().weight() >= Lexicon.ENGLISH.nounWeight(first)) {
                List<String> rest = t.subList(1, t.size());
                return Optional.of(new Reading(
                        Kind.FACT,
                        reading.about() + " and "
                                + Lexicon.ENGLISH.ing(verb.get().base()) + " " + voice(rest, field, true),
                        reading.that() + " and " + voice(t, field, true),
                        reading.head(),
                        reading.plural(),
                        0.85,
                        reading.form()));
            }
        }
        Reading next = first(part, field);
        if (next.kind() == Kind.DEED
                || next.kind() == Kind.LACK
                || next.kind() == Kind.ROLE
                || next.about().isBlank()) {
            return Optional.empty();
        }
        if (field == Field.OMITTED || field == Field.CORRECTION || field == Field.CONCERN) {
            return field == Field.OMITTED && isAside(t)
                    ? Optional.of(reading.appended(" (" + part.text() + ")"))
                    : Optional.empty();
        }
        if (next.kind() == Kind.QUESTION && reading.kind() == Kind.THING) {
            return Optional.of(reading.appended(" and " + next.about()));
        }
        if (next.kind() == Kind.QUESTION || reading.kind() == Kind.QUESTION || reading.kind() == Kind.DOUBT) {
            return Optional.empty();
        }
        boolean otherSubject = reading.kind() == Kind.THING
                && next.that() != null
                && next.that().startsWith("you ");
        return next.confidence() < 0.6 || otherSubject ? Optional.empty() : Optional.of(merge(things, next));
    }

    /** A word or two more on what was forgotten: a colour, a year, how long it holds. */
    private static boolean isAside(List<String> words) {
        return words.size() <= 2
                || words.size() <= 5 && words.get(0).matches("valid|current|renewed|since|until|expires|dated");
    }

    private static Reading merge(List<Reading> things, Reading next) {
        things.add(next);
        boolean facts = things.stream().allMatch(thing -> thing.that() != null);
        Reading first = things.get(0);
        List<String> abouts = new ArrayList<>();
        for (Reading thing : things) {
            boolean repeatsArticle = !abouts.isEmpty()
                    && thing.about().startsWith("the ")
                    && first.about().matches("(the|one|\\d\\S*) .*")
                    && thing.words() < 6;
            boolean repeatsMy = !abouts.isEmpty() && thing.about().startsWith("my ");
            abouts.add(
                    repeatsArticle
                            ? thing.about().substring(4)
                            : repeatsMy ? thing.about().substring(3) : thing.about());
        }
        double confidence =
                things.stream().mapToDouble(thing -> thing.confidence()).min().orElse(0.5);
        boolean languages = things.stream().allMatch(thing -> thing.languages());
        Reading merged = new Reading(
                facts ? Kind.FACT : first.kind() == Kind.FACT ? Kind.THING : first.kind(),
                Text.list(abouts),
                facts
                        ? Text.list(
                                things.stream().map(thing -> "" + thing.that()).toList())
                        : null,
                things.size() > 1 && things.stream().allMatch(thing -> thing.words() < 4)
                        ? Text.list(abouts)
                        : first.head(),
                true,
                confidence,
                null);
        return languages
                ? merged.speaking("I speak "
                        + Text.list(things.stream()
                                .map(thing -> thing.about().replaceFirst("^my ", ""))
                                .toList()))
                : merged;
    }

    private Optional<Reading> bracketed(Reading reading, Part part, Field field) {
        boolean figures = isMeasure(part.words()) || field == Field.CORRECTION;
        return figures ? Optional.of(reading.appended(" (" + part.text() + ")")) : Optional.empty();
    }

    private Optional<Reading> labelled(Reading reading, Part part, Field field) {
        if (isMeasure(part.words())) {
            return Optional.of(reading.appended(" (" + part.text() + ")"));
        }
        if (part.words().get(0).matches("\\d.*") && part.words().size() <= 5) {
            return Optional.of(reading.appended(" (" + part.text() + ")"));
        }
        Reading next = first(part, field);
        boolean clause = (next.kind() == Kind.FACT || next.kind() == Kind.QUESTION)
                && next.confidence() > 0.7
                && !part.question();
        return clause && reading.words() <= 2 && next.kind() == Kind.FACT ? Optional.of(next) : Optional.empty();
    }
}
