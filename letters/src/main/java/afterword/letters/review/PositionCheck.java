package afterword.letters.review;

import afterword.letters.language.Sentence;
import afterword.letters.language.SentenceVectors;
import afterword.letters.language.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether another job is named as the one applied for (S0-14). */
final class PositionCheck implements Check {

    private static final String POST =
            "(?:role|position|post|job|opening|vacancy|opportunity|appointment|seat|gig|place|placement|spot|traineeship|apprenticeship)";
    /** What one puts in for a post, told by its title. */
    private static final String APPLICATION = "(?:application|candidacy)";

    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}’'/&.+#-]*";
    private static final Pattern NAMED_POST =
            Pattern.compile("(?u)\\b(?:[Tt]he|[Yy]our|[Tt]his|[Tt]hat|an?|of)\\s+(?<title>(?:" + WORD
                    + "[\\s,]{1,2}){0,6}?" + WORD + "?)(?:['’]s)?\\s+" + POST + "\\b(?<after>.{0,40})");
    private static final Pattern NAMED_APPLICATION = Pattern.compile(
            "(?u)\\b(?:(?:[Ff]or|[Rr]egarding|[Aa]bout|[Oo]n|[Ww]ith) (?:the|your|this)|[Mm]y)\\s+(?<title>(?:" + WORD
                    + "\\s){1,4}?" + WORD + ")(?:['’]s)?\\s+" + APPLICATION + "\\b(?<after>.{0,40})");
    private static final Pattern POST_OF = Pattern.compile(
            "(?u)\\b(?:office|" + POST + ")s?\\s+(?:of|as|for)\\s+(?:an?\\s+|the\\s+|your\\s+)?(?<title>(?:" + WORD
                    + "\\s){0,4}?"
                    + WORD
                    + ")(?=[,.;:!?)]|\\s(?:at|in|with|and|that|for|on|to|is|has|because|very|so|which|would|could|will|seems|suits|fits|remains|was|interests|appeals|if|when|as|by|now|you|I|again|do|come|comes|came)\\b|$)(?<after>.{0,40})");
    private static final Pattern AS = Pattern.compile(
            "(?u)\\b(?:(?:[Aa]s|become|becoming|be|being|join you as|join as)\\s+(?:an?|your|the|your next|your new|its|the new|the next|one of your)|make (?:you )?an? (?:good|fine|decent|great|strong|proper|useful|grand))\\s+(?<title>(?:"
                    + WORD + "\\s){0,4}?" + WORD
                    + ")(?=[,.;:!?)]|\\s(?:at|in|with|and|that|for|on|to|is|who|next|from|so|because|if|when|there|would|will|here|I|you|more|very|above|one day|some day|someday|than|again|until)\\b|$)(?<after>.{0,40})");
    /** Said of oneself and the reader: "being your producer". */
    private static final Pattern YOURS = Pattern.compile(
            "(?iu)\\b(?:be|being|become|becoming|(?:join(?:ing)? you )?as)\\s+(?:one of )?(?:your|its)\\s+(?:next |new )?.*");

    /** What stands before "as a baker" where that is what one would be, and at theirs. */
    private static final Pattern AT_YOURS = Pattern.compile(
            "(?isu).*\\b(?:would|['’]d|hope|hoping|want|love|like|glad|happy|honou?red|delighted|pleased|proud|keen|eager|chance|forward)\\b[^.;]*"
                    + "\\b(?:join(?:ing)? (?:you|your \\p{L}+|the \\p{L}+)|with you|for you|(?:on|in|to|at|of|with|for) your (?:\\p{L}+ ){1,3}|come to you|come to yours|taken on|on board|considered|chosen|hired)\\s*$");

    /** What a title cannot hold: all before it belongs to the sentence. */
    private static final Pattern BEFORE_A_TITLE =
            Pattern.compile("(?iu)^.*\\b(?:the|your|this|an?|about|my)\\s+(?=\\S)");

    /** Below this likeness to the position, a title written small is another job's. */
    private static final double ALIKE = 0.4;

    private static final Pattern FOR = Pattern.compile(
            "(?u)\\b(?:interview(?:ed|ing)?|appl(?:y|ied|ying|ication)|consider(?:ed|ing)?|candida(?:te|cy)|search|look(?:ing)?(?: again)?)\\s+(?:me\\s+)?for\\s+(?:an?|your|the)\\s+(?<title>(?:"
                    + WORD + "\\s){0,4}?" + WORD
                    + ")(?=[,.;:!?)]|\\s(?:at|in|with|and|that|on|to|is|because|again|last|this|but|so)\\b|$)(?<after>.{0,40})");
    private static final Pattern WANTED = Pattern.compile(
            "(?iu)\\b(would|'d|’d|love|want|hope|excit\\w+|interest\\w*|attract\\w*|could be of use|keen|eager|glad|happy|delight\\w*|thrill\\w*|proud|honou?r\\w*|pleas\\w+|privilege|joy|look(?:ing)? forward|enthusias\\w+|appeal\\w*|suit|fit|thank|appl(?:y|ied)|interview\\w*|consider\\w*|about|meet\\w*|talk\\w*|spoke|discuss\\w*|regarding|decision|next step\\w*|first choice|contribute|join\\w*|right|want|whether|happening|status|progress|filled|decided|await\\w*|hear\\w*|saw|seen|see|received?|came|invited?|called|turned|short-?list\\w*|chosen?|choose|news|written?|writing|remain\\w*|hop(?:e|ing)|letting me know|no for|step|made for|belong\\w*|applications?|candidacy|look(?:ing)? for|need)\\b");
    private static final Pattern PAST = Pattern.compile(
            "(?iu)\\b(my (?:current|last|previous|former|first|old|present|own|earlier)|when i was|i (?:was|worked|served|spent|began|started|have been|held|trained|used to|left|ran|had)\\b.{0,30}\\b(?:as|the)|i held|years? as|worked as|served as|months as|experience as|time as|as an? (?:teenager|student|apprentice|trainee|volunteer|child|young|boy|girl|former|junior)|trained as|began as|started as|career as|days as|background as|promoted|successor|predecessor|previously|formerly|used to be"
                    + "|(?:years?|winters|summers|seasons) (?:ago|back),? i (?:applied|put in|interviewed|came|asked|wrote)|i applied (?:once|before|two|three|years)|as an? [^,;.]{2,40}?,? i (?:\\p{L}+ )?(?:(?!need)\\p{L}+ed|learn\\p{L}*|was|had|knew|taught|saw|made|kept|ran|found|spent))\\b");
    private static final Set<String> HEADS = Set.copyOf(Arrays.asList(
            ("manager engineer analyst designer developer assistant administrator coordinator director officer technician nurse teacher "
                            + "planner operator buyer clerk accountant supervisor foreman lead leader chief specialist consultant adviser advisor "
                            + "executive representative associate architect scientist researcher writer editor translator driver mechanic fitter electrician "
                            + "plumber carpenter joiner welder machinist chef cook baker brewer keeper curator conservator librarian archivist therapist "
                            + "psychologist counsellor counselor midwife doctor pharmacist dentist hygienist paramedic carer caregiver tutor lecturer professor "
                            + "instructor trainer coach broker trader banker actuary auditor paralegal solicitor lawyer attorney secretary receptionist host hostess "
                            + "waiter waitress bartender barista sommelier butcher florist gardener groundskeeper ranger warden forester arborist farmer herdsman shepherd "
                            + "vet veterinarian pilot captain mate bosun deckhand purser steward conductor guard dispatcher controller scheduler surveyor estimator "
                            + "inspector tester programmer administrator strategist producer photographer videographer animator illustrator stylist tailor seamstress "
                            + "cutter upholsterer potter jeweller jeweler blacksmith farrier mason bricklayer roofer plasterer painter decorator glazier landscaper "
                            + "cleaner housekeeper porter caretaker janitor concierge cashier salesperson merchandiser marketer recruiter generalist "
                            + "bookkeeper payroller underwriter adjuster claims handler examiner investigator detective officer firefighter social-worker worker "
                            + "practitioner physiotherapist radiographer sonographer phlebotomist optician audiologist dietitian nutritionist chemist biologist "
                            + "geologist ecologist hydrologist physicist statistician economist sociologist historian journalist reporter correspondent proofreader "
                            + "superintendent headteacher principal dean registrar bursar fundraiser organiser organizer facilitator liaison attendant agent apprentice "
                            + "trainee intern partner owner president head deputy sergeant constable locksmith printer binder typesetter miller maltster distiller "
                            + "cheesemaker winemaker vintner beekeeper fisherman skipper diver rigger scaffolder crane-driver roadie stagehand dramaturg luthier "
                            + "tuner restorer framer sous-chef copywriter cataloguer educator interpreter docent handler groomer trapper maker builder maintainer guide installer fixer packer picker sewer weaver spinner dyer turner grinder polisher cutter roaster blender tanner thatcher hauler loader tester usher verger organist arranger copyist prompter wrangler caterer canvasser collector "
                            + "matron sister almoner chaplain vicar ombudsman treasurer controller comptroller underkeeper gamekeeper bailiff usher porter teller valuer assessor appraiser")
                    .split(" ")));
    private static final Set<String> EMPTY = Set.copyOf(Arrays.asList(
            ("a advertised an and at available best big challenging contract current day desk different dream entry entry-level exciting fantastic first fixed-term for full full-time good grade great hard ideal in interesting kind level main mid my new next night of on one only open other part part-time particular perfect permanent proper real rewarding right same second small sort such team temporary that the this time to vacant very whole with wonderful your")
                    .split(" ")));

    private static final Pattern GRADE = Pattern.compile(
            "(?iu)\\b(?<kind>band|grade|level|class|tier|scale|step|category|key stage|year) (?<rung>\\d+|[ivx]+|[a-f])\\b");
    private static final Pattern GRADED_POST = Pattern.compile(
            "(?iu)\\b(?:the|your|a|as) (?<kind>band|grade|level|class|tier|scale|step|category|key stage|year) (?<rung>\\d+|[ivx]+|[a-f]) (?:\\p{L}+ ){0,2}?"
                    + "(?:" + POST + "|class|pupils|children|form|set|cohort|ward|unit)\\b");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,5}");

    /** What the names of places and houses end in, and the names of jobs do not. */
    private static final Pattern OF_HOUSES = Pattern.compile(
            "(?:creek|point|valley|hill|hills|park|bay|ridge|lake|lakes|grove|glen|dale|brook|ford|heath|moor|cove|cape|beach|springs|falls|haven"
                    + "|woods|mills|lodge|manor|hall|abbey|castle|island|isle|peak|canyon|mesa|street|lane|square|green"
                    + "|brothers|sons|group|motors|foods|dairies|airways|brewery|hospital|hotel|university|partners|labs|studios)");

    private final boolean learned;

    /** @param learned whether titles are compared by what they mean, too */
    PositionCheck(boolean learned) {
        this.learned = learned;
    }

    @Override
    public List<Finding> check(Reading reading) {
        return reading.letter().sentences().stream()
                .flatMap(sentence ->
                        otherPost(reading, sentence)
                                .or(() -> learned ? described(reading, sentence) : Optional.empty())
                                .stream())
                .limit(1)
                .toList();
    }

    private static Optional<Finding> described(Reading reading, Sentence sentence) {
        return PAST.matcher(sentence.text()).find()
                ? Optional.empty()
                : DescribedWork.anothers(reading, sentence)
                        .map(span -> reading.finding(
                                Category.WRONG_POSITION,
                                span,
                                "This asks for other work than that of "
                                        + reading.application().position() + ".",
                                "Name the position as they do: "
                                        + reading.application().position() + ".",
                                "S0-14"));
    }

    private Optional<Finding> otherPost(Reading reading, Sentence sentence) {
        if (PAST.matcher(sentence.text()).find()
                || !WANTED.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        Optional<Finding> grade = otherGrade(reading, sentence);
        if (grade.isPresent()) {
            return grade;
        }
        Set<String> own = words(reading.application().position());
        for (Pattern pattern : List.of(NAMED_POST, NAMED_APPLICATION, POST_OF, AS, FOR)) {
            Matcher matcher = pattern.matcher(sentence.text());
            while (matcher.find()) {
                String upToIt = matcher.group("title") == null
                        ? null
                        : matcher.group("title").replaceFirst("[.,’']+$", "");
                String title =
                        upToIt == null ? null : BEFORE_A_TITLE.matcher(upToIt).replaceFirst("");
                if (title == null
                        || matcher.group("after")
                                        .matches(
                                                "(?iu)\\s*(remark|question|words?|line|hours|bars?|in (the|this|any|how)|(that )?i (held|had|left|gave)|at (?!"
                                                        + Pattern.quote(reading.application()
                                                                .company()
                                                                .split(" ")[0]) + ")\\p{Lu}.*).*")
                                && pattern == NAMED_POST) {
                    continue;
                }
                if (isOfAHouse(title, own, reading, pattern == NAMED_POST)) {
                    int start = sentence.start() + matcher.start("title") + upToIt.length() - title.length();
                    return Optional.of(reading.finding(
                            Category.WRONG_COMPANY,
                            new Span(start, start + title.length()),
                            "This reads as if the job were at another employer than "
                                    + reading.application().company() + ".",
                            "Name " + reading.application().company() + ", or take the name out.",
                            "S4-15"));
                }
                if (isSomebodys(title, reading)) {
                    continue;
                }
                if (isAnother(title, own, reading, pattern == AS)
                        || learned
                                && isUnlike(
                                        sentence.text().substring(0, matcher.start()),
                                        matcher.group(),
                                        title,
                                        own,
                                        reading)) {
                    int start = sentence.start() + matcher.start("title") + upToIt.length() - title.length();
                    return Optional.of(reading.finding(
                            Category.WRONG_POSITION,
                            new Span(
                                    start,
                                    sentence.start() + Math.min(sentence.text().length(), matcher.start("after"))),
                            "This names another job; the application is for "
                                    + reading.application().position() + ".",
                            "Name the position as they do: "
                                    + reading.application().position() + ".",
                            "S0-14"));
                }
            }
        }
        return Optional.empty();
    }

    /** Another rung of the same ladder: {@code the Band 7 post} where the position is Band 6. */
    private static Optional<Finding> otherGrade(Reading reading, Sentence sentence) {
        Matcher own = GRADE.matcher(reading.application().position());
        Matcher said = GRADED_POST.matcher(sentence.text());
        if (!own.find() || !said.find()) {
            return Optional.empty();
        }
        boolean other = said.group("kind").equalsIgnoreCase(own.group("kind"))
                && !said.group("rung").equalsIgnoreCase(own.group("rung"));
        return other
                ? Optional.of(reading.finding(
                        Category.WRONG_POSITION,
                        new Span(sentence.start() + said.start("kind"), sentence.start() + said.end()),
                        "This names another grade; the application is for "
                                + reading.application().position() + ".",
                        "Name the position as they do: " + reading.application().position() + ".",
                        "S0-14"))
                : Optional.empty();
    }

    /** Whether what stands before "job" is the name of a strange house: {@code the Heron Creek job}. */
    private static boolean isOfAHouse(String title, Set<String> own, Reading reading, boolean beforeAPost) {
        String[] written = title.split("\\s+");
        String last = Names.plain(written[written.length - 1]);
        Set<String> house = EmployerNames.known(reading);
        return beforeAPost
                && written.length > 1
                && Arrays.stream(written).allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && OF_HOUSES.matcher(last).matches()
                && words(title).stream()
                        .noneMatch(word -> isOwn(word, own)
                                || HEADS.contains(word)
                                || house.contains(Names.plain(word))
                                || isOfTheHouse(word, reading));
    }

    /** Whether a name ends as titles of jobs do. */
    static boolean isTitle(String name) {
        String[] words = name.split("\\s+");
        String last = plain(words[words.length - 1]);
        return HEADS.contains(last) || last.endsWith("s") && HEADS.contains(last.substring(0, last.length() - 1));
    }

    private static boolean isAnother(String title, Set<String> own, Reading reading, boolean afterAs) {
        List<String> written = Arrays.stream(title.split("[\\s,/]+"))
                .filter(word -> !word.isBlank())
                .toList();
        Set<String> said = words(title);
        if (said.isEmpty() || said.size() > 6) {
            return false;
        }
        Set<String> foreign = new HashSet<>(said);
        foreign.removeIf(word -> isOwn(word, own));
        foreign.removeAll(Names.words(Names.plain(reading.application().company())));
        if (foreign.isEmpty()) {
            return false;
        }
        String head =
                plain(written.get(isHeadOf(written) ? 0 : written.size() - 1).replaceAll("['’]s?$", ""));
        boolean named = written.stream()
                .anyMatch(word -> Character.isUpperCase(word.codePointAt(0))
                        && foreign.contains(plain(word.replaceAll("['’]s?$", ""))));
        boolean foreignHead = HEADS.contains(head) && foreign.contains(head);
        if (foreignHead) {
            return named || said.stream().noneMatch(word -> isOwn(word, own)) && !afterAs || afterAs && named;
        }
        boolean capitals = written.size() > 1
                && written.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || Set.of("and", "of").contains(word));
        if (capitals
                && !afterAs
                && said.size() == foreign.size()
                && foreign.stream().noneMatch(word -> isOfTheHouse(word, reading))) {
            return true;
        }
        boolean initials = afterAs
                && written.size() == 1
                && INITIALS.matcher(written.get(0)).matches()
                && !isInitialsOf(written.get(0), reading.application().position())
                && foreign.stream().noneMatch(word -> isOfTheHouse(word, reading));
        if (initials) {
            return true;
        }
        boolean sameHead = HEADS.contains(head) && isOwn(head, own);
        return sameHead && named && own.size() > 1 && foreign.stream().noneMatch(word -> isOfTheHouse(word, reading));
    }

    /** Whether initials stand for the position, in part or whole: {@code SRE} for Site Reliability Engineer. */
    private static boolean isInitialsOf(String initials, String position) {
        String firsts = Arrays.stream(position.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        return firsts.contains(initials) || initials.contains(firsts) && firsts.length() > 1;
    }

    /** {@code Head of Communications}. */
    private static boolean isHeadOf(List<String> title) {
        return title.size() > 2 && title.get(1).equals("of");
    }

    /** Whether somebody of the house has that title: it is theirs that is spoken of. */
    private static boolean isSomebodys(String title, Reading reading) {
        return reading.application().contacts().values().stream()
                .map(contact -> contact.title())
                .anyMatch(own -> own != null && words(own).containsAll(words(title)));
    }

    /** Whether the applicant would be the reader's something that is nothing like the position. */
    private static boolean isUnlike(String before, String said, String title, Set<String> own, Reading reading) {
        Set<String> words = words(title);
        String[] written = title.toLowerCase(Locale.ROOT).split("\\s+");
        int as = (" " + said).indexOf(" as ");
        boolean theirs = YOURS.matcher(said).matches()
                || as >= 0 && AT_YOURS.matcher(before + said.substring(0, as)).matches();
        return theirs
                && HEADS.contains(plain(written[written.length - 1]))
                && words.stream().noneMatch(word -> isOwn(word, own))
                && SentenceVectors.shared()
                                .similarity(title, reading.application().position())
                        < ALIKE;
    }

    /** Words that the notes or the titles of the house use may stand beside the title. */
    private static boolean isOfTheHouse(String word, Reading reading) {
        return reading.allNotes().anyMatch(note -> words(note).contains(word))
                || reading.application().contacts().values().stream()
                        .anyMatch(contact -> contact.title() != null
                                && words(contact.title()).contains(word));
    }

    private static boolean isOwn(String word, Set<String> own) {
        return own.stream()
                .anyMatch(mine -> mine.equals(word)
                        || mine.length() > 4
                                && word.length() > 4
                                && (mine.startsWith(word.substring(0, 5))
                                        && Math.abs(mine.length() - word.length()) <= 4));
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’'+#-]+"))
                .map(PositionCheck::plain)
                .flatMap(word -> word.contains("-") && !HEADS.contains(word)
                        ? Arrays.stream(word.split("-"))
                        : java.util.stream.Stream.of(word))
                .filter(word -> word.length() > 1 && !EMPTY.contains(word))
                .collect(Collectors.toSet());
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
        return switch (lower) {
            case "sr" -> "senior";
            case "jr" -> "junior";
            case "asst" -> "assistant";
            case "mgr" -> "manager";
            case "adviser" -> "advisor";
            case "programme" -> "program";
            default -> lower;
        };
    }
}
