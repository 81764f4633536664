package afterword.letters.draft.note;

import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was said wrongly where it is no deed of the applicant's: "downtime cut by half"; and what is right in two deeds. */
final class Mistold {

    /** What things do and people hardly ever: of "ended in a tie" one cannot tell what ended. */
    private static final Pattern OF_WHAT =
            Pattern.compile("ended|cost|lasted|weighed|rose|fell|dropped|happened|opened|closed|doubled|halved|peaked");

    private static final Pattern OVER = Pattern.compile(
            "(?:every|each|all|only|most|the) (?:[a-z]+ )?[a-z]+ (?:over|under|above|below) [£$€]?\\d\\S*");

    private Mistold() {}

    static Optional<Reading> read(List<Part> parts, Field field) {
        if (field != Field.CORRECTION) {
            return Optional.empty();
        }
        List<String> t = parts.get(0).words();
        if (t.get(0).matches("took|cost|lasted|weighed") && t.size() > 1 && Grammar.isNumeral(t.get(1))) {
            String that = "it " + Text.join(t);
            return Optional.of(new Reading(Kind.FACT, that, that, that, false, 0.88, null));
        }
        if (OF_WHAT.matcher(t.get(0)).matches() && (t.size() < 2 || !Groups.isObjectStart(t.get(1)))) {
            return Optional.of(Reading.thing(Text.join(t), Text.join(t), false, 0.3));
        }
        String text = Text.join(t);
        if (OVER.matcher(text).matches()) {
            return Optional.of(Reading.thing(text, text, false, 0.88));
        }
        boolean told = Grammar.isNumeral(t.get(0)) && t.size() > 2 && Syntax.isClause(text);
        return both(parts)
                .or(() -> Passives.said(t, field)
                        .flatMap(Whole::clause)
                        .or(() -> told ? Optional.of(text) : Optional.empty())
                        .map(that -> new Reading(Kind.FACT, "how " + that, that, that, false, 0.88, null)));
    }

    /** "built 1, fitted out 2". */
    private static Optional<Reading> both(List<Part> parts) {
        if (parts.size() != 2 || parts.get(1).before() != ',') {
            return Optional.empty();
        }
        Reading first = Parts.first(parts.get(0), Field.CORRECTION);
        Reading second = Parts.first(parts.get(1), Field.CORRECTION);
        boolean deeds = isDeed(first) && isDeed(second);
        return deeds
                ? Whole.clause(figures(first.that() + " and " + second.that().replaceFirst("^I ", "")))
                        .map(OwnDeeds::deed)
                : Optional.empty();
    }

    private static boolean isDeed(Reading reading) {
        return reading.kind() == Kind.DEED && ("" + reading.that()).startsWith("I ");
    }

    private static String figures(String text) {
        return text.replaceAll("\\b1(?= and|$)", "one")
                .replaceAll("\\b2(?= and|$)", "two")
                .replaceAll("\\b3(?= and|$)", "three");
    }
}
