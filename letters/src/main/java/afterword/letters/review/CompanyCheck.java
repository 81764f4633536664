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

    private static final Pattern NAME = Pattern.compile(
            "(?u)\\b(?<before>[Jj]oin(?:ing)?|at|for|with|of|to|[Tt]han|[Aa]dmired?|here)(?: the| you at| us at)? (?<name>(?:\\p{Lu}[\\p{L}\\p{N}’'&-]*|&)(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}’'-]*|&|and(?= \\p{Lu})|of(?= \\p{Lu}))){0,4})");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?u)(?:^|[,;:—–] (?:and |but |that )?|\\bthat |\\bbecause |\\bif )(?<name>\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}’'-]*|&|and(?= \\p{Lu})|of(?= \\p{Lu}))){1,4}) (?:has|is|was|would|will|could|needs|deserves|remains|seems|chose|makes)\\b");
    private static final Pattern NAMED_OTHERWISE = Pattern.compile(
            "(?iu)\\b(mr|mrs|ms|dr|prof|certificate|award|prize|course|road|street|avenue|square|park|river|bay|island|county|airport|station|union|church|act|code|standard|bible|guide)\\b");
    private static final Pattern FIRM = Pattern.compile(
            "(?iu)^(join\\w*( you at| us at)?( the)?|(work(ing)?|drive|driving|cook\\w*|teach\\w*|play\\w*|price|pricing|write|writing) (at|for)|(role|position|job|post|career|future|opportunity|opening|vacancy|team|everyone|everybody|people|place|interest|group|crew) (at|with|in)|interview(ed)? (at|with)|contribut\\w+ to) .*");
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
        return Stream.concat(
                        names.tracked(reading).flatMap(name -> places(reading, name).stream()),
                        reading.letter().sentences().stream().flatMap(sentence -> strangers(sentence, known)))
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
        boolean common = !name.contains(" ") && Spelling.shared().isKnown(name.toLowerCase(Locale.ROOT));
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

    /** A name that is a common word needs a second cue. */
    private static boolean isCued(String sentence, Matcher name) {
        return CUE_BEFORE.matcher(sentence.substring(0, name.start())).matches()
                || name.start() > 0
                        && CUE_AFTER.matcher(sentence.substring(name.end())).matches();
    }

    private Stream<Span> strangers(Sentence sentence, Set<String> known) {
        return Stream.of(NAME, SUBJECT)
                .flatMap(pattern -> pattern.matcher(sentence.text()).results())
                .filter(found -> {
                    String name = found.group(found.groupCount()).replaceAll("['’]s$", "");
                    String around = sentence.text().substring(wordBefore(sentence.text(), found.start()), found.end());
                    return (name.contains(" ") || FIRM.matcher(around).matches())
                            && !NAMED_OTHERWISE.matcher(around).find()
                            && names.isStrange(name, known)
                            && isTheEmployer(
                                    sentence.text(),
                                    found.start(found.groupCount()),
                                    found.end(found.groupCount()),
                                    STRANGE);
                })
                .map(found -> new Span(
                        sentence.start() + found.start(found.groupCount()),
                        sentence.start() + found.end(found.groupCount())));
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
