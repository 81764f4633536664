package afterword.letters.review;

import afterword.application.Contact;
import afterword.letters.language.Span;
import afterword.letters.review.Greeting.Addressed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds thanks and words addressed to somebody other than the reader: the trace of a copied letter (S0-12). */
final class VocativeCheck implements Check {

    private static final String TITLE =
            "(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Rev|Capt|Doctor|Professor|Captain|Judge|Chef|Sir|Dame|Mister|Teacher|Coach|Sister|Brother|Pastor|Nurse|Engr|Señor|Señora|Frau|Herr|Madame|Monsieur|Sra|Sr|Mme|M|Mlle|Don|Doña|Dott|Signor|Signora|Pan|Pani|Pak|Ibu|Chief|Alhaji|Hajia|Fr|Father|Reverend|Rabbi|Imam|Eng|Arch|Mag)\\.? )";
    private static final String NAME =
            "\\p{Lu}[\\p{L}’'-]+(?: (?:van|von|de|der|den|la|le|al|bin|Ní|Ó|del|di|da) )?(?:[ -]\\p{Lu}[\\p{L}’'-]+){0,2}";
    private static final String TITLED = "(?:" + TITLE
            + "(?:(?:van|von|de|der|den|la|le|al|bin|del|di|da|du|ter|ten|zu) ){0,3}" + NAME + "|" + NAME + ")";
    private static final Pattern SET_OFF =
            Pattern.compile("(?u)(?:^|(?<=[,;–—] ))(?<name>" + TITLED + ")(?=[,.!?;]|\\s*[–—]|$)");
    private static final Pattern TO_YOU = Pattern.compile("(?i)\\b(you|your|yours|thanks?|grateful|appreciate)\\b");
    private static final Pattern TITLE_ALONE = Pattern.compile(
            "(?:^|(?<=[,;] ))(?:Father|Reverend|Doctor|Professor|Captain|Chef|Judge|Sister|Brother|Rabbi|Coach|Colonel|Major|Sergeant|Chief|Pastor|Maestro)(?=[,.!?;])");
    private static final Pattern THANKED_BARE = Pattern.compile(
            "(?u)(?i:\\bthank(?:s| you)(?: (?:so|very) much| again| once (?:more|again)| both)?),? (?<name>" + TITLE
                    + NAME + "|\\p{Lu}\\p{Ll}+)(?<after>[,.!]| for\\b|$)");
    private static final Pattern NOUN_BEFORE = Pattern.compile(
            "(?iu)\\b(colleagues?|managers?|director|head|lead|leader|chief|boss|supervisor|mentor|teacher|foreman|assistant|partner|owner|president|wife|husband|son|daughter|brother|sister|father|mother|friend|with|and|of|like|both|by|from|client|nurse|chef|engineer|captain|deputy|successor|predecessor|team|people|authors?|\\p{L}+(?:er|or|ist|ian))$");
    private static final Pattern THIRD_PERSON_AFTER = Pattern.compile(
            "(?iu)^[,.]?\\s*(and (?-i:Mr|Ms|Mrs|Dr|Prof)\\b|(?:with|to|from|for|by|of|through|beside) whom\\b|who\\b|whose\\b|whom\\b|your (head|director|manager|colleague)|the \\p{L}+|(has|had|was|is|told|showed|said|asked|gave|took|mentioned|explained|suggested)\\b)");

    @Override
    public List<Finding> check(Reading reading) {
        Stream<Span> spans =
                reading.letter().sentences().stream().map(sentence -> new Span(sentence.start(), sentence.end()));
        Span closing = reading.letter().closing();
        return Stream.concat(spans, Stream.ofNullable(closing))
                .flatMap(span -> addressed(reading, span).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Finding> addressed(Reading reading, Span span) {
        String sentence = span.in(reading.given().text());
        boolean toYou = TO_YOU.matcher(sentence).find();
        Matcher thanked = THANKED_BARE.matcher(sentence);
        while (thanked.find()) {
            Optional<Finding> finding = judge(reading, span, thanked, true);
            if (finding.isPresent()) {
                return finding;
            }
        }
        Matcher byTitle = TITLE_ALONE.matcher(sentence);
        while (toYou && byTitle.find()) {
            if (isAnothers(reading, byTitle.group())) {
                return Optional.of(finding(reading, span, byTitle.start(), byTitle.end(), byTitle.group()));
            }
        }
        Matcher setOff = SET_OFF.matcher(sentence);
        while (toYou && setOff.find()) {
            boolean thirdPerson =
                    NOUN_BEFORE.matcher(sentence.substring(0, setOff.start())).find()
                            || THIRD_PERSON_AFTER
                                    .matcher(sentence.substring(setOff.end("name")))
                                    .find();
            if (!thirdPerson) {
                Optional<Finding> finding = judge(reading, span, setOff, false);
                if (finding.isPresent()) {
                    return finding;
                }
            }
        }
        return Optional.empty();
    }

    /** Known people count wherever they are spoken to; unknown names only where they are thanked by name. */
    private static Optional<Finding> judge(Reading reading, Span span, Matcher matcher, boolean thanked) {
        Addressed one = Greeting.of("Dear " + matcher.group("name")).addressed().stream()
                .findFirst()
                .orElse(null);
        if (one == null || one.name().isEmpty()) {
            return Optional.empty();
        }
        Contact reader = reading.reader();
        Address own = Address.of(one, reader);
        if (own != Address.STRANGER && own != Address.MISSPELLED) {
            return Optional.empty();
        }
        boolean known = reading.others().stream()
                .anyMatch(other -> Address.of(one, other).isTheirs());
        boolean stranger = thanked
                && own == Address.STRANGER
                && (one.title() != null || matcher.group().contains(","))
                && !isApplicant(reading, one);
        if (!known && !stranger) {
            return Optional.empty();
        }
        return Optional.of(finding(reading, span, matcher.start("name"), matcher.end("name"), matcher.group("name")));
    }

    private static Finding finding(Reading reading, Span span, int from, int to, String whom) {
        return reading.finding(
                Category.WRONG_PERSON,
                new Span(span.start() + from, span.start() + to),
                "These words speak to " + whom + ", but the letter goes to "
                        + reading.reader().name().formal() + ".",
                "Take the name out, or thank the reader.",
                "S0-12");
    }

    /** Whether a title is somebody else's and not the reader's: {@code Father} in a letter to a doctor. */
    private static boolean isAnothers(Reading reading, String spoken) {
        String title = Names.title(spoken);
        return title != null
                && !hasTitle(reading.reader(), title)
                && reading.others().stream().anyMatch(other -> hasTitle(other, title));
    }

    private static boolean hasTitle(Contact contact, String title) {
        String prefix = contact.name().prefix();
        return prefix != null && title.equals(Names.title(prefix));
    }

    private static boolean isApplicant(Reading reading, Addressed one) {
        return reading.application().applicant() != null
                && Names.plain(reading.application().applicant().name().full()).contains(one.name());
    }
}
