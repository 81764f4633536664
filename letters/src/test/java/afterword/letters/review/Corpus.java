package afterword.letters.review;

import afterword.letters.language.Clauses;
import afterword.letters.language.English;
import afterword.letters.language.Sentence;
import afterword.letters.language.Speech;
import afterword.letters.review.LabelledLetter.Quote;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences the stances are learned from: one file a trade, one sentence a line, its labels in front. */
record Corpus(List<Example> examples) {

    /**
     * A sentence and what it is.
     *
     * @param trade held out as a whole where the learning is tried
     * @param labels what it says; empty for a look-alike
     * @param unknown labels that it may have, nobody has said
     */
    record Example(String trade, Set<String> labels, Set<String> unknown, Sentence sentence) {}

    /** What nobody has said of the sentences that are free of a stance. */
    private static final Set<String> ACTS = Set.of("evidence", "news", "status");

    /** The faults that are a sentence's own. */
    private static final Set<String> STANCES = Set.of(
            "complaint", "demand", "desperation", "negativity", "entitlement", "pay", "familiarity", "claims-meeting");

    /** The corpus, and the sentences of the labelled letters with the clauses of the long ones. */
    static Corpus read() throws IOException, URISyntaxException {
        List<Example> examples = new ArrayList<>();
        Path folder = Path.of(Objects.requireNonNull(Corpus.class.getResource("/afterword/letters/language/corpus"))
                .toURI());
        try (Stream<Path> files = Files.list(folder).sorted()) {
            for (Path file : files.toList()) {
                String trade = file.getFileName().toString().replaceFirst("\\.txt$", "");
                for (String line : Files.readAllLines(file)) {
                    examples.add(example(trade, line));
                }
            }
        }
        LabelledLetter.all().forEach(letter -> examples.addAll(sentences(letter)));
        return new Corpus(List.copyOf(examples));
    }

    /** The sentences of a letter: those that hold most of what is quoted for a stance have it, the others do not. */
    private static List<Example> sentences(LabelledLetter letter) {
        Set<String> known = letter.quotes().stream().map(Quote::category).collect(Collectors.toSet());
        Set<String> unknown = Stream.of(
                        letter.present().stream().filter(category -> !known.contains(category)),
                        letter.optional().stream(),
                        ACTS.stream(),
                        Stream.of("interest", "meeting", "employer"))
                .flatMap(words -> words)
                .collect(Collectors.toSet());
        List<Example> examples = new ArrayList<>();
        for (Sentence sentence : LetterReader.read(letter.given().text()).sentences()) {
            for (Sentence piece : Clauses.of(sentence)) {
                Set<String> labels = stances(letter, piece);
                Set<String> open = new HashSet<>(unknown);
                open.removeAll(labels);
                examples.add(new Example(letter.trade(), labels, open, piece));
            }
        }
        return examples;
    }

    private static Set<String> stances(LabelledLetter letter, Sentence sentence) {
        String text = letter.given().text();
        return letter.quotes().stream()
                .filter(quote -> STANCES.contains(quote.category()))
                .filter(quote -> {
                    int at = text.indexOf(quote.words());
                    int shared = Math.min(at + quote.words().length(), sentence.end()) - Math.max(at, sentence.start());
                    return 2 * shared > Math.min(quote.words().length(), sentence.end() - sentence.start());
                })
                .map(quote -> quote.category().equals("claims-meeting") ? "meeting" : quote.category())
                .collect(Collectors.toSet());
    }

    /** Sentences about an employer of this name say of nothing else what it is; the others say nothing of employers. */
    private static final String ANY_EMPLOYER = "Acme";

    private static Example example(String trade, String line) {
        String[] parts = line.split(" \\| ", 2);
        Set<String> labels = parts[0].equals(".") ? Set.of() : Set.of(parts[0].split(","));
        String text = parts[1].strip();
        Set<String> unknown = new HashSet<>(labels.isEmpty() ? ACTS : Set.of());
        if (text.contains(ANY_EMPLOYER)) {
            unknown.addAll(Speech.STANCES);
            unknown.remove("employer");
        } else {
            unknown.add("employer");
        }
        return new Example(trade, labels, unknown, English.shared().sentence(text, 0, text.length()));
    }

    /** Tells this corpus, from any other. */
    String signature() {
        StringBuilder all = new StringBuilder();
        for (Example example : examples) {
            all.append(new TreeSet<>(example.labels()))
                    .append(example.sentence().text())
                    .append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> trades() {
        return examples.stream().map(Example::trade).distinct().sorted().toList();
    }
}
