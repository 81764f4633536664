package afterword.letters.draft.note;

import static afterword.letters.draft.note.Parts.first;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a further part can be to the first: another of its kind, a word on it, a figure in brackets, what a label names. */
final class Additions {

    private Additions() {}

    /** A participle that goes on about the thing before it: "spent by February", "pumped twice a year". */
    static boolean tells(Reading reading, List<String> t) {
        Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(0));
        return reading.kind() == Kind.THING
                && t.size() > 1
                && t.size() < 8
                && verb.filter(v -> v.is(Form.PARTICIPLE) && !v.is(Form.BASE)).isPresent()
                && Lexicon.ENGLISH.nounWeight(t.get(0)) < 0
                && (Grammar.PREPOSITIONS.contains(t.get(1))
                        || Grammar.isNumeral(t.get(1)) && t.get(t.size() - 1).matches("(day|week|month|year)s?")
                        || Grammar.ADVERBS.contains(t.get(1))
                        || t.get(1).matches("twice|once|three|half"));
    }

    /** "closed 16 days" was closed for as long. */
    static List<String> dated(List<String> t) {
        boolean lasted =
                t.size() == 3 && Grammar.isNumeral(t.get(1)) && t.get(2).matches("(day|week|month|year)s?");
        if (!lasted) {
            return t;
        }
        List<String> out = new ArrayList<>(t);
        out.add(1, "for");
        return out;
    }

    static Reading merge(List<Reading> things, Reading next) {
        things.add(next);
        boolean facts = things.stream().allMatch(thing -> thing.that() != null);
        Reading first = things.get(0);
        List<String> abouts = new ArrayList<>();
        for (Reading thing : things) {
            boolean repeatsArticle = !abouts.isEmpty()
                    && thing.about().startsWith("the ")
                    && thing.plural() == first.plural()
                    && !thing.about().matches(".* (every|each|most) .*")
                    && first.about().matches("(the|one|\\d\\S*) .*")
                    && thing.words() < 6;
            boolean repeatsMy = !abouts.isEmpty() && thing.about().startsWith("my ");
            abouts.add(
                    repeatsArticle
                            ? thing.about().substring(4)
                            : repeatsMy
                                    ? thing.about().substring(3).replaceFirst("^experience with ", "")
                                    : thing.about());
        }
        double confidence =
                things.stream().mapToDouble(thing -> thing.confidence()).min().orElse(0.5);
        if (things.stream()
                .allMatch(thing -> thing.that() != null && thing.that().matches("there (is|are) no .*"))) {
            String none = Text.list(things.stream()
                    .map(thing -> "" + thing.that())
                    .map(that -> that.replaceFirst("there (is|are) ", ""))
                    .toList());
            return new Reading(Kind.FACT, "having " + none, "there are " + none, first.head(), true, 0.85, null);
        }
        boolean languages = things.stream().allMatch(thing -> thing.languages());
        Reading merged = new Reading(
                facts ? Kind.FACT : first.kind() == Kind.FACT ? Kind.THING : first.kind(),
                facts && first.about().startsWith("how ")
                        ? "how "
                                + Text.list(things.stream()
                                        .map(thing -> "" + thing.that())
                                        .toList())
                        : Text.list(abouts),
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

    static Optional<Reading> labelled(Reading reading, Part part, Field field) {
        if (part.words().get(0).equals("same") && part.words().size() > 1) {
            return Optional.of(reading.appended(
                    ", with the " + voice(part.words(), field, false).replaceFirst("^the ", "")));
        }
        if (part.words().get(0).equals("no") && reading.kind() == Kind.THING) {
            return Optional.of(reading.appended(", with " + part.text()));
        }
        Optional<Reading> figures = Riders.on(reading, List.of(reading, reading), part, field);
        if (figures.isPresent()) {
            return figures;
        }
        Reading next = first(part, field);
        boolean clause = (next.kind() == Kind.FACT || next.kind() == Kind.QUESTION)
                && next.confidence() > 0.7
                && !part.question();
        return clause && reading.words() <= 2 && next.kind() == Kind.FACT ? Optional.of(next) : Optional.empty();
    }
}
