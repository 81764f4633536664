package afterword.letters.review;

import afterword.letters.language.Speech;
import afterword.letters.language.Tokens;
import afterword.letters.review.Corpus.Example;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the lessons that {@code teaching/teach.py} teaches the sentence model: the sentences of the corpus and of the
 * labelled letters, and those of answers to letters, cut into the model's tokens.
 */
final class Lessons {

    /** Where the sentences are listed, by their signs, that the model kept was taught by. */
    private static final String TAUGHT_BY = "/afterword/letters/language/speech.txt";

    private static final int SIGNS_A_LINE = 12;

    /** What answers mean, as their files have it, in the order of {@link Speech#MEANINGS}. */
    private static final String MEANINGS = "ODNWHQACX";

    /** A greeting is no part of what is heard. */
    private static final Pattern GREETING = Pattern.compile(
            "^(?:dear|hi|hello|hey|good (?:morning|afternoon))\\b[^,.!?]{0,30}[,!] *", Pattern.CASE_INSENSITIVE);

    private Lessons() {}

    /**
     * @param args the folder of the answers' sentences, a file a voice; the file of lessons to write; and that of the
     *     list of sentences
     */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Corpus corpus = Corpus.read();
        List<String> lines = new ArrayList<>();
        corpus.examples().forEach(example -> lines.add(lesson(example)));
        try (Stream<Path> files = Files.list(Path.of(args[0])).sorted()) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split("\t", 2))
                        .filter(line -> line.length == 2)
                        .forEach(line -> lines.add(lesson(file.getFileName().toString(), line[0], line[1])));
            }
        }
        Files.write(Path.of(args[1]), lines);
        Files.writeString(Path.of(args[2]), list(signs(corpus)));
    }

    /** Where a sentence is from; 1, 0 or ? for each stance; no meaning; its tokens. */
    private static String lesson(Example example) {
        String truths = Speech.STANCES.stream()
                .map(label ->
                        Training.isOpen(example, label) ? "?" : example.labels().contains(label) ? "1" : "0")
                .collect(Collectors.joining());
        return String.join(
                "\t",
                "letter",
                example.trade(),
                truths,
                "",
                tokens(example.sentence().text()));
    }

    /** Where a sentence is from; nothing said of stances; the number of its meaning; its tokens. */
    private static String lesson(String file, String meaning, String text) {
        return String.join(
                "\t",
                "answer",
                file,
                "?".repeat(Speech.STANCES.size()),
                String.valueOf(MEANINGS.indexOf(meaning)),
                tokens(GREETING.matcher(text).replaceFirst("")));
    }

    private static String tokens(String text) {
        return Arrays.stream(Tokens.of(text)).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    /** A short sign of every sentence with its labels. */
    static Set<String> signs(Corpus corpus) {
        return corpus.examples().stream()
                .map(example ->
                        new TreeSet<>(example.labels()) + example.sentence().text())
                .map(text -> HexFormat.of().toHexDigits(text.hashCode()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Set<String> signs) {
        List<String> all = List.copyOf(signs);
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i) + ((i + 1) % SIGNS_A_LINE == 0 || i + 1 == all.size() ? "\n" : " "))
                .collect(Collectors.joining());
    }

    /** The signs of the sentences that the model kept was taught by. */
    static Set<String> taughtBy() throws IOException {
        try (var in = Objects.requireNonNull(Lessons.class.getResourceAsStream(TAUGHT_BY))) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
        }
    }
}
