package afterword.letters.draft;

import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.Note.Kind;
import afterword.letters.draft.note.NoteReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What sort of matter a note is about, so that no sentence answers a vacancy as if it were a leak. */
final class Sense {

    private static final Pattern BEFELL = Pattern.compile(
            "\\b(?:took|killed|flooded|collapsed|burned|burnt|lost|went|came|broke|fell|died|resigned|retired|was|were)\\b|\\bhas (?:just )?(?:moved|closed|gone|left)\\b");
    private static final Pattern CONFESSION = Pattern.compile(
            "(?i)^I (admitted|crashed|forgot|failed|broke (?!down)|lost|dropped|misread|misjudged|drew the wrong|got .* wrong"
                    + "|did not know|could not|apologi[sz]ed|owned up|laughed when I forgot)\\b"
                    + "|got it wrong|my (own )?mistake|my fault|I cried|I was wrong|I did not know|I don't know");
    private static final Pattern STAND = Pattern.compile(
            "(?i)\\b(stopped(?! \\w+ing)|threw (?:away|out)|threw \\S+ (?:\\S+ ){0,3}(?:away|out)|put .* on hold|scrapped|refused|turned down|walked away|said no|interrupted|disagreed|pushed back|told (you|her|him|them) (no|that|it|straight|plainly|why|when|off|the truth)\\b|told \\S+.* (truth|no)|stayed on|rang .* myself|sent back|closed the|pulled the|insisted|challenged)\\b");
    private static final Pattern OFFER = Pattern.compile(
            "(?i)^I (said|offered|promised|told you|volunteered)\\b (that )?(to\\b|I would\\b|I'd\\b|I could\\b|I will\\b)|^I offered\\b");
    private static final Pattern FRANK = Pattern.compile(
            "(?i)^I (told you (no|that (it|you|we)|straight|plainly|it)|said (that )?your|disagreed with you|contradicted you|challenged you|corrected you|pushed back|argued with you)\\b");
    private static final Pattern ASKED =
            Pattern.compile("(?i)^I (asked (?!permission|forgiveness|leave|to )|wanted to (know|see|hear)\\b)");
    private static final Pattern KNEW = Pattern.compile("(?i)^I (knew|know|understood|recogni[sz]ed|could tell)\\b");
    private static final Pattern LISTENING =
            Pattern.compile("(?i)^I (listened|asked|waited|sat|kept quiet|said nothing|looked|read|watched)\\b");
    private static final Pattern MANNER = Pattern.compile(
            "(?i)^I (laughed|noticed|remembered|thanked|brought|came|walked|said|told|wanted|put|stayed|disagreed|carried|took off|picked|held|answered|called|shook|smiled|admired|liked|ate|tasted|knelt|unpicked|sharpened|wore|arrived|greeted|spoke)\\b");
    /** Something that took more than a moment: it has a place, a figure, or a verb of lasting work. */
    private static final Pattern FEAT = Pattern.compile(
            "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|whole|every|all|years?|months?|weeks?|season|night|weekend)\\b|\\b(?:at|in|for|from|with|of) (?:the )?[A-Z]"
                    + "|^I (?:\\w+ly )?(?:re-?)?(?:built|cut|ran|saved|closed|designed|led|launched|raised|found|trained|moved|wrote|made|set up|fixed|solved|traced|grew|won|taught|restored|repaired|organi[sz]ed|planned|negotiated|recovered|kept|turned|sold|settled|rewired|slotted|caught|unclogged|brought in|introduced|cleaned|labelled|catalogued|mapped|brewed|bred|reared|baked)\\b");

    private static final Pattern HABIT = Pattern.compile(
            "^I (am|was|have|had|knew|grew|went|liked|can|could|would|will|know|speak|like|hold|keep|do|sit|use|run|always|never|still|often|prefer|care|take|make|write|read|ask|check|train|teach|grow|play)\\b");
    /** What a deed shows of the applicant, where its words say so; the first that fits. */
    private static final Map<String, Pattern> SHOWN = new LinkedHashMap<>();

    static {
        shown(
                "unasked",
                "^I (?!spoke|said|told|talked|answered|sang|explained|knew|noticed).*\\b(?:without being|before (?:I was|being|anyone|anybody)) (?:asked|told|prompted)\\b|\\bbefore I was shown\\b|\\bon (?:the|my) way in\\b");
        shown(
                "patience",
                "^I (?!asked)\\w+ (?:\\w+ )?(?:down |first |back |quiet |up )?(?:before|until) (?:I |you |he |she |they )?(?:spoke|said|say|speak|speaking|talk(?:ed|ing)?|touch(?:ed|ing)?|answer(?:ed|ing)?|guess(?:ed|ing)?|finished|done)\\b|^I (?:shut up|kept quiet|said nothing|waited|listened|let (?:the|them|you|him|her))\\b|^I asked (?:permission|leave)\\b");
        shown(
                "candour",
                "^I (?:said|told you|admitted) (?:that )?I (?:do not|did not|would get|could not|cannot|am not|was not|might|had got|had never|have never|was wrong)\\b");
        shown(
                "seeing",
                "^I (?:had |first )?(?:walked|visited|crawled|climbed|toured|rode|drove)\\b.* (?:before|first|with you|the (?:site|building|yard|floor|deck|line|ward|grounds|field|plant|shop))\\b|^I (?:asked|wanted) to (?:see|watch|walk|ride|look|visit|go)\\b|^I went to (?:see|look)\\b|^I looked (?:at|in|into|under)\\b.* (?:first|before)\\b");
        shown(
                "persistence",
                "^I (?:rang|called|phoned|chased|wrote|went|asked|tried)\\b.* (?:twice|times|again|back|until)\\b|^I (?:found|tracked down|traced|tracked|unearthed|recovered) (?:the (?:missing|lost|bad|ghost|old)|a (?:missing|lost|bad|ghost))\\b|^I (?:stayed|kept at|stuck with|kept going)\\b");
        shown(
                "regard",
                "^I (?:talked|spoke|listened|explained|read|sang) (?:\\w+ ){0,3}(?:to|with) (?:the |a |an |your |some )?(?:teenagers?|child(?:ren)?|kids|lads?|girls?|boys?|intern|apprentices?|students?|residents?|patients?|six|elders|families|tenants|cleaners?)\\b|^I (?:learn|learned|know|remember|remembered|use|used) (?:\\w+ )?names\\b|^I thanked\\b|^I (?:calmed|settled|comforted|sat with|knelt)\\b");
        shown(
                "skill",
                "^I (?:could|can) (?:hear|read|tell|smell|feel|see)\\b|^I \\w+ .*\\bby (?:the (?:bite|feel|smell|sound|ear)|eye|ear|smell|feel|hand|sound|touch)\\b|\\bin front of (?:you|the)\\b|^I (?:smelled|heard|spotted|felt|dated) (?:the|a)\\b");
    }

    private static void shown(String name, String deed) {
        SHOWN.put("shows-" + name, Pattern.compile(deed));
    }

    /** Something done at the interview itself, which nobody had to be told of. */
    private static final Pattern THERE = Pattern.compile(
            "\\bin front of you\\b|\\bwith you\\b|\\bbefore the interview\\b|\\bon the (?:walk ?round|tour|way in)\\b|\\bwhile we\\b|\\byour own\\b|\\bwithout being (?:asked|told|shown)\\b|\\bbefore (?:I was|anyone|anybody)\\b|\\byou did\\b");

    private static final Pattern TOOL = Pattern.compile(
            "(?i)\\b(calculator|log|logbook|list|sheet|map|matrix|board|chart|charts|template|booklet|app|protocol|glossary|forecast"
                    + "|checklist|tracker|rota|dashboard|plan|card|cards|script|register|form|guide|diagram|spreadsheet|schedule|trick|method|routine|technique"
                    + "|manual|handbook|calendar|cart|baskets|kit|jig|tool|macro|scorecard|notebook|folder|system|model|label|labels)\\b");
    private static final Pattern SHOWPIECE = Pattern.compile(
            "(?i)\\b(photos?|photographs?|sketch|sketches|portfolio|report|reel|drawing|drawings|piece|samples?|book|essay|article|video|slides?|presentation|demo|tests|postmortem|case study|note)\\b");
    /** Something that the applicant says to have made: "the tracery I cut". */
    private static final Pattern OWN_WORK = Pattern.compile("(?<!when|how|that) I \\w+");

    private static final Pattern CREDENTIAL = Pattern.compile(
            "(?i)licen[cs]e|ticket|certificat|\\bcerts?\\b|\\bcard\\b|degree|diploma|award|registration|accredit|qualification|exam\\b|membership|endorsement|clearance|permit|\\bNVQ|\\bAQF|\\bPMP\\b|badge");
    private static final Map<String, Pattern> DOUBTS = Map.of(
            "doubt-stay", Pattern.compile("(?i)\\b(stay|leave|long[- ]term|jobs in|move on|settle|job[- ]hop)"),
            "doubt-firm",
                    Pattern.compile(
                            "(?i)\\b(say no|too soft|too nice|too kind|strict enough|hard enough|write up|written up|discipline|stand up|won't sign|will not sign|tell (a|an|my|the|people)|confront|firm enough|tough enough|manage people|hold (them|people))"),
            "doubt-practical",
                    Pattern.compile(
                            "(?i)\\b(commute|drive|move|relocat\\w*|travel|nights?|shifts?|weekends?|Sundays?|Saturdays?|evenings|early starts|hours|lift|on-call|distance|smell|blood|heights|dirt|noise|mud)\\b"),
            "doubt-interest", Pattern.compile("(?i)\\b(bored|miss|overqualified)\\b"));
    /** A doubt whether the applicant can. */
    private static final Pattern ABLE = Pattern.compile(
            "\\b(?:too (?:junior|young|green|new|soft|inexperienced)|can|could|able|ready|enough|manage|cope|handle|experienced)\\b");

    private static final Pattern CONDUCT = Pattern.compile(
            "^I (?:asked|stayed|waited|listened|thanked|offered|helped|carried|cleaned|swept|wiped|washed|checked|knocked|introduced|greeted|held"
                    + "|picked up|put (?:it|them|the \\w+) back|took off|remembered|rang|called|walked|arrived|came early|counted)\\b");

    private static final Pattern ON_PAPER = Pattern.compile(
            "\\b(?:lists?|sheets?|maps?|matrix|charts?|templates?|booklet|protocol|glossary|forecast|checklist|tracker|rota|plan|cards?|script"
                    + "|guide|diagram|spreadsheet|schedule|manual|handbook|calendar|scorecard|photos?|photographs?|report|slides?|article|essay|drawings?|sketch(?:es)?|profiles?)$");

    private static final Pattern STATE = Pattern.compile(
            "^I (?:am|was|have|had|can|could|would|will|know|knew|like|liked|prefer|care|speak|grew|went)\\b");

    private static final Pattern SCALE = Pattern.compile(
            "(?i)biggest|largest|\\bover \\d|budget|caseload|more than \\d|\\bsmall|only (?:\\w+ ){1,4}\\d|\\d+ \\w+, I(?:'ve| have)? (?:only )?had \\d|of \\d+, I(?:'ve)? had \\d|\\b(?:here|theirs|yours) ~?\\d|never (been|led|managed|run|line-managed|supervised)|I had \\d");

    /** Something hard that one has to do to somebody, and has not had to do. */
    private static final Pattern RIGOUR = Pattern.compile(
            "(?i)\\b(?:never|not|not yet)(?: had to| yet| once)? (?:written (?:\\w+ )?up|write (?:\\w+ )?up|fired? (?!(?:a |an |the )?(?:kilns?|pots?|gun|boiler|furnace|rifle|oven|pottery|clay|porcelain|stoneware|glaze|raku|shot))|sack(?:ed)?|dismiss(?:ed)?|disciplined?|laid (?:\\w+ )?off|let (?:\\w+ ){1,3}go|said no|say no|turned (?:\\w+ ){1,3}(?:away|down)|refused?|failed (?:a|an|any\\w*|my) (?:student|trainee|apprentice|learner|pupil|candidate|class|report|inspection)|confronted|reported|suspended|evicted|barred|banned|complained|stood up to|overruled|told (?:a|an|my|the) \\w+ (?:no|off))\\b");

    private static final Pattern SIZES =
            Pattern.compile("\\band (?:here (?:there are|it is)|yours (?:is|are) of|you plan for)\\b|^the biggest ");

    private static final Pattern LOGISTICS = Pattern.compile(
            "(?i)\\b(travel|hours|hrs|parking|badge|commute|on-call|notice(?: period)?|fingerprint\\w*|mileage|shifts?|rota|pay|dress|uniform|overtime|start date|TB test|background check|bkgd|references|\\d to \\d)\\b");

    private Sense() {}

    /** Whether a topic is about hours or travel, or a scrap of a question: nobody is remembered for those. */
    static boolean isLogistics(Note note) {
        boolean scrap = note.kind() == Kind.QUESTION
                && (note.about().split(" ").length < 3 || note.about().matches(".*\\bI\\b.*"));
        return scrap || LOGISTICS.matcher(note.source()).find();
    }

    /** What a deed shows of whoever did it, such as {@code shows-patience}, where its words say so. */
    static Optional<String> ofWhatItShows(Note note) {
        String that = note.that();
        return that == null
                ? Optional.empty()
                : SHOWN.entrySet().stream()
                        .filter(shown -> shown.getValue().matcher(that).find())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** Whether what was told may still be so months later; what befell them once is over. */
    static boolean isLasting(Note note) {
        String that = note.that();
        return that != null && !BEFELL.matcher(that).find();
    }

    /** What sort of deed it is: one of which to be proud, a stand taken, a manner, a habit, one owned up to, a language. */
    static Set<String> ofDeed(Note note) {
        String that = note.that() == null ? "" : note.that();
        if (that.startsWith("I speak ")) {
            return Set.of("language");
        }
        if (note.kind() == Kind.THING) {
            String name = note.about().replaceFirst(" (?:of|about|on|for|from|with|that|to|in|at|without|by) .*", "");
            return Set.of(
                    name.matches("my (words|line|remark|motto|answer|comment|phrase|saying)\\b.*")
                            ? "words"
                            : TOOL.matcher(name.replaceFirst("^.* ", "")).find()
                                    ? "tool"
                                    : SHOWPIECE.matcher(name).find()
                                            ? "showpiece"
                                            : TOOL.matcher(name).find()
                                                    ? "tool"
                                                    : OWN_WORK.matcher(note.about())
                                                                    .find()
                                                            ? "showpiece"
                                                            : "gift");
        }
        if (CONFESSION.matcher(that + " " + note.source()).find()) {
            return Set.of("confession");
        }
        if (that.matches("I (?:would|will|could)\\b.*")) {
            return Set.of("would");
        }
        if (OFFER.matcher(that).find()) {
            return Set.of("offer");
        }
        if (FRANK.matcher(that).find()) {
            return Set.of("frank");
        }
        if (STAND.matcher(that).find()) {
            return Set.of("stand");
        }
        if (that.startsWith("I said ") && !that.matches("I said (?:no|yes)\\b.*")) {
            return Set.of("said");
        }
        if (that.matches("I had (?!an? |no |the |my )\\w+ .*")) {
            return Set.of("prepared");
        }
        if (ASKED.matcher(that).find()) {
            return Set.of("asked");
        }
        if (KNEW.matcher(that).find()) {
            return Set.of("knew");
        }
        String verb = that.replaceFirst("^I (?:\\w+ly |always |never |still |often |also |had )?", "")
                .split(" ")[0];
        boolean does = that.startsWith("I ") && !NoteReader.isPast(verb) && NoteReader.knows(verb);
        return Set.of(
                does || HABIT.matcher(that).find()
                        ? "habit"
                        : LISTENING.matcher(that).find()
                                ? "listening"
                                : MANNER.matcher(that).find()
                                                || THERE.matcher(that).find()
                                                || !FEAT.matcher(that).find()
                                        ? "manner"
                                        : "achievement");
    }

    /** What a doubt about the applicant is of: staying, firmness, the practical side, interest; nothing where it is another. */
    static Optional<String> ofDoubt(Note note) {
        if (!isDoubt(note)) {
            return Optional.empty();
        }
        return Stream.of("doubt-interest", "doubt-stay", "doubt-firm", "doubt-practical")
                .filter(name -> DOUBTS.get(name)
                        .matcher(note.source() + " " + note.about())
                        .find())
                .findFirst();
    }

    /** Every matter that a doubt may be of. */
    static final Set<String> CONCERNS = Set.of(
            "doubt",
            "doubt-stay",
            "doubt-past",
            "doubt-firm",
            "doubt-practical",
            "doubt-interest",
            "lack",
            "owned",
            "judged",
            "lack-language",
            "lack-trait",
            "lack-rigour",
            "lack-progress",
            "lack-moment",
            "lack-history",
            "lack-experience",
            "lack-credential",
            "lack-scale");

    private static final Pattern PAST = Pattern.compile(
            "^why (?:I (?:left|moved|changed|quit|have had)|there is)|\\b(?:the gap in|my \\w+ (?:jobs|employers|places|shops|firms|posts|schools) in)\\b");

    private static final Pattern JUDGED = Pattern.compile(
            "(?i)^(?:(?:s?he|they) )?(?:thinks?|thought|feels?|felt|reckons?|fears?|suspects?|finds?|found|worries|worried|afraid|writes?)\\b");

    /** What a doubt or something wanting is of, from the particular to the general: {@code doubt-stay}, {@code doubt}. */
    static Set<String> ofConcern(Note note) {
        Set<String> matter = new TreeSet<>();
        if (isDoubt(note)) {
            matter.add("doubt");
            ofDoubt(note).ifPresent(matter::add);
        }
        if (PAST.matcher(note.about()).find()) {
            matter.add("doubt-past");
        }
        if (note.kind() == Kind.FACT) {
            matter.add(JUDGED.matcher(note.source()).find() ? "judged" : "owned");
        }
        if (note.kind() == Kind.LACK) {
            matter.add("lack");
            String lack = ofLack(note);
            matter.add(lack);
            if (lack.equals("lack-trait")) {
                matter.add("judged");
            } else if (!lack.matches("lack-(?:moment|history)")) {
                matter.add("owned");
            }
        }
        return matter;
    }

    /** Whether the reader saw it done, there in the interview. */
    static boolean isSeen(Note note) {
        Set<String> sorts = ofDeed(note);
        return note.that() != null
                && (sorts.contains("manner") || sorts.contains("listening") || sorts.contains("prepared"));
    }

    /** Whether a deed is one of conduct, which would be the same another day: asked, stayed, listened. */
    static boolean isConduct(Note note) {
        return note.that() != null && CONDUCT.matcher(note.that()).find();
    }

    /** Whether it is of the applicant's own making and on paper, so that one can send it. */
    static boolean canBeSent(Note note) {
        return note.kind() == Kind.THING
                && note.confidence() > 0.8
                && note.about().startsWith("my ")
                && ON_PAPER.matcher(note.about()
                                .replaceFirst(" (?:of|about|on|for|from|with|that|to|in|at|without|by) .*", ""))
                        .find();
    }

    /** Whether it is something the applicant does, over and over, and not only is or knows. */
    static boolean isDoing(Note note) {
        return note.that() != null && !STATE.matcher(note.that()).find();
    }

    /** Whether a doubt is plainly about the applicant, so that it may be answered with an offer to talk it over. */
    static boolean isAboutApplicant(Note note) {
        return isDoubt(note) && note.confidence() > 0.8 && note.about().matches("(?:whether|why|how) (?:\\w+ )?I\\b.*");
    }

    /** Whether a concern is about what the applicant can do, so that something else they can do may be set beside it. */
    static boolean isOfSkill(Note concern) {
        return concern.kind() == Kind.LACK
                ? !ofLack(concern).matches("lack-(history|moment|progress|rigour|trait)")
                : isDoubt(concern)
                        && ABLE.matcher(concern.about()).find()
                        && ofDoubt(concern).isEmpty();
    }

    /** Whether a concern asks something that only the applicant can answer. */
    static boolean isDoubt(Note note) {
        return note.kind() == Kind.DOUBT || note.kind() == Kind.QUESTION;
    }

    /** What is wanting: a paper, a language, size, or experience. */
    static String ofLack(Note note) {
        String that = note.that() == null ? note.about() : note.that();
        if (note.kind() != Kind.LACK) {
            return "no-lack";
        }
        if (that.matches("(I speak no|my (Japanese|English|French|German|Spanish|Italian|Dutch|Mandarin|Welsh)) .*")) {
            return "lack-language";
        }
        if (that.matches(
                "I (talk|speak|interrupt|rush|mumble|ramble|fidget|over-?[a-z]+)\\b.*|I (?:am|may be|can be) (?:an? |too |a bit |a little )(?!.* and have ).*")) {
            return "lack-trait";
        }
        if (RIGOUR.matcher(that).find()) {
            return "lack-rigour";
        }
        if (that.matches("I have .*\\b(left|outstanding|to go)( .*)?|.*\\b(half way|nearly|not yet finished)\\b.*")) {
            return "lack-progress";
        }
        if (that.matches(
                "I (hesitated|answered|had no|fluffed|waffled|mumbled|stammered|drew a|talked too|went (?:on|red)|dodged|dried|guessed|could not|did not|forgot|stumbled|went blank|missed|got|lost|mixed|rushed|said|rambled|froze|came across"
                        + "|was (quiet|nervous|slow|late|shy|stiff|rushed|flustered|vague|tense|hesitant|wooden))\\b.*")) {
            return "lack-moment";
        }
        if (that.matches(
                "I (left|quit|moved|changed|switched|dropped|came|went|worked|retired|spent|stepped|gave|took|live|was)\\b.*")) {
            return "lack-history";
        }
        if (that.matches("I have no .*\\b(experience|background|training|knowledge|practice)\\b.*")) {
            return "lack-experience";
        }
        if (CREDENTIAL.matcher(that).find() || that.matches("I have no (.* )?[A-Z][A-Za-z]*[A-Z0-9]+\\b.*")) {
            return "lack-credential";
        }
        return (SCALE.matcher(note.source()).find() && !that.endsWith("never done it"))
                        || SIZES.matcher(that).find()
                ? "lack-scale"
                : "lack-experience";
    }
}
