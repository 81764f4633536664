package afterword.letters.review;

import afterword.letters.language.Clauses;
import afterword.letters.language.English;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import afterword.letters.language.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the letter writes as if to another employer: one that is tracked, or a strange name where the job is asked
 * for (S4-15). Whether a name is spoken of as the employer, or as a former one, a supplier or news, is learned.
 */
final class CompanyCheck implements Check {

    /** What stands for any employer in the sentences that were learned from. */
    private static final String ANY = "Acme";

    /** From this likelihood on, a tracked name is spoken of as the employer. */
    private static final double TRACKED = 0.3;

    /** A name that nobody tracks must be surer to be an employer's at all. */
    private static final double STRANGE = 0.75;

    /** The same where the letter never names its own house. */
    private static final double STRANGE_AND_ALONE = 0.6;

    /** A name of one word is more often a town or a person. */
    private static final double STRANGE_OF_ONE_WORD = 0.85;

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}\\[{<_])\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}’'-]*|&|(?:and|of|the)(?= \\p{Lu}))){0,5}");

    /** What begins a sentence and is no part of a name. */
    private static final Pattern BEGINNING = Pattern.compile(
            "^(In|At|The|When|While|If|For|With|My|Our|Your|Since|After|Before|As|To|From|And|But|So|On|Of|By|Please|Thank|Dear|That|This|Over|Under|Until|Because|Although|Though|Should|Would|Could|Both|Only|Even|Once|Also|Working|Joining|Like) ");

    private static final Pattern AN_OFFICE_AFTER = Pattern.compile(
            "(?iu)^(?:['’]s)? (role|position|post|job|opening|vacancy|opportunity|appointment|seat|place|interview|certificate|course|exam|award|prize|method|certification)s?\\b.*");
    private static final Pattern A_PLACE_BEFORE = Pattern.compile(
            "(?isu).*\\b(in|to|from|near|around|outside|via|through|into|across|between|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Miss) $");
    private static final Pattern NAMED_OTHERWISE = Pattern.compile(
            "(?iu)\\b(mr|mrs|ms|dr|prof|certificate|award|prize|course|road|street|avenue|square|park|river|bay|island|county|airport|station|union|church|act|code|standard|bible|guide)\\b");
    private static final Pattern FIRM = Pattern.compile(
            "(?iu)^(join\\w*( you at| us at)?( the)?|(work(ing)?|drive|driving|cook\\w*|teach\\w*|play\\w*|price|pricing|write|writing) (at|for)|(interest|belie(?:f|ve)|confidence) in|(role|position|job|post|career|future|opportunity|opening|vacancy|team|everyone|everybody|people|place|interest|\\p{L}{3,}(?:ers|ors|ists|ians)|men|women|group|crew|shop|lab|kitchen|desk|studio|ward|workshop|department|programme|program|unit|bench) (at|with)|interview(ed)? (at|with)|contribut\\w+ to) .*");
    /** Where one learned, and not where one would go. */
    private static final Pattern A_PAST_BEFORE = Pattern.compile(
            "(?isu).*\\b(?:student|pupil|apprentice|trainee|undergraduate|lecturer|course|courses|degree|diploma|certificate|studied|studying|trained|graduated|graduate|placement|apprenticeship|internship|learned|learnt|began|started|worked|years|months|seasons|formerly|previously|taught|served|job|post) (?:at|from|with|of|in|under|for) (?:the )?$");

    private static final Pattern ONE_HAS_BEEN = Pattern.compile(
            "(?iu)\\b(?:i|my|we|our|me) (?:\\p{L}+ ){0,4}?(?:was|were|did|had|have|studied|trained|graduated|learned|learnt|began|started|worked|taught|served|spent|degree|diploma|course|years|placement|apprenticeship|training)\\b");
    /** Who says where they would spend their years has not spent them there. */
    private static final Pattern A_WISH_BEFORE = Pattern.compile(
            "(?iu)\\b(?:would|['’]d|hope|hoping|want|wish|keen|eager|glad|happy|proud|look forward|looking forward)\\b[^.;]{0,90}$");

    /** What somebody has arranged to do elsewhere, mostly to learn what is still wanting, and without the reader. */
    private static final Pattern A_PLAN_BEFORE = Pattern.compile(
            "(?iu)\\bI(?: have|['’]ve| am|['’]m)? (?:now |since |also |already |just )?(?:asked|arranged|booked|signed up|enrolled|agreed|volunteer\\w*|offered|registered|started|begun|going|due|spending|spent|passed|led|finished|done|put my name down) (?!.*\\b(?:you|your)\\b)[^.;]*$");

    /** What says of another house that it wants one, buys or lends, or is where one is: that is news of it, and no wish to go there. */
    private static final Pattern NEWS_AFTER = Pattern.compile(
            "(?isu)^(?:,? where i (?:am|work|have|was|trained|learn\\w*|spent|now|still|began|started)\\b.*"
                    + "| (?:has |have |had )?(?:also |just |now |since |already )?(?:offered|made me|asked me|invited me|wants me|rang me|wrote to me|called me|is waiting|are waiting|waits|is keen to have me|(?:been )?(?:good|kind|generous|fair) to me|taught me|trained me|paid for)\\b.*"
                    + "| (?:plays?|lent|lends?|supplies|supplied|sends?|sent|sells?|sold|buys?|bought|owes?|sued|acts? (?:for|against)|shares?) (?:to |with |from )?you\\b.*)");

    /** The one that is not chosen, what is read, and what is only offered elsewhere. */
    private static final Pattern NEWS_BEFORE = Pattern.compile(
            "(?isu).*\\b(?:(?:than|rather than|instead of|over)(?: for| at| with| to| by| in| of)?(?: the)?|(?:read|reads|reading|article in|piece in|page of|issue of|copy of|subscribe to)(?: the)?|offer (?:from|at|with|by)(?: the)?|(?:leave|leaving|left)(?: the)?) $");

    private static final Pattern NOTHING_BETTER =
            Pattern.compile("(?iu)\\b(?:no|nothing|nowhere|none|never|not|n['’]t)\\b[^.;]*\\bthan (?:\\p{L}+ ){0,2}$");

    /** What is part of whom: {@code part of the Heron family}. */
    private static final Pattern PART_BEFORE = Pattern.compile("(?isu).*\\b(?:part|one|member|some) of (?:the )?$");

    private static final Pattern PEOPLE_AFTER = Pattern.compile(
            "(?isu)^(?:['’]s)? (?:family|team|crew|staff|community|company|story|house|people|household)\\b.*");

    /** Where one would do something, and not only come by. */
    private static final Pattern A_WISH_AT = Pattern.compile(
            "(?isu).*\\b(?:would|['’]d|hope|hoping|want|wish|keen|eager|thrilled|excited|look(?:ing)? forward)\\b(?!.*\\b(?:meet|see|talk|speak|lunch|coffee|visit|show|tell|as I|what I|call|stop|change|train|hear)\\b)[^.;]* at (?:the )?$");

    private static final Pattern CUE_BEFORE =
            Pattern.compile("(?isu).*\\b(at|for|with|join|joining|of|to|(?:in|from) the) $");
    private static final Pattern CUE_AFTER = Pattern.compile(
            "(?isu)^['’]s? (team|culture|mission|values|people).*|^ (inc|ltd|team|role|position|runs?|does|makes|treats|works|thinks|puts|takes|handles)\\b.*");
    private static final Pattern ASKS = Pattern.compile(
            "(?iu)\\b(join|work|role|position|part of|interest(?:ed)? in|future|career|contribute|fit|belong|place) [^.;]{0,30}"
                    + ANY);

    private final EmployerNames names = new EmployerNames();
    private final boolean learned;

    /** @param learned whether what a name is spoken of as is learned; without it, only plain requests count */
    CompanyCheck(boolean learned) {
        this.learned = learned;
    }

    @Override
    public List<Finding> check(Reading reading) {
        Set<String> known = EmployerNames.known(reading);
        Set<String> people = EmployerNames.people(reading);
        double sure = namesItsOwn(reading) ? STRANGE : STRANGE_AND_ALONE;
        return Stream.concat(
                        names.tracked(reading).flatMap(name -> places(reading, name).stream()),
                        reading.letter().sentences().stream()
                                .flatMap(sentence -> strangers(sentence, known, people, sure)))
                .limit(1)
                .map(span -> finding(reading, span))
                .toList();
    }

    private static Finding finding(Reading reading, Span span) {
        return reading.finding(
                Category.WRONG_COMPANY,
                span,
                "This reads as if the letter went to another employer than "
                        + reading.application().company() + ".",
                "Name " + reading.application().company() + ", or take the name out.",
                "S4-15");
    }

    private Optional<Span> places(Reading reading, String name) {
        boolean common = !name.contains(" ") && isCommon(name.toLowerCase(Locale.ROOT));
        Pattern written = EmployerNames.written(name);
        for (Span line : Stream.of(
                        reading.letter().subject(),
                        reading.letter().greeting(),
                        reading.letter().closing())
                .filter(Objects::nonNull)
                .toList()) {
            Matcher matcher = written.matcher(line.in(reading.given().text()));
            if (!common && matcher.find()) {
                return Optional.of(new Span(line.start() + matcher.start(), line.start() + matcher.end()));
            }
        }
        for (Sentence sentence : reading.letter().sentences()) {
            Matcher matcher = written.matcher(sentence.text());
            while (matcher.find()) {
                if (isNews(sentence.text(), matcher.start(), wholeName(reading, sentence.text(), matcher))) {
                    continue;
                }
                if ((!common || isCued(sentence.text(), matcher))
                        && isTheEmployer(sentence.text(), matcher.start(), matcher.end(), TRACKED)) {
                    return Optional.of(new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end()));
                }
            }
        }
        boolean inFile = reading.given().attachments().stream()
                .anyMatch(file -> Names.plain(file).contains(Names.plain(name)) && !common);
        return inFile ? Optional.of(reading.letter().whereMissing()) : Optional.empty();
    }

    /** A word of everybody's, and not one that is only ever a name. */
    private static boolean isCommon(String word) {
        Sentence alone = English.shared().sentence(word, 0, word.length());
        return Spelling.shared().isKnown(word)
                && alone.tokens().stream().anyMatch(token -> !token.tags().isEmpty());
    }

    /** A name that is a common word needs a second cue. */
    private static boolean isCued(String sentence, Matcher name) {
        return CUE_BEFORE.matcher(sentence.substring(0, name.start())).matches()
                || name.start() > 0
                        && CUE_AFTER.matcher(sentence.substring(name.end())).matches();
    }

    /** Whether the letter names the house that it goes to. */
    private static boolean namesItsOwn(Reading reading) {
        Set<String> own = EmployerNames.own(reading);
        return Names.words(Names.plain(reading.letter().bodyText())).stream()
                .anyMatch(word -> word.length() > 3 && own.contains(word));
    }

    private Stream<Span> strangers(Sentence sentence, Set<String> known, Set<String> people, double sure) {
        String text = sentence.text();
        return NAME.matcher(text).results().flatMap(found -> {
            Matcher beginning = BEGINNING.matcher(found.group());
            int start = found.start() == 0 && beginning.find() ? beginning.end() : found.start();
            String name = text.substring(start, found.end()).replaceAll("['’]s?$", "");
            int end = start + name.length();
            boolean several = name.contains(" ");
            boolean named = several
                    ? names.isStrange(name, known, people)
                            && (!A_PLACE_BEFORE
                                            .matcher(text.substring(0, start))
                                            .matches()
                                    || names.isFirm(name))
                    : start > 0
                            && names.isStrange(name, known)
                            && (FIRM.matcher(text.substring(wordBefore(text, wordBefore(text, start)), end))
                                            .matches()
                                    || isJoined(text, start, end)
                                    || sure < STRANGE
                                            && A_WISH_AT
                                                    .matcher(text.substring(0, start))
                                                    .matches());
            boolean leftOver = several && name.equals(name.toUpperCase(Locale.ROOT));
            return named
                            && !leftOver
                            && !NAMED_OTHERWISE
                                    .matcher(text.substring(wordBefore(text, start), end))
                                    .find()
                            && !(A_PAST_BEFORE.matcher(text.substring(0, start)).matches()
                                    && !A_WISH_BEFORE
                                            .matcher(text.substring(0, start))
                                            .find()
                                    && ONE_HAS_BEEN
                                            .matcher(text.substring(0, start))
                                            .find())
                            && !isNews(text, start, end)
                            && !A_PLAN_BEFORE.matcher(text.substring(0, start)).find()
                            && !AN_OFFICE_AFTER.matcher(text.substring(end)).matches()
                            && !PositionCheck.isTitle(name)
                            && Names.title(name.split(" ")[0]) == null
                            && isTheEmployer(text, start, end, several ? sure : STRANGE_OF_ONE_WORD)
                    ? Stream.of(new Span(sentence.start() + start, sentence.start() + end))
                    : Stream.of();
        });
    }

    /** Where the name ends that begins there, whole or short. */
    private static int wholeName(Reading reading, String text, Matcher name) {
        return reading.given().tracked().stream()
                .filter(whole -> text.startsWith(whole, name.start()))
                .mapToInt(whole -> name.start() + whole.length())
                .reduce(name.end(), Math::max);
    }

    private static boolean isJoined(String text, int start, int end) {
        return PART_BEFORE.matcher(text.substring(0, start)).matches()
                && PEOPLE_AFTER.matcher(text.substring(end)).matches();
    }

    private static boolean isNews(String text, int start, int end) {
        String before = text.substring(0, start);
        return NEWS_AFTER.matcher(text.substring(end)).matches()
                || NEWS_BEFORE.matcher(before).matches()
                        && !NOTHING_BETTER.matcher(before).find();
    }

    private static int wordBefore(String text, int at) {
        int blank = text.lastIndexOf(' ', Math.max(0, at - 2));
        return blank < 0 ? 0 : blank + 1;
    }

    /** Whether the sentence, or the clause that the name stands in, speaks of it as of the house it is written to. */
    private boolean isTheEmployer(String text, int start, int end, double sure) {
        String any = text.substring(0, start) + ANY + text.substring(end);
        if (!learned) {
            return ASKS.matcher(any).find();
        }
        Sentence whole = English.shared().sentence(any, 0, any.length());
        return Stream.concat(Stream.of(whole), Clauses.of(whole).stream())
                .filter(clause -> clause.text().contains(ANY))
                .anyMatch(clause -> LearnedStances.shared().score("employer", clause) >= sure);
    }
}
