package afterword.letters.draft.note;

import static afterword.letters.draft.note.Clauses.gerund;
import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.isObjectStart;
import static afterword.letters.draft.note.Lacks.isLacking;
import static afterword.letters.draft.note.Lacks.lack;
import static afterword.letters.draft.note.Lacks.nominal;
import static afterword.letters.draft.note.Questions.embedded;
import static afterword.letters.draft.note.Questions.report;
import static afterword.letters.draft.note.Questions.uninverted;
import static afterword.letters.draft.note.Things.thingFirst;
import static afterword.letters.draft.note.VerbFirst.verbFirst;
import static afterword.letters.draft.note.Voice.clauseVoice;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one part of a note: a question, a report, a lack, something done, or a thing. */
final class Parts {

    private Parts() {}

    private static final Pattern FORGOT = Pattern.compile(
            "(?i)(spoke no word|said nothing|did not mention|did not say|did not bring up|forgot to (?:mention|say|bring up|tell (?:him|her|them))|forgot|never (?:said|mentioned|brought up|told (?:him|her|them))|left out|should have (?:said|mentioned)|meant to (?:say|mention))( about| of| that)? ");

    // ---- what one part is

    static Reading first(Part part, Field field) {
        Reading reading = partOf(part, field);
        if (field == Field.CONCERN
                && part.question()
                && reading.kind() == Kind.THING
                && reading.words() <= 3
                && reading.about().startsWith("my ")) {
            String asked = "the question of the " + reading.about().substring(3);
            return Reading.thing(asked, asked, false, 0.8);
        }
        if (field == Field.CONCERN
                && reading.kind() == Kind.THING
                && reading.about()
                        .matches(
                                "my (weekends|nights|shifts|early starts|on-call|split shifts|hours|overtime|travel|standby)\\b.*")) {
            String theirs = "the " + reading.about().substring(3);
            return Reading.thing(theirs, theirs, reading.plural(), reading.confidence());
        }
        if (field == Field.CONCERN
                && reading.about()
                        .matches(
                                "my (privacy|behaviour|behavior|discipline|retention|safeguarding|parking|safety|security|confidentiality|cost|weather|traffic|dignity)")) {
            String asked = "the question of " + reading.about().substring(3);
            return Reading.thing(asked, asked, false, 0.8);
        }
        if (field == Field.CONCERN && part.question() && reading.kind() == Kind.FACT && reading.that() != null) {
            return Reading.doubt("whether " + reading.that());
        }
        boolean asked = part.question() && (field == Field.TOPIC || field == Field.CHALLENGE);
        if (asked && reading.kind() == Kind.THING && reading.about().startsWith("the ")) {
            return Reading.question(reading.about(), reading.confidence());
        }
        boolean ofMine = field == Field.LIKED && reading.kind() == Kind.FACT && reading.that() != null;
        return ofMine ? reading.as(Kind.DEED) : reading;
    }

    private static Reading partOf(Part part, Field field) {
        List<String> t = new ArrayList<>(part.words());
        String opening = t.get(0);
        boolean could = field == Field.CONCERN
                && part.question()
                && t.size() > 1
                && Lexicon.ENGLISH
                        .verb(opening)
                        .filter(v -> v.is(Form.BASE)
                                && v.weight() >= Lexicon.ENGLISH.nounWeight(opening)
                                && v.weight() > Lexicon.ENGLISH.adjective(opening))
                        .isPresent()
                && (Grammar.ADVERBS.contains(t.get(1)) || Grammar.PREPOSITIONS.contains(t.get(1)));
        if (could) {
            return Reading.doubt("whether I can " + voice(t, field, false));
        }
        boolean theirs = (field == Field.TOPIC || field == Field.CHALLENGE || field == Field.STRENGTH)
                && t.size() > 1
                && (t.get(0).equals("cannot")
                        || isNegatedAuxiliary(t)
                                && t.get(0)
                                        .matches(
                                                field == Field.TOPIC
                                                        ? "can|could|have"
                                                        : "do|can|could|will|would|have"));
        if (theirs) {
            String that = "you " + voice(t, field, true);
            return new Reading(Kind.FACT, "how " + that, that, that, false, 0.85, null);
        }
        while (t.size() > 1
                && !(t.get(t.size() - 1).equals("again") && t.get(t.size() - 2).equals("never"))
                && t.get(t.size() - 1).toLowerCase(Locale.ROOT).matches("too|again|etc\\.?|though|tho|and|but|or")) {
            t.remove(t.size() - 1);
        }
        if (t.size() > 2
                && t.get(t.size() - 2).equals("or")
                && t.get(t.size() - 1).equals("not")) {
            t = new ArrayList<>(t.subList(0, t.size() - 2));
        }
        if (field == Field.OMITTED) {
            Matcher forgot = FORGOT.matcher(Text.join(t) + " ");
            if (forgot.lookingAt() && forgot.end() < Text.join(t).length()) {
                t = new ArrayList<>(List.of(Text.join(t).substring(forgot.end()).split(" ")));
            }
        }
        if (field == Field.CORRECTION) {
            if (t.size() > 2 && t.get(0).equals("I") && t.get(1).equals("said")) {
                t = new ArrayList<>(t.subList(2, t.size()));
            } else if (t.size() > 1 && t.get(0).matches("(?i)said|claimed|told")) {
                t = new ArrayList<>(t.subList(1, t.size()));
            }
            if (t.stream().noneMatch(word -> word.contains("("))) {
                t.replaceAll(word -> word.equals("+") ? "plus" : word);
            }
        }
        if (t.get(0).equals("that") && t.size() > 2 && opensClause(t, 1)) {
            t = new ArrayList<>(t.subList(1, t.size()));
        }
        if (field == Field.CONCERN || field == Field.TOPIC || field == Field.CHALLENGE) {
            Optional<Reading> report = report(t, field);
            if (report.isPresent()) {
                return report.get();
            }
        }
        String first = t.get(0).toLowerCase(Locale.ROOT);
        if (field == Field.CONCERN && Text.join(t).startsWith("it would be my first ")) {
            return Lacks.lacking(voice(t, field, true));
        }
        boolean stated = t.size() > 1
                && first.matches("nobody|everybody|everyone|everything|nothing|no-one")
                && Lexicon.ENGLISH.adjective(t.get(1)) >= Math.max(0, Lexicon.ENGLISH.verbWeight(t.get(1)));
        if (stated) {
            t.add(1, "is");
        }
        if (t.size() == 1 && first.startsWith("\"")) {
            String words = (field == Field.LIKED ? "my words " : "your words ") + t.get(0);
            return Reading.thing(words, words, true, 0.85);
        }
        if (field == Field.OMITTED || field == Field.NEWS || field == Field.ABILITY) {
            Optional<Reading> standing = Omissions.standing(t);
            if (standing.isPresent()) {
                return standing.get();
            }
        }
        if (field == Field.CONCERN) {
            Optional<Reading> own = Admissions.admitted(t);
            if (own.isPresent()) {
                return own.get();
            }
        }
        if (field == Field.CORRECTION
                && (t.get(0).matches(".*\\d.*") || Grammar.isNumeral(first) || Grammar.PREPOSITIONS.contains(first))) {
            return Reading.thing(Text.join(t), Text.join(t), false, 0.9);
        }
        if (field == Field.LIKED
                && first.equals("how")
                && t.size() > 3
                && t.get(1).equals("I")) {
            boolean does = Lexicon.ENGLISH
                    .verb(t.get(2))
                    .filter(verb -> verb.is(Form.BASE) && !verb.is(Form.PAST))
                    .isPresent();
            if (does) {
                String way = "the way " + clauseVoice(t.subList(1, t.size()), field);
                return Reading.thing(way, way, false, 0.88);
            }
            return pronounClause(t.subList(1, t.size()), field);
        }
        if (first.equals("nobody") && t.size() > 2 && t.get(1).equals("to")) {
            String rest = voice(t, field, false);
            return new Reading(Kind.FACT, "having " + rest, "there is " + rest, rest, false, 0.88, null);
        }
        if (field == Field.CONCERN && t.size() == 1 && Lexicon.ENGLISH.adjective(first) > Lexicon.ENGLISH.noun(first)) {
            return first.contains("-") ? Lacks.lacking("I am " + first) : Reading.doubt("whether I am " + first);
        }
        boolean choice = t.size() > 2
                && t.get(1).equals("or")
                && Lexicon.ENGLISH.isBaseVerb(first)
                && Lexicon.ENGLISH.isBaseVerb(t.get(2))
                && Lexicon.ENGLISH.verbWeight(first) >= Lexicon.ENGLISH.nounWeight(first);
        if (choice && !field.isMine()) {
            return Reading.question("whether to " + voice(t, field, false), 0.85);
        }
        if (first.equals("when")
                && t.size() > 3
                && !Grammar.isAuxiliary(t.get(1).toLowerCase(Locale.ROOT))) {
            return Reading.question("what to do when " + voice(t.subList(1, t.size()), field, true), 0.8);
        }
        if (Grammar.WH.contains(first) && t.size() > 1) {
            return Reading.question(embedded(t, field), t.size() > 2 ? 0.85 : 0.7);
        }
        if (field.isMine() && first.matches("did|had|was|have|am") && t.size() > 1) {
            String that = "I " + voice(t, field, false);
            return new Reading(Kind.DEED, "how " + that, that, that, false, 0.88, Form.PAST);
        }
        if (field.isMine()
                && Grammar.MODALS.contains(first)
                && t.size() > 1
                && !Grammar.SUBJECT_PRONOUNS.contains(t.get(1).toLowerCase(Locale.ROOT))) {
            String that = "I " + voice(t, field, false);
            return new Reading(Kind.DEED, "how " + that, that, that, false, 0.88, null);
        }
        boolean ofTheirs = (field == Field.ASIDE || field == Field.STRENGTH)
                && t.size() > 1
                && first.matches("has|had|is|was|does|did|can");
        if (ofTheirs) {
            String that = "you " + Voice.secondPerson(t, field);
            return new Reading(Kind.FACT, "how " + that, that, that, false, 0.82, null);
        }
        if (Grammar.isAuxiliary(first) && t.size() > 2 && !t.get(1).equals("not")) {
            Optional<String> asked = uninverted(t, field);
            if (asked.isPresent()) {
                return field == Field.CONCERN
                        ? Reading.doubt("whether " + asked.get())
                        : Reading.question("whether " + asked.get(), 0.85);
            }
        }
        if (Grammar.SUBJECT_PRONOUNS.contains(first)
                && t.size() > 1
                && !t.get(0).equals("IT")) {
            return pronounClause(t, field);
        }
        if (field == Field.CONCERN || first.matches("no|never|not|cannot") || isNegatedAuxiliary(t)) {
            Optional<Reading> lack = lack(t, field);
            if (lack.isPresent()) {
                return lack.get();
            }
        }
        boolean quality = (field == Field.ABILITY || field == Field.OMITTED)
                && t.size() == 1
                && first.matches("(bi|tri|multi)lingual|numerate|mobile|flexible|punctual|ambidextrous");
        if (quality) {
            return new Reading(Kind.ROLE, "my being " + first, "I am " + first, first, false, 0.85, null);
        }
        boolean compound = field.isMine()
                && t.size() > 2
                && Lexicon.ENGLISH.noun(t.get(0)) >= 0
                && !Lexicon.ENGLISH.isPlural(first)
                && !t.get(0).contains("-")
                && !isCapital(t.get(0))
                && Lexicon.ENGLISH.verb(t.get(1)).filter(v -> v.is(Form.PAST)).isPresent()
                && t.get(2).matches("the|a|an|my|our|their|every|all|his|her");
        if (compound) {
            List<String> done = new ArrayList<>(t.subList(1, t.size()));
            done.set(0, t.get(0) + "-" + t.get(1));
            String that = "I " + voice(done, field, false);
            return new Reading(Kind.DEED, "how " + that, that, that, false, 0.85, Form.PAST);
        }
        List<String> words = t;
        Optional<Telegram.Reading> whole = Telegram.read(words);
        boolean happens = whole.filter(
                        read -> read.shape() == Telegram.Shape.CLAUSE && read.margin() > 0.5 && read.verb() > 0)
                .isPresent();
        boolean done = words.size() > 1
                && (Lexicon.ENGLISH.isPlural(words.get(1)) || isObjectStart(words.get(1)))
                && !words.get(1).matches("to|into|from|that|who|where|which");
        boolean habit = !WordClass.PLURAL_MODIFIER.has(first)
                && (field == Field.ASIDE || field == Field.STRENGTH && done && !happens);
        boolean subject = (field == Field.TOPIC || field == Field.CHALLENGE || field == Field.STRENGTH)
                && happens
                && Lexicon.ENGLISH.isPlural(first)
                && whole.get().subject() == 1;
        if (subject) {
            return thingFirst(words, field);
        }
        if (Lexicon.ENGLISH.isPlural(first)
                && !habit
                && words.size() > 1
                && Lexicon.ENGLISH.nounWeight(first) >= 0
                && Lexicon.ENGLISH.verbWeight(first) < Lexicon.ENGLISH.nounWeight(first) + 3
                && (!isObjectStart(words.get(1))
                        || words.get(1).matches("up|down|away|off|back|out|over|through|into|from|to"))) {
            Reading clause = Things.manyFirst(words, field);
            if (clause.kind() == Kind.FACT
                    || Lexicon.ENGLISH.verbWeight(first) < Lexicon.ENGLISH.nounWeight(first) + 2) {
                return clause;
            }
        }
        return verbFirst(words, field).orElseGet(() -> thingFirst(words, field));
    }

    static boolean isNegatedAuxiliary(List<String> t) {
        return t.size() > 2
                && Grammar.isAuxiliary(t.get(0).toLowerCase(Locale.ROOT))
                && t.get(1).equals("not");
    }

    static boolean opensClause(List<String> t, int at) {
        String word = t.get(at).toLowerCase(Locale.ROOT);
        return Grammar.SUBJECT_PRONOUNS.contains(word) || word.equals("my") || t.size() - at > 2;
    }

    static Reading pronounClause(List<String> t, Field field) {
        String subject = t.get(0).toLowerCase(Locale.ROOT);
        int verbAt = 1;
        while (verbAt < t.size() - 1 && Grammar.ADVERBS.contains(t.get(verbAt).toLowerCase(Locale.ROOT))) {
            verbAt++;
        }
        List<String> lasting = t.size() > 2
                ? Clauses.sinceThen(
                        t,
                        1,
                        verbAt,
                        !subject.matches("he|she|it|nobody|everybody|everyone|somebody|nothing|everything|no-one"))
                : t;
        if (!lasting.equals(t)) {
            return pronounClause(lasting, field);
        }
        String that = clauseVoice(t, field);
        Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(verbAt));
        Form form = verb.filter(v -> v.is(Form.PAST)).isPresent() ? Form.PAST : Form.BASE;
        boolean auxiliary = Grammar.isAuxiliary(t.get(1).toLowerCase(Locale.ROOT));
        if (verb.isEmpty() && !auxiliary && !Grammar.ADVERBS.contains(t.get(1).toLowerCase(Locale.ROOT))) {
            return Reading.thing(that, that, false, 0.3);
        }
        if (subject.equals("i") || (subject.equals("we") && field.isMine())) {
            Kind kind = field == Field.CONCERN ? (isLacking(that) ? Kind.LACK : Kind.DOUBT) : Kind.DEED;
            String about = kind == Kind.DOUBT ? "whether " + that : "how " + that;
            boolean granted = form == Form.PAST && !verb.get().is(Form.BASE)
                    || that.matches(
                            "I (have|had|am|was|did|can|could|know|do|live|talk|speak|interrupt|rush|mumble|ramble|fidget)\\b.*");
            if (kind == Kind.DOUBT && granted) {
                kind = Kind.LACK;
            }
            return new Reading(kind, kind == Kind.LACK ? nominal(that) : about, that, that, false, 0.9, form);
        }
        String actor = subject.matches("he|she")
                ? ""
                : subject.matches("we|they|you") ? that.split(" ")[0] + " " : t.get(0) + " ";
        String gerund =
                gerund(t, 1, verbAt, field).map(ing -> actor + ing.substring(2)).orElse("how " + that);
        return new Reading(Kind.FACT, gerund, that, that, false, 0.85, form);
    }
}
