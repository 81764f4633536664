package afterword.letters.review;

import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.letters.language.Span;
import afterword.letters.review.Greeting.Addressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether the letter greets its reader, and rightly: the right person, the name well spelled, the title theirs (S0-1, S4-26). */
final class GreetingCheck implements Check {

    private static final Set<String> TOO_FREE = Set.of(
            "hey", "hiya", "heya", "yo", "howdy", "sup", "what's up", "hey there", "hey hey", "dearest", "my dearest");

    /** Greetings of the street, the pit and the pub. */
    private static final Pattern HOMELY = Pattern.compile(
            "(?iu)wassup|e[yh]+ ?up|ay ?up|now then|al(?:reet|right|l right)(?: there)?|awright|aye aye|how do|wotch(?:a|er)|whatch(?:a|er)|how[’']?(?:ya|aya|zit|dy)"
                    + "|[’']ello|oi+|ahoy|what ho|wh?agwan|wah gwaan|heita|aweh|(?:well )?hey ho|mornin[’']?|evenin[’']?");

    private static final Set<String> HAILS = Set.of("mate", "pal", "buddy", "bro", "boss", "legend", "love", "darling");
    private static final Pattern ENDEARMENT = Pattern.compile(
            "(?iu)\\b(?:beautiful|lovely|gorgeous|sweet|darling|sweetheart|love|my dear|mate|pal|buddy|bro|boss|legend|superstar|queen|king|lad|lass|duck|petal|hinny|hun|chuck|old chap|my lover|fella|champ|the man|babe)\\b(?=.*\\p{L}|\\W*$)");
    private static final Set<String> ROLES = Set.of(
            "sir",
            "madam",
            "sirs",
            "sir or madam",
            "madam or sir",
            "sir madam",
            "or madam",
            "or sir",
            "hiring manager",
            "hiring team",
            "recruiter",
            "interviewer",
            "team",
            "all",
            "everyone",
            "everybody",
            "colleagues",
            "manager",
            "hr",
            "hr team",
            "recruitment team",
            "human resources",
            "friend",
            "friends",
            "folks",
            "panel",
            "interview panel",
            "hiring committee",
            "committee",
            "whom it may concern",
            "hr manager",
            "recruiting team",
            "selection committee",
            "search committee",
            "employer",
            "people",
            "guys",
            "boss",
            "director",
            "hr department",
            "human resources department",
            "recruitment",
            "team members");

    @Override
    public List<Finding> check(Reading reading) {
        Span span = reading.letter().greeting();
        if (span == null) {
            return List.of(missing(reading));
        }
        List<Finding> findings = new ArrayList<>();
        Greeting greeting = Greeting.of(span.in(reading.given().text()));
        if (TOO_FREE.contains(greeting.salute().replaceAll("(.)\\1{2,}", "$1").replaceAll("y{2,}", "y"))
                || HOMELY.matcher(greeting.salute()).matches()) {
            findings.add(tooFree(reading, span));
        } else if (isEndearing(reading, greeting, span)) {
            findings.add(reading.finding(
                    Category.FAMILIARITY,
                    span,
                    "Words of endearment have no place in this greeting.",
                    "Greet with “Dear " + properly(reading.reader()) + "”.",
                    "S4-25"));
        }
        boolean hail = !findings.isEmpty()
                && greeting.addressed().stream().allMatch(one -> one.title() == null && HAILS.contains(one.name()));
        if (!hail) {
            named(reading, greeting, span).ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding tooFree(Reading reading, Span span) {
        return reading.finding(
                Category.FAMILIARITY,
                span,
                "The greeting is freer than a letter to an employer should be.",
                "Greet with “Dear …”.",
                "S4-25");
    }

    /** Whether words that no letter greets with stand before the reader's name: {@code Wey aye Pauline}. */
    private static boolean endsInTheName(Addressed one, Contact reader) {
        List<String> words = Names.words(one.name());
        return IntStream.range(1, words.size())
                .mapToObj(from -> String.join(" ", words.subList(from, words.size())))
                .map(name -> Address.of(new Addressed(one.title(), name, one.written()), reader))
                .anyMatch(fit -> fit == Address.GIVEN || fit == Address.NICKNAME || fit == Address.RIGHT);
    }

    /** The reader's own name may be such a word, and anybody's who has a title. */
    private static boolean isEndearing(Reading reading, Greeting greeting, Span span) {
        Matcher word = ENDEARMENT.matcher(span.in(reading.given().text()));
        return word.find()
                && greeting.addressed().stream()
                        .noneMatch(one -> one.title() != null && one.name().equals(Names.plain(word.group())))
                && !Names.plain(reading.reader().name().full()).contains(Names.plain(word.group()));
    }

    private Optional<Finding> named(Reading reading, Greeting greeting, Span span) {
        List<Addressed> addressed = greeting.addressed();
        if (greeting.salute().startsWith("to whom")) {
            return Optional.of(nobody(reading, span));
        }
        if (addressed.isEmpty()) {
            return reading.letter().greetingText().matches("(?s).*[\\[{<_].*")
                    ? Optional.empty()
                    : Optional.of(nobody(reading, span));
        }
        Contact reader = reading.reader();
        List<Address> fits =
                addressed.stream().map(one -> Address.of(one, reader)).toList();
        Optional<Address> best = fits.stream().max(Address::compareTo);
        Address address = best.orElseThrow();
        if (address == Address.STRANGER || address == Address.MISSPELLED) {
            for (Addressed one : addressed) {
                Optional<Contact> other = reading.others().stream()
                        .filter(contact -> Address.of(one, contact).isTheirs())
                        .findFirst();
                if (other.isPresent()) {
                    return Optional.of(
                            somebodyElse(reading, span, other.get().name().formal()));
                }
            }
        }
        if (address == Address.STRANGER && greeting.salute().isEmpty() && endsInTheName(addressed.get(0), reader)) {
            return Optional.of(tooFree(reading, span));
        }
        if (addressed.size() == 1 && isAmbiguous(reading, addressed.get(0), address)) {
            return Optional.of(somebodyElse(reading, span, "another person of that name"));
        }
        return switch (address) {
            case RIGHT -> lowerCase(reading, span, addressed);
            case GIVEN -> firstName(reading, span);
            case NICKNAME ->
                Optional.of(reading.finding(
                        Category.FAMILIARITY,
                        span,
                        "A nickname is too familiar here.",
                        "Write “Dear " + properly(reader) + "”.",
                        "S4-25"));
            case MISSPELLED, WRONG_TITLE, MISUSED ->
                Optional.of(reading.finding(
                        Category.SALUTATION,
                        span,
                        reason(address, reader),
                        "Write “Dear " + properly(reader) + "”.",
                        "S0-1"));
            case STRANGER ->
                addressed.stream().allMatch(GreetingCheck::isRole)
                        ? Optional.of(nobody(reading, span))
                        : span.in(reading.given().text()).matches("(?s).*[\\[{<_].*")
                                ? Optional.empty()
                                : Optional.of(somebodyElse(reading, span, "somebody else"));
        };
    }

    /** With two of one surname, the title tells whose it is. */
    private static boolean isAmbiguous(Reading reading, Addressed one, Address address) {
        String title = one.title();
        String own = reading.reader().name().prefix();
        if (address != Address.RIGHT && address != Address.WRONG_TITLE
                || title == null
                || !one.name().equals(Names.family(reading.reader()))) {
            return false;
        }
        return reading.others().stream()
                .filter(other -> Names.family(other).equals(one.name()))
                .map(other -> other.name().prefix())
                .anyMatch(prefix -> prefix != null
                        && title.equals(Names.title(prefix))
                        && (own == null || !title.equals(Names.title(own))));
    }

    private static boolean isRole(Addressed one) {
        return ROLES.contains(one.name())
                || one.name().isEmpty()
                || one.name().endsWith(" team")
                || one.name().endsWith(" manager")
                || one.name().endsWith(" committee");
    }

    private static Optional<Finding> lowerCase(Reading reading, Span span, List<Addressed> addressed) {
        String family = reading.reader().name().family();
        boolean lower = addressed.stream()
                .anyMatch(one -> !one.written().isEmpty()
                        && one.written().equals(one.written().toLowerCase())
                        && one.written().chars().anyMatch(Character::isLowerCase));
        if (!lower || family == null || family.equals(family.toLowerCase())) {
            return Optional.empty();
        }
        return Optional.of(reading.finding(
                Category.SALUTATION,
                span,
                "The name is written in lower case.",
                "Write “Dear " + properly(reading.reader()) + "”.",
                "S0-1"));
    }

    private static Optional<Finding> firstName(Reading reading, Span span) {
        if (reading.reader().firstName() == FirstName.INVITED_IN_WRITING) {
            return Optional.empty();
        }
        return Optional.of(reading.finding(
                Category.FIRST_NAME,
                span,
                "A first name, though it was not offered in writing.",
                "“Dear " + properly(reading.reader()) + "” is always safe.",
                "S4-26"));
    }

    private static Finding missing(Reading reading) {
        int at = reading.letter().sentences().isEmpty()
                ? 0
                : reading.letter().sentences().get(0).start();
        return reading.finding(
                Category.SALUTATION,
                new Span(at, at),
                "The letter greets nobody.",
                "Begin with “Dear " + properly(reading.reader()) + ",”.",
                "S4-26");
    }

    private static Finding nobody(Reading reading, Span span) {
        return reading.finding(
                Category.SALUTATION,
                span,
                "The greeting does not name the reader, whose name is known.",
                "Write “Dear " + properly(reading.reader()) + "”.",
                "S0-1");
    }

    private static Finding somebodyElse(Reading reading, Span span, String whom) {
        return reading.finding(
                Category.WRONG_PERSON,
                span,
                "This greets " + whom + ", but the letter goes to "
                        + reading.reader().name().formal() + ".",
                "Write “Dear " + properly(reading.reader()) + "”.",
                "S0-12");
    }

    private static String reason(Address address, Contact reader) {
        return switch (address) {
            case MISSPELLED -> "The name is not spelled as " + reader.name().full() + " spells it.";
            case WRONG_TITLE -> "The title is not the one that " + reader.name().formal() + " has.";
            default -> "The name is not used as a greeting uses it.";
        };
    }

    /** How a careful writer greets somebody. */
    static String properly(Contact contact) {
        if (contact.name().addressAs() != null) {
            return contact.name().addressAs();
        }
        if (contact.firstName() == FirstName.INVITED_IN_WRITING
                && contact.name().given() != null) {
            return contact.name().given();
        }
        return contact.name().prefix() != null && contact.name().family() != null
                ? contact.name().prefix() + " " + contact.name().family()
                : contact.name().full();
    }
}
