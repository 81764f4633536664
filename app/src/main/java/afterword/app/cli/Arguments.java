package afterword.app.cli;

import afterword.documents.Nearest;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.documents.Value;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands after the name of a command: options as its help has them, and the rest in order. */
final class Arguments {

    private static final Pattern OPTION = Pattern.compile("^  (--[a-z-]+)(?: (\\S+))?(?:  .*)?$", Pattern.MULTILINE);

    private final String command;
    /** The options that there are, with the name of their value; an empty one for those without. */
    private final Map<String, String> known = new LinkedHashMap<>();

    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();

    /** @throws BadInput with every option that there is not, or that lacks its value */
    Arguments(String command, String help, List<String> words) {
        this.command = "afterword " + command;
        Matcher options = OPTION.matcher(help);
        while (options.find()) {
            known.put(options.group(1), Objects.requireNonNullElse(options.group(2), ""));
        }
        List<Problem> problems = new ArrayList<>();
        parse(words, problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private void parse(List<String> words, List<Problem> problems) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                rest.addAll(words.subList(i + 1, words.size()));
                return;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                rest.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value = known.get(name);
            if (value == null) {
                problems.add(unknown(name));
            } else if (value.isEmpty()) {
                given.computeIfAbsent(name, key -> new ArrayList<>()).add("");
            } else if (equals >= 0) {
                given.computeIfAbsent(name, key -> new ArrayList<>()).add(word.substring(equals + 1));
            } else if (value.endsWith("...") && i + 1 < words.size()) {
                List<String> values = given.computeIfAbsent(name, key -> new ArrayList<>());
                while (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                    values.add(words.get(++i));
                }
            } else if (i + 1 < words.size()) {
                given.computeIfAbsent(name, key -> new ArrayList<>()).add(words.get(++i));
            } else {
                problems.add(problem("missing-value", name + " needs a value.", name, name + " " + value));
            }
        }
    }

    private Problem unknown(String name) {
        String nearest = Nearest.to(name, known.keySet()).orElse(null);
        String hint =
                nearest == null ? "known: " + String.join(", ", known.keySet()) + "." : "did you mean " + nearest + "?";
        String example = nearest == null ? command + " --help" : (nearest + " " + known.get(nearest)).strip();
        return problem("unknown-option", "there is no option " + name + "; " + hint, name, example);
    }

    private Problem problem(String code, String message, @Nullable String value, String example) {
        return new Problem(command, 0, 0, "", code, message, value, example);
    }

    /** Whether an option was given that has no value. */
    boolean has(String option) {
        return given.containsKey(option);
    }

    /** The value of an option, the last where it was given several times. */
    @Nullable
    String option(String option) {
        List<String> values = given.get(option);
        return values == null ? null : values.get(values.size() - 1);
    }

    String option(String option, String usual) {
        return Objects.requireNonNullElse(option(option), usual);
    }

    /** All values of an option that may be given several times. */
    List<String> options(String option) {
        return given.getOrDefault(option, List.of());
    }

    String required(String option) {
        String value = option(option);
        if (value == null) {
            String example = option + " " + known.get(option);
            throw new BadInput(problem("missing", option + " is missing.", null, example));
        }
        return value;
    }

    /** The value of an option as {@code reader} understands it, or nothing where it was not given. */
    <T> @Nullable T read(String option, Function<Value, @Nullable T> reader) {
        String text = option(option);
        if (text == null) {
            return null;
        }
        Reading<T> reading = Value.ofOption(option, text, reader);
        if (!reading.isOk()) {
            throw new BadInput(reading.problems());
        }
        return reading.get();
    }

    int integer(String option, int usual, int least, int most) {
        Integer number = read(option, value -> value.asInteger(least, most));
        return number == null ? usual : number;
    }

    /** Whether the answer is for a program; the option is {@code --format}. */
    boolean isJson() {
        Map<String, Boolean> formats = new LinkedHashMap<>();
        formats.put("text", false);
        formats.put("json", true);
        Boolean json = read("--format", value -> value.asTerm(formats));
        return json != null && json;
    }

    /** The moment to answer for, at an employer in {@code zone}; the option is {@code --now}. */
    Instant now(Console console, ZoneId zone) {
        Instant now = read("--now", value -> value.asInstant(zone));
        return now == null ? console.now() : now;
    }

    /** What stands there beside options; at least one. */
    List<String> some(String what) {
        if (rest.isEmpty()) {
            throw new BadInput(problem("missing", what + " is missing.", null, command + " " + what));
        }
        return List.copyOf(rest);
    }

    /** What stands there beside options, which may be nothing. */
    List<String> any() {
        return List.copyOf(rest);
    }

    /** The one thing that stands there beside options. */
    String one(String what) {
        String first = some(what).get(0);
        if (rest.size() > 1) {
            String message = "one " + what + " is taken, and " + rest.size() + " were given.";
            throw new BadInput(problem("too-many", message, rest.get(1), command + " " + what));
        }
        return first;
    }

    /** Nothing may stand there beside options. */
    void none() {
        if (!rest.isEmpty()) {
            throw new BadInput(problem("too-many", "'" + rest.get(0) + "' is not taken.", rest.get(0), command));
        }
    }
}
