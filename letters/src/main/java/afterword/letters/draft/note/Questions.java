package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Parts.pronounClause;
import static afterword.letters.draft.note.Things.thingFirst;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was asked or doubted, and puts it in the order of a statement. */
final class Questions {

    private static final Pattern REPORT = Pattern.compile(
            "(?i)(?:(?:she|he|they|both|all) )?(?:was |is |were |seems |seemed |a bit |a little |still |slightly )*"
                    + "(asked|asks|asking|wondered|wonders|wondering|wanted to know|wants to know|worried|worries|worry|concerned|concern|thinks|thought|doubts|doubted|doubtful|unsure|not sure|not convinced|scared|afraid|fears|feared|nervous|questioned|queried|sceptical|skeptical|feels|felt|suspects|reckons)"
                    + "( me)?( twice| again| three times| repeatedly| a lot)?( about| of| over)?( |$)");

    private Questions() {}

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
        int negated = rest.indexOf("not");
        boolean turned = field == Field.CONCERN
                && negated > 1
                && rest.get(negated - 1).matches("do|does")
                && !first.matches("i|my|it|we|they");
        if (turned) {
            rest.subList(negated - 1, negated + 1).clear();
            return Optional.of(Reading.doubt("whether " + voice(rest, field, true)));
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
                && !Grammar.isAuxiliary(t.get(1).toLowerCase(Locale.ROOT))
                && !Grammar.SUBJECT_PRONOUNS.contains(t.get(1).toLowerCase(Locale.ROOT))) {
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
            boolean bare = t.size() == at + 2
                    && Grammar.SUBJECT_PRONOUNS.contains(t.get(at + 1).toLowerCase(Locale.ROOT));
            Optional<String> rest = bare
                    ? Optional.of(voice(List.of(t.get(at + 1), t.get(at)), field, true))
                    : uninverted(t.subList(at, t.size()), field);
            if (rest.isPresent()) {
                String asked = voice(t.subList(0, at), field, false).toLowerCase(Locale.ROOT) + " " + rest.get();
                return asked;
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
        if (end == 1) {
            return Optional.empty();
        }
        boolean meant = field == Field.CONCERN && t.get(1).matches("(?i)he|she") && !t.contains("me")
                || t.get(1).equals("you") && (field == Field.TOPIC || field == Field.CONCERN);
        String subject = meant ? "I" : voice(t.subList(1, end), field, true);
        List<String> rest = new ArrayList<>(t.subList(Math.min(end, t.size()), t.size()));
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        if (field == Field.CONCERN && rest.get(rest.size() - 1).matches("him|her|them")) {
            rest.set(rest.size() - 1, "you");
        }
        if (meant) {
            rest.replaceAll(word -> switch (word) {
                case "your" -> "my";
                case "me" -> "you";
                case "my" -> "your";
                default -> word;
            });
            auxiliary = switch (auxiliary) {
                case "are", "is" -> "am";
                case "has" -> "have";
                case "does" -> "do";
                default -> auxiliary;
            };
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
}
