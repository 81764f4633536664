package afterword.letters.draft.note;

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
import java.util.stream.Stream;

/** How the parts of one note go together: what is said of the first, what stands beside it, what is left out. */
final class Joins {

    private Joins() {}

    static Optional<Reading> joined(Reading reading, List<Reading> things, Part part, Field field) {
        List<String> t = part.words();
        String first = t.get(0).toLowerCase(Locale.ROOT);
        Optional<OwnJoins.Joined> own = OwnJoins.joined(reading, part, field);
        if (own.isPresent()) {
            return Optional.ofNullable(own.get().reading());
        }
        if (first.equals("no") && reading.about().contains(", with no ")) {
            String about = reading.about().replace(" and no ", ", no ");
            return Optional.of(reading.withAbout(about).appended(" and " + part.text()));
        }
        if (first.equals("no") && reading.kind() == Kind.THING && field != Field.CONCERN) {
            return Optional.of(reading.appended(", with " + part.text()));
        }
        boolean called = field == Field.ASIDE
                && t.size() == 1
                && t.get(0).matches("[A-Z][a-z]+")
                && reading.kind() == Kind.THING
                && !reading.plural();
        if (called) {
            return Optional.of(reading.appended(", " + t.get(0)));
        }
        if (t.size() == 2 && Grammar.isProper(t.get(0)) && Grammar.isNumeral(t.get(1))) {
            return Optional.empty();
        }
        if (t.size() == 1
                && Lexicon.ENGLISH.verb(first).filter(v -> v.is(Form.PAST)).isPresent()) {
            return Optional.empty();
        }
        if (t.size() == 2 && first.matches("target|goal|budget|limit") && Grammar.isNumeral(t.get(1))) {
            return Optional.of(reading.appended(", against a " + first + " of " + t.get(1)));
        }
        if (field == Field.CORRECTION && Grammar.isNumeral(t.get(0))) {
            return Optional.of(reading.appended(", " + Text.join(t)));
        }
        if (t.size() > 1 && Grammar.isNumeral(t.get(0)) && t.get(1).equals("times")) {
            return Optional.of(reading.appended(", " + Text.join(t)));
        }
        if (Additions.tells(reading, t)) {
            return Optional.of(reading.appended(", " + voice(Additions.dated(t), field, true)));
        }
        boolean again =
                t.size() == 2 && t.get(1).equals("time") && first.matches("second|third|fourth|fifth|\\d+(?:nd|rd|th)");
        if (again) {
            return Optional.of(reading.appended(", for the " + first + " time"));
        }
        if (t.size() == 1
                && first.startsWith("\"")
                && SAYING.matcher(reading.head()).matches()) {
            return Optional.of(reading.appended(" " + t.get(0)));
        }
        if (t.size() == 1 && first.matches("(?:19|20)\\d\\d") && reading.kind() == Kind.DEED) {
            return Optional.of(reading.appended(" in " + first));
        }
        boolean but = first.equals("no")
                && reading.kind() == Kind.DEED
                && !part.text().matches("no (?:question|doubt|problem|issue|excuse|fuss|drama|way|idea|reason)s?\\b.*");
        if (but || first.equals("not")) {
            return Optional.of(reading.appended((but ? ", but " : ", ") + part.text()));
        }
        if (first.matches("theirs|yours|ours") && reading.that() != null && t.size() > 1) {
            String rest = Text.join(t.subList(t.get(1).equals("=") ? 2 : 1, t.size()));
            return Optional.of(reading.withThat(reading.that() + " and yours is " + rest));
        }
        if (reading.languages()) {
            Reading more = first(part, field);
            return more.languages() ? Optional.of(Additions.merge(things, more)) : Optional.empty();
        }
        if (part.before() == ','
                && Grammar.PREPOSITIONS.contains(first)
                && t.size() <= 4
                && t.size() > 1
                && !first.matches("up|down|over|under|off|out|past|like|as|since")) {
            return Optional.of(reading.appended(", " + voice(t, field, false)));
        }
        if (t.size() == 2 && t.get(1).equals("too") && reading.kind() == Kind.THING) {
            return Optional.of(reading.appended(", " + t.get(0) + " included"));
        }
        if (reading.kind() == Kind.LACK && first.equals("only") && reading.that() != null && t.size() > 1) {
            return Optional.of(reading.appended(", " + Text.join(t)));
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
            return Optional.empty();
        }
        if (reading.kind() == Kind.FACT
                && Lexicon.ENGLISH.verb(first).filter(verb -> verb.is(Form.ING)).isPresent()
                && t.size() > 1
                && Lexicon.ENGLISH.nounWeight(first) < 1) {
            return Optional.of(reading.appended(", " + voice(t, field, true)));
        }
        if (reading.kind() == Kind.FACT && reading.form() != null && reading.that() != null) {
            Optional<Verb> verb = Lexicon.ENGLISH.verb(first);
            boolean agrees = reading.form() != Form.BASE
                    || reading.plural()
                    || reading.that().matches("(?:you|we|they|I|everyone) .*");
            if (verb.isPresent()
                    && agrees
                    && t.size() > 1
                    && !t.get(1).equals("of")
                    && verb.get().is(reading.form())
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
        Optional<Reading> further = doing(reading, things, t, field).or(() -> Riders.on(reading, things, part, field));
        if (further.isPresent()) {
            return further;
        }
        Reading next = first(part, field);
        if (next.kind() == Kind.DEED
                || next.kind() == Kind.LACK
                || next.kind() == Kind.ROLE
                || next.about().isBlank()) {
            return Optional.empty();
        }
        if (field == Field.OMITTED || field == Field.CORRECTION || field == Field.CONCERN) {
            return Optional.empty();
        }
        if (next.kind() == Kind.QUESTION || reading.kind() == Kind.QUESTION || reading.kind() == Kind.DOUBT) {
            return Optional.empty();
        }
        if (next.confidence() < 0.7 || things.size() > 2) {
            return Optional.empty();
        }
        if (t.size() == 1 && Grammar.isProper(t.get(0)) && t.get(0).endsWith("days")) {
            return Optional.of(reading.appended(", on " + t.get(0)));
        }
        if (reading.kind() == Kind.FACT && next.kind() == Kind.THING) {
            return Optional.empty();
        }
        boolean plain = next.kind() == Kind.FACT
                ? next.confidence() >= 0.8 && next.form() != null || next.confidence() >= 0.85
                : field == Field.ABILITY
                        || things.size() == 1 && areMany(reading, next)
                        || isPlain(reading) && isPlain(next) && !next.head().equals(reading.head());
        if (!plain || next.kind() != reading.kind()) {
            return Optional.empty();
        }
        return Optional.of(Additions.merge(things, next));
    }

    /** A thing by its name and no more, which another can stand beside: "the wholesale orders" and "walk-in trade". */
    private static boolean isPlain(Reading reading) {
        return reading.kind() == Kind.THING
                && reading.about().matches("(?:the )?[a-z-]+(?: (?![a-z]+ing$)[a-z-]+)?")
                && isUncounted(reading);
    }

    /** Two kinds of things, neither of them people, are a list: "the unregistered titles and deeds in the cellar". */
    private static boolean areMany(Reading one, Reading other) {
        return Stream.of(one, other)
                .allMatch(reading -> reading.kind() == Kind.THING
                        && reading.that() == null
                        && reading.words() <= 6
                        && isUncounted(reading)
                        && isMany(reading.head()));
    }

    private static boolean isMany(String head) {
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return !last.endsWith("ing")
                && (Lexicon.ENGLISH.isPlural(last) || Lexicon.ENGLISH.isMass(last))
                && !Lexicon.ENGLISH.isPerson(Lexicon.ENGLISH.singular(last));
    }

    private static boolean isUncounted(Reading reading) {
        return !Grammar.isNumeral(reading.about().replaceFirst("^the ", "").split(" ")[0]);
    }

    private static final Pattern SAYING = Pattern.compile(
            "(?:.* )?(?:line|words|motto|phrase|saying|rule|joke|answer|question|advice|slogan|remark|sign|title)s?");

    /** What the thing itself does or what is done with it: "which breaks weekly", "which nobody writes down". */
    private static Optional<Reading> doing(Reading reading, List<Reading> things, List<String> t, Field field) {
        boolean theirs = field == Field.TOPIC || field == Field.CHALLENGE || field == Field.STRENGTH;
        if (!theirs || reading.kind() != Kind.THING || things.size() > 1 || reading.words() > 7 || t.size() < 2) {
            return Optional.empty();
        }
        String first = t.get(0).toLowerCase(Locale.ROOT);
        boolean clause = Telegram.read(t)
                .filter(found -> found.shape() == Telegram.Shape.CLAUSE)
                .isPresent();
        Optional<Verb> verb = clause || Grammar.isAuxiliary(first) ? Optional.empty() : Lexicon.ENGLISH.verb(first);
        boolean does = verb.filter(v -> v.weight() > Lexicon.ENGLISH.nounWeight(first) + 1
                        && v.weight() > Lexicon.ENGLISH.adjective(first))
                .filter(v -> reading.plural()
                        ? v.is(Form.BASE) && !v.is(Form.PARTICIPLE)
                        : v.is(Form.PRESENT) && !v.is(Form.BASE))
                .isPresent();
        if (does && !first.matches("wants?|needs?|says?|thinks?|asks?|hopes?|plans?|likes?|knows?|hates?|see")) {
            return Optional.of(reading.appended(", which " + voice(t, field, true)));
        }
        int pronoun = Math.max(t.indexOf("them"), t.indexOf("it"));
        boolean done = first.matches("nobody|everyone|everybody|we|they|one|only|few") && pronoun > 1 && t.size() <= 6;
        if (done) {
            List<String> rest = new ArrayList<>(t);
            rest.remove(pronoun);
            return Optional.of(reading.appended(", which " + voice(rest, field, true)));
        }
        return Optional.empty();
    }
}
