package afterword.letters.draft.note;

import static afterword.letters.draft.note.Clauses.clause;
import static afterword.letters.draft.note.Clauses.predicate;
import static afterword.letters.draft.note.Clauses.subject;
import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Groups.hasArticle;
import static afterword.letters.draft.note.Groups.isMeasure;
import static afterword.letters.draft.note.Groups.lower;
import static afterword.letters.draft.note.Groups.withArticle;
import static afterword.letters.draft.note.Naming.named;
import static afterword.letters.draft.note.Naming.possessive;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses that were scribbled without their verb: a figure, an equals sign or a participle stands in its place. */
final class Reductions {

    private Reductions() {}

    static Reading measured(List<String> t, int end, int at, boolean plural, Field field) {
        List<String> rest = t.subList(at, t.size());
        String figure = voice(rest, field, false);
        boolean year = rest.size() == 1 && figure.matches("(19|20)\\d\\d");
        if (year && field == Field.OMITTED && Lexicon.ENGLISH.isPerson(lower(t.get(end - 1))) && !hasArticle(t)) {
            String role = voice(t.subList(0, at), field, false);
            String that = "I was " + role + " in " + figure;
            return new Reading(Kind.ROLE, "how " + that, that, role, false, 0.88, null);
        }
        if (year) {
            List<String> dated = new ArrayList<>(t.subList(0, at));
            dated.add("from");
            dated.add(figure);
            return named(dated, dated.size(), end, plural, field, 0.85);
        }
        boolean participle = rest.size() > 1
                && Lexicon.ENGLISH
                        .verb(rest.get(1))
                        .filter(v -> v.is(Form.PARTICIPLE) && !v.is(Form.BASE))
                        .isPresent();
        if (participle) {
            Reading name = named(t, at, end, plural, field, 0.85);
            return name.appended(", " + rest.get(0) + " of them " + Text.join(rest.subList(1, rest.size())));
        }
        boolean lasting = rest.size() > 1
                && !rest.get(rest.size() - 1).matches("there|old|late|behind|short")
                && !(rest.size() == 3
                        && Lexicon.ENGLISH.adjective(rest.get(2)) > Lexicon.ENGLISH.nounWeight(rest.get(2)))
                && end == at
                && rest.get(1).matches("(year|quarter|month|week|day|hour|minute)s?");
        boolean brief = rest.size() <= 3 || rest.size() <= 5 && Grammar.PREPOSITIONS.contains(rest.get(2));
        if (lasting && brief && !Grammar.isNumeral(t.get(0))) {
            String subject = field == Field.CONCERN && !hasArticle(t)
                    ? "my " + voice(t.subList(0, at), field, false)
                    : named(t, at, end, plural, field, 1).about();
            if (lower(t.get(at - 1)).matches("period|notice|contract|term|wait|delay|gap|commute|lease|time")) {
                return Reading.thing(subject + " of " + figure, subject, false, 0.85);
            }
            return new Reading(
                    Kind.FACT,
                    subject + " taking " + figure,
                    subject + (plural ? " take " : " takes ") + figure,
                    named(t, at, end, plural, field, 1).about(),
                    plural,
                    0.8,
                    null);
        }
        boolean labels = WordClass.NUMBERED.has(Lexicon.ENGLISH.singular(lower(t.get(at - 1))))
                && rest.stream().allMatch(word -> word.matches("\\d+|and|to|or"));
        if (labels) {
            String name = voice(t, field, false);
            return Reading.thing(name, name, true, 0.85);
        }
        if (isMeasure(rest)) {
            Reading name = named(t, at, end, plural, field, 0.8);
            return name.appended(figure.matches("[\\d.]+%") ? " at " + figure : " (" + figure + ")");
        }
        boolean described = rest.size() == 3
                && rest.get(1).matches("(year|quarter|month|week|day|hour|minute)s?")
                && Lexicon.ENGLISH.adjective(rest.get(2)) > Lexicon.ENGLISH.nounWeight(rest.get(2));
        if (described || rest.get(rest.size() - 1).matches("there|old|late|behind|short") || figure.matches(".*%.*")) {
            return predicate(t, end, at, plural, field, 0.75);
        }
        return named(t, at, end, plural, field, 0.7);
    }

    static Reading equation(List<String> t, int equals, Field field) {
        List<String> left = t.subList(0, equals);
        int end = Math.max(1, groupEnd(left, 0));
        boolean plural = Lexicon.ENGLISH.isPlural(left.get(end - 1));
        boolean mine = field == Field.CONCERN
                && !hasArticle(left)
                && !left.get(0).matches("biggest|largest|longest|most|first|last|only|best");
        String subject = mine
                ? "my " + voice(left, field, false)
                : left.get(0).matches("biggest|largest|longest|first|last|best|highest|smallest")
                        ? "the " + voice(left, field, false)
                        : named(left, left.size(), end, plural, field, 1).about();
        List<String> rest = t.subList(equals + 1, t.size());
        boolean quality = rest.size() == 1
                && Lexicon.ENGLISH.adjective(rest.get(0)) >= 0
                && Lexicon.ENGLISH.adjective(rest.get(0)) >= Lexicon.ENGLISH.noun(rest.get(0));
        String right = quality ? rest.get(0) : withArticle(voice(rest, field, false), rest);
        return new Reading(
                field == Field.CONCERN ? Kind.LACK : Kind.FACT,
                subject + " being " + right,
                subject + (plural ? " are " : " is ") + right,
                subject,
                plural,
                0.8,
                null);
    }

    /** A noun and a participle: a reduced clause that stays a thing ("the tags found in a drawer"). */
    static Reading participle(List<String> t, int end, int at, boolean plural, Field field) {
        Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(at));
        boolean passive = verb.filter(v -> v.is(Form.PARTICIPLE)).isPresent();
        List<String> rest = new ArrayList<>(t.subList(at + 1, t.size()));
        if (field.isMine() && WordClass.STANDING.has(t.get(at))) {
            if (t.get(t.size() - 1).matches("(19|20)\\d\\d") && !t.contains("since") && !t.contains("in")) {
                t = new ArrayList<>(t);
                t.add(t.size() - 1, "since");
            }
            String that = (t.contains("since") ? "I have been " : "I am ") + voice(t, field, false);
            return new Reading(
                    Kind.ROLE, "my being " + voice(t, field, false), that, voice(t, field, false), false, 0.85, null);
        }
        if (field == Field.OMITTED && t.get(at).matches("lapsed|expired|ended|started|began") && !rest.isEmpty()) {
            if (rest.get(0).matches("(19|20)\\d\\d")) {
                rest.add(0, "in");
            }
            String that = possessive(t.subList(0, at), end, field) + " " + t.get(at) + " " + voice(rest, field, false);
            return new Reading(
                    Kind.FACT, "how " + that, that, possessive(t.subList(0, at), end, field), plural, 0.85, null);
        }
        if (field.isMine() && passive) {
            if (Grammar.isNumeral(t.get(0)) && rest.isEmpty()) {
                String that = "I have " + t.get(at) + " " + voice(t.subList(0, at), field, false);
                return new Reading(Kind.DEED, voice(t, field, false), that, that, true, 0.85, null);
            }
            if (!rest.isEmpty() && (Grammar.isProper(rest.get(0)) || rest.get(0).matches("(19|20)\\d\\d"))) {
                rest.add(0, t.get(at).matches("booked|confirmed|scheduled|planned|due|arranged") ? "for" : "in");
            }
            for (int i = 0; i < rest.size() - 1; i++) {
                if (rest.get(i).equals("for") && t.get(at).equals("confirmed")) {
                    break;
                }
            }
            String subject = possessive(t.subList(0, at), end, field);
            String tail = t.get(at) + (rest.isEmpty() ? "" : " " + voice(rest, field, false));
            if (t.get(at).matches("passed|completed|finished|earned|won|gained|sat") && field != Field.CORRECTION) {
                String done = "I " + t.get(at) + " " + subject
                        + tail.substring(t.get(at).length());
                return new Reading(Kind.DEED, "how " + done, done, subject, plural, 0.85, Form.PAST);
            }
            boolean ahead = t.get(at).matches("booked|confirmed|scheduled|planned|arranged|approved|pending");
            String that = subject + (ahead ? plural ? " are " : " is " : plural ? " were " : " was ") + tail;
            return new Reading(Kind.FACT, subject, that, subject, plural, 0.85, null);
        }
        boolean gone = t.get(at).equals("left")
                && plural
                && (rest.isEmpty() && !Grammar.isNumeral(t.get(0))
                        || !rest.isEmpty()
                                && (rest.get(0).matches("mid|after|before|last|this|for|since|within|during")
                                        || Lexicon.ENGLISH.isPerson(t.get(at - 1))));
        if (gone && !field.isMine()) {
            return clause(t, end, at, at, plural, field, 0.85);
        }
        boolean lasting = rest.size() == 2
                && Grammar.isNumeral(rest.get(0))
                && WordClass.TIME.has(Lexicon.ENGLISH.singular(rest.get(1)));
        if (lasting && passive && !field.isMine()) {
            rest.add(0, "for");
            List<String> whole = new ArrayList<>(t.subList(0, at + 1));
            whole.addAll(rest);
            return named(whole, whole.size(), end, plural, field, 0.85);
        }
        boolean struck = !field.isMine()
                && field != Field.CONCERN
                && verb.filter(v -> v.is(Form.PAST) && !v.is(Form.BASE)).isPresent()
                && !rest.isEmpty()
                && end == at
                && (!Grammar.isNumeral(rest.get(0)) || rest.get(0).equals("half"))
                && !Grammar.isProper(rest.get(0))
                && !WordClass.TIME.has(Lexicon.ENGLISH.singular(rest.get(0)))
                && !Grammar.ADVERBS.contains(rest.get(0))
                && !rest.get(0).matches("[a-z]+ly")
                && (Grammar.DETERMINERS.contains(rest.get(0))
                        || Groups.isNominal(rest.get(0))
                                && Lexicon.ENGLISH.noun(rest.get(0)) >= 0
                                && Lexicon.ENGLISH.adverb(rest.get(0)) < 0);
        if (struck) {
            return clause(t, end, at, at, plural, field, 0.8);
        }
        boolean over = !rest.isEmpty() && rest.get(0).matches("over|up|down|out|off|away");
        String object = rest.size() > (over ? 1 : 0) ? rest.get(over ? 1 : 0) : "";
        boolean active = verb.filter(v -> v.is(Form.PAST)).isPresent()
                && over
                && (Grammar.isNumeral(object)
                                && !Text.join(rest)
                                        .matches(
                                                ".*\\S+ in \\d+|.*\\w+ in (?:two|three|four|five|six|seven|eight|nine|ten)")
                        || Grammar.DETERMINERS.contains(object));
        if (active && !field.isMine()) {
            return clause(t, end, at, at, plural, field, 0.85);
        }
        if (!passive && Grammar.isNumeral(t.get(at - 1)) && at == 1) {
            String tail = voice(t.subList(at, t.size()), field, false);
            return new Reading(
                    Kind.THING, "the " + t.get(0) + " " + tail, null, "the " + t.get(0) + " " + tail, true, 0.7, null);
        }
        if (passive && WordClass.CHANGED.has(t.get(at))) {
            String subject = subject(t, end, at, plural, field);
            String tail = t.get(at) + (rest.isEmpty() ? "" : " " + voice(rest, field, false));
            return new Reading(
                    Kind.FACT,
                    subject + " having " + tail,
                    subject + (plural ? " have " : " has ") + tail,
                    named(t, at, end, plural, field, 1).about(),
                    plural,
                    0.85,
                    null);
        }
        boolean counted = passive
                && rest.isEmpty()
                && end == at
                && plural
                && Grammar.isNumeral(t.get(0))
                && t.get(at).matches("[a-z]{3,}(?:ed|en)")
                && !t.get(at)
                        .matches(
                                "fired|hired|used|needed|wanted|required|involved|affected|given|taken|offered|planned");
        if (counted) {
            List<String> turned = new ArrayList<>(t.subList(0, at));
            turned.add(1, t.get(at));
            return named(turned, turned.size(), turned.size(), true, field, 0.85);
        }
        boolean remaining = Grammar.isNumeral(t.get(0)) || t.get(at).matches("left|gone|lost|missing");
        if (passive && rest.isEmpty() && remaining) {
            return named(t, t.size(), end, plural, field, 0.85);
        }
        if (passive && rest.isEmpty() && end == at && plural && at <= 2) {
            List<String> turned = new ArrayList<>();
            turned.add(t.get(at));
            turned.addAll(t.subList(0, at));
            return named(turned, turned.size(), turned.size(), plural, field, 0.85);
        }
        if (passive && rest.isEmpty()) {
            String subject = subject(t, end, at, plural, field);
            return new Reading(
                    Kind.FACT,
                    subject + " being " + t.get(at),
                    subject + (plural ? " are " : " is ") + t.get(at),
                    named(t, at, end, plural, field, 1).about(),
                    plural,
                    0.85,
                    null);
        }
        Reading thing = named(t, t.size(), end, plural, field, 0.85);
        if (!passive && field.isMine()) {
            return thing;
        }
        if (!passive) {
            String subject = subject(t, end, at, plural, field);
            String tail = voice(t.subList(at, t.size()), field, false);
            return new Reading(
                    Kind.FACT,
                    thing.about(),
                    subject
                            + (t.contains("since") ? plural ? " have been " : " has been " : plural ? " are " : " is ")
                            + tail,
                    thing.head(),
                    plural,
                    0.8,
                    null);
        }
        return thing;
    }
}
