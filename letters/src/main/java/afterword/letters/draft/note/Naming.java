package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Groups.hasArticle;
import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.isName;
import static afterword.letters.draft.note.Groups.lower;
import static afterword.letters.draft.note.Groups.withArticle;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Note.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives a thing the article or the owner that it needs in a sentence. */
final class Naming {

    private Naming() {}

    /** The words up to {@code to} as a thing, with the article it needs. */
    static Reading named(List<String> t, int upTo, int end, boolean plural, Field field, double confidence) {
        int to = upTo;
        boolean spent = field == Field.ABILITY
                && t.size() > 2
                && Grammar.isNumeral(t.get(0))
                && t.get(1).matches("years|months|seasons")
                && Groups.isNominal(t.get(2))
                && to > 2;
        if (spent) {
            List<String> of = new ArrayList<>(t);
            of.add(2, "of");
            String last = of.get(of.size() - 1);
            if (to == t.size()
                    && !last.endsWith("ing")
                    && !isCapital(last)
                    && !Lexicon.ENGLISH.isMass(last)
                    && !Lexicon.ENGLISH.isPlural(last)
                    && Lexicon.ENGLISH.nounWeight(last) >= 0
                    && groupEnd(of, 3) == of.size()) {
                if (Lexicon.ENGLISH
                        .verb(of.get(3))
                        .filter(verb -> verb.is(Lexicon.Form.ING))
                        .isEmpty()) {
                    of.add("work");
                    to++;
                }
            }
            return named(of, to + 1, 2, plural, field, confidence);
        }
        List<String> words = t.subList(0, to);
        String text = voice(words, field, false);
        List<String> group = t.subList(0, Math.min(end, to));
        String head = group.get(group.size() - 1);
        boolean languages = words.stream().allMatch(word -> isCapital(word) || word.equals("and"))
                && Grammar.LANGUAGES.contains(words.get(words.size() - 1));
        if (languages && !words.isEmpty()) {
            Reading reading = Reading.thing(
                    field.isMine() || field == Field.CONCERN ? "my " + text : text, text, words.size() > 1, 0.9);
            return field.isMine() ? reading.speaking("I speak " + text) : reading;
        }
        if (to == t.size()
                && !head.contains("-")
                && Lexicon.ENGLISH.nounWeight(head) + 2 < Lexicon.ENGLISH.adjective(head)
                && !isCapital(head)) {
            confidence = 0.4;
        }
        String last = t.get(t.size() - 1);
        boolean namedRole = (field == Field.OMITTED || field == Field.ABILITY)
                && to == t.size()
                && t.size() > 1
                && t.size() <= 5
                && isCapital(t.get(0))
                && last.matches("[a-z]+")
                && Lexicon.ENGLISH.isRole(last)
                && t.stream().noneMatch(word -> word.matches("for|to|with|from|in|at|by"));
        if (namedRole) {
            String role = Groups.article("a " + text);
            return new Reading(Kind.ROLE, "my work as " + role, "I am " + role, role, false, 0.85, null);
        }
        boolean person = Lexicon.ENGLISH.isRole(head) && !plural && !hasArticle(t) && !isName(t, end);
        if ((field == Field.OMITTED || field == Field.ABILITY) && person) {
            String role = withArticle(text, words);
            boolean since = text.matches(".*\\b(since|for \\S+ years)\\b.*");
            String that = (since ? "I have been " : "I am ") + role;
            return new Reading(Kind.ROLE, "my work as " + role, that, role, false, 0.88, null);
        }
        String about;
        boolean named = field == Field.ABILITY
                && t.stream().allMatch(word -> isCapital(word) || word.equals("and"))
                && t.size() <= 4;
        boolean mine = (field == Field.OMITTED || field == Field.ABILITY)
                && (t.get(0).matches("[a-z]+'s") || t.get(0).equals("own"));
        if (named
                && text.matches(".*[/0-9].*|.*[a-z][A-Z]{2,}.*|[A-Z]{3,}[a-z]?(?: and .*)?|.* [A-Z]|.* and [A-Z]{3,}")
                && !WordClass.CREDENTIAL.has(lower(text))
                && !WordClass.TOOL.has(lower(text.split(" ")[0]))) {
            confidence = 0.4;
        }
        if (named) {
            boolean paper = WordClass.CREDENTIAL.has(lower(text))
                    || !text.contains(" and ") && text.matches(".*\\d.*|Cat [A-Z]|Level .*|Band .*");
            about = (paper ? "my " : "my experience with ") + text;
        } else if (mine) {
            about = "my " + text;
        } else if (hasArticle(t) && !t.get(0).endsWith("'s")
                || isName(t, end)
                || t.get(0).endsWith("'s")
                || t.get(0).endsWith("s'")) {
            boolean owner = t.get(0).matches("[a-z-]+'s") && !field.isMine();
            if (owner) {
                text = "the " + text;
            }
            boolean paper = field == Field.OMITTED && !hasArticle(t) && WordClass.CREDENTIAL.has(lower(t.get(0)));
            boolean held = field == Field.OMITTED && t.get(0).matches("an?") && WordClass.CREDENTIAL.has(lower(head));
            about = paper ? "my " + text : held ? "my " + text.replaceFirst("^an? ", "") : text;
        } else if (field == Field.OMITTED || field == Field.ABILITY && !Grammar.isNumeral(t.get(0))) {
            boolean paper = WordClass.CREDENTIAL.has(lower(head))
                    || WordClass.CREDENTIAL.has(Lexicon.ENGLISH.singular(lower(head)))
                    || WordClass.OWNED.has(lower(head))
                    || head.matches("exam|diploma|badge|belt|ticket|training")
                    || t.stream().anyMatch(word -> word.matches(".*\\d.*"));
            boolean skill = field == Field.ABILITY && !paper && (plural || to == end && to <= 2);
            if (skill && WordClass.COUNTABLE.has(head)) {
                confidence = 0.4;
            }
            about = Grammar.isNumeral(t.get(0)) ? text : (skill ? "my experience with " : "my ") + text;
        } else if (field == Field.ABILITY
                && plural
                && !WordClass.TIME.has(Lexicon.ENGLISH.singular(lower(head)))
                && !lower(t.get(0)).endsWith("%")) {
            about = "the experience of " + text;
        } else if (field == Field.LIKED) {
            about = (to > end && text.matches(".*\\bI\\b.*") ? "the " : "my ") + text;
            if (Grammar.isNumeral(t.get(0)) && plural) {
                about = "the " + text;
            }
        } else if (field == Field.NEWS) {
            about = withArticle(text, words);
        } else if (field == Field.ABILITY || field == Field.CORRECTION) {
            about = field == Field.CORRECTION && to > end ? withArticle(text, words) : text;
        } else if (field == Field.CONCERN && to == end && !Grammar.isNumeral(t.get(0))) {
            about = "my " + text;
        } else if (Lexicon.ENGLISH.isMass(head)
                || t.get(0).matches("several|few|many|most|more|fewer|less|half")
                || lower(t.get(0)).endsWith("%")) {
            about = text;
        } else {
            boolean open = field == Field.STRENGTH && plural && !Grammar.isNumeral(t.get(0));
            about = t.get(0).equals("one") || open || text.startsWith("the ") ? text : "the " + text;
        }
        String shortName = to > end && end > 0
                ? named(t, end, end, plural, field, confidence).about()
                : about;
        String that = null;
        if (field == Field.OMITTED
                && WordClass.CREDENTIAL.has(head.toLowerCase(Locale.ROOT))
                && about.startsWith("my ")) {
            boolean one = text.matches(
                    "[a-z]+'s .*|(?:CDL|PGCE|HN[CD]|NVQ|BTEC|MSc|MA|BA|BSc|PhD|MBA|CELTA|DBS)\\b(?! \\d).*");
            that = "I hold " + (one ? "a " + text : withArticle(text, words));
        }
        boolean bare =
                t.stream().allMatch(word -> word.matches(".*[A-Z0-9].*")) || WordClass.CREDENTIAL.has(lower(head));
        if (field == Field.OMITTED && that == null && !bare && t.get(0).matches("[A-Z]{3,}\\d*")) {
            confidence = 0.4;
        }
        boolean acronym = bare
                && field == Field.OMITTED
                && that == null
                && t.get(0).matches("[A-Z]{3,}\\d*|[A-Z]+\\d+")
                && about.startsWith("my ");
        if (acronym) {
            that = "I hold " + text;
        }
        return new Reading(Kind.THING, about, that, shortName, plural, confidence, null);
    }

    static String possessive(List<String> words, int end, Field field) {
        String text = voice(words, field, false);
        return hasArticle(words) || isCapital(text) && isName(words, end) ? text : "my " + text;
    }
}
