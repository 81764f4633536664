package afterword.letters.draft.note;

import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and seasons of something, and what the applicant has been for as long: "12 years behind a bar", "farrier, 9 years". */
final class Spells {

    private static final String LONG =
            "(?:(?:over|about|nearly|almost) )?(?:\\d[\\d.,]*|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)";

    private static final String TIME = "(?:years?|months?|weeks?|seasons?|winters?|summers?|harvests?|terms?)";

    private static final Pattern SPELL = Pattern.compile("(" + LONG + " (?:[a-z]+ )?" + TIME + ") (.+)");

    private static final Pattern STANDING =
            Pattern.compile("(?:(?:have )?been )?(.+?)(?: for| since)? (" + LONG + " " + TIME + "|(?:19|20)\\d\\d)");

    private static final Pattern BEFORE = Pattern.compile("(?:been |have been )?(.+?) since (.+)");

    private static final Pattern TAIL = Pattern.compile(LONG + " " + TIME);

    private static final Pattern ONCE = Pattern.compile(
            "(?:was |been )?(.+?) (before this|before that|before|previously|in a past life|until (?:19|20)\\d\\d)");

    /** Of these there is one at a time. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:[a-z]+ )?(?:captain|treasurer|secretary|chair|chairman|chairwoman|president|head|vice-chair)");

    private static final Pattern GRANTED =
            Pattern.compile("certified|qualified|registered|licen[sc]ed|accredited|trained|chartered");

    private Spells() {}

    static Optional<Reading> read(List<Part> parts, Field field) {
        if (field != Field.OMITTED && field != Field.ABILITY) {
            return Optional.empty();
        }
        String text = Text.join(parts.get(0).words());
        Matcher spell = SPELL.matcher(text);
        if (spell.matches()) {
            return spent(parts.get(0).words(), spell, field);
        }
        Matcher tail = TAIL.matcher(parts.size() == 2 ? Text.join(parts.get(1).words()) : "");
        boolean doing = Lexicon.ENGLISH
                .verb(parts.get(0).words().get(0))
                .filter(verb -> verb.is(Form.ING))
                .isPresent();
        if (tail.matches() && doing && field == Field.OMITTED) {
            return Whole.clause(
                            "I spent " + tail.group() + " " + voice(parts.get(0).words(), field, false))
                    .map(OwnDeeds::deed);
        }
        if (text.contains(" of ")
                && !text.contains(" since ")
                && OFFICE.matcher(text.split(" of ")[0]).matches()) {
            return Optional.of(standing("I am " + text, text));
        }
        if (parts.size() == 2
                && GRANTED.matcher(parts.get(1).text()).matches()
                && isRole(text)
                && !text.matches("(?:an?|the) .*")) {
            return Optional.of(standing(
                    "I am " + role(parts.get(1).text() + " " + text),
                    parts.get(1).text() + " " + text));
        }
        boolean alone = parts.size() == 1 && text.matches("[a-z0-9 -]+ and [a-z]+ing [a-z]+") && isRole(text);
        if (alone) {
            return Optional.of(standing("I am " + role(text), text));
        }
        Matcher once = ONCE.matcher(text);
        if (once.matches() && isRole(once.group(1))) {
            return Whole.clause("I was " + role(once.group(1))
                            + (once.group(2).startsWith("until") ? " " + once.group(2) : " before"))
                    .map(that -> standing(that, once.group(1)));
        }
        Matcher since = BEFORE.matcher(text);
        if (since.matches() && isRole(since.group(1))) {
            return Whole.clause("I have been " + role(since.group(1)) + " since " + since.group(2))
                    .map(that -> standing(that, since.group(1)));
        }
        String all = parts.size() == 2 ? text + " " + Text.join(parts.get(1).words()) : text;
        Matcher standing = STANDING.matcher(all);
        if (standing.matches()
                && isRole(standing.group(1))
                && !standing.group(2).matches("\\d{4}")) {
            return Whole.clause("I have been " + role(standing.group(1)) + " for " + standing.group(2))
                    .map(that -> standing(that, standing.group(1)));
        }
        return Optional.empty();
    }

    private static Reading standing(String that, String role) {
        return new Reading(Note.Kind.ROLE, "my work as " + role(role), that, role(role), false, 0.9, Form.PARTICIPLE);
    }

    private static boolean isRole(String text) {
        String name = text.replaceFirst("^an? ", "").split(" (?:at|with|of|in|on|for) ")[0];
        String[] words = name.split(" ");
        return words.length <= 5
                && (Lexicon.ENGLISH.isRole(words[words.length - 1])
                        || OFFICE.matcher(name).matches());
    }

    private static String role(String text) {
        return text.matches("(?:an?|the) .*")
                        || OFFICE.matcher(text.split(" of ")[0]).matches()
                ? text
                : Groups.article("a " + text);
    }

    /** "three years on the lifeboat": of what was forgotten, that they were spent; of what one can do, the years. */
    private static Optional<Reading> spent(List<String> words, Matcher spell, Field field) {
        String rest = spell.group(2);
        String first = rest.split(" ")[0];
        boolean doing =
                Lexicon.ENGLISH.verb(first).filter(verb -> verb.is(Form.ING)).isPresent();
        if (!doing && !Grammar.PREPOSITIONS.contains(first) && !first.equals("as")) {
            return Optional.empty();
        }
        String text = voice(words, field, false);
        String said = doing && field == Field.ABILITY ? spell.group(1) + " of " + rest : text;
        boolean of = first.equals("of");
        String spent = "I spent " + said;
        if (field == Field.OMITTED && !of) {
            return Whole.clause(spent).map(OwnDeeds::deed);
        }
        boolean work = of && Groups.groupEnd(words, spell.group(1).split(" ").length + 1) == words.size();
        return Syntax.isName(said) || Whole.isPlain(said) || work
                ? Optional.of(new Reading(Kind.THING, said, null, spell.group(1), true, 0.88, null))
                : Optional.empty();
    }
}
