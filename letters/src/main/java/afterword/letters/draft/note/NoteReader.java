package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.Scribble.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads scribbled notes as grammar.
 *
 * <p>A part of a note is taken for a clause where a verb agrees with what stands in front of it ("discharges bunch"),
 * for a predicate without its verb ("TTOs late"), for something done ("reset the shelf"), wanting ("no award yet"),
 * asked ("who signs"), and otherwise for a thing. Where the reading is open, the one that stays English in any
 * sentence is taken, and the confidence says how open it was.
 */
public final class NoteReader {

    private static final Lexicon LEXICON = new Lexicon();

    private static final Set<String> PLURAL_MODIFIERS = Set.of(
            "sales",
            "sports",
            "systems",
            "operations",
            "accounts",
            "goods",
            "works",
            "customs",
            "arms",
            "benefits",
            "claims",
            "savings",
            "rights",
            "needs",
            "admissions",
            "communications",
            "parts",
            "materials",
            "services",
            "futures",
            "bonds",
            "standards",
            "buyers",
            "concessions",
            "complaints",
            "repairs",
            "events",
            "facilities");
    private static final Set<String> CREDENTIALS = Set.of(
            "licence",
            "license",
            "certificate",
            "certification",
            "ticket",
            "card",
            "degree",
            "diploma",
            "commission",
            "award",
            "clearance",
            "registration",
            "permit",
            "badge",
            "accreditation",
            "qualification",
            "fellowship",
            "membership",
            "endorsement",
            "passport",
            "visa",
            "phd",
            "mba",
            "msc",
            "nvq");
    private static final Set<String> OWNED = Set.of(
            "experience",
            "background",
            "knowledge",
            "training",
            "record",
            "contacts",
            "references",
            "clients",
            "portfolio",
            "publications",
            "network",
            "exposure",
            "reports",
            "car",
            "van",
            "team",
            "qualifications",
            "certificates",
            "papers",
            "patents",
            "grants",
            "book",
            "skills",
            "practice",
            "history",
            "accounts",
            "degree");
    private static final Pattern COMMENTARY = Pattern.compile(
            "(?i)(I said|I told|I think|I guess|said|she|he|told|not sure|unsure|maybe|prob|probably|again|misread|see|nb|ha|haha|lol|ugh|sigh|my bad|oops|check|ask|the answer|the reason|hm+|yikes|wow|sort of|kind of|sorry|i know|typo|or so|you know)\\b.*");
    private static final Pattern FORGOT = Pattern.compile(
            "(?i)(spoke no word|said nothing|did not mention|did not say|did not bring up|forgot to (?:mention|say|bring up|tell (?:him|her|them))|forgot|never (?:said|mentioned|brought up|told (?:him|her|them))|left out|should have (?:said|mentioned)|meant to (?:say|mention))( about| of| that)? ");
    private static final Pattern REPORT = Pattern.compile(
            "(?i)(?:(?:she|he|they|both|all) )?(?:was |is |were |seems |seemed |a bit |a little |still |slightly )*"
                    + "(asked|asks|asking|wondered|wonders|wondering|wanted to know|wants to know|worried|worries|worry|concerned|concern|thinks|thought|doubts|doubted|doubtful|unsure|not sure|not convinced|scared|afraid|fears|feared|nervous|questioned|queried|sceptical|skeptical|feels|felt|suspects|reckons)"
                    + "( me)?( twice| again| three times| repeatedly| a lot)?( about| of| over)?( |$)");
    private static final Set<String> PRIVATE = Set.of(
            "surgery",
            "illness",
            "sick",
            "absence",
            "pregnant",
            "pregnancy",
            "baby",
            "maternity",
            "divorce",
            "divorced",
            "husband",
            "wife",
            "mom",
            "mother",
            "mum",
            "dad",
            "father",
            "kids",
            "children",
            "son",
            "daughter",
            "cancer",
            "depression",
            "anxiety",
            "burnout",
            "therapy",
            "disability",
            "disabled",
            "wheelchair",
            "religion",
            "church",
            "mosque",
            "age",
            "bankruptcy",
            "arrest",
            "conviction",
            "rehab",
            "sober",
            "fired",
            "lawsuit",
            "accent",
            "visa",
            "salary",
            "pay",
            "wage",
            "bonus");
    private static final Set<String> RUDE = Set.of(
            "muddy",
            "ugly",
            "boring",
            "stupid",
            "idiot",
            "awful",
            "creepy",
            "weird",
            "hate",
            "hates",
            "crap",
            "shit",
            "damn",
            "hell",
            "bastard",
            "jerk",
            "clueless",
            "lazy",
            "drunk",
            "smelly",
            "fat",
            "gossip",
            "grumpy",
            "moody",
            "rude",
            "cold",
            "bald",
            "toupee",
            "flirt",
            "flirty",
            "snob",
            "snobby",
            "nightmare",
            "mess",
            "joke",
            "liar",
            "useless",
            "disaster",
            "toxic");

    private final Scribble scribble;

    /**
     * A reader of one person's notes.
     *
     * @param words of the position and the field: they show whose shorthand it is
     * @param sentenceCase whether they begin their notes with a capital, which then says nothing about a word
     */
    public NoteReader(String words, boolean sentenceCase) {
        scribble = new Scribble(LEXICON, Scribble.trades(words), sentenceCase);
    }

    /** Whether the note touches what a letter had better leave alone: health, family, age, pay. */
    public static boolean isPrivate(String note, Field field) {
        List<String> words = words(note);
        boolean personal = field == Field.CONCERN || field == Field.ASIDE || field == Field.LIKED;
        return (personal && words.stream().anyMatch(PRIVATE::contains))
                || words.contains("salary")
                || note.matches("^[A-Z]\\., ?\\d.*")
                || note.contains("$$");
    }

    /** Whether the note holds a word that no careful letter repeats. */
    public static boolean isRude(String note) {
        return words(note).stream().anyMatch(RUDE::contains);
    }

    private static List<String> words(String note) {
        return List.of(note.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }

    /** The reading of {@code note}, or nothing where nothing can safely be made of it. */
    public Optional<Note> read(String note, Field field) {
        List<Part> parts = scribble.parts(note);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = first(parts.get(0), field);
        boolean open = true;
        List<Reading> things = new ArrayList<>(List.of(reading));
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            String text = part.text();
            if (i == parts.size() - 1 && text.matches("(?i)why|how come") && reading.that != null) {
                return finish(note, Reading.question("why " + reading.that, 0.85));
            }
            if (!open || COMMENTARY.matcher(text).matches()) {
                open = false;
                continue;
            }
            Optional<Reading> joined = part.before() == '('
                    ? bracketed(reading, part, field)
                    : part.before() == ':' ? labelled(reading, part, field) : joined(reading, things, part, field);
            if (joined.isEmpty() || joined.get().words() > 18) {
                open = part.before() == '(' || part.before() == ')';
                reading = reading.lessSure();
            } else {
                reading = joined.get();
            }
        }
        return finish(note, reading);
    }

    private static Optional<Note> finish(String source, Reading reading) {
        if (reading.about.isBlank()) {
            return Optional.empty();
        }
        double confidence = reading.confidence;
        String all = reading.about + " " + reading.that;
        if (all.matches(".*(\\$\\$|[<>|\\\\{}\\[\\]*_#]|\\?\\?).*") || reading.about.length() > 130) {
            confidence = Math.min(confidence, 0.3);
        }
        return Optional.of(
                new Note(source, reading.kind, reading.about, reading.that, reading.head, reading.plural, confidence));
    }

    // ---- how the parts of a note go together

    private Optional<Reading> joined(Reading reading, List<Reading> things, Part part, Field field) {
        List<String> t = part.words();
        String first = t.get(0).toLowerCase(Locale.ROOT);
        if (part.question() && field != Field.TOPIC && field != Field.CHALLENGE) {
            return Optional.empty();
        }
        if (isMeasure(t)) {
            return reading.kind == Kind.THING || reading.kind == Kind.DEED
                    ? Optional.of(reading.appended(" (" + part.text() + ")"))
                    : Optional.empty();
        }
        if (first.equals("not")) {
            return Optional.of(reading.appended(", " + part.text()));
        }
        if (first.matches("theirs|yours|ours") && reading.that != null && t.size() > 1) {
            String rest = Text.join(t.subList(t.get(1).equals("=") ? 2 : 1, t.size()));
            return Optional.of(reading.withThat(reading.that + " and yours is " + rest));
        }
        if (reading.kind == Kind.THING && Grammar.isNumeral(t.get(0)) && t.size() > 1 && isPredicateWord(t.get(1))) {
            return Optional.of(reading.appended(", " + t.get(0) + " of them " + Text.join(t.subList(1, t.size()))));
        }
        if (reading.languages) {
            Reading more = first(part, field);
            return more.languages ? Optional.of(merge(things, more)) : Optional.empty();
        }
        if (Grammar.PREPOSITIONS.contains(first)
                && t.size() <= 4
                && t.size() > 1
                && !first.matches("up|down|over|under|off|out|past|like|as|since")) {
            return Optional.of(reading.appended(", " + voice(t, field, false)));
        }
        if (t.size() == 2 && t.get(1).equals("too") && reading.kind == Kind.THING) {
            return Optional.of(reading.appended(", " + t.get(0) + " included"));
        }
        if (reading.kind == Kind.DEED || reading.kind == Kind.LACK) {
            Optional<Verb> verb = LEXICON.verb(first);
            boolean continues = reading.form != null
                    && verb.isPresent()
                    && verb.get().is(reading.form)
                    && (reading.form != Form.PAST || t.size() > 1);
            if (continues && reading.kind == Kind.DEED && reading.that != null) {
                String more = " and " + voice(t, field, true);
                return Optional.of(reading.appended(more));
            }
            return field == Field.OMITTED && t.size() <= 2
                    ? Optional.of(reading.appended(" (" + part.text() + ")"))
                    : Optional.empty();
        }
        if (reading.kind == Kind.FACT && reading.form != null && reading.that != null) {
            Optional<Verb> verb = LEXICON.verb(first);
            if (verb.isPresent()
                    && verb.get().is(reading.form)
                    && t.size() > 1
                    && !LEXICON.isPlural(first)
                    && verb.get().weight() >= LEXICON.nounWeight(first)) {
                List<String> rest = t.subList(1, t.size());
                return Optional.of(new Reading(
                        Kind.FACT,
                        reading.about + " and " + LEXICON.ing(verb.get().base()) + " " + voice(rest, field, true),
                        reading.that + " and " + voice(t, field, true),
                        reading.head,
                        reading.plural,
                        0.85,
                        reading.form));
            }
        }
        Reading next = first(part, field);
        if (next.kind == Kind.DEED || next.kind == Kind.LACK || next.kind == Kind.ROLE || next.about.isBlank()) {
            return Optional.empty();
        }
        if (field == Field.OMITTED || field == Field.CORRECTION || field == Field.CONCERN) {
            return field == Field.OMITTED && t.size() <= 2
                    ? Optional.of(reading.appended(" (" + part.text() + ")"))
                    : Optional.empty();
        }
        if (next.kind == Kind.QUESTION && reading.kind == Kind.THING) {
            return Optional.of(reading.appended(" and " + next.about));
        }
        if (next.kind == Kind.QUESTION || reading.kind == Kind.QUESTION || reading.kind == Kind.DOUBT) {
            return Optional.empty();
        }
        return next.confidence < 0.6 ? Optional.empty() : Optional.of(merge(things, next));
    }

    private static Reading merge(List<Reading> things, Reading next) {
        things.add(next);
        boolean facts = things.stream().allMatch(thing -> thing.that != null);
        Reading first = things.get(0);
        List<String> abouts = new ArrayList<>();
        for (Reading thing : things) {
            boolean repeatsArticle = !abouts.isEmpty()
                    && thing.about.startsWith("the ")
                    && first.about.startsWith("the ")
                    && thing.words() < 6;
            boolean repeatsMy = !abouts.isEmpty() && thing.about.startsWith("my ");
            abouts.add(repeatsArticle ? thing.about.substring(4) : repeatsMy ? thing.about.substring(3) : thing.about);
        }
        double confidence =
                things.stream().mapToDouble(thing -> thing.confidence).min().orElse(0.5);
        boolean languages = things.stream().allMatch(thing -> thing.languages);
        Reading merged = new Reading(
                facts ? Kind.FACT : first.kind == Kind.FACT ? Kind.THING : first.kind,
                Text.list(abouts),
                facts ? Text.list(things.stream().map(thing -> "" + thing.that).toList()) : null,
                things.size() > 1 && things.stream().allMatch(thing -> thing.words() < 4)
                        ? Text.list(abouts)
                        : first.head,
                true,
                confidence,
                null);
        return languages
                ? merged.speaking("I speak "
                        + Text.list(things.stream()
                                .map(thing -> thing.about.replaceFirst("^my ", ""))
                                .toList()))
                : merged;
    }

    private Optional<Reading> bracketed(Reading reading, Part part, Field field) {
        boolean figures = isMeasure(part.words()) || field == Field.CORRECTION;
        return figures ? Optional.of(reading.appended(" (" + part.text() + ")")) : Optional.empty();
    }

    private Optional<Reading> labelled(Reading reading, Part part, Field field) {
        if (isMeasure(part.words())) {
            return Optional.of(reading.appended(" (" + part.text() + ")"));
        }
        Reading next = first(part, field);
        boolean clause =
                (next.kind == Kind.FACT || next.kind == Kind.QUESTION) && next.confidence > 0.7 && !part.question();
        return clause && reading.words() <= 2 && next.kind == Kind.FACT ? Optional.of(next) : Optional.empty();
    }

    // ---- what one part is

    private Reading first(Part part, Field field) {
        List<String> t = new ArrayList<>(part.words());
        while (t.size() > 1
                && t.get(t.size() - 1).toLowerCase(Locale.ROOT).matches("too|again|etc\\.?|though|tho|and|but|or")) {
            t.remove(t.size() - 1);
        }
        if (field == Field.OMITTED) {
            Matcher forgot = FORGOT.matcher(Text.join(t) + " ");
            if (forgot.lookingAt() && forgot.end() < Text.join(t).length()) {
                t = new ArrayList<>(List.of(Text.join(t).substring(forgot.end()).split(" ")));
            }
        }
        if (t.get(0).equals("that") && t.size() > 2 && opensClause(t, 1)) {
            t = new ArrayList<>(t.subList(1, t.size()));
        }
        if (field == Field.CONCERN || field == Field.TOPIC || field == Field.CHALLENGE) {
            Optional<Reading> report = report(t, field);
            if (report.isPresent()) {
                return report.get();
            }
        }
        String first = t.get(0).toLowerCase(Locale.ROOT);
        if (field == Field.CORRECTION && (t.get(0).matches(".*\\d.*") || Grammar.PREPOSITIONS.contains(first))) {
            return Reading.thing(Text.join(t), Text.join(t), false, 0.9);
        }
        if (Grammar.WH.contains(first) && t.size() > 1) {
            return Reading.question(embedded(t, field), t.size() > 2 ? 0.85 : 0.7);
        }
        if (Grammar.isAuxiliary(first) && t.size() > 2 && !t.get(1).equals("not")) {
            Optional<String> asked = uninverted(t, field);
            if (asked.isPresent()) {
                return field == Field.CONCERN
                        ? Reading.doubt("whether " + asked.get())
                        : Reading.question("whether " + asked.get(), 0.85);
            }
        }
        if (Grammar.SUBJECT_PRONOUNS.contains(first) && t.size() > 1) {
            return pronounClause(t, field);
        }
        if (field == Field.CONCERN || first.matches("no|never|not|cannot") || isNegatedAuxiliary(t)) {
            Optional<Reading> lack = lack(t, field);
            if (lack.isPresent()) {
                return lack.get();
            }
        }
        List<String> words = t;
        if (LEXICON.isPlural(first)
                && words.size() > 1
                && LEXICON.nounWeight(first) >= 0
                && LEXICON.verbWeight(first) < LEXICON.nounWeight(first) + 3
                && (!isObjectStart(words.get(1))
                        || words.get(1).matches("up|down|away|off|back|out|over|through|into|from|to"))) {
            Reading clause = thingFirst(words, field);
            if (clause.kind == Kind.FACT && clause.form != null
                    || LEXICON.verbWeight(first) < LEXICON.nounWeight(first) + 2) {
                return clause;
            }
        }
        return verbFirst(words, field).orElseGet(() -> thingFirst(words, field));
    }

    private static boolean isNegatedAuxiliary(List<String> t) {
        return t.size() > 2
                && Grammar.isAuxiliary(t.get(0).toLowerCase(Locale.ROOT))
                && t.get(1).equals("not");
    }

    private boolean opensClause(List<String> t, int at) {
        String word = t.get(at).toLowerCase(Locale.ROOT);
        return Grammar.SUBJECT_PRONOUNS.contains(word) || word.equals("my") || t.size() - at > 2;
    }

    /** "thinks I over-rely on guidelines" is the doubt whether I do; "asked about the commute" is the commute. */
    private Optional<Reading> report(List<String> t, Field field) {
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
        if (first.matches("i|my|it|we|they") && rest.size() > 1) {
            Reading clause = first.equals("my") ? thingFirst(rest, field) : pronounClause(rest, field);
            if (clause.that != null) {
                return Optional.of(Reading.doubt("whether " + clause.that));
            }
        }
        if (matcher.group(4) == null && field == Field.TOPIC && first.equals("for")) {
            return Optional.empty();
        }
        if (first.equals("to")
                || LEXICON.verb(first).filter(verb -> verb.is(Form.ING)).isPresent() && rest.size() < 2) {
            return Optional.empty();
        }
        Reading thing = thingFirst(rest, field);
        return Optional.of(
                thing.kind == Kind.FACT && thing.that != null ? Reading.doubt("whether " + thing.that) : thing);
    }

    /** A question in the order of a statement: "how do governors know" becomes "how governors know". */
    private String embedded(List<String> t, Field field) {
        String wh = t.get(0).toLowerCase(Locale.ROOT);
        int at = 1;
        if (wh.matches("how|what|which|whose")
                && t.size() > 2
                && !Grammar.isAuxiliary(t.get(1).toLowerCase(Locale.ROOT))) {
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
            Optional<String> rest = uninverted(t.subList(at, t.size()), field);
            if (rest.isPresent()) {
                return voice(t.subList(0, at), field, false).toLowerCase(Locale.ROOT) + " " + rest.get();
            }
        }
        if (t.size() == 2
                && !wh.equals("who")
                && !LEXICON.verb(t.get(1))
                        .filter(v -> v.weight() > 5 && LEXICON.nounWeight(t.get(1)) < 3)
                        .isPresent()) {
            return wh + " " + voice(t.subList(1, 2), field, false);
        }
        return wh + " " + voice(t.subList(1, t.size()), field, false);
    }

    /** "will I stay" becomes "I will stay", "do we ship" becomes "you ship". */
    private Optional<String> uninverted(List<String> t, Field field) {
        String auxiliary = t.get(0).toLowerCase(Locale.ROOT);
        int end = Grammar.SUBJECT_PRONOUNS.contains(t.get(1).toLowerCase(Locale.ROOT)) ? 2 : groupEnd(t, 1);
        if (end >= t.size() && !auxiliary.matches("is|are|was|were")) {
            return Optional.empty();
        }
        String subject = voice(t.subList(1, end), field, true);
        List<String> rest = new ArrayList<>(t.subList(Math.min(end, t.size()), t.size()));
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        if (Grammar.DO.contains(auxiliary)) {
            Optional<Verb> verb = LEXICON.verb(rest.get(0));
            if (verb.isEmpty()) {
                return Optional.empty();
            }
            String form = auxiliary.equals("did")
                    ? LEXICON.past(verb.get().base())
                    : auxiliary.equals("does") && !subject.equals("you")
                            ? LEXICON.present(verb.get().base())
                            : rest.get(0);
            rest.set(0, form);
            return Optional.of(subject + " " + voice(rest, field, false));
        }
        String agreed = subject.equals("you") && auxiliary.equals("is") ? "are" : auxiliary;
        return Optional.of(subject + " " + agreed + " " + voice(rest, field, false));
    }

    private Reading pronounClause(List<String> t, Field field) {
        String subject = t.get(0).toLowerCase(Locale.ROOT);
        String that = clauseVoice(t, field);
        Optional<Verb> verb = LEXICON.verb(t.get(1));
        Form form = verb.filter(v -> v.is(Form.PAST)).isPresent() ? Form.PAST : Form.BASE;
        boolean auxiliary = Grammar.isAuxiliary(t.get(1).toLowerCase(Locale.ROOT));
        if (verb.isEmpty() && !auxiliary && !Grammar.ADVERBS.contains(t.get(1).toLowerCase(Locale.ROOT))) {
            return Reading.thing(that, that, false, 0.3);
        }
        if (subject.equals("i") || (subject.equals("we") && field.isMine())) {
            Kind kind = field == Field.CONCERN ? (isLacking(that) ? Kind.LACK : Kind.DOUBT) : Kind.DEED;
            String about = kind == Kind.DOUBT ? "whether " + that : "how " + that;
            if (kind == Kind.DOUBT && that.matches("I (have|had|am|was|did|can|could|know|do)\\b.*")) {
                kind = Kind.LACK;
            }
            return new Reading(kind, kind == Kind.LACK ? nominal(that) : about, that, that, false, 0.9, form);
        }
        String actor = subject.matches("he|she")
                ? ""
                : subject.matches("we|they|you") ? that.split(" ")[0] + " " : t.get(0) + " ";
        String gerund =
                gerund(t, 1, 1, field).map(ing -> actor + ing.substring(2)).orElse("how " + that);
        return new Reading(Kind.FACT, gerund, that, that, false, 0.85, form);
    }

    private static boolean isLacking(String that) {
        return that.matches(".*\\b(not|never|no|only|cannot|nothing|hardly|barely)\\b.*");
    }

    /** "I have only done new builds" behind a preposition: "my having only done new builds". */
    private String nominal(String that) {
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

    private Optional<Reading> lack(List<String> t, Field field) {
        String first = t.get(0).toLowerCase(Locale.ROOT);
        if (field == Field.STRENGTH || field == Field.TOPIC || field == Field.CHALLENGE) {
            if (first.equals("no") && t.size() > 1) {
                String rest = voice(t.subList(1, t.size()), field, false);
                boolean plural = LEXICON.isPlural(t.get(Math.max(1, groupEnd(t, 1) - 1)));
                return Optional.of(new Reading(
                        Kind.FACT,
                        "having no " + rest,
                        "there " + (plural ? "are" : "is") + " no " + rest,
                        "the lack of " + rest,
                        false,
                        0.85,
                        null));
            }
            return Optional.empty();
        }
        if (field.isMine()) {
            Optional<Reading> deed = first.equals("never") ? never(t, field) : Optional.empty();
            return deed.map(
                    reading -> new Reading(Kind.DEED, reading.about, reading.that, reading.head, false, 0.8, null));
        }
        if (first.equals("no") || first.matches("lacks|lack|lacking|without|zero")) {
            int from = t.size() > 2 && t.get(1).equals("of") ? 2 : 1;
            return t.size() > from ? Optional.of(wanting(t.subList(from, t.size()), field)) : Optional.empty();
        }
        if (first.equals("never")) {
            return never(t, field);
        }
        if (first.equals("not") && t.size() > 1) {
            Optional<Verb> verb = LEXICON.verb(t.get(1));
            if (verb.filter(v -> v.is(Form.PARTICIPLE)).isPresent()) {
                return Optional.of(lacking("I have not " + voice(t.subList(1, t.size()), field, false)));
            }
            if (t.get(1).equals("enough") && t.size() > 2) {
                return Optional.of(
                        Reading.doubt("whether I have enough " + voice(t.subList(2, t.size()), field, false)));
            }
            return Optional.of(lacking("I am not " + voice(t.subList(1, t.size()), field, false)));
        }
        if (isNegatedAuxiliary(t) || (Grammar.isAuxiliary(first) && t.size() > 1 && !first.matches("is|are|was"))) {
            return Optional.of(lacking("I " + (first.equals("has") ? "have" : first.equals("does") ? "do" : first) + " "
                    + voice(t.subList(1, t.size()), field, false)));
        }
        if (first.matches("only|just|barely") && t.size() > 1) {
            Optional<Verb> verb = LEXICON.verb(t.get(1));
            if (verb.filter(v -> v.is(Form.PARTICIPLE) && v.weight() > LEXICON.nounWeight(t.get(1)))
                    .isPresent()) {
                return Optional.of(lacking("I have " + first + " " + voice(t.subList(1, t.size()), field, false)));
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
        if (first.matches("too|bit|slightly|rather|a")
                && t.size() > 1
                && LEXICON.adjective(t.get(
                                t.size() == 2
                                        ? 1
                                        : t.size() > 2 && first.matches("a|bit") ? Math.min(2, t.size() - 1) : 1))
                        > -1
                && first.equals("too")) {
            return Optional.of(Reading.doubt("whether I am " + voice(t, field, false)));
        }
        if (LEXICON.adjective(t.get(0)) > Math.max(0, LEXICON.noun(t.get(0)))
                && t.size() > 1
                && t.get(1).matches("on|to|in|at|with|for|of|about")) {
            return Optional.of(Reading.doubt("whether I am " + voice(t, field, false)));
        }
        return Optional.empty();
    }

    private Optional<Reading> never(List<String> t, Field field) {
        if (t.size() < 2) {
            return Optional.empty();
        }
        Optional<Verb> verb = LEXICON.verb(t.get(1));
        if (verb.isPresent() && (verb.get().is(Form.PARTICIPLE) || verb.get().is(Form.PAST))) {
            List<String> rest = new ArrayList<>(t.subList(1, t.size()));
            rest.set(0, LEXICON.participle(verb.get().base()));
            return Optional.of(lacking("I have never " + voice(rest, field, false)));
        }
        return Optional.of(lacking("I have never had " + voice(t.subList(1, t.size()), field, false)));
    }

    private Reading lacking(String that) {
        return new Reading(Kind.LACK, nominal(that), that, that, false, 0.88, Form.PARTICIPLE);
    }

    /** What "no …" is about: a thing one owns is not owned, anything else not yet done. */
    private Reading wanting(List<String> t, Field field) {
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
                && LEXICON.adjective(head) >= 0
                && LEXICON.noun(head) <= LEXICON.adjective(head) + (LEXICON.isPerson(head) ? 3 : 0)
                && !isCapital(head)
                && !OWNED.contains(lower)
                && !CREDENTIALS.contains(lower);
        String text = voice(rest, field, false);
        if (adjective) {
            text += " experience";
        }
        String tail = yet ? " yet" : "";
        boolean credential = CREDENTIALS.contains(lower)
                || CREDENTIALS.contains(LEXICON.singular(lower))
                || head.matches("[A-Z]{2,}\\d+")
                || rest.subList(0, end).stream().anyMatch(word -> CREDENTIALS.contains(word.toLowerCase(Locale.ROOT)));
        if (Grammar.LANGUAGES.contains(head)) {
            return new Reading(
                    Kind.LACK, "my having no " + text + tail, "I speak no " + text + tail, text, false, 0.9, null);
        }
        if (adjective || credential || OWNED.contains(lower) || LEXICON.isPerson(lower)) {
            String name = adjective || LEXICON.isMass(lower) || LEXICON.isPlural(lower) ? text : "a " + text;
            return new Reading(
                    Kind.LACK,
                    "my having no " + text + tail,
                    "I have no " + text + tail,
                    article(name),
                    false,
                    0.9,
                    null);
        }
        return new Reading(
                Kind.LACK,
                "my having no experience of " + text + tail,
                "I have no experience of " + text + tail,
                text,
                false,
                0.85,
                null);
    }

    /** A part that begins with its verb, the one who acts left unsaid. */
    private Optional<Reading> verbFirst(List<String> t, Field field) {
        String first = t.get(0);
        int at = 0;
        while (at < t.size() - 1
                && t.get(at)
                        .matches(
                                "always|never|still|often|already|also|once|just|only|even|really|actually|not|singlehandedly|[a-z]+ly")
                && LEXICON.verb(t.get(at + 1)).isPresent()) {
            at++;
        }
        Optional<Verb> found = LEXICON.verb(t.get(at));
        boolean adverb = Grammar.PREPOSITIONS.contains(first.toLowerCase(Locale.ROOT))
                || Grammar.ADVERBS.contains(t.get(at).toLowerCase(Locale.ROOT));
        if (found.isEmpty()
                || adverb
                || first.contains("-") && !(t.size() > 1 && isObjectStart(t.get(1)))
                || isCapital(first)
                || LEXICON.isMass(first) && !first.endsWith("ing")) {
            return Optional.empty();
        }
        Verb verb = found.get();
        String next = at + 1 < t.size() ? t.get(at + 1) : "";
        boolean object = isObjectStart(next);
        boolean noun = LEXICON.nounWeight(t.get(at)) > verb.weight();
        if (verb.is(Form.ING)) {
            return t.size() > 1
                            && (object
                                    || Grammar.PREPOSITIONS.contains(next)
                                    || LEXICON.isPlural(next) && LEXICON.noun(t.get(at)) < 0
                                    || Grammar.ADVERBS.contains(next))
                    ? Optional.of(Reading.thing(voice(t, field, false), voice(t, field, false), false, 0.85))
                    : Optional.empty();
        }
        boolean past = verb.is(Form.PAST)
                && (!verb.is(Form.BASE) || object || t.contains("by") || Grammar.PREPOSITIONS.contains(next) && !noun);
        if (past && field.isMine()) {
            int group = groupEnd(t, at + 1);
            boolean participleAdjective = (field == Field.ABILITY || field == Field.OMITTED)
                    && verb.is(Form.PARTICIPLE)
                    && !object
                    && group > at + 1
                    && LEXICON.isPerson(t.get(group - 1))
                    && !LEXICON.isPlural(t.get(group - 1));
            if (!participleAdjective) {
                String that = "I " + voice(withObjectArticle(t, at), field, false);
                return Optional.of(
                        new Reading(Kind.DEED, "how " + that, that, that, false, t.size() > 1 ? 0.92 : 0.5, Form.PAST));
            }
        }
        if (past && field == Field.CONCERN && !noun) {
            return Optional.empty();
        }
        if (past
                && (field == Field.ASIDE || field == Field.STRENGTH)
                && (!verb.is(Form.PARTICIPLE)
                        || object
                        || verb.intransitiveOnly()
                        || Grammar.PREPOSITIONS.contains(next))) {
            String that = "you " + secondPerson(t, field);
            return Optional.of(new Reading(Kind.FACT, "how " + that, that, that, false, 0.75, Form.PAST));
        }
        if (verb.is(Form.PRESENT)
                && !field.isMine()
                && (!noun || object)
                && (object
                        || LEXICON.nounWeight(t.get(at)) < verb.weight()
                        || LEXICON.nounWeight(t.get(at)) < 0
                        || field == Field.STRENGTH)
                && (field != Field.TOPIC
                        || object && verb.weight() >= LEXICON.nounWeight(t.get(at))
                        || LEXICON.nounWeight(t.get(at)) < 0)
                && t.size() > at + 1) {
            List<String> base = new ArrayList<>(t);
            base.set(at, verb.base());
            if (field == Field.CONCERN) {
                return Optional.empty();
            }
            List<String> ing = new ArrayList<>(t);
            ing.set(at, LEXICON.ing(verb.base()));
            String that = "you " + voice(base, field, true);
            return Optional.of(new Reading(Kind.FACT, voice(ing, field, true), that, that, false, 0.85, Form.PRESENT));
        }
        if (verb.is(Form.BASE) && field.isMine() && object && verb.weight() > LEXICON.nounWeight(t.get(at))) {
            String that = "I " + voice(t, field, false);
            return Optional.of(new Reading(Kind.DEED, "how " + that, that, that, false, 0.85, Form.BASE));
        }
        return Optional.empty();
    }

    private boolean isObjectStart(String next) {
        String lower = next.toLowerCase(Locale.ROOT);
        return Grammar.DETERMINERS.contains(lower)
                || Set.of("me", "us", "them", "it", "him", "her", "you", "i", "everyone", "everything")
                        .contains(lower)
                || Grammar.isNumeral(next)
                || Grammar.WH.contains(lower)
                || lower.matches("to|up|down|away|off|back|out|over|through|into|from|that");
    }

    /** The part begins with a thing: alone, with a verb that agrees, or with a predicate that lacks its verb. */
    private Reading thingFirst(List<String> t, Field field) {
        int equals = t.indexOf("=");
        if (equals > 0 && equals < t.size() - 1) {
            return equation(t, equals, field);
        }
        int end = groupEnd(t, 0);
        if (end == 0) {
            String text = voice(t, field, false);
            return Reading.thing(text, text, false, 0.4);
        }
        int head = end - 1;
        boolean plural = LEXICON.isPlural(t.get(head))
                || (Grammar.isNumeral(t.get(head)) && !t.get(head).equals("one"));
        boolean simple = true;
        int at = end;
        while (at < t.size()) {
            String word = t.get(at);
            String lower = word.toLowerCase(Locale.ROOT);
            String next = at + 1 < t.size() ? t.get(at + 1) : "";
            if (lower.matches("when|if|while|because")
                    && t.subList(at, t.size()).stream()
                            .noneMatch(
                                    w -> Grammar.isAuxiliary(lower(w)) || Grammar.SUBJECT_PRONOUNS.contains(lower(w)))
                    && t.size() - at < 5) {
                return named(t, at, end, plural, field, 0.85);
            }
            if (lower.matches("who|which|that|whose|where|when|since|because|if|while|as")
                    && at > 0
                    && !(lower.equals("since") && Grammar.isProper(next))) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            if (Grammar.isAuxiliary(lower)) {
                return clause(t, end, at, at, plural, field, 0.9);
            }
            if (Grammar.ADVERBS.contains(lower) && !next.isEmpty() && verbAgrees(t, at + 1, end, plural)) {
                return clause(t, end, at, at + 1, plural, field, 0.88);
            }
            if (lower.matches("never|not")
                    && LEXICON.verb(next).filter(v -> v.is(Form.PARTICIPLE)).isPresent()) {
                return predicate(t, end, at, plural, field, 0.85);
            }
            if (Grammar.SUBJECT_PRONOUNS.contains(lower)) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            if (verbAgrees(t, at, end, plural)) {
                return clause(t, end, at, at, plural, field, simple ? 0.88 : 0.8);
            }
            Optional<Verb> verb = LEXICON.verb(word);
            if (verb.filter(v -> v.is(Form.PARTICIPLE) || v.is(Form.ING)).isPresent() && !isCapital(word)) {
                return participle(t, end, at, plural, field);
            }
            if (Grammar.PREPOSITIONS.contains(lower)
                    && !next.isEmpty()
                    && !(lower.matches("up|down|over|under|off|behind|past")
                            && (Grammar.isNumeral(next) || next.equals("about")))) {
                int group = groupEnd(t, at + 1, plural);
                simple = false;
                at = Math.max(group, at + 1);
                if (at == group
                        && group == at + 1
                        && LEXICON.verb(next).filter(v -> v.is(Form.ING)).isPresent()) {
                    return named(t, t.size(), end, plural, field, 0.85);
                }
                continue;
            }
            if (Grammar.CONJUNCTIONS.contains(lower) && !next.isEmpty()) {
                int group = groupEnd(t, at + 1);
                if (group > at + 1) {
                    at = group;
                    plural = true;
                    if (simple) {
                        end = group;
                    }
                    continue;
                }
                return named(t, t.size(), end, plural, field, 0.6);
            }
            if (Grammar.isProper(word) && isCapital(word)) {
                List<String> dated = new ArrayList<>(t);
                dated.add(at, word.endsWith("day") ? "on" : next.equals("to") ? "from" : "in");
                return named(dated, dated.size(), end, plural, field, 0.85);
            }
            if (Grammar.isNumeral(word)
                    && at + 1 == t.size()
                    && (field == Field.CORRECTION || field == Field.CONCERN)) {
                List<String> counted = new ArrayList<>(t);
                counted.add(at, "of");
                return named(counted, counted.size(), end, plural, field, 0.85);
            }
            if (Grammar.isNumeral(word)) {
                return measured(t, end, at, plural, field);
            }
            if (isPredicateWord(word) && field != Field.CORRECTION) {
                return predicate(t, end, at, plural, field, 0.82);
            }
            if (Grammar.ADVERBS.contains(lower)) {
                at++;
                continue;
            }
            return named(t, t.size(), end, plural, field, 0.55);
        }
        return named(t, t.size(), end, plural, field, t.size() > 9 ? 0.75 : 0.92);
    }

    private boolean isPredicateWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.matches(
                "up|down|behind|short|off|over|under|out|there|away|back|overdue|late|low|high|flat|thin|short-staffed|understaffed")) {
            return true;
        }
        boolean participle =
                LEXICON.verb(lower).filter(verb -> verb.is(Form.PARTICIPLE)).isPresent() && LEXICON.noun(lower) < 2;
        return !isCapital(word)
                && (participle
                        || LEXICON.adjective(lower) >= 0 && LEXICON.adjective(lower) >= LEXICON.nounWeight(lower));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** The end of the words from {@code from} that can belong to one noun: articles, figures, adjectives, nouns. */
    private int groupEnd(List<String> t, int from) {
        return groupEnd(t, from, false);
    }

    private int groupEnd(List<String> t, int from, boolean subjectPlural) {
        int at = from;
        boolean noun = false;
        while (at < t.size()) {
            String word = t.get(at);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean last = at + 1 == t.size();
            if (Grammar.DETERMINERS.contains(lower)
                    && !noun
                    && !(at > from && Grammar.DETERMINERS.contains(t.get(at - 1)))) {
                at++;
                continue;
            }
            if (at > from && lower.equals("to") && Grammar.isNumeral(t.get(at - 1)) && !last) {
                at += 2;
                noun = true;
                continue;
            }
            if (at > from
                    && lower.equals("to")
                    && isCapital(t.get(at - 1))
                    && !last
                    && LEXICON.adjective(t.get(at + 1)) >= 0
                    && at + 2 < t.size()) {
                at++;
                continue;
            }
            if (noun
                    && Grammar.isProper(word)
                    && !LEXICON.isPlural(word)
                    && !Grammar.LANGUAGES.contains(word)
                    && !isCapital(t.get(at - 1))
                    && (last || Grammar.isFunctionWord(t.get(at + 1).toLowerCase(Locale.ROOT)))) {
                break;
            }
            if (isCapital(word) && !lower.equals("i")) {
                noun = true;
                at++;
                continue;
            }
            if (Grammar.isNumeral(word)) {
                boolean measure =
                        !last && t.get(at + 1).matches("(year|quarter|month|week|day|hour|minute|mile)s?|percent|%")
                                || word.endsWith("%");
                if (noun && (measure && at > from || !isCapital(t.get(at - 1)))) {
                    break;
                }
                at++;
                noun = true;
                continue;
            }
            if (word.equals("=") || Grammar.isFunctionWord(lower)) {
                break;
            }
            if (noun && at > from) {
                boolean plural = LEXICON.isPlural(t.get(at - 1));
                boolean numeral = Grammar.isNumeral(t.get(at - 1));
                if (!numeral && verbAgrees(t, at, at, plural)) {
                    break;
                }
                Optional<Verb> verb = LEXICON.verb(word);
                boolean finite = verb.filter(v -> v.is(Form.PAST) && !v.is(Form.PARTICIPLE) && !v.is(Form.BASE))
                        .isPresent();
                boolean agreesFurther = from > 0
                        && subjectPlural
                        && verb.filter(v -> v.is(Form.BASE) && v.weight() > LEXICON.nounWeight(lower))
                                .isPresent()
                        && !last;
                if (finite || agreesFurther) {
                    break;
                }
                boolean participle = verb.filter(
                                v -> (v.is(Form.PARTICIPLE) && !v.is(Form.BASE)) && LEXICON.noun(lower) < 0)
                        .isPresent();
                if (participle
                        && (last
                                || Grammar.isFunctionWord(t.get(at + 1).toLowerCase(Locale.ROOT))
                                || plural
                                || Grammar.isProper(t.get(at + 1)))) {
                    break;
                }
                boolean cut = plural
                        && !last
                        && verb.filter(v -> v.is(Form.PARTICIPLE) && v.is(Form.BASE))
                                .isPresent()
                        && Grammar.PREPOSITIONS.contains(t.get(at + 1));
                if (cut) {
                    break;
                }
                boolean ing = verb.filter(v -> v.is(Form.ING)).isPresent();
                if (ing && (plural || numeral) && !last) {
                    break;
                }
                boolean adjective = LEXICON.adjective(lower) > LEXICON.nounWeight(lower);
                if (adjective && !numeral && (last || !isNominal(t.get(at + 1)))) {
                    break;
                }
            }
            noun |= LEXICON.nounWeight(lower) >= 0 || !LEXICON.isKnown(lower) || lower.contains("-");
            at++;
        }
        return at;
    }

    private boolean isNominal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isCapital(word)
                || (!Grammar.isFunctionWord(lower)
                        && !Grammar.isNumeral(word)
                        && (LEXICON.nounWeight(lower) >= 0 || LEXICON.adjective(lower) >= 0));
    }

    /** Whether the word at {@code at} is a verb that what ends before {@code end} can be the subject of. */
    private boolean verbAgrees(List<String> t, int at, int end, boolean plural) {
        String word = t.get(at);
        if (at == 0 || isCapital(word) || Grammar.isNumeral(word)) {
            return false;
        }
        Optional<Verb> found = LEXICON.verb(word);
        if (found.isEmpty()) {
            return false;
        }
        Verb verb = found.get();
        String lower = word.toLowerCase(Locale.ROOT);
        String previous = t.get(at - 1).toLowerCase(Locale.ROOT);
        if (Grammar.DETERMINERS.contains(previous)
                || Grammar.PREPOSITIONS.contains(previous)
                || Grammar.PREPOSITIONS.contains(lower)
                || lower.matches("back|like|well|key|lead|front|head|right|open|past")) {
            return false;
        }
        String next = at + 1 < t.size() ? t.get(at + 1) : "";
        boolean last = next.isEmpty();
        boolean sureObject = Grammar.DETERMINERS.contains(next.toLowerCase(Locale.ROOT))
                || Set.of("it", "us", "them", "me", "him", "her", "you").contains(next)
                || next.equals("not");
        int nounWeight = LEXICON.nounWeight(lower);
        boolean modifier = PLURAL_MODIFIERS.contains(previous);
        String after = at + 2 < t.size() ? t.get(at + 2) : "";
        if (Grammar.isNumeral(next)
                        && after.matches("(year|quarter|month|week|day|hour|minute)s?")
                        && nounWeight >= 0
                        && verb.is(Form.PRESENT)
                || PLURAL_MODIFIERS.contains(lower) && !last && isNominal(next)) {
            return false;
        }
        if (previous.matches("still|never|always|often|rarely|usually|already|only|just") && at > end) {
            return verb.is(plural ? Form.BASE : Form.PRESENT) || verb.is(Form.PAST) && !verb.is(Form.PARTICIPLE);
        }
        if (verb.is(Form.PRESENT) && !verb.is(Form.BASE)) {
            return !plural && (nounWeight < 0 || sureObject || nounWeight < verb.weight() - 2 && !last);
        }
        if (verb.is(Form.BASE) && !verb.is(Form.PAST)) {
            if (!plural || modifier && !sureObject) {
                return false;
            }
            boolean follows = Grammar.PREPOSITIONS.contains(next)
                    || Grammar.ADVERBS.contains(next)
                    || Grammar.isNumeral(next)
                    || Grammar.WH.contains(next);
            return sureObject
                    || nounWeight < verb.weight() && (!last || nounWeight < 0 || verb.weight() - nounWeight > 1)
                    || follows && nounWeight - verb.weight() <= 1;
        }
        if (verb.is(Form.PAST) && !verb.is(Form.PARTICIPLE)) {
            return nounWeight <= verb.weight();
        }
        if (verb.is(Form.PAST)) {
            return (sureObject && !verb.is(Form.BASE))
                    || (verb.intransitiveOnly() && !verb.is(Form.BASE))
                    || verb.is(Form.BASE) && sureObject;
        }
        return false;
    }

    private Reading clause(
            List<String> t, int end, int from, int verbAt, boolean plural, Field field, double confidence) {
        List<String> dated = withDay(t, verbAt);
        if (dated.size() > t.size()) {
            return clause(dated, end, from, verbAt, plural, field, confidence);
        }
        String subject = subject(t, end, from, plural, field);
        String rest = voice(t.subList(from, t.size()), field, true);
        String that = subject + " " + rest;
        Optional<Verb> verb = LEXICON.verb(t.get(verbAt));
        Form form = verb.filter(v -> v.is(Form.PAST) && !v.is(Form.BASE)).isPresent()
                ? Form.PAST
                : verb.filter(v -> v.is(Form.PRESENT)).isPresent() ? Form.PRESENT : Form.BASE;
        String about = form == Form.PAST && !Grammar.isAuxiliary(t.get(verbAt).toLowerCase(Locale.ROOT))
                ? definite(subject, plural) + " that " + rest
                : gerund(t, from, verbAt, field)
                        .map(ing -> subject + ing.substring(1))
                        .orElse("how " + that);
        return new Reading(
                Kind.FACT, about, that, named(t, from, end, plural, field, 1).about, plural, confidence, form);
    }

    /** "meets Tuesday 7 am" lacks its prepositions. */
    private static List<String> withDay(List<String> t, int verbAt) {
        List<String> out = new ArrayList<>(t);
        for (int i = verbAt + 1; i < out.size(); i++) {
            String previous = lower(out.get(i - 1));
            boolean open = !Grammar.PREPOSITIONS.contains(previous) && !Grammar.DETERMINERS.contains(previous);
            boolean day = out.get(i).matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?");
            boolean clock = out.get(i).matches("\\d+([:.]\\d+)? [ap]m");
            if (open && (day && i == verbAt + 1 || clock && i > verbAt)) {
                out.add(i, day ? "on" : "at");
                i++;
            }
        }
        return out;
    }

    private static String definite(String subject, boolean plural) {
        return subject.matches(
                                "(?i)(the|a|an|my|your|our|their|every|each|no|\\d|one|two|three|four|five|six|seven|eight|nine)\\b.*")
                        || isCapital(subject)
                ? subject
                : plural ? "the " + subject : subject;
    }

    /** "… bunch at 4 pm" as ". bunching at 4 pm", the subject standing as a dot; nothing for modals. */
    private Optional<String> gerund(List<String> t, int from, int verbAt, Field field) {
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
            Optional<Verb> main = LEXICON.verb(after.get(1));
            if (main.isEmpty()) {
                return Optional.empty();
            }
            ing = "not " + LEXICON.ing(main.get().base());
            after = after.subList(2, after.size());
        } else {
            Optional<Verb> main = LEXICON.verb(verb);
            if (main.isEmpty()) {
                return Optional.empty();
            }
            ing = LEXICON.ing(main.get().base());
        }
        List<String> words = new ArrayList<>(before);
        words.add(ing);
        for (int i = 0; i < after.size(); i++) {
            boolean coordinated = i > 0 && after.get(i - 1).matches("and|or|then") && !isCapital(after.get(i));
            Optional<Verb> second = coordinated ? LEXICON.verb(after.get(i)) : Optional.empty();
            boolean sameForm = second.isPresent()
                    && (second.get().is(Form.BASE) || second.get().is(Form.PRESENT))
                    && second.get().weight() > LEXICON.nounWeight(after.get(i));
            words.add(sameForm ? LEXICON.ing(second.get().base()) : after.get(i));
        }
        return Optional.of(". " + voice(words, field, true));
    }

    private String subject(List<String> t, int end, int from, boolean plural, Field field) {
        String text = voice(t.subList(0, from), field, false);
        boolean bare = !hasArticle(t);
        if (!bare || plural || LEXICON.isMass(t.get(end - 1)) || isName(t, end) || Grammar.isNumeral(t.get(0))) {
            return text;
        }
        return (field == Field.CONCERN ? "my " : "the ") + text;
    }

    private static boolean hasArticle(List<String> t) {
        String first = t.get(0).toLowerCase(Locale.ROOT);
        return Grammar.DETERMINERS.contains(first)
                || Grammar.SUBJECT_PRONOUNS.contains(first)
                || t.get(0).endsWith("'s")
                || first.matches("several|few|many|most|more|fewer|less");
    }

    private boolean isName(List<String> t, int end) {
        String head = t.get(end - 1);
        return isCapital(head) && !head.matches("[A-Z]{2,}s?")
                || t.get(0).matches("[A-Z]\\.")
                || Grammar.LANGUAGES.contains(head);
    }

    private Reading predicate(List<String> t, int end, int at, boolean plural, Field field, double confidence) {
        String subject = field == Field.CONCERN && !hasArticle(t) && !Grammar.isNumeral(t.get(0))
                ? "my " + voice(t.subList(0, at), field, false)
                : subject(t, end, at, plural, field);
        String rest = voice(withDuration(t.subList(at, t.size())), field, false);
        boolean negated = rest.startsWith("never ") || rest.startsWith("not ");
        String being = negated ? rest.replaceFirst(" ", " being ") : "being " + rest;
        return new Reading(
                Kind.FACT,
                subject + " " + being,
                subject
                        + (rest.matches(".* for \\S+ [a-z]+")
                                ? plural ? " have been " : " has been "
                                : plural ? " are " : " is ")
                        + rest,
                named(t, at, end, plural, field, 1).about,
                plural,
                confidence,
                null);
    }

    /** "flat three quarters" lasts: "flat for three quarters". */
    private static List<String> withDuration(List<String> words) {
        List<String> out = new ArrayList<>(words);
        boolean duration = out.size() == 3
                && Grammar.isNumeral(out.get(1))
                && out.get(2).matches("(year|quarter|month|week|day|hour)s?");
        if (duration && !out.get(0).matches("up|down|over|under|off|short|behind|late|early|overdue|old|long")) {
            out.add(1, "for");
        }
        return out;
    }

    private Reading measured(List<String> t, int end, int at, boolean plural, Field field) {
        List<String> rest = t.subList(at, t.size());
        String figure = voice(rest, field, false);
        if (rest.size() == 1 && figure.matches("(19|20)\\d\\d")) {
            List<String> dated = new ArrayList<>(t.subList(0, at));
            dated.add("from");
            dated.add(figure);
            return named(dated, dated.size(), end, plural, field, 0.85);
        }
        boolean participle = rest.size() > 1
                && LEXICON.verb(rest.get(1))
                        .filter(v -> v.is(Form.PARTICIPLE) && !v.is(Form.BASE))
                        .isPresent();
        if (participle) {
            Reading name = named(t, at, end, plural, field, 0.85);
            return name.appended(", " + rest.get(0) + " of them " + Text.join(rest.subList(1, rest.size())));
        }
        boolean lasting = rest.size() > 1
                && !rest.get(rest.size() - 1).matches("there|old|late|behind|short")
                && rest.get(1).matches("(year|quarter|month|week|day|hour|minute)s?");
        if (lasting && rest.size() <= 3) {
            String subject = field == Field.CONCERN && !hasArticle(t)
                    ? "my " + voice(t.subList(0, at), field, false)
                    : named(t, at, end, plural, field, 1).about;
            return new Reading(
                    Kind.FACT,
                    subject + " taking " + figure,
                    subject + (plural ? " take " : " takes ") + figure,
                    named(t, at, end, plural, field, 1).about,
                    plural,
                    0.8,
                    null);
        }
        if (isMeasure(rest)) {
            Reading name = named(t, at, end, plural, field, 0.8);
            return name.appended(" (" + figure + ")");
        }
        if (rest.get(rest.size() - 1).matches("there|old|late|behind|short") || figure.matches(".*%.*")) {
            return predicate(t, end, at, plural, field, 0.75);
        }
        return named(t, at, end, plural, field, 0.7);
    }

    private Reading equation(List<String> t, int equals, Field field) {
        List<String> left = t.subList(0, equals);
        int end = Math.max(1, groupEnd(left, 0));
        boolean plural = LEXICON.isPlural(left.get(end - 1));
        boolean mine = field == Field.CONCERN
                && !hasArticle(left)
                && !left.get(0).matches("biggest|largest|longest|most|first|last|only|best");
        String subject = mine
                ? "my " + voice(left, field, false)
                : left.get(0).matches("biggest|largest|longest|first|last|best|highest|smallest")
                        ? "the " + voice(left, field, false)
                        : named(left, left.size(), end, plural, field, 1).about;
        String right =
                withArticle(voice(t.subList(equals + 1, t.size()), field, false), t.subList(equals + 1, t.size()));
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
    private Reading participle(List<String> t, int end, int at, boolean plural, Field field) {
        Optional<Verb> verb = LEXICON.verb(t.get(at));
        boolean passive = verb.filter(v -> v.is(Form.PARTICIPLE)).isPresent();
        List<String> rest = new ArrayList<>(t.subList(at + 1, t.size()));
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
            String that = subject + (plural ? " are " : " is ") + tail;
            return new Reading(Kind.FACT, subject, that, subject, plural, 0.85, null);
        }
        if (!passive && Grammar.isNumeral(t.get(at - 1)) && at == 1) {
            String tail = voice(t.subList(at, t.size()), field, false);
            return new Reading(
                    Kind.THING, "the " + t.get(0) + " " + tail, null, "the " + t.get(0) + " " + tail, true, 0.7, null);
        }
        if (passive && rest.isEmpty() && end == at && plural && at <= 2) {
            List<String> turned = new ArrayList<>();
            turned.add(t.get(at));
            turned.addAll(t.subList(0, at));
            return named(turned, turned.size(), turned.size(), plural, field, 0.85);
        }
        Reading thing = named(t, t.size(), end, plural, field, 0.85);
        if (!passive) {
            String subject = subject(t, end, at, plural, field);
            String tail = voice(t.subList(at, t.size()), field, false);
            return new Reading(
                    Kind.FACT,
                    thing.about,
                    subject + (plural ? " are " : " is ") + tail,
                    thing.head,
                    plural,
                    0.8,
                    null);
        }
        return thing;
    }

    /** The words up to {@code to} as a thing, with the article it needs. */
    private Reading named(List<String> t, int to, int end, boolean plural, Field field, double confidence) {
        List<String> words = t.subList(0, to);
        String text = voice(words, field, false);
        List<String> group = t.subList(0, Math.min(end, to));
        String head = group.get(group.size() - 1);
        boolean languages = words.stream().allMatch(word -> Grammar.LANGUAGES.contains(word) || word.equals("and"));
        if (languages && !words.isEmpty()) {
            Reading reading = Reading.thing(
                    field.isMine() || field == Field.CONCERN ? "my " + text : text, text, words.size() > 1, 0.9);
            return field.isMine() ? reading.speaking("I speak " + text) : reading;
        }
        boolean person = LEXICON.isPerson(head) && !plural && !hasArticle(t) && !isName(t, end);
        if ((field == Field.OMITTED || field == Field.ABILITY) && person) {
            String role = withArticle(text, words);
            boolean since = text.matches(".*\\b(since|for \\S+ years)\\b.*");
            String that = (since ? "I have been " : "I am ") + role;
            return new Reading(Kind.ROLE, "my work as " + role, that, role, false, 0.88, null);
        }
        String about;
        if (hasArticle(t) && !t.get(0).endsWith("'s")
                || isName(t, end)
                || t.get(0).endsWith("'s")
                || t.get(0).endsWith("s'")) {
            about = text;
        } else if (field == Field.OMITTED || field == Field.ABILITY && !Grammar.isNumeral(t.get(0))) {
            about = Grammar.isNumeral(t.get(0)) ? text : "my " + text;
        } else if (field == Field.LIKED) {
            about = to > end ? "the " + text : "my " + text;
            if (Grammar.isNumeral(t.get(0)) && plural) {
                about = "the " + text;
            }
        } else if (field == Field.ABILITY || field == Field.CORRECTION || field == Field.NEWS) {
            about = text;
        } else if (field == Field.CONCERN && to == end && !plural && !Grammar.isNumeral(t.get(0))) {
            about = "my " + text;
        } else if (LEXICON.isMass(head)
                || t.get(0).matches("several|few|many|most|more|fewer|less|half")
                || lower(t.get(0)).endsWith("%")) {
            about = text;
        } else {
            about = "the " + text;
        }
        String shortName = to > end && end > 0 ? named(t, end, end, plural, field, confidence).about : about;
        String that = null;
        if (field == Field.OMITTED && CREDENTIALS.contains(head.toLowerCase(Locale.ROOT)) && about.startsWith("my ")) {
            that = "I hold " + withArticle(text, words);
        }
        return new Reading(Kind.THING, about, that, shortName, plural, confidence, null);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private String possessive(List<String> words, int end, Field field) {
        String text = voice(words, field, false);
        return hasArticle(words) || isCapital(text) && isName(words, end) ? text : "my " + text;
    }

    private String withArticle(String text, List<String> words) {
        int end = groupEnd(words, 0);
        if (end == 0) {
            return text;
        }
        String head = words.get(end - 1);
        boolean bare = !hasArticle(words) && !Grammar.isNumeral(words.get(0)) && !isCapital(head);
        return bare && !LEXICON.isPlural(head) && !LEXICON.isMass(head) && LEXICON.nounWeight(head) >= 0
                ? article("a " + text)
                : text;
    }

    private static String article(String text) {
        if (!text.startsWith("a ")) {
            return text;
        }
        String rest = text.substring(2);
        boolean vowel = rest.matches(
                        "[aeioAEIO].*|[uU]n[^i].*|u[^snt].*|[FHLMNRSX][A-Z0-9]{1,3}s?\\b.*|8.*|11\\D.*|18\\D.*|(hour|honest|heir).*")
                && !rest.matches("(?i)(one\\b|once|eu|uni|use|usu).*");
        return (vowel ? "an " : "a ") + rest;
    }

    /** "cleared backlog in 3 weeks" lacks an article that a sentence needs: "cleared the backlog in three weeks". */
    private List<String> withObjectArticle(List<String> t, int verbAt) {
        int from = verbAt + 1;
        if (from >= t.size()
                || isObjectStart(t.get(from))
                || Grammar.isFunctionWord(t.get(from).toLowerCase(Locale.ROOT))) {
            if (from < t.size() && Grammar.isNumeral(t.get(from)) && t.get(from).matches("\\d.*")) {
                int end = groupEnd(t, from);
                String head = t.get(end - 1);
                boolean singular = end - from > 2
                        && !LEXICON.isPlural(head)
                        && !LEXICON.isMass(head)
                        && !Grammar.isNumeral(head)
                        && LEXICON.noun(head) > 1;
                if (singular) {
                    List<String> out = new ArrayList<>(t);
                    out.add(from, article("a " + t.get(from)).split(" ")[0]);
                    return out;
                }
            }
            return t;
        }
        int end = groupEnd(t, from);
        if (end == from) {
            return t;
        }
        String head = t.get(end - 1);
        boolean needs = !LEXICON.isPlural(head)
                && !LEXICON.isMass(head)
                && t.subList(from, end).stream().noneMatch(word -> isCapital(word) || word.matches(".*\\d.*"))
                && LEXICON.nounWeight(head) >= 0
                && !head.matches(".*(tion|sion|ment|ance|ence|ity|ship|cy)");
        if (!needs) {
            return t;
        }
        List<String> out = new ArrayList<>(t);
        out.add(from, "the");
        return out;
    }

    private static boolean isMeasure(List<String> words) {
        return !words.isEmpty()
                && words.size() <= 4
                && words.get(0).matches("[$£€]?\\d.*|about|one|two|three|four|five|six|seven|eight|nine")
                && words.stream()
                        .skip(1)
                        .allMatch(
                                word -> word.matches(
                                        "(?i)(\\d.*|[a-z]{1,3}|bu/h|[a-z]+/[a-z]+|percent|%|(year|quarter|month|week|day|hour|minute|page|people|mile)s?|a|per|at|most|to|thousand|million)"))
                && words.stream()
                        .anyMatch(word -> word.matches(".*\\d.*|about|one|two|three|four|five|six|seven|eight|nine"));
    }

    // ---- whose voice

    /** The words as the applicant writes them to the interviewer: what is theirs becomes "you" and "your". */
    private String voice(List<String> words, Field field, boolean subjectGiven) {
        List<String> out = new ArrayList<>();
        boolean theirs = false;
        boolean others = false;
        boolean employer = field == Field.TOPIC
                || field == Field.CHALLENGE
                || field == Field.STRENGTH
                || field == Field.ASIDE
                || field == Field.CONCERN;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            String said = word;
            if (employer) {
                said = switch (lower) {
                    case "we", "us" -> "you";
                    case "our" -> "your";
                    case "ours" -> "yours";
                    case "their" -> others ? word : "your";
                    case "theirs" -> "yours";
                    case "they" -> others ? word : "you";
                    default -> word;
                };
            }
            others |= LEXICON.isPlural(word)
                    && !Grammar.isFunctionWord(lower)
                    && !lower.matches("(year|month|week|day|hour|minute)s");
            theirs |= said.equals("you");
            out.add(said);
        }
        String text = Text.join(out)
                .replaceAll(
                        "(?<=[a-z-]{3})(?<!\\b(is|are|was|were|do|did|does|has|have|had|can|could|will|would|may|must|should|if|why|or|and|but)) not (?=[a-z-]+$)",
                        ", not ");
        return article2(
                theirs
                        ? text.replaceAll("\\byou is\\b", "you are")
                                .replaceAll("\\byou was\\b", "you were")
                                .replaceAll("\\byou has\\b", "you have")
                        : text);
    }

    private static String article2(String text) {
        return text.replaceAll("\\ba (?=[aeio][a-z]+\\b)(?!one\\b|once\\b|eu)", "an ");
    }

    private String clauseVoice(List<String> t, Field field) {
        String subject = t.get(0).toLowerCase(Locale.ROOT);
        if (subject.matches("he|she") && t.size() > 1) {
            return "you " + secondPerson(t.subList(1, t.size()), field);
        }
        if (subject.equals("i")) {
            return "I " + voice(t.subList(1, t.size()), field, true);
        }
        String text = voice(t, field, true);
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** "gets the truth", said of the reader: "get the truth". */
    private String secondPerson(List<String> t, Field field) {
        List<String> out = new ArrayList<>(t);
        for (int i = 0; i < Math.min(3, out.size()); i++) {
            String lower = out.get(i).toLowerCase(Locale.ROOT);
            String changed = switch (lower) {
                case "is" -> "are";
                case "was" -> "were";
                case "has" -> "have";
                case "does" -> "do";
                default -> null;
            };
            Optional<Verb> verb = LEXICON.verb(lower);
            if (changed != null) {
                out.set(i, changed);
                break;
            }
            if (verb.isPresent() && !Grammar.ADVERBS.contains(lower)) {
                if (verb.get().is(Form.PRESENT) && !verb.get().is(Form.BASE)) {
                    out.set(i, verb.get().base());
                }
                break;
            }
        }
        for (int i = 0; i < out.size(); i++) {
            out.set(
                    i,
                    out.get(i).matches("his|her")
                            ? "your"
                            : out.get(i).matches("him|himself|herself") ? "you" : out.get(i));
        }
        return voice(out, field, true);
    }

    /** One part, read. */
    private record Reading(
            Kind kind,
            String about,
            @Nullable String that,
            String head,
            boolean plural,
            double confidence,
            @Nullable Form form,
            boolean languages) {

        Reading(
                Kind kind,
                String about,
                @Nullable String that,
                String head,
                boolean plural,
                double confidence,
                @Nullable Form form) {
            this(kind, about, that, head, plural, confidence, form, false);
        }

        static Reading thing(String about, String head, boolean plural, double confidence) {
            return new Reading(Kind.THING, about, null, head, plural, confidence, null);
        }

        static Reading question(String asked, double confidence) {
            return new Reading(Kind.QUESTION, asked, null, asked, false, confidence, null);
        }

        static Reading doubt(String asked) {
            return new Reading(Kind.DOUBT, asked, null, asked, false, 0.88, null);
        }

        Reading speaking(String clause) {
            return new Reading(Kind.DEED, about, clause, head, plural, confidence, form, true);
        }

        Reading appended(String more) {
            if (more.startsWith(" (") && about.endsWith(")")) {
                String inside = ", " + more.substring(2);
                return new Reading(
                        kind,
                        about.substring(0, about.length() - 1) + inside,
                        that == null || !that.endsWith(")") ? that : that.substring(0, that.length() - 1) + inside,
                        head,
                        plural,
                        confidence,
                        form,
                        languages);
            }
            return new Reading(
                    kind, about + more, that == null ? null : that + more, head, plural, confidence, form, languages);
        }

        Reading withThat(String clause) {
            return new Reading(kind, about, clause, head, plural, confidence, form, languages);
        }

        Reading lessSure() {
            return new Reading(kind, about, that, head, plural, confidence - 0.05, form, languages);
        }

        int words() {
            return about.split(" ").length;
        }
    }
}
