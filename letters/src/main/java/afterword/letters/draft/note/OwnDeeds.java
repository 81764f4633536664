package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.isObjectStart;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the applicant did or does, noted by its "-ing", by its verb alone, by what came of it or with how long it lasted. */
final class OwnDeeds {

    /** "2 winters", "for 3 years" behind a comma. */
    private static final Pattern SPELL = Pattern.compile(
            "(?:for )?((?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|half a) (?:year|month|week|season|winter|summer|harvest|term|night)s?)");

    /** "120 cells commissioned", "14 kitchens fitted alone": what has been done, and how much of it. */
    private static final Pattern COUNTED = Pattern.compile(
            "((?:over |about |nearly )?\\d[\\d,]*|[a-z]+) ((?:[a-z-]+ ){0,2}?[a-z]+s) ([a-z]+)((?: .+)?)");

    /** What one does for years. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^I (?:have |was |did |ran |drove |worked |kept |taught |managed |led |looked after |volunteered |helped |coached |played |sang |cooked |farmed |lived |served |chaired )");

    private OwnDeeds() {}

    static Optional<Reading> read(List<Part> parts, Field field) {
        List<String> t = parts.get(0).words();
        Optional<String> that = gerund(t, field).or(() -> counted(t, field)).or(() -> lasted(parts, field));
        return that.map(said -> lasting(said, parts))
                .map(said -> and(said, parts))
                .flatMap(Whole::clause)
                .map(OwnDeeds::deed);
    }

    static Reading deed(String that) {
        return new Reading(Kind.DEED, "how " + that, that, that, false, 0.88, Form.PAST);
    }

    /** "listening to the gearbox": I listened to it; "ringing people before a train is late": I ring them. */
    private static Optional<String> gerund(List<String> t, Field field) {
        int at = t.get(0).equals("not") ? 1 : 0;
        if (field != Field.LIKED || t.size() < at + 2) {
            return Optional.empty();
        }
        if (t.get(at).equals("being")) {
            return Optional.of("I was " + (at == 1 ? "not " : "") + voice(t.subList(at + 1, t.size()), field, false));
        }
        String word = t.get(at);
        String next = t.get(at + 1);
        Optional<Verb> verb = Lexicon.ENGLISH.verb(word).filter(found -> found.is(Form.ING));
        boolean goesOn = isObjectStart(next)
                || Grammar.PREPOSITIONS.contains(next)
                || Grammar.WH.contains(next)
                || next.matches(
                        "to|sorry|hello|yes|no|back|up|down|out|off|away|twice|first|people|children|everybody|everyone")
                || Lexicon.ENGLISH.isPlural(next)
                        && (Lexicon.ENGLISH.isPerson(next) || t.size() > at + 2 && Lexicon.ENGLISH.noun(word) < 0);
        boolean name = word.contains("-")
                || Lexicon.ENGLISH.nounWeight(word) > verb.map(Verb::weight).orElse(0)
                || next.matches("of|for|with") && Lexicon.ENGLISH.noun(word) >= 2;
        if (verb.isEmpty() || !goesOn || name) {
            return Optional.empty();
        }
        String base = verb.get().base();
        if (base.equals("be")) {
            return Optional.empty();
        }
        boolean habit = t.stream().anyMatch(each -> each.matches("always|every|each|whenever|before|until|when|if"))
                && t.stream().anyMatch(each -> each.matches("is|are|am|has|have|does|do|gets|goes|comes|speaks"))
                && !base.matches("ask|tell|say|offer");
        List<String> said = new ArrayList<>(t);
        if (at == 1) {
            said.set(0, habit ? "do" : "did");
            said.add(1, "not");
            said.set(2, base);
        } else {
            said.set(0, habit ? base : Lexicon.ENGLISH.past(base));
        }
        return Optional.of("I " + voice(said, field, false));
    }

    private static Optional<String> counted(List<String> t, Field field) {
        Matcher counted = COUNTED.matcher(Text.join(t));
        if (field != Field.ABILITY && field != Field.OMITTED
                || !counted.matches()
                || !Grammar.isNumeral(counted.group(1).replaceFirst("^(?:over|about|nearly) ", ""))) {
            return Optional.empty();
        }
        String done = counted.group(3);
        if (counted.group(2).matches("(?:[a-z-]+ )*(?:years|months|weeks|days|hours|seasons|times|winters|summers)")) {
            return Optional.empty();
        }
        boolean transitive = SyntaxWords.classes(done).stream().anyMatch(name -> name.matches("vnt|vno|vn2"))
                && (SyntaxWords.classes(done).stream().noneMatch(name -> name.matches("n[cmp]"))
                        || Lexicon.ENGLISH
                                .verb(done)
                                .filter(verb -> !verb.is(Form.BASE))
                                .isPresent());
        return transitive
                ? Optional.of("I have " + done + " " + counted.group(1) + " " + counted.group(2) + counted.group(4))
                : Optional.empty();
    }

    /** "that I have driven a plough, 2 winters". */
    private static Optional<String> lasted(List<Part> parts, Field field) {
        if (parts.size() != 2 || !SPELL.matcher(parts.get(1).text()).matches()) {
            return Optional.empty();
        }
        Reading read = Parts.first(parts.get(0), field);
        return read.kind() == Kind.DEED
                        && read.that() != null
                        && GOES_ON.matcher(read.that()).find()
                ? Optional.of(read.that())
                : Optional.empty();
    }

    /** "being early, and reading the board". */
    private static String and(String that, List<Part> parts) {
        List<String> more = parts.size() == 2 ? parts.get(1).words() : List.of();
        boolean both = more.size() > 2 && more.get(0).equals("and") && that.matches("I (?:was|\\w+ed|\\w+) .*");
        return both
                ? gerund(more.subList(1, more.size()), Field.LIKED)
                        .map(said -> that + " and " + said.substring(2))
                        .orElse(that)
                : that;
    }

    private static String lasting(String that, List<Part> parts) {
        if (parts.size() != 2) {
            return that;
        }
        Matcher spell = SPELL.matcher(parts.get(1).text());
        return spell.matches() && !that.matches(".*\\b(?:for|since) .*") ? that + " for " + spell.group(1) : that;
    }
}
