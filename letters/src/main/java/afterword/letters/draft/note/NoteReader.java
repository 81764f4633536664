package afterword.letters.draft.note;

import static afterword.letters.draft.note.Parts.first;

import afterword.letters.draft.note.Scribble.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads scribbled notes as grammar.
 *
 * <p>A part of a note is taken for a clause where a verb agrees with what stands in front of it ("discharges bunch"),
 * for a predicate without its verb ("TTOs late"), for something done ("reset the shelf"), wanting ("no award yet"),
 * asked ("who signs"), and otherwise for a thing. Where the reading is open, the one that stays English in any
 * sentence is taken, and the confidence says how open it was.
 */
public final class NoteReader {

    private static final Pattern COMMENTARY = Pattern.compile(
            "(?i)(half ?way|nearly done|almost done|ongoing|(?:they|she|he|we) (?:checked|said|asked|laughed|nodded|smiled|agreed|know|knows|think|thinks)|I said|I told|(?:her|his|their) view|ok with|okay with|fine with|I think|I guess|said|she|he|told|not sure|unsure|maybe|prob|probably|again|misread|see|nb|ha|haha|lol|ugh|sigh|my bad|oops|check|ask|the answer|the reason|hm+|yikes|wow|sort of|kind of|sorry|i know|typo|or so|you know)\\b.*");

    private static final Pattern YES_AND_NO =
            Pattern.compile("([\\w -]+?) (yes|no)[,;:] ?([\\w -]+?) (?!\\2)(?:yes|no)[.?]?");

    private static final Pattern A_LITTLE = Pattern.compile(
            "([A-Za-z][\\w+# /]{1,25}?)\\s?[-–:,]\\s?(?:just )?(?:a bit|a little|some|the basics|basics|basic|beginner|not much)\\.?");

    private static final int REMEMBERED = 4_000;

    /** The notes read lately: those of an application are read again for each of its letters, and at each change of it. */
    private static final Map<Asked, Optional<Note>> READ = new ConcurrentHashMap<>();

    /** A note, and all that its reading depends on. */
    private record Asked(String note, Field field, Set<String> trades, boolean sentenceCase) {}

    private final Set<String> trades;
    private final boolean sentenceCase;
    private final Scribble scribble;

    /**
     * A reader of one person's notes.
     *
     * @param words of the position and the field: they show whose shorthand it is
     * @param sentenceCase whether they begin their notes with a capital, which then says nothing about a word
     */
    public NoteReader(String words, boolean sentenceCase) {
        this.trades = Set.copyOf(Scribble.trades(words));
        this.sentenceCase = sentenceCase;
        this.scribble = new Scribble(Lexicon.ENGLISH, trades, sentenceCase);
    }

    /** What was told in confidence, or is known of a third person that no letter repeats. */
    private static final Pattern CONFIDED =
            Pattern.compile(String.join("|", Lexicon.lines("confided.txt")), Pattern.CASE_INSENSITIVE);

    /** Whoever had the doubt is spoken of in it: "that I'd put him on production". */
    private static final String ABOUT_THE_READER =
            "^(whether I .*)\\b(?:him|her)(?=$|,| (?:on|off|in|about|to|out|over|up|with|at|when|if|too|for|down)\\b)";

    private static final Pattern HURT = Pattern.compile(
            "(?i)\\b(?:broke|broken|tore|torn|sprained|fractured|snapped|dislocated|injured|bad|new)(?: [a-z]+){0,2} (?:wrist|ankle|knee|hip|arm|leg|rib|ribs|shoulder|neck|collarbone|toe|finger|foot|nose|back|achilles|tendon|ligament)s?\\b");

    /** Children and the sick as those whom the work is for, not as anybody's own. */
    private static final Pattern CARED_FOR = Pattern.compile(
            "(?i)\\b(?:kids|children|baby|illness)(?:'s?)? (?:cases|ward|unit|patients|clients|classes|groups?|work|services?)\\b|\\b(?:sick|small|young|difficult|other people's|their|(?:soft|strict|good|patient|firm|gentle|work|worked) (?:with|w/)) (?:kids|children)\\b");

    /** Families and ailments of those whom the work is for: "handed the baby to the mother". */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:the|an?|every|each|one) (?:baby|mother|mum|mom|father|dad|husband|wife|son|daughter|kids|children|family|op|operation|illness|accent)(?:'s|s)?\\b");

    /** Whether the note touches what a letter had better leave alone: health, family, age, pay. */
    public static boolean isPrivate(String note, Field field) {
        List<String> words = words(field == Field.LIKED ? OTHERS.matcher(note).replaceAll("") : note);
        boolean personal = field == Field.CONCERN || field == Field.ASIDE || field == Field.LIKED;
        boolean cared = CARED_FOR.matcher(note).find();
        boolean hurt = (field == Field.ASIDE || field == Field.LIKED)
                && HURT.matcher(note).find();
        return hurt
                || CONFIDED.matcher(note).find()
                || (personal
                        && !note.matches("(?i)(no|never|not|only|just|haven't|hasn't|lacks?) .*")
                        && words.stream()
                                .filter(word -> field != Field.LIKED && !cared
                                        || !word.matches("kids|children|age|illness|baby"))
                                .anyMatch(WordClass.PRIVATE::has))
                || words.contains("salary")
                || words.stream().anyMatch(word -> word.matches("pregnan.*|divorced?|miscarriage|cancer"))
                        && !note.matches(".*\\b(clinic|ward|unit|care|research|nurse|patients|screening)\\b.*")
                || note.matches("(?i).*\\bI('m| am) \\d\\d\\b(?! (minutes|miles|hours|km|min)).*")
                || note.matches("^[A-Z]\\., ?\\d.*")
                || note.contains("$$");
    }

    /** Whether the note holds a word that no careful letter repeats. */
    public static boolean isRude(String note) {
        return words(note).stream().anyMatch(WordClass.RUDE::has);
    }

    /** Whether {@code verb} tells of something done, not of something that one does. */
    public static boolean isPast(String verb) {
        return Lexicon.ENGLISH.verb(verb).filter(v -> v.is(Lexicon.Form.PAST)).isPresent();
    }

    /** Whether {@code word} is an everyday English word, whatever its case. */
    public static boolean knows(String word) {
        return Lexicon.ENGLISH.isKnown(word)
                || Lexicon.ENGLISH.nounWeight(word) > 0
                || Grammar.isFunctionWord(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String note) {
        return List.of(note.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }

    /** {@code note} with its shorthand written out, parted as it was scribbled: by commas, dashes, question marks. */
    public String writtenOut(String note) {
        StringBuilder out = new StringBuilder();
        for (Part part : scribble.parts(note)) {
            String between = switch (part.before()) {
                case '^' -> "";
                case '-' -> " - ";
                case ':', ';' -> part.before() + " ";
                case '?' -> " ";
                default -> ", ";
            };
            out.append(between).append(part.text()).append(part.question() ? "?" : "");
        }
        return out.toString().replace(Text.GLUE, ' ');
    }

    /** Too little to be said, also where there is nothing else. */
    private static final double TORN = 0.3;

    /** The reading of {@code note}, or nothing where nothing can safely be made of it. */
    public Optional<Note> read(String note, Field field) {
        Asked asked = new Asked(note, field, trades, sentenceCase);
        Optional<Note> known = READ.get(asked);
        if (known != null) {
            return known;
        }
        Optional<Note> read = readAnew(note, field)
                .map(found -> isTorn(found, scribble.parts(note), field) || isNobody(found)
                        ? found.withConfidence(TORN)
                        : found);
        if (READ.size() >= REMEMBERED) {
            READ.clear();
        }
        READ.put(asked, read);
        return read;
    }

    private Optional<Note> readAnew(String note, Field field) {
        String turned = Turns.putRight(note, field);
        boolean theirs = field == Field.TOPIC || field == Field.CHALLENGE;
        String said = theirs ? Ratios.said(turned).orElse(turned) : turned;
        return say(said, field)
                .map(read -> new Note(
                        note, read.kind(), read.about(), read.that(), read.head(), read.plural(), read.confidence()))
                .filter(read -> field != Field.ASIDE || InPassing.canBeSaid(read));
    }

    /** "A -> B": what comes of it is said too where both are clauses; else only what comes first. */
    private Optional<Note> consequence(String note, Field field) {
        String[] sides = note.split("\\s*(->|→|=>)\\s*", 2);
        Optional<Note> cause = say(sides[0], field);
        Optional<Note> effect = say(sides[1], field);
        boolean clauses = cause.isPresent()
                && effect.isPresent()
                && cause.get().kind() == Note.Kind.FACT
                && effect.get().kind() == Note.Kind.FACT
                && cause.get().hasClause()
                && effect.get().hasClause();
        if (!clauses) {
            boolean follows =
                    effect.filter(read -> read.kind() == Note.Kind.FACT).isPresent();
            return cause.filter(read -> follows || read.kind() == Note.Kind.FACT);
        }
        Note read = cause.get();
        return Optional.of(new Note(
                note,
                read.kind(),
                read.about(),
                read.that()
                        + (effect.get().that().startsWith("nobody ") ? ", but " : ", and so ")
                        + effect.get().that(),
                read.head(),
                read.plural(),
                Math.min(read.confidence(), effect.get().confidence())));
    }

    private Optional<Note> say(String note, Field field) {
        if ((field == Field.TOPIC || field == Field.CHALLENGE) && note.matches(".*[a-z]\\s*(->|→|=>)\\s*[a-z].*")) {
            Optional<Note> read = consequence(note, field);
            if (read.isPresent()) {
                return read;
            }
        }
        if (field == Field.CONCERN) {
            Matcher little = A_LITTLE.matcher(note.strip());
            if (little.matches()) {
                return finish(note, field, Lacks.lacking("I have only a little experience of " + little.group(1)));
            }
            Matcher both = YES_AND_NO.matcher(note.strip());
            if (both.matches()) {
                boolean first = both.group(2).equals("yes");
                String that = "I have experience of " + both.group(first ? 1 : 3) + ", but not of "
                        + both.group(first ? 3 : 1);
                return finish(note, field, Lacks.lacking(that));
            }
        }
        List<Part> parts = scribble.parts(note);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Reading> own = OwnKinds.read(parts, field).or(() -> TheirKinds.read(parts, field));
        if (own.isPresent()) {
            return finish(note, own.get());
        }
        Reading first = first(parts.get(0), field);
        Reading reading = BrokenOff.completed(first, field)
                .filter(whole -> Syntax.isClause("" + whole.that()))
                .orElse(first);
        boolean open = true;
        List<Reading> things = new ArrayList<>(List.of(reading));
        List<Reading> ways = new ArrayList<>(List.of(reading));
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            String text = part.text();
            if (i == parts.size() - 1 && text.matches("(?i)why|how come") && reading.that() != null) {
                return finish(note, field, Reading.question("why " + reading.that(), 0.85));
            }
            if (!open || COMMENTARY.matcher(text).matches()) {
                open = false;
                continue;
            }
            Optional<Reading> joined = part.before() == '('
                    ? Riders.on(reading, things, part, field)
                    : part.before() == ':'
                            ? Additions.labelled(reading, part, field)
                            : Joins.joined(reading, things, part, field);
            boolean fits = joined.isPresent()
                    && joined.get().words() <= 18
                    && things.size() < 3
                    && (Soundness.risk(joined.get(), field) < 0.2
                            || Soundness.risk(joined.get(), field) <= Soundness.risk(reading, field));
            if (!fits) {
                open = part.before() == '(' || part.before() == ')';
                reading = reading.lessSure();
            } else {
                reading = joined.get();
                ways.add(reading);
            }
        }
        Optional<Note> read = finish(note, field, ways, parts.get(0).words());
        return read.map(found -> isThin(found, parts, field) ? found.withConfidence(Note.NAMED) : found);
    }

    /** Whether somebody is said to be things, "I am not blades", or to have done with what they have done. */
    private static boolean isNobody(Note read) {
        if (("" + read.that()).matches(".*\\bexperience\\b.*\\bexperience")) {
            return true;
        }
        String last = ("" + read.that()).replaceFirst("^I am not ", "");
        return ("" + read.that()).startsWith("I am not ")
                && last.matches("[a-z]+s")
                && Lexicon.ENGLISH.isPlural(last)
                && !Lexicon.ENGLISH.isRole(Lexicon.ENGLISH.singular(last));
    }

    /** Whether what is left says something else than the note: a fact by half, or one word of many. */
    private static boolean isTorn(Note read, List<Part> parts, Field field) {
        double kept = Kept.share(parts, read.about() + " " + read.that());
        boolean theirs = field.isTheirs()
                && (read.kind() == Note.Kind.THING && kept < Kept.TRACE
                        || read.kind() == Note.Kind.FACT && field == Field.STRENGTH && kept < Kept.HALF);
        boolean mine = field == Field.LIKED && read.about().matches("(?:my|the) [a-z]+") && kept < Kept.HALF;
        return theirs || mine;
    }

    /** Whether only the name is left of what they told: "the radio", without what they said of it. */
    private static boolean isThin(Note read, List<Part> parts, Field field) {
        return field.isTheirs()
                && read.kind() == Note.Kind.THING
                && read.confidence() > Note.NAMED
                && (!read.about().contains(" ") || Kept.share(parts, read.about()) < Kept.HALF);
    }

    private static Optional<Note> finish(String source, Field field, Reading given) {
        return finish(source, field, List.of(given), List.of());
    }

    private static Optional<Note> finish(String source, Field field, List<Reading> ways, List<String> words) {
        if (ways.get(0).about().isBlank()) {
            return Optional.empty();
        }
        Reading reading =
                Ways.surest(ways.stream().map(way -> heard(way, field)).toList(), words, field);
        double confidence = reading.confidence() - Soundness.risk(reading, field);
        String all = reading.about() + " " + reading.that();
        if (all.matches(".*(\\$\\$|[<>|\\\\{}\\[\\]*_#]|\\?\\?).*")
                || reading.about().length() > 130) {
            confidence = Math.min(confidence, 0.3);
        }
        return finish(source, reading.withConfidence(confidence));
    }

    private static Optional<Note> finish(String source, Reading reading) {
        String that = reading.that();
        return Optional.of(new Note(
                source,
                reading.kind(),
                Sound.putRight(reading.about().replace(Text.GLUE, ' ')),
                that == null ? null : Sound.putRight(that.replace(Text.GLUE, ' ')),
                Sound.putRight(reading.head().replace(Text.GLUE, ' ')),
                reading.plural(),
                reading.confidence()));
    }

    private static Reading heard(Reading given, Field field) {
        if (given.kind() == Note.Kind.DOUBT) {
            return given.withAbout(given.about()
                    .replaceFirst("^whether I am (?:ok|okay|fine)\\b(?! with)", "whether I would manage")
                    .replaceAll(ABOUT_THE_READER, "$1you"));
        }
        return field == Field.CORRECTION ? stated(given) : given;
    }

    private static final Pattern HAD = Pattern.compile(
            "(?:some|no|little|a little|a lot of|much|more) (?!of\\b)(?:[A-Za-z-]+ ){0,3}(?:experience|training|practice|knowledge)(?: (?:of|in|with|on) .*)?");

    private static final Pattern SORTS =
            Pattern.compile("(one|two|three|\\d+|[a-z]+) ([a-z-]+)(,| and) (one|two|three|\\d+|[a-z]+) ([a-z-]+)");

    /** What was said wrongly or is right, as English: "some audit experience" one had; "4 full, 2 partial" are ones. */
    private static Reading stated(Reading reading) {
        if (reading.kind() != Note.Kind.THING || reading.that() != null) {
            return reading;
        }
        String about = reading.about();
        if (HAD.matcher(about).matches()) {
            String that = "I had " + about;
            return new Reading(
                    Note.Kind.DEED, "how " + that, that, about, false, reading.confidence(), Lexicon.Form.PAST);
        }
        Matcher sorts = SORTS.matcher(about);
        boolean ones = sorts.matches()
                && Grammar.isNumeral(sorts.group(1))
                && Grammar.isNumeral(sorts.group(4))
                && isQuality(sorts.group(2))
                && isQuality(sorts.group(5));
        return ones
                ? reading.withAbout(one(sorts.group(1), sorts.group(2)) + " and " + one(sorts.group(4), sorts.group(5)))
                : reading;
    }

    private static boolean isQuality(String word) {
        return Lexicon.ENGLISH.adjective(word) >= 0
                && Lexicon.ENGLISH.adjective(word) >= Lexicon.ENGLISH.nounWeight(word)
                && !Lexicon.ENGLISH.isPlural(word);
    }

    private static String one(String number, String quality) {
        return number + " " + quality + (number.matches("one|1") ? " one" : " ones");
    }
}
