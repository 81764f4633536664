package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.hasArticle;
import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.isName;
import static afterword.letters.draft.note.Groups.lower;
import static afterword.letters.draft.note.Naming.named;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a clause of a subject and what is said of it, its verb supplied where the note left it out. */
final class Clauses {

    private Clauses() {}

    static Reading clause(
            List<String> t, int end, int from, int verbAt, boolean plural, Field field, double confidence) {
        List<String> dated = withDay(t, verbAt);
        if (dated.size() > t.size()) {
            return clause(dated, end, from, verbAt, plural, field, confidence);
        }
        List<String> lasting = sinceThen(t, from, verbAt, plural);
        if (!lasting.equals(t)) {
            return clause(lasting, end, from, from, plural, field, confidence);
        }
        String subject = subject(t, end, from, plural, field);
        String rest = predicate(t, end, from, field);
        String that = subject + " " + rest;
        Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(verbAt));
        Form form = verb.filter(v -> v.is(Form.PAST) && !v.is(Form.BASE)).isPresent()
                ? Form.PAST
                : verb.filter(v -> v.is(Form.PRESENT)).isPresent() ? Form.PRESENT : Form.BASE;
        String about = form == Form.PAST && !Grammar.isAuxiliary(t.get(verbAt).toLowerCase(Locale.ROOT))
                ? definite(subject, plural) + " that " + rest
                : gerund(t, from, verbAt, field)
                        .filter(ing -> !that.matches(".* (?:he|she) .*"))
                        .map(ing -> subject + ing.substring(1))
                        .orElse("how " + that);
        return new Reading(
                Kind.FACT, about, that, named(t, from, end, plural, field, 1).about(), plural, confidence, form);
    }

    /** What is said of the subject; where that is somebody, "he" means them and not the reader: "the driver comes when he likes". */
    private static String predicate(List<String> t, int end, int from, Field field) {
        if (end == 0 || from != end || !Voice.isSomebody(t.get(end - 1))) {
            return voice(t.subList(from, t.size()), field, true);
        }
        String whole = voice(t.subList(end - 1, t.size()), field, true);
        return whole.substring(whole.indexOf(t.get(end - 1)) + t.get(end - 1).length())
                .strip();
    }

    /** What has been so since a time is said in the perfect: "three nurses left since Easter" have left. */
    static List<String> sinceThen(List<String> t, int from, int verbAt, boolean many) {
        int since = t.lastIndexOf("since");
        String verb = lower(t.get(verbAt));
        boolean was = verb.matches("was|were|had");
        Optional<Verb> past = Lexicon.ENGLISH.verb(verb).filter(v -> v.is(Form.PAST));
        if (since <= verbAt
                || !isTime(t.subList(since + 1, t.size())) && !isTurn(t.subList(since + 1, t.size()))
                || !was && (past.isEmpty() || Grammar.isAuxiliary(verb))) {
            return t;
        }
        List<String> out = new ArrayList<>(t);
        out.set(
                verbAt,
                verb.equals("had")
                        ? "had"
                        : was ? "been" : Lexicon.ENGLISH.participle(past.get().base()));
        out.add(from, many ? "have" : "has");
        return out;
    }

    /** "the ferry changed", "we moved": what happened once, from which one counts. */
    private static boolean isTurn(List<String> words) {
        return words.size() > 1
                && words.size() <= 5
                && words.stream()
                        .skip(1)
                        .anyMatch(
                                word -> word.matches(
                                        "came|changed|moved|opened|closed|started|ended|left|went|merged|launched"
                                                + "|arrived|began|stopped|switched|joined|retired|burned|flooded|reopened|shut"))
                && words.stream().noneMatch(word -> word.matches("nobody|no|never|not"));
    }

    /** "Easter", "2019", "the last audit", not what somebody did: "since nobody listened". */
    private static boolean isTime(List<String> words) {
        return !words.isEmpty()
                && words.size() <= 5
                && words.stream()
                        .map(Groups::lower)
                        .noneMatch(word -> Grammar.isAuxiliary(word)
                                || Grammar.SUBJECT_PRONOUNS.contains(word)
                                || word.matches("nobody|everybody|everyone|no-one|nothing")
                                || Lexicon.ENGLISH
                                        .verb(word)
                                        .filter(v -> v.weight() > Lexicon.ENGLISH.nounWeight(word)
                                                && Lexicon.ENGLISH.adjective(word) < 0
                                                && !word.matches("last|spring|fall"))
                                        .isPresent());
    }

    /** "meets Tuesday 7 am" lacks its prepositions. */
    static List<String> withDay(List<String> t, int verbAt) {
        List<String> out = new ArrayList<>(t);
        for (int i = verbAt + 1; i < out.size(); i++) {
            String previous = lower(out.get(i - 1));
            boolean open = !Grammar.PREPOSITIONS.contains(previous) && !Grammar.DETERMINERS.contains(previous);
            boolean day = out.get(i).matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?");
            boolean month = Grammar.isProper(out.get(i))
                    && !day
                    && i == verbAt + 1
                    && !out.get(i).endsWith("s");
            boolean clock = out.get(i).matches("\\d+([:.]\\d+)? [ap]m|\\d{1,2}[:.]\\d\\d");
            boolean taken = out.get(verbAt).matches("(?:run|cover|hate|love|like|keep)s?");
            if (open && (day && i == verbAt + 1 && !taken || month || clock && i > verbAt)) {
                boolean habit = day
                        && Lexicon.ENGLISH
                                .verb(out.get(verbAt))
                                .filter(verb -> verb.is(Form.PRESENT) || verb.is(Form.BASE))
                                .isPresent()
                        && !out.get(i).endsWith("s");
                out.add(i, day ? "on" : month ? "in" : "at");
                i++;
                if (habit) {
                    out.set(i, out.get(i) + "s");
                }
            }
        }
        return out;
    }

    static String definite(String subject, boolean plural) {
        return subject.matches(
                                "(?i)(the|a|an|my|your|our|their|every|each|no|\\d|one|two|three|four|five|six|seven|eight|nine)\\b.*")
                        || isCapital(subject)
                ? subject
                : plural ? "the " + subject : subject;
    }

    /** "… bunch at 4 pm" as ". bunching at 4 pm", the subject standing as a dot; nothing for modals. */
    static Optional<String> gerund(List<String> t, int from, int verbAt, Field field) {
        String verb = t.get(verbAt).toLowerCase(Locale.ROOT);
        List<String> before = t.subList(from, verbAt);
        List<String> after = t.subList(verbAt + 1, t.size());
        String ing;
        if (Grammar.MODALS.contains(verb)) {
            return Optional.empty();
        }
        if (Grammar.FINITE_BE.contains(verb)) {
            ing = "being";
        } else if (Grammar.HAVE.contains(verb)) {
            ing = "having";
        } else if (Grammar.DO.contains(verb) && after.size() > 1 && after.get(0).equals("not")) {
            Optional<Verb> main = Lexicon.ENGLISH.verb(after.get(1));
            if (main.isEmpty()) {
                return Optional.empty();
            }
            ing = "not " + Lexicon.ENGLISH.ing(main.get().base());
            after = after.subList(2, after.size());
        } else {
            Optional<Verb> main = Lexicon.ENGLISH.verb(verb);
            if (main.isEmpty()) {
                return Optional.empty();
            }
            ing = Lexicon.ENGLISH.ing(main.get().base());
        }
        List<String> words = new ArrayList<>(before);
        words.add(ing);
        for (int i = 0; i < after.size(); i++) {
            boolean coordinated = i > 0 && after.get(i - 1).matches("and|or|then") && !isCapital(after.get(i));
            Optional<Verb> second = coordinated ? Lexicon.ENGLISH.verb(after.get(i)) : Optional.empty();
            boolean sameForm = second.isPresent()
                    && (second.get().is(Form.BASE) || second.get().is(Form.PRESENT))
                    && second.get().weight() > Lexicon.ENGLISH.nounWeight(after.get(i));
            words.add(sameForm ? Lexicon.ENGLISH.ing(second.get().base()) : after.get(i));
        }
        return Optional.of(". " + voice(words, field, true));
    }

    static String subject(List<String> t, int end, int from, boolean plural, Field field) {
        String text = voice(t.subList(0, from), field, false);
        if (t.get(0).matches("[a-z-]+'s")) {
            return "the " + text;
        }
        if (field == Field.CONCERN && from == 1 && Grammar.LANGUAGES.contains(t.get(0))) {
            return "my " + text;
        }
        if (from == 1 && t.get(0).matches("IT|HR|PR|QA|QC|HQ")) {
            return text;
        }
        boolean bare = !hasArticle(t);
        boolean numbered =
                end > 1 && WordClass.NUMBERED.has(lower(t.get(end - 2))) && Grammar.isNumeral(t.get(end - 1));
        if (!bare
                || numbered
                || plural
                || Lexicon.ENGLISH.isMass(t.get(end - 1))
                || isName(t, end)
                || Grammar.isNumeral(t.get(0))
                || text.startsWith("the ")) {
            return text;
        }
        boolean theirs =
                t.get(end - 1).matches("contract|post|position|role|job|grant|funding|salary|office|site|rota");
        boolean mine = field == Field.CONCERN && !theirs || field == Field.OMITTED || field == Field.NEWS;
        return (mine ? "my " : "the ") + text;
    }

    static Reading predicate(List<String> t, int end, int at, boolean plural, Field field, double confidence) {
        for (int i = 0; i + 1 < at; i++) {
            if (Grammar.PREPOSITIONS.contains(t.get(i)) && Grammar.PREPOSITIONS.contains(t.get(i + 1))) {
                confidence = 0.4;
            }
        }
        boolean theyLack = (field == Field.CHALLENGE || field == Field.TOPIC)
                && Grammar.isNumeral(t.get(0))
                && at + 1 == t.size()
                && t.get(at).matches("short|down");
        if (theyLack) {
            String missing = voice(t, field, false);
            return new Reading(
                    Kind.FACT, "being " + missing, "you are " + missing, "being " + missing, false, 0.88, null);
        }
        boolean doing = !field.isMine()
                && at > 1
                && at + 1 < t.size()
                && Lexicon.ENGLISH.verb(t.get(0)).filter(v -> v.is(Form.ING)).isPresent()
                && t.get(at).matches("early|late|first|again|together|well|at")
                && t.get(at + 1).matches("when|before|after|if|whenever|as|once|while");
        if (doing) {
            return Reading.thing(voice(t, field, false), voice(t.subList(0, at), field, false), false, 0.85);
        }
        if (at + 1 == t.size() && t.get(at).matches("still|now|again|yet|already|too|also|just|only|even")) {
            return named(t, at, end, plural, field, 0.8);
        }
        String subject = field == Field.CONCERN && !hasArticle(t) && !Grammar.isNumeral(t.get(0))
                ? "my " + voice(t.subList(0, at), field, false)
                : subject(t, end, at, plural, field);
        String rest = voice(withDuration(t.subList(at, t.size())), field, false)
                .replaceFirst("^(due|overdue) (?=[A-Z])", "$1 in ")
                .replaceFirst("^due in (?=(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)", "due on ");
        boolean earlier = field == Field.CONCERN && rest.matches(".* (?:my|the) (?:last|old|previous|former) .*");
        if (earlier) {
            return Lacks.lacking(subject + (plural ? " were " : " was ") + rest);
        }
        boolean negated = rest.startsWith("never ") || rest.startsWith("not ");
        String being = negated ? rest.replaceFirst(" ", " being ") : "being " + rest;
        return new Reading(
                Kind.FACT,
                subject + " " + being,
                subject + said(rest, plural),
                named(t, at, end, plural, field, 1).about(),
                plural,
                confidence,
                null);
    }

    /** What has lasted has been so; "not sent since June" has not been. */
    private static String said(String rest, boolean plural) {
        if (!rest.matches(".* for \\S+ [a-z]+|.*\\bsince\\b.*")) {
            return (plural ? " are " : " is ") + rest;
        }
        String has = plural ? " have " : " has ";
        return rest.matches("(not|never) .*") ? has + rest.replaceFirst(" ", " been ") : has + "been " + rest;
    }

    /** "flat three quarters" lasts: "flat for three quarters". */
    static List<String> withDuration(List<String> words) {
        List<String> out = new ArrayList<>(words);
        boolean duration = out.size() == 3
                && Grammar.isNumeral(out.get(1))
                && out.get(2).matches("(year|quarter|month|week|day|hour)s?");
        if (duration && !out.get(0).matches("up|down|over|under|off|short|behind|late|early|overdue|old|long")) {
            out.add(1, "for");
        }
        return out;
    }
}
