package afterword.letters.review;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import afterword.letters.language.Spelling;
import afterword.letters.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are none, where it is plain which was meant. Every word of the application is known (S1-5). */
final class SpellingCheck implements Check {

    private static final int FINDINGS = 5;

    private final Spelling spelling = Spelling.shared();

    @Override
    public List<Finding> check(Reading reading) {
        Set<String> known = words(reading);
        Map<String, Integer> times = new HashMap<>();
        List<Token> tokens = reading.letter().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(Token::isWord)
                        .filter(token -> !Quotation.holds(sentence, new Span(token.start(), token.end()))))
                .toList();
        Set<Token> foreign = reading.letter().sentences().stream()
                .map(Sentence::tokens)
                .flatMap(this::foreign)
                .collect(Collectors.toSet());
        tokens.forEach(token -> times.merge(token.lower(), 1, Integer::sum));
        Set<Integer> starts =
                reading.letter().sentences().stream().map(Sentence::start).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Token token : tokens) {
            boolean looked = !foreign.contains(token) && !known.contains(token.lower());
            Optional<Spelling.Meant> meant = looked
                    ? meant(token).filter(slip -> isMeantSo(token, slip, starts.contains(token.start()), times))
                    : Optional.empty();
            if (meant.isPresent() && findings.size() < FINDINGS) {
                findings.add(reading.finding(
                        Category.SPELLING,
                        new Span(token.start(), token.end()),
                        "“" + token.text() + "” looks like a slip.",
                        "Perhaps “" + meant.get().word() + "”.",
                        "S1-5"));
            }
        }
        return findings;
    }

    /** What has a part of speech is a word, though a few of them are slips that are listed. */
    private Optional<Spelling.Meant> meant(Token token) {
        return token.tags().isEmpty() ? spelling.meant(token.lower()) : spelling.wellKnownSlip(token.lower());
    }

    /** A name has a capital, and what is written twice is meant, unless the slip is a well-known one. */
    private static boolean isMeantSo(Token token, Spelling.Meant slip, boolean first, Map<String, Integer> times) {
        boolean small = token.text().equals(token.lower());
        boolean ofAName = Character.isUpperCase(slip.word().codePointAt(0));
        return slip.sure() ? small || first || ofAName : small && times.get(token.lower()) == 1;
    }

    /** Two words in a row that are not English are a loan, such as {@code bara brith}; three make the sentence a greeting or a title in another language. */
    private Stream<Token> foreign(List<Token> sentence) {
        List<Token> foreign = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            boolean unknown = token.isWord()
                    && token.tags().isEmpty()
                    && (token.lower().length() < 2 && !token.lower().matches("[ai0-9]")
                            || !spelling.isKnown(token.lower()));
            row = unknown ? row + 1 : 0;
            if (row == 2) {
                foreign.addAll(sentence.subList(i - 1, i + 1));
            }
            if (row == 3) {
                return sentence.stream();
            }
        }
        return foreign.stream();
    }

    private static Set<String> words(Reading reading) {
        Application application = reading.application();
        Stream<String> people = application.contacts().values().stream().flatMap(SpellingCheck::texts);
        Stream<String> rest = Stream.of(
                application.company(),
                application.position(),
                application.field(),
                application.agency() == null ? null : application.agency().name());
        Set<String> words = new HashSet<>();
        Stream.of(
                        people,
                        rest,
                        reading.allNotes(),
                        reading.given().tracked().stream(),
                        reading.given().attachments().stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+")))
                .forEach(words::add);
        return words;
    }

    private static Stream<String> texts(Contact contact) {
        return Stream.of(contact.name().full(), contact.title(), contact.organization(), contact.email());
    }
}
