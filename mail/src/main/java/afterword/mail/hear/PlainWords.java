package afterword.mail.hear;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.PersonName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words as patterns read them: lower case, contractions spelled out, typographic signs made plain, and the names that
 * the application knows replaced by what they are, {@code company} and {@code person}.
 *
 * <p>"We've gone with Elena's choice" becomes "we have gone with person's choice".
 */
final class PlainWords {

    private static final List<Replacement> CONTRACTIONS = List.of(
            of("\\bcan ?not\\b", "can not"),
            of("\\bcan't\\b", "can not"),
            of("\\bwon't\\b", "will not"),
            of("\\bshan't\\b", "will not"),
            of("\\bain't\\b", "is not"),
            of("\\b(do|does|did|is|are|was|were|have|has|had|would|could|should|might|must|need)n't\\b", "$1 not"),
            of("\\b(do|does|did|is|are|was|were|have|has|had|would|could|should)nt\\b", "$1 not"),
            of("\\bcant\\b", "can not"),
            of("\\bwont\\b", "will not"),
            of("\\b(we|you|they|i)ve\\b", "$1 have"),
            of("\\b(you|they)re\\b", "$1 are"),
            of("\\b(you|they)ll\\b", "$1 will"),
            of("\\b(that|here|what|there)s\\b", "$1 is"),
            of("\\bim\\b", "i am"),
            of("\\bi'm\\b", "i am"),
            of("\\b(we|you|they|who)'re\\b", "$1 are"),
            of("\\b(i|we|you|they|should|could|would|might|must)'ve\\b", "$1 have"),
            of("\\b(i|we|you|they|he|she|it|that|there|who)'ll\\b", "$1 will"),
            of("\\b(i|we|you|they|he|she|it|that|there|who)'d\\b", "$1 would"),
            of("\\b(he|she|it|that|there|what|here|who|where|how|when|everyone|everybody|nobody|rest)'s\\b", "$1 is"),
            of("\\blet's\\b", "let us"),
            of("\\b(gonna)\\b", "going to"),
            of("\\b(wanna)\\b", "want to"),
            of("\\b(we|i|you|they) (?:gotta)\\b", "$1 have to"),
            of("\\bpls\\b|\\bplz\\b", "please"),
            of("\\bu\\b", "you"),
            of("\\bthx\\b|\\bthanx\\b", "thanks"));

    private record Replacement(Pattern pattern, String with) {}

    private final List<Replacement> names = new ArrayList<>();
    private final List<Pattern> applicant = new ArrayList<>();

    PlainWords(Application application) {
        if (application.applicant() != null) {
            PersonName name = application.applicant().name();
            for (String called : Stream.of(name.full(), name.family(), name.given())
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(word -> word.length() > 1)
                    .toList()) {
                applicant.add(Pattern.compile("(?<![\\w@.])(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herr|Frau|Mme)\\.? )?"
                        + Pattern.quote(called) + "(?!['’]?\\w|@)"));
            }
        }
        for (Contact contact : application.contacts().values()) {
            PersonName name = contact.name();
            add(name.formal(), "person");
            add(name.full(), "person");
            if (name.family() != null) {
                addPattern(
                        "(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|m)\\.? " + Pattern.quote(lower(name.family())),
                        "person");
            }
            add(name.given(), "person");
        }
        company(application.company());
        if (application.agency() != null) {
            add(application.agency().name(), "agency");
        }
        names.sort(Comparator.comparingInt((Replacement replacement) ->
                        replacement.pattern().pattern().length())
                .reversed());
    }

    /** The words of {@code text} in plain form. */
    String of(String text) {
        String plain = lower(text)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u02bc', '\'')
                .replace('\u00b4', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replaceAll("[\u2013\u2014\u2015]|(?<= )-{1,2}(?= )", " - ")
                .replaceAll("[*_]{1,2}(?=\\S)|(?<=\\S)[*_]{1,2}", "")
                .replaceAll("[\\s\u00a0\u200b\u200c\ufeff\u00ad]+", " ")
                .strip();
        for (Replacement replacement : CONTRACTIONS) {
            plain = replacement.pattern().matcher(plain).replaceAll(replacement.with());
        }
        for (Replacement name : names) {
            plain = name.pattern().matcher(plain).replaceAll(Matcher.quoteReplacement(name.with()));
        }
        return plain;
    }

    /** What others say of the applicant, as it would be told to them: "let's take Ada" is "let's take you". */
    String toldToApplicant(String text) {
        String told = text;
        for (Pattern name : applicant) {
            told = name.matcher(told).replaceAll("you");
        }
        return told;
    }

    /** A company is called by its whole name, or by the first word of it where that is long enough to be its own. */
    private void company(String company) {
        add(company, "company");
        String first = Stream.of(company.split("[\\s,&]+"))
                .filter(word -> word.length() > 3 && !word.equalsIgnoreCase("the"))
                .findFirst()
                .orElse("");
        boolean own = !List.of(
                        "saint",
                        "university",
                        "city",
                        "first",
                        "national",
                        "royal",
                        "north",
                        "south",
                        "east",
                        "west",
                        "new",
                        "bank",
                        "school",
                        "hotel",
                        "green",
                        "blue",
                        "open",
                        "great",
                        "united",
                        "team")
                .contains(lower(first));
        if (own && first.length() > 3) {
            add(first, "company");
        }
    }

    private void add(@Nullable String name, String with) {
        if (name != null && name.strip().length() > 1) {
            addPattern(Pattern.quote(lower(name.strip())), with);
        }
    }

    private void addPattern(String pattern, String with) {
        names.add(new Replacement(Pattern.compile("(?<![\\w@.])" + pattern + "(?![\\w@])"), with));
    }

    private static Replacement of(String pattern, String with) {
        return new Replacement(Pattern.compile(pattern), with);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
