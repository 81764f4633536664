package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.article;
import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.isObjectStart;
import static afterword.letters.draft.note.Groups.opensRelativeClause;
import static afterword.letters.draft.note.Lacks.isLacking;
import static afterword.letters.draft.note.Lacks.lack;
import static afterword.letters.draft.note.Lacks.nominal;
import static afterword.letters.draft.note.Things.gerund;
import static afterword.letters.draft.note.Things.thingFirst;
import static afterword.letters.draft.note.Voice.clauseVoice;
import static afterword.letters.draft.note.Voice.secondPerson;
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

    private static final Pattern REPORT = Pattern.compile(
            "(?i)(?:(?:she|he|they|both|all) )?(?:was |is |were |seems |seemed |a bit |a little |still |slightly )*"
                    + "(asked|asks|asking|wondered|wonders|wondering|wanted to know|wants to know|worried|worries|worry|concerned|concern|thinks|thought|doubts|doubted|doubtful|unsure|not sure|not convinced|scared|afraid|fears|feared|nervous|questioned|queried|sceptical|skeptical|feels|felt|suspects|reckons)"
                    + "( me)?( twice| again| three times| repeatedly| a lot)?( about| of| over)?( |$)");

    private static final Pattern FORGOT = Pattern.compile(
            "(?i)(spoke no word|said nothing|did not mention|did not say|did not bring up|forgot to (?:mention|say|bring up|tell (?:him|her|them))|forgot|never (?:said|mentioned|brought up|told (?:him|her|them))|left out|should have (?:said|mentioned)|meant to (?:say|mention))( about| of| that)? ");

    // ---- what one part is

    static Reading first(Part part, Field field) {
        Reading reading = partOf(part, field);
        if (field == Field.CONCERN && part.question() && reading.kind() == Kind.FACT && reading.that() != null) {
            return Reading.doubt("whether " + reading.that());
        }
        boolean ofMine = field == Field.LIKED && reading.kind() == Kind.FACT && reading.that() != null;
        return ofMine ? reading.as(Kind.DEED) : reading;
    }

    private static Reading partOf(Part part, Field field) {
        List<String> t = new ArrayList<>(part.words());
        while (t.size() > 1
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
        if (field == Field.CORRECTION
                && (t.get(0).matches(".*\\d.*") || Grammar.isNumeral(first) || Grammar.PREPOSITIONS.contains(first))) {
            return Reading.thing(Text.join(t), Text.join(t), false, 0.9);
        }
        if (field == Field.LIKED
                && first.equals("how")
                && t.size() > 3
                && t.get(1).equals("I")) {
            return pronounClause(t.subList(1, t.size()), field);
        }
        if (first.equals("nobody") && t.size() > 2 && t.get(1).equals("to")) {
            String rest = voice(t, field, false);
            return new Reading(Kind.FACT, "having " + rest, "there is " + rest, rest, false, 0.88, null);
        }
        if (field == Field.CONCERN && t.size() == 1 && Lexicon.ENGLISH.adjective(first) > Lexicon.ENGLISH.noun(first)) {
            return Reading.doubt("whether I am " + first);
        }
        if (Grammar.WH.contains(first) && t.size() > 1) {
            return Reading.question(embedded(t, field), t.size() > 2 ? 0.85 : 0.7);
        }
        if (field.isMine() && first.matches("did|had|was|have|am") && t.size() > 1) {
            String that = "I " + voice(t, field, false);
            return new Reading(Kind.DEED, "how " + that, that, that, false, 0.88, Form.PAST);
        }
        if (Grammar.isAuxiliary(first) && t.size() > 2 && !t.get(1).equals("not")) {
            Optional<String> asked = uninverted(t, field);
            if (asked.isPresent()) {
                return field == Field.CONCERN
                        ? Reading.doubt("whether " + asked.get())
                        : Reading.question("whether " + asked.get(), 0.85);
            }
        }
        if (Grammar.SUBJECT_PRONOUNS.contains(first) && t.size() > 1) {
            return pronounClause(t, field);
        }
        if (field == Field.CONCERN || first.matches("no|never|not|cannot") || isNegatedAuxiliary(t)) {
            Optional<Reading> lack = lack(t, field);
            if (lack.isPresent()) {
                return lack.get();
            }
        }
        List<String> words = t;
        if (Lexicon.ENGLISH.isPlural(first)
                && words.size() > 1
                && Lexicon.ENGLISH.nounWeight(first) >= 0
                && Lexicon.ENGLISH.verbWeight(first) < Lexicon.ENGLISH.nounWeight(first) + 3
                && (!isObjectStart(words.get(1))
                        || words.get(1).matches("up|down|away|off|back|out|over|through|into|from|to"))) {
            Reading clause = thingFirst(words, field);
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

    /** "thinks I over-rely on guidelines" is the doubt whether I do; "asked about the commute" is the commute. */
    static Optional<Reading> report(List<String> t, Field field) {
        String text = Text.join(t);
        Matcher matcher = REPORT.matcher(text);
        if (!matcher.lookingAt() || matcher.end() >= text.length()) {
            return Optional.empty();
        }
        List<String> rest =
                new ArrayList<>(List.of(text.substring(matcher.end()).split(" ")));
        if (rest.get(0).equals("that") && rest.size() > 2) {
            rest.remove(0);
        }
        String first = rest.get(0).toLowerCase(Locale.ROOT);
        if (first.equals("if")) {
            rest.set(0, "whether");
            first = "whether";
        }
        if (Grammar.WH.contains(first)) {
            String asked = embedded(rest, field);
            return Optional.of(field == Field.CONCERN ? Reading.doubt(asked) : Reading.question(asked, 0.85));
        }
        if (first.matches("i|my|it|we|they") && rest.size() > 1) {
            Reading clause = first.equals("my") ? thingFirst(rest, field) : pronounClause(rest, field);
            if (clause.that() != null) {
                return Optional.of(Reading.doubt("whether " + clause.that()));
            }
        }
        if (matcher.group(4) == null && field == Field.TOPIC && first.equals("for")) {
            return Optional.empty();
        }
        if (first.equals("to")
                || Lexicon.ENGLISH.verb(first).filter(verb -> verb.is(Form.ING)).isPresent() && rest.size() < 2) {
            return Optional.empty();
        }
        Reading thing = thingFirst(rest, field);
        return Optional.of(
                thing.kind() == Kind.FACT && thing.that() != null ? Reading.doubt("whether " + thing.that()) : thing);
    }

    /** A question in the order of a statement: "how do governors know" becomes "how governors know". */
    static String embedded(List<String> t, Field field) {
        String wh = t.get(0).toLowerCase(Locale.ROOT);
        int at = 1;
        if (wh.matches("how|what|which|whose")
                && t.size() > 2
                && !Grammar.isAuxiliary(t.get(1).toLowerCase(Locale.ROOT))) {
            while (at < t.size() - 1 && !Grammar.isAuxiliary(t.get(at).toLowerCase(Locale.ROOT)) && at < 4) {
                at++;
            }
            if (!Grammar.isAuxiliary(t.get(at).toLowerCase(Locale.ROOT))) {
                at = 1;
            }
        }
        if (at < t.size()
                && Grammar.isAuxiliary(t.get(at).toLowerCase(Locale.ROOT))
                && !wh.equals("who")
                && !wh.equals("whether")
                && t.size() > at + 1) {
            Optional<String> rest = uninverted(t.subList(at, t.size()), field);
            if (rest.isPresent()) {
                return voice(t.subList(0, at), field, false).toLowerCase(Locale.ROOT) + " " + rest.get();
            }
        }
        if (t.size() == 2
                && !wh.equals("who")
                && !Lexicon.ENGLISH
                        .verb(t.get(1))
                        .filter(v -> v.weight() > 5 && Lexicon.ENGLISH.nounWeight(t.get(1)) < 3)
                        .isPresent()) {
            return wh + " " + voice(t.subList(1, 2), field, false);
        }
        return wh + " " + voice(t.subList(1, t.size()), field, false);
    }

    /** "will I stay" becomes "I will stay", "do we ship" becomes "you ship". */
    static Optional<String> uninverted(List<String> t, Field field) {
        String auxiliary = t.get(0).toLowerCase(Locale.ROOT);
        int end = Grammar.SUBJECT_PRONOUNS.contains(t.get(1).toLowerCase(Locale.ROOT)) ? 2 : groupEnd(t, 1);
        if (end >= t.size() && !auxiliary.matches("is|are|was|were")) {
            return Optional.empty();
        }
        String subject = voice(t.subList(1, end), field, true);
        List<String> rest = new ArrayList<>(t.subList(Math.min(end, t.size()), t.size()));
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        if (Grammar.DO.contains(auxiliary)) {
            Optional<Verb> verb = Lexicon.ENGLISH.verb(rest.get(0));
            if (verb.isEmpty()) {
                return Optional.empty();
            }
            String form = auxiliary.equals("did")
                    ? Lexicon.ENGLISH.past(verb.get().base())
                    : auxiliary.equals("does") && !subject.equals("you")
                            ? Lexicon.ENGLISH.present(verb.get().base())
                            : rest.get(0);
            rest.set(0, form);
            return Optional.of(subject + " " + voice(rest, field, false));
        }
        String agreed = subject.equals("you") && auxiliary.equals("is") ? "are" : auxiliary;
        return Optional.of(subject + " " + agreed + " " + voice(rest, field, false));
    }

    static Reading pronounClause(List<String> t, Field field) {
        String subject = t.get(0).toLowerCase(Locale.ROOT);
        String that = clauseVoice(t, field);
        int verbAt = 1;
        while (verbAt < t.size() - 1 && Grammar.ADVERBS.contains(t.get(verbAt).toLowerCase(Locale.ROOT))) {
            verbAt++;
        }
        Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(verbAt));
        Form form = verb.filter(v -> v.is(Form.PAST)).isPresent() ? Form.PAST : Form.BASE;
        boolean auxiliary = Grammar.isAuxiliary(t.get(1).toLowerCase(Locale.ROOT));
        if (verb.isEmpty() && !auxiliary && !Grammar.ADVERBS.contains(t.get(1).toLowerCase(Locale.ROOT))) {
            return Reading.thing(that, that, false, 0.3);
        }
        if (subject.equals("i") || (subject.equals("we") && field.isMine())) {
            Kind kind = field == Field.CONCERN ? (isLacking(that) ? Kind.LACK : Kind.DOUBT) : Kind.DEED;
            String about = kind == Kind.DOUBT ? "whether " + that : "how " + that;
            if (kind == Kind.DOUBT && that.matches("I (have|had|am|was|did|can|could|know|do)\\b.*")) {
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

    /** A part that begins with its verb, the one who acts left unsaid. */
    static Optional<Reading> verbFirst(List<String> t, Field field) {
        String first = t.get(0);
        int at = 0;
        while (at < t.size() - 1
                && t.get(at)
                        .matches(
                                "always|never|still|often|already|also|once|just|only|even|really|actually|not|singlehandedly|[a-z]+ly")
                && Lexicon.ENGLISH.verb(t.get(at + 1)).isPresent()) {
            at++;
        }
        Optional<Verb> found = Lexicon.ENGLISH.verb(t.get(at));
        boolean adverb = Grammar.PREPOSITIONS.contains(first.toLowerCase(Locale.ROOT))
                || Grammar.ADVERBS.contains(t.get(at).toLowerCase(Locale.ROOT));
        if (found.isEmpty()
                || adverb
                || first.contains("-") && !(t.size() > 1 && isObjectStart(t.get(1)))
                || isCapital(first)
                || Lexicon.ENGLISH.isMass(first) && !first.endsWith("ing")) {
            return Optional.empty();
        }
        Verb verb = found.get();
        String next = at + 1 < t.size() ? t.get(at + 1) : "";
        if (Lexicon.ENGLISH.isPlural(t.get(at)) && opensRelativeClause(next, at + 2 < t.size() ? t.get(at + 2) : "")) {
            return Optional.empty();
        }
        boolean object = isObjectStart(next);
        boolean noun = Lexicon.ENGLISH.nounWeight(t.get(at)) > verb.weight();
        boolean standing = (field == Field.ABILITY || field == Field.OMITTED)
                && WordClass.STANDING.has(first)
                && !object
                && !(groupEnd(t, at + 1) > at + 1 && Lexicon.ENGLISH.isRole(t.get(groupEnd(t, at + 1) - 1)));
        if (standing) {
            String that = "I am " + voice(t, field, false);
            return Optional.of(new Reading(
                    Kind.ROLE, "my being " + voice(t, field, false), that, voice(t, field, false), false, 0.9, null));
        }
        if (Grammar.isNumeral(next)
                && at + 2 < t.size()
                && WordClass.TIME.has(Lexicon.ENGLISH.singular(t.get(at + 2)))
                && Lexicon.ENGLISH.isPlural(t.get(at))
                && Lexicon.ENGLISH.nounWeight(t.get(at)) >= 0) {
            return Optional.empty();
        }
        if (field == Field.LIKED && verb.is(Form.PRESENT) && object) {
            List<String> base = new ArrayList<>(t);
            base.set(at, verb.base());
            String that = "I " + voice(base, field, true);
            return Optional.of(new Reading(Kind.DEED, "how " + that, that, that, false, 0.85, Form.BASE));
        }
        if (verb.is(Form.ING)) {
            return t.size() > 1
                            && (object
                                    || Grammar.PREPOSITIONS.contains(next)
                                    || Lexicon.ENGLISH.isPlural(next) && Lexicon.ENGLISH.noun(t.get(at)) < 0
                                    || Grammar.ADVERBS.contains(next))
                    ? Optional.of(Reading.thing(voice(t, field, false), voice(t, field, false), false, 0.85))
                    : Optional.empty();
        }
        boolean past = verb.is(Form.PAST)
                && (!verb.is(Form.BASE) || object || t.contains("by") || Grammar.PREPOSITIONS.contains(next) && !noun);
        if (past && field.isMine()) {
            int group = groupEnd(t, at + 1);
            boolean participleAdjective = (field == Field.ABILITY || field == Field.OMITTED)
                    && verb.is(Form.PARTICIPLE)
                    && !object
                    && group > at + 1
                    && Lexicon.ENGLISH.isPerson(t.get(group - 1))
                    && !Lexicon.ENGLISH.isPlural(t.get(group - 1));
            if (!participleAdjective) {
                String that = "I " + voice(withObjectArticle(t, at), field, false);
                return Optional.of(
                        new Reading(Kind.DEED, "how " + that, that, that, false, t.size() > 1 ? 0.92 : 0.5, Form.PAST));
            }
        }
        if (past && field == Field.CONCERN && !noun) {
            return Optional.empty();
        }
        if (past
                && (field == Field.ASIDE || field == Field.STRENGTH)
                && (!verb.is(Form.PARTICIPLE)
                        || object
                        || verb.intransitiveOnly()
                        || Grammar.PREPOSITIONS.contains(next))) {
            String that = "you " + secondPerson(t, field);
            return Optional.of(new Reading(Kind.FACT, "how " + that, that, that, false, 0.75, Form.PAST));
        }
        if (verb.is(Form.PRESENT)
                && !field.isMine()
                && (!noun || object)
                && (object
                        || Lexicon.ENGLISH.nounWeight(t.get(at)) < verb.weight()
                        || Lexicon.ENGLISH.nounWeight(t.get(at)) < 0
                        || field == Field.STRENGTH)
                && (field != Field.TOPIC
                        || object && verb.weight() >= Lexicon.ENGLISH.nounWeight(t.get(at))
                        || Lexicon.ENGLISH.nounWeight(t.get(at)) < 0)
                && t.size() > at + 1) {
            List<String> base = new ArrayList<>(t);
            base.set(at, verb.base());
            if (field == Field.CONCERN) {
                return Optional.empty();
            }
            List<String> ing = new ArrayList<>(t);
            ing.set(at, Lexicon.ENGLISH.ing(verb.base()));
            String that = "you " + voice(base, field, true);
            return Optional.of(new Reading(Kind.FACT, voice(ing, field, true), that, that, false, 0.85, Form.PRESENT));
        }
        if (verb.is(Form.BASE) && field.isMine() && object && verb.weight() > Lexicon.ENGLISH.nounWeight(t.get(at))) {
            String that = "I " + voice(t, field, false);
            return Optional.of(new Reading(Kind.DEED, "how " + that, that, that, false, 0.85, Form.BASE));
        }
        return Optional.empty();
    }

    /** "cleared backlog in 3 weeks" lacks an article that a sentence needs: "cleared the backlog in three weeks". */
    static List<String> withObjectArticle(List<String> t, int verbAt) {
        int from = verbAt + 1;
        if (from >= t.size()
                || isObjectStart(t.get(from))
                || Grammar.isFunctionWord(t.get(from).toLowerCase(Locale.ROOT))) {
            if (from < t.size() && Grammar.isNumeral(t.get(from)) && t.get(from).matches("\\d.*")) {
                int end = groupEnd(t, from);
                String head = t.get(end - 1);
                boolean singular = end - from > 2
                        && !Lexicon.ENGLISH.isPlural(head)
                        && !Lexicon.ENGLISH.isMass(head)
                        && !Grammar.isNumeral(head)
                        && Lexicon.ENGLISH.noun(head) > 1;
                if (singular) {
                    List<String> out = new ArrayList<>(t);
                    out.add(from, article("a " + t.get(from)).split(" ")[0]);
                    return out;
                }
            }
            return t;
        }
        int end = groupEnd(t, from);
        if (end == from) {
            return t;
        }
        String head = t.get(end - 1);
        boolean needs = !Lexicon.ENGLISH.isPlural(head)
                && !Lexicon.ENGLISH.isMass(head)
                && t.subList(from, end).stream().noneMatch(word -> isCapital(word) || word.matches(".*\\d.*"))
                && Lexicon.ENGLISH.nounWeight(head) >= 0
                && !head.matches(".*(tion|sion|ment|ance|ence|ity|ship|cy)");
        if (!needs) {
            return t;
        }
        List<String> out = new ArrayList<>(t);
        out.add(from, "the");
        return out;
    }
}
