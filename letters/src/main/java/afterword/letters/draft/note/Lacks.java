package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.article;
import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.withArticle;
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

/** Reads what is wanting in the applicant: "no award yet", "never led a team". */
final class Lacks {

    private Lacks() {}

    static Optional<Reading> lack(List<String> t, Field field) {
        String first = t.get(0).toLowerCase(Locale.ROOT);
        if (field == Field.STRENGTH || field == Field.TOPIC || field == Field.CHALLENGE) {
            if (first.equals("no") && t.size() > 1) {
                String rest = voice(t.subList(1, t.size()), field, false);
                boolean plural = Lexicon.ENGLISH.isPlural(t.get(Math.max(1, groupEnd(t, 1) - 1)));
                return Optional.of(new Reading(
                        Kind.FACT,
                        "having no " + rest,
                        "there "
                                + (rest.contains(" since ") ? plural ? "have been" : "has been" : plural ? "are" : "is")
                                + " no "
                                + rest,
                        "the lack of " + rest,
                        false,
                        0.85,
                        null));
            }
            return Optional.empty();
        }
        if (field.isMine()) {
            Optional<Reading> deed = first.equals("never") ? never(t, field) : Optional.empty();
            return deed.map(reading ->
                    new Reading(Kind.DEED, reading.about(), reading.that(), reading.head(), false, 0.8, null));
        }
        if (first.equals("no") || first.matches("lacks|lack|lacking|without|zero")) {
            int from = t.size() > 2 && t.get(1).equals("of") ? 2 : 1;
            return t.size() > from ? Optional.of(wanting(t.subList(from, t.size()), field)) : Optional.empty();
        }
        if (first.equals("never")) {
            return never(t, field);
        }
        if (first.equals("not") && t.size() > 1) {
            Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(1));
            if (verb.filter(v -> v.is(Form.PARTICIPLE)).isPresent() && !WordClass.STANDING.has(t.get(1))) {
                return Optional.of(lacking("I have not " + voice(t.subList(1, t.size()), field, false)));
            }
            if (t.get(1).equals("enough") && t.size() > 2) {
                return Optional.of(
                        Reading.doubt("whether I have enough " + voice(t.subList(2, t.size()), field, false)));
            }
            return Optional.of(lacking("I am not " + voice(t.subList(1, t.size()), field, false)));
        }
        if (Parts.isNegatedAuxiliary(t)
                || (Grammar.isAuxiliary(first) && t.size() > 1 && !first.matches("is|are|was|do|does|did"))) {
            return Optional.of(lacking("I " + (first.equals("has") ? "have" : first.equals("does") ? "do" : first) + " "
                    + voice(t.subList(1, t.size()), field, false)));
        }
        if (first.matches("only|just|barely") && t.size() > 1) {
            Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(1));
            if (verb.filter(v -> v.is(Form.PARTICIPLE) && v.weight() > Lexicon.ENGLISH.nounWeight(t.get(1)))
                    .isPresent()) {
                return Optional.of(lacking("I have " + first + " " + voice(t.subList(1, t.size()), field, false)));
            }
            boolean described = groupEnd(t, 1) == t.size()
                    && Lexicon.ENGLISH.nounWeight(t.get(t.size() - 1)) < 0
                    && verbOrAdjective(t.get(t.size() - 1));
            if (described) {
                return Optional.of(Reading.thing(Text.join(t), Text.join(t), false, 0.3));
            }
            if (!Grammar.isNumeral(t.get(1)) && !Grammar.PREPOSITIONS.contains(t.get(1))) {
                return Optional.of(lacking("I have experience only of " + voice(t.subList(1, t.size()), field, false)));
            }
            return Optional.of(lacking("I have " + first + " "
                    + withArticle(voice(t.subList(1, t.size()), field, false), t.subList(1, t.size()))));
        }
        if (first.equals("more") && t.contains("than")) {
            String rest = voice(t, field, false);
            return Optional.of(new Reading(
                    Kind.LACK,
                    "my background being " + rest,
                    "my background is " + rest,
                    "my background",
                    false,
                    0.85,
                    null));
        }
        int last = t.size() - 1;
        boolean soFar =
                t.size() > 2 && t.get(last).equals("far") && t.get(last - 1).equals("so");
        if (last > 0 && (t.get(last).equals("only") || soFar) && !Grammar.isNumeral(t.get(last - 1))) {
            List<String> known = t.subList(0, soFar ? last - 1 : last);
            if (groupEnd(known, 0) == known.size()) {
                String of = withArticle(voice(known, field, false), known);
                return Optional.of(lacking("I have experience only of " + of + (soFar ? " so far" : "")));
            }
        }
        int only = t.indexOf("only");
        if (only > 0 && only < t.size() - 1 && !t.contains("=")) {
            String thing = voice(t.subList(0, only), field, false);
            String rest = voice(t.subList(only + 1, t.size()), field, false);
            boolean phrase = Grammar.PREPOSITIONS.contains(t.get(only + 1).toLowerCase(Locale.ROOT));
            if (phrase || rest.matches("hobby|hobbyist|beginner.*|basics?")) {
                String where = phrase ? rest : rest.startsWith("hobby") ? "as a hobby" : "at beginner level";
                String that = "my experience of " + thing + " has only been " + where;
                return Optional.of(new Reading(
                        Kind.LACK,
                        "my experience of " + thing + " having only been " + where,
                        that,
                        thing,
                        false,
                        0.8,
                        null));
            }
        }
        boolean spell = only > 0
                && t.size() == only + 3
                && Grammar.isNumeral(t.get(only + 1))
                && WordClass.TIME.has(Lexicon.ENGLISH.singular(t.get(only + 2)));
        if (spell) {
            List<String> known = t.subList(0, only);
            boolean described =
                    Lexicon.ENGLISH.nounWeight(t.get(only - 1)) < Lexicon.ENGLISH.adjective(t.get(only - 1));
            return Optional.of(lacking("I have only " + t.get(only + 1) + " " + t.get(only + 2) + " of "
                    + voice(known, field, false) + (described ? " work" : "")));
        }
        if (only == 1
                && t.size() == 3
                && isCapital(t.get(0))
                && isCapital(t.get(2))
                && !Grammar.LANGUAGES.contains(t.get(0))) {
            return Optional.of(lacking("the only " + t.get(0) + " I have used is " + t.get(2)));
        }
        if (only == 1
                && t.size() == 3
                && Lexicon.ENGLISH.verb(t.get(2)).filter(v -> v.is(Form.ING)).isPresent()) {
            return Optional.of(lacking("my experience of " + t.get(0) + " has only been " + t.get(2)));
        }
        if (first.matches("too|bit|slightly|rather|a")
                && t.size() > 1
                && Lexicon.ENGLISH.adjective(t.get(
                                t.size() == 2
                                        ? 1
                                        : t.size() > 2 && first.matches("a|bit") ? Math.min(2, t.size() - 1) : 1))
                        > -1
                && first.equals("too")) {
            return Optional.of(Reading.doubt("whether I am " + voice(t, field, false)));
        }
        if (Lexicon.ENGLISH.adjective(t.get(0)) > Math.max(0, Lexicon.ENGLISH.noun(t.get(0)))
                && t.size() > 1
                && !t.get(0).endsWith("ing")
                && t.get(1).matches("on|to|in|at|with|for|of|about")) {
            return Optional.of(Reading.doubt("whether I am " + voice(t, field, false)));
        }
        return Optional.empty();
    }

    private static boolean verbOrAdjective(String word) {
        return Lexicon.ENGLISH.verb(word).isPresent() || Lexicon.ENGLISH.adjective(word) >= 0;
    }

    static Optional<Reading> never(List<String> t, Field field) {
        if (t.size() < 2) {
            return Optional.empty();
        }
        Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(1));
        if (verb.isPresent() && (verb.get().is(Form.PARTICIPLE) || verb.get().is(Form.PAST))) {
            List<String> rest = new ArrayList<>(t.subList(1, t.size()));
            rest.set(0, Lexicon.ENGLISH.participle(verb.get().base()));
            return Optional.of(lacking("I have never " + voice(rest, field, false)));
        }
        return Optional.of(lacking("I have never had " + voice(t.subList(1, t.size()), field, false)));
    }

    static Reading lacking(String that) {
        return new Reading(Kind.LACK, nominal(that), that, that, false, 0.88, Form.PARTICIPLE);
    }

    /** What "no …" is about: a thing one owns is not owned, anything else not yet done. */
    static Reading wanting(List<String> t, Field field) {
        List<String> rest = new ArrayList<>(t);
        boolean yet = rest.get(rest.size() - 1).equals("yet");
        if (yet) {
            rest.remove(rest.size() - 1);
        }
        if (rest.isEmpty()) {
            return lacking("I have none yet");
        }
        int end = groupEnd(rest, 0);
        String head = rest.get(Math.max(0, end - 1));
        String lower = head.toLowerCase(Locale.ROOT);
        boolean adjective = rest.size() == 1
                && Lexicon.ENGLISH.adjective(head) >= 0
                && Lexicon.ENGLISH.noun(head)
                        <= Lexicon.ENGLISH.adjective(head) + (Lexicon.ENGLISH.isPerson(head) ? 3 : 0)
                && !isCapital(head)
                && !WordClass.OWNED.has(lower)
                && !WordClass.CREDENTIAL.has(lower);
        String text = voice(rest, field, false);
        if (text.endsWith(" of my own")) {
            return lacking("I have had no " + text + (yet ? " yet" : ""));
        }
        if (adjective) {
            text += " experience";
        }
        String tail = yet ? " yet" : "";
        boolean credential = WordClass.CREDENTIAL.has(lower)
                || WordClass.CREDENTIAL.has(Lexicon.ENGLISH.singular(lower))
                || head.matches("[A-Z]{2,}\\d+")
                || rest.subList(0, end).stream()
                        .anyMatch(word -> WordClass.CREDENTIAL.has(word.toLowerCase(Locale.ROOT)));
        if (Grammar.LANGUAGES.contains(head)) {
            return new Reading(
                    Kind.LACK, "my having no " + text + tail, "I speak no " + text + tail, text, false, 0.9, null);
        }
        if (adjective || credential || WordClass.OWNED.has(lower) || Lexicon.ENGLISH.isPerson(lower)) {
            String name =
                    adjective || Lexicon.ENGLISH.isMass(lower) || Lexicon.ENGLISH.isPlural(lower) ? text : "a " + text;
            return new Reading(
                    Kind.LACK,
                    "my having no " + text + tail,
                    "I have no " + text + tail,
                    credential ? "the " + text : article(name),
                    false,
                    0.9,
                    null);
        }
        boolean whole = end == rest.size() && !Lexicon.ENGLISH.isPlural(lower) && !lower.equals("work");
        boolean counted = !whole
                && end > 0
                && end < rest.size()
                && !Lexicon.ENGLISH.isPlural(lower)
                && !Lexicon.ENGLISH.isMass(lower)
                && Lexicon.ENGLISH.noun(lower) > 1
                && !isCapital(head);
        if (counted) {
            text = article("a " + text);
        }
        if (whole
                && lower.matches(
                        "time|hours|background|record|network|contacts|training|knowledge|experience|practice")) {
            return lacking("I have no " + text + tail);
        }
        String experience = whole ? text + " experience" : "experience of " + text;
        return new Reading(
                Kind.LACK,
                "my having no " + experience + tail,
                "I have no " + experience + tail,
                whole ? text + " experience" : text,
                false,
                0.85,
                null);
    }

    static boolean isLacking(String that) {
        return that.matches(".*\\b(not|never|no|only|cannot|nothing|hardly|barely)\\b.*");
    }

    /** "I have only done new builds" behind a preposition: "my having only done new builds". */
    static String nominal(String that) {
        Matcher have = Pattern.compile("I (have|had) (.+)").matcher(that);
        if (have.matches()) {
            return "my having " + have.group(2);
        }
        Matcher be = Pattern.compile("I (am|was) (.+)").matcher(that);
        if (be.matches()) {
            return "my being " + be.group(2);
        }
        return "the fact that " + that;
    }
}
