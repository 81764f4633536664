package afterword.letters.draft;

import afterword.application.Application;
import afterword.applicationfile.ApplicationWriter;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether every figure and every name of a letter stands in the values that its facts point at. */
final class FactCheck {

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,;] )\\(?\\p{Lu}[\\p{L}\\p{N}'’&.-]+");

    /** The words of our own sentences, and those with which dates, numbers and persons are said. */
    private static final Set<String> OURS = new HashSet<>();

    private static final Map<String, String> SHORTHAND = new HashMap<>();

    static {
        Stream.of(
                        Frames.read("thank-you.yaml")
                                .all()
                                .map(Frame::text)
                                .collect(Collectors.joining(" "))
                                .replaceAll("\\{[^}]*}", " "),
                        FirstSteps.all().collect(Collectors.joining(" ")),
                        Stream.of(SetForms.DOUBTS.all(), SetForms.CLAIMS.all(), Corrections.FORMS.all())
                                .flatMap(all -> all)
                                .map(said -> said.replaceAll("\\{[^}]*}", " "))
                                .collect(Collectors.joining(" ")),
                        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
                                + " august september october november december three four five six seven eight nine ten eleven"
                                + " twelve have been being having with without them their your yours question should will fact"
                                + " speak hold held experience once twice times where against yourself after hours quarter third"
                                + " half people target children person grandmother mother words trained about whether plus fair lack taking speaking choice between spoke experience behind sign")
                .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
                .map(FactCheck::stem)
                .forEach(OURS::add);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Frames.class.getResourceAsStream("note/abbreviations.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.contains(" = ")).forEach(line -> {
                String[] parts = line.split(" = ", 2);
                SHORTHAND.merge(
                        parts[0].replaceAll("^(#|\\{\\w+}) ", "").strip(), parts[1], (one, other) -> one + " " + other);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final String told;

    FactCheck(Application application, List<String> facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ApplicationWriter.writeJson(application, out);
        JsonNode tree = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        told = facts.stream()
                .map(pointer -> {
                    JsonNode node = tree.at(pointer);
                    if (node.isMissingNode()) {
                        throw new AssertionError("points at nothing: " + pointer);
                    }
                    return node.toString();
                })
                .collect(Collectors.joining(" "));
    }

    List<String> unfounded(String body) {
        String core = LetterText.core(body);
        List<String> unfounded = new ArrayList<>();
        Matcher figures = FIGURE.matcher(core);
        while (figures.find()) {
            String figure = figures.group();
            String thousands = figure.replace(",000", "k");
            if (!told.contains(figure) && !told.contains(thousands) && !told.contains("0" + figure)) {
                unfounded.add(figure);
            }
        }
        Matcher names = NAME.matcher(core);
        while (names.find()) {
            String name = names.group().replaceAll("[(.,]|'s$", "");
            if (!isFounded(name)) {
                unfounded.add(name);
            }
        }
        return unfounded;
    }

    /** Words with a meaning of their own that stand neither in our own sentences nor, in any form, in the facts. */
    List<String> strange(String body) {
        Set<String> known = new HashSet<>(OURS);
        Stream.of(told.split("[^\\p{L}]+")).map(FactCheck::stem).forEach(known::add);
        for (Map.Entry<String, String> scribble : SHORTHAND.entrySet()) {
            if (told.toLowerCase(Locale.ROOT).contains(scribble.getKey().toLowerCase(Locale.ROOT))) {
                Stream.of(scribble.getValue().split("[^\\p{L}]+"))
                        .map(FactCheck::stem)
                        .forEach(known::add);
            }
        }
        return Stream.of(LetterText.core(body).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .filter(word -> !known.contains(stem(word)))
                .toList();
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("(?<=^.{2,3})ing$|(?<=^.{3})s$", "");
        return lower.length() > 4 ? lower.substring(0, 4) : lower;
    }

    private boolean isFounded(String name) {
        String lower = told.toLowerCase(Locale.ROOT);
        boolean day = name.matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?");
        boolean month =
                name.matches("January|February|March|April|May|June|July|August|September|October|November|December");
        return told.replace("Xmas eve", "Christmas Eve").contains(name)
                || lower.contains(name.toLowerCase(Locale.ROOT))
                || (day && (told.contains(name.substring(0, 3)) || told.contains("\"20")))
                || (month && (told.contains(name.substring(0, 3)) || told.contains("\"20")));
    }
}
