package afterword.letters.draft;

import afterword.application.Application;
import afterword.applicationfile.ApplicationWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether every figure and every name of a letter stands in the values that its facts point at. */
final class FactCheck {

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,;] )\\(?\\p{Lu}[\\p{L}\\p{N}'’&.-]+");

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
