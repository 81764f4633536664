package afterword.contacts;

import afterword.application.PersonName;
import afterword.contacts.CardProposal.Source;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lines of a card likely are, as a program made them out; to be compared with the card, field by field. */
public final class CardText {

    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 200;

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}0-9._%+-]+\\s?[@©]\\s?[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)*\\.[\\p{L}]{2,}");
    private static final Pattern WEBSITE = Pattern.compile(
            "(?i)(?:https?://|www\\.)\\S+|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|de|at|ch|fr|uk|eu|example)\\b/?\\S*");
    private static final Pattern LABELLED =
            Pattern.compile("(?i)^(?:t|tel|telefon|phone|p|m|mobile|mobil|mob|office|direct|cell)\\b");
    private static final Pattern FAX = Pattern.compile("(?i)\\bfax\\b|^\\s*f[.:]\\s");
    private static final Pattern LEGAL = Pattern.compile(
            "(?iU)\\b(?:gmbh|ag|kg|inc|llc|llp|ltd|limited|corp|corporation|company|co|plc|s\\.?a\\.?r?\\.?l?|b\\.?v|n\\.?v|oy|ab"
                    + "|a/s|s\\.p\\.a|university|universität|museum|institute?|institut|group|partners|bank|hospital|school|college"
                    + "|foundation|stiftung|traders|logistics|consulting|library|clinic|ministry|agency)\\b\\.?"
                    + "|(?:bibliothek|museum|universität|institut|bank|schule|klinik|stiftung|werke)\\b");
    private static final Pattern TITLE = Pattern.compile(
            "(?iU)\\b(?:engineer|engineering|developer|manager|management|director|head|president|vp|chief|officer|ceo|cto|cfo|coo"
                    + "|lead|leader|analyst|consultant|architect|designer|recruiter|recruiting|partner|professor|nurse|doctor|assistant"
                    + "|associate|specialist|coordinator|scientist|editor|curator|registrar|accountant|attorney|lawyer|sales|marketing"
                    + "|human resources|hr|talent|leiter|leiterin|leitung|geschäftsführer|geschäftsführerin|ingenieur|berater|referent"
                    + "|directeur|directrice|responsable|gérant)\\b");
    private static final Pattern POSTAL_CODE = Pattern.compile(
            "(?<![\\d+(-])\\d{5}(?:-\\d{4})?(?![\\d-])|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b"
                    + "|^(?:[A-Z]{1,2}-)?\\d{4}(?: [A-Z]{2})? \\p{L}{3,}|\\b\\d{3}[ -]\\d{2,4} \\p{L}{3,}|\\p{L}{3,} \\d{4}$");
    private static final Pattern STREET = Pattern.compile("(?U)\\p{L}.*\\d|\\d.*\\p{L}");

    private final @Nullable String region;
    private final List<String> rest;

    private @Nullable String email;
    private @Nullable String website;
    private @Nullable String phone;
    private @Nullable String organization;
    private @Nullable String title;
    private @Nullable String written;
    private final List<String> address = new ArrayList<>();

    private CardText(String text, @Nullable String region) {
        this.region = region;
        this.rest = new ArrayList<>(text.lines()
                .map(line -> line.replaceAll("\\p{Cntrl}", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(line -> line.length() <= LONGEST_LINE)
                .filter(line -> line.chars().filter(Character::isLetterOrDigit).count() > 1)
                .limit(MOST_LINES)
                .toList());
    }

    /** @param region where the card is from, ISO 3166-1, for telephone numbers without a country code */
    public static CardProposal read(String text, @Nullable String region) {
        return new CardText(text, region).proposal();
    }

    private CardProposal proposal() {
        email = taken(EMAIL)
                .map(found -> found.replace(" ", "").replace('©', '@'))
                .orElse(null);
        website = taken(WEBSITE).orElse(null);
        telephone();
        address();
        organization = take(line -> LEGAL.matcher(line).find() || isOfTheDomain(line));
        title = take(line -> TITLE.matcher(line).find());
        written = Optional.ofNullable(take(this::isInTheAddress))
                .or(() -> Optional.ofNullable(take(CardText::looksLikeAName)))
                .orElse(null);
        PersonName name = written == null
                ? null
                : ProposedName.of(written).map(ProposedName::name).orElse(null);
        return new CardProposal(
                name,
                written,
                title,
                organization,
                email,
                phone,
                address,
                website,
                Source.LETTERS,
                rest,
                List.of("A program made these letters out and may have them wrong: compare each with the picture."));
    }

    private Optional<String> taken(Pattern pattern) {
        for (int i = 0; i < rest.size(); i++) {
            Matcher matcher = pattern.matcher(rest.get(i));
            if (matcher.find()) {
                String found = matcher.group();
                String left = (rest.get(i).substring(0, matcher.start()) + " "
                                + rest.get(i).substring(matcher.end()))
                        .replaceAll("(?i)^\\W*(?:e-?mail|mail|web|e|w|url)?\\W*$", "")
                        .strip();
                if (left.isEmpty()) {
                    rest.remove(i);
                } else {
                    rest.set(i, left);
                }
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The first number that is no fax's; those with the word for it go first. */
    private void telephone() {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        List<String> lines = rest.stream()
                .filter(line -> !FAX.matcher(line).find())
                .sorted(Comparator.comparing(line -> !LABELLED.matcher(line).find()))
                .toList();
        for (String line : lines) {
            Leniency leniency = LABELLED.matcher(line).find() ? Leniency.POSSIBLE : Leniency.VALID;
            for (PhoneNumberMatch match : numbers.findNumbers(line, region, leniency, MOST_LINES)) {
                phone = numbers.format(match.number(), PhoneNumberFormat.INTERNATIONAL);
                rest.remove(line);
                return;
            }
        }
    }

    /** The line with the postal code, the street above it, the country below. */
    private void address() {
        for (int i = rest.size() - 1; i >= 0; i--) {
            if (!POSTAL_CODE.matcher(rest.get(i)).find() || isANumber(rest.get(i))) {
                continue;
            }
            int from = i;
            while (from > 0 && i - from < 2 && isStreet(rest.get(from - 1), i - from)) {
                from--;
            }
            int to = i + 1;
            if (to < rest.size() && AddressLines.country(rest.get(to)).isPresent()) {
                to++;
            }
            address.addAll(rest.subList(from, to));
            rest.subList(from, to).clear();
            return;
        }
    }

    private static boolean isStreet(String line, int above) {
        return above == 0
                && STREET.matcher(line).find()
                && !isANumber(line)
                && !TITLE.matcher(line).find();
    }

    private static boolean isANumber(String line) {
        long digits = line.chars().filter(Character::isDigit).count();
        return digits >= 7 && line.chars().filter(Character::isLetter).count() < digits;
    }

    private @Nullable String take(Predicate<String> what) {
        for (int i = 0; i < rest.size(); i++) {
            if (what.test(rest.get(i))) {
                return rest.remove(i);
            }
        }
        return null;
    }

    /** Whether the domain of the mail or web address is made of this line, as {@code northwind.example} of "Northwind Traders". */
    private boolean isOfTheDomain(String line) {
        String domain = Stream.of(email, website)
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> text.replaceFirst("^.*@", "").replaceFirst("(?i)^(?:https?://)?(?:www\\.)?", ""))
                .map(text -> letters(text.replaceFirst("\\..*", "")))
                .orElse("");
        String own = letters(line);
        return domain.length() > 3
                && own.length() > 3
                && (own.startsWith(domain) || domain.startsWith(own) || domain.endsWith(own));
    }

    /** Whether the mail address is made of this name: {@code elena.rivera@} or {@code erivera@}. */
    private boolean isInTheAddress(String line) {
        if (email == null || !looksLikeAName(line)) {
            return false;
        }
        String local = letters(email.substring(0, email.indexOf('@')));
        String[] words = line.split(" ");
        String family = letters(words[words.length - 1]);
        return family.length() > 2 && local.contains(family);
    }

    private static boolean looksLikeAName(String line) {
        String[] words = line.split(" ");
        boolean few = words.length >= 2 && words.length <= 5;
        boolean capitals = Stream.of(words)
                .filter(word -> word.length() > 3)
                .allMatch(word ->
                        Character.isUpperCase(word.codePointAt(0)) || !Character.isLowerCase(word.codePointAt(0)));
        return few && capitals && line.chars().noneMatch(Character::isDigit);
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
