package afterword.letters.review;

import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.application.Word;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import afterword.documents.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter of our own with the faults that are in it.
 *
 * @param present the categories that must be found
 * @param optional those that careful readers would disagree on
 * @param quotes where a fault stands, in the letter's own words
 */
record LabelledLetter(
        String trade,
        String id,
        LetterUnderReview given,
        Set<String> present,
        Set<String> optional,
        List<Quote> quotes) {

    /** A piece of a letter that holds a fault. */
    record Quote(String category, String words) {}

    private static final Map<String, EntryKind> KINDS =
            Arrays.stream(EntryKind.values()).collect(Collectors.toMap(Word::word, Function.identity()));
    private static final ApplicationReader APPLICATIONS = new ApplicationReader(code -> true);

    /** Whether nothing blocking and nothing to mend is in it. */
    boolean isClean() {
        return present.stream()
                .map(word -> Word.of(Category.class, word).orElseThrow())
                .allMatch(category -> category.severity() == Severity.ADVICE);
    }

    /** Every labelled letter, trade by trade. */
    static List<LabelledLetter> all() {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(LabelledLetter.class.getResource("letters"))
                .toURI()))) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<LabelledLetter> read(Path file) {
        String trade = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        List<LabelledLetter> letters = new ArrayList<>();
        Documents.of(file)
                .read(fields -> {
                    Application application = fields.one("application", "{ company: … }", APPLICATIONS::read);
                    letters.addAll(fields.each("letters", letter -> letter(trade, application, letter)));
                    return letters;
                })
                .get();
        return letters;
    }

    private static @Nullable LabelledLetter letter(String trade, @Nullable Application application, Fields fields) {
        String id = fields.requiredText("id", "bakery-1");
        EntryKind kind = fields.term("kind", KINDS);
        String to = fields.requiredText("to", "orde");
        List<String> present = fields.texts("present", "complaint");
        List<String> optional = fields.texts("optional", "first-name");
        List<String> sent = fields.texts("sent", "Dear …");
        List<String> tracked = fields.texts("tracked", "Halyard");
        List<String> attachments = fields.texts("attachments", "cv.pdf");
        List<Quote> quotes = fields.each("spans", LabelledLetter::quote);
        String text = fields.requiredText("letter", "Dear …");
        if (!fields.isSound() || application == null || id == null || kind == null || to == null || text == null) {
            return null;
        }
        LetterUnderReview given = new LetterUnderReview(
                kind, to, application, text.stripTrailing(), sent, tracked, attachments, Set.of());
        return new LabelledLetter(trade, id, given, new TreeSet<>(present), new TreeSet<>(optional), quotes);
    }

    private static @Nullable Quote quote(Fields fields) {
        String category = fields.requiredText("category", "complaint");
        String words = fields.requiredText("quote", "three weeks of silence");
        return category == null || words == null ? null : new Quote(category, words);
    }
}
