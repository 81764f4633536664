package afterword.app.cli;

import afterword.documents.Nearest;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.documents.Value;
import java.nio.file.InvalidPathException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands after the name of a command: options as its help has them, and the rest in order. What is wrong with any of it is
 * gathered, and something harmless given in its place, until {@link #sound} tells all of it at once.
 */
final class Arguments {

    static final Pattern OPTION = Pattern.compile("^  (--[a-z-]+)(?: (\\S+))?(?:  .*)?$", Pattern.MULTILINE);

    private final String command;
    /** The options that there are, with the name of their value; an empty one for those without. */
    private final Map<String, String> known = new LinkedHashMap<>();

    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    /** Whether something in the rest may be the value of an option that there is not, so that the rest is not judged. */
    private boolean doubtful;

    private boolean sound;

    Arguments(String command, String help, List<String> words) {
        this.command = "afterword " + command;
        Matcher options = OPTION.matcher(help);
        while (options.find()) {
            known.put(options.group(1), Objects.requireNonNullElse(options.group(2), ""));
        }
        parse(words);
        given.forEach((option, values) -> {
            Function<Value, @Nullable Object> reader = OptionValues.reader(known.getOrDefault(option, ""));
            if (reader != null) {
                values.forEach(
                        value -> note(Value.ofOption(option, value, reader).problems()));
            }
        });
    }

    private void parse(List<String> words) {
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
            boolean valueFollows =
                    equals < 0 && i + 1 < words.size() && !words.get(i + 1).startsWith("--");
            String value = known.get(name);
            if (value == null) {
                String meant = unknown(name);
                boolean takesOne = meant != null && !valueOf(meant).isEmpty();
                doubtful |= meant == null && valueFollows;
                i += takesOne && valueFollows ? 1 : 0;
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
                note(problem("missing-value", name + " needs a value.", name, sample(name)));
            }
        }
    }

    /** @return the option that was probably meant */
    private @Nullable String unknown(String name) {
        String nearest = Nearest.to(name, known.keySet()).orElse(null);
        String hint =
                nearest == null ? "known: " + String.join(", ", known.keySet()) + "." : "did you mean " + nearest + "?";
        String example = nearest == null ? command + " --help" : sample(nearest);
        note(problem("unknown-option", "there is no option " + name + "; " + hint, name, example));
        return nearest;
    }

    private String valueOf(String option) {
        return known.getOrDefault(option, "");
    }

    /** An option with a value that works. */
    private String sample(String option) {
        String value = valueOf(option);
        return value.isEmpty() ? option : option + " " + OptionValues.sample(option, value);
    }

    private Problem problem(String code, String message, @Nullable String value, String example) {
        return new Problem(command, 0, 0, "", code, message, value, example);
    }

    private void note(List<Problem> more) {
        problems.addAll(more);
        if (sound && !more.isEmpty()) {
            throw new BadInput(more);
        }
    }

    /** One more thing that is wrong. */
    void note(Problem problem) {
        note(List.of(problem));
    }

    /**
     * Goes on only if nothing is wrong so far; from here on whatever is wrong is told when it is met.
     *
     * @throws BadInput with everything that is wrong
     */
    void sound() {
        soundSoFar();
        sound = true;
    }

    /**
     * Goes on only if nothing is wrong so far; what is met later is gathered with the rest. So a store is opened only where
     * the command makes sense.
     *
     * @throws BadInput with everything that is wrong
     */
    void soundSoFar() {
        if (!problems.isEmpty()) {
            throw new BadInput(List.copyOf(problems));
        }
    }

    /** What {@code reading} gives; nothing where it finds something wrong, which is told with all the rest. */
    <T> @Nullable T gather(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadInput bad) {
            note(bad.problems());
        } catch (InvalidPathException e) {
            note(Commands.noFileName(e));
        }
        return null;
    }

    /** Whether an option was given that has no value. */
    boolean has(String option) {
        return given.containsKey(option);
    }

    /** The value of an option, the last where it was given several times. */
    @Nullable
    String option(String option) {
        List<String> values = given.get(option);
        return values == null || values.isEmpty() ? null : values.get(values.size() - 1);
    }

    String option(String option, String usual) {
        return Objects.requireNonNullElse(option(option), usual);
    }

    /** All values of an option that may be given several times. */
    List<String> options(String option) {
        return given.getOrDefault(option, List.of());
    }

    /** The value of an option that must be given. */
    String required(String option) {
        String value = option(option);
        if (value == null) {
            note(problem("missing", option + " is missing.", null, sample(option)));
            return "";
        }
        return value;
    }

    /** What comes of the value of an option that must be given. */
    <T> @Nullable T required(String option, Function<String, T> reader) {
        String value = required(option);
        return has(option) ? gather(() -> reader.apply(value)) : null;
    }

    /** The value of an option as {@code reader} understands it, or nothing where it was not given. */
    <T> @Nullable T read(String option, Function<Value, @Nullable T> reader) {
        String text = option(option);
        if (text == null) {
            return null;
        }
        Reading<T> reading = Value.ofOption(option, text, reader);
        note(reading.problems());
        return reading.isOk() ? reading.get() : null;
    }

    int integer(String option, int usual, int least, int most) {
        Integer number = read(option, value -> value.asInteger(least, most));
        return number == null ? usual : number;
    }

    /** Whether the answer is for a program; the option is {@code --format text|json}. */
    boolean isJson() {
        return option("--format", "text").equals("json");
    }

    /** The moment to answer for, at an employer in {@code zone}; the option is {@code --now}. */
    Instant now(Console console, ZoneId zone) {
        Instant now = read("--now", value -> value.asInstant(zone));
        return now == null ? console.now() : now;
    }

    /** What stands there beside options; at least one. */
    List<String> some(String what) {
        if (rest.isEmpty() && !doubtful) {
            note(problem("missing", what + " is missing.", null, command + " " + OptionValues.sample("", what)));
        }
        return List.copyOf(rest);
    }

    /** What comes of all that stands there beside options; at least one. */
    <T> @Nullable T some(String what, Function<List<String>, T> reader) {
        List<String> words = some(what);
        return words.isEmpty() || doubtful ? null : gather(() -> reader.apply(words));
    }

    /** What stands there beside options, which may be nothing. */
    List<String> any() {
        return List.copyOf(rest);
    }

    /** The one thing that stands there beside options. */
    String one(String what) {
        List<String> words = some(what);
        if (words.size() > 1 && !doubtful) {
            String message = "one " + what + " is taken, and " + words.size() + " were given.";
            String example = command + " " + OptionValues.sample("", what);
            note(problem("too-many", message, words.get(1), example));
        }
        return words.isEmpty() ? "" : words.get(0);
    }

    /** What comes of the one thing that stands there beside options. */
    <T> @Nullable T one(String what, Function<String, T> reader) {
        String word = one(what);
        return rest.size() == 1 && !doubtful ? gather(() -> reader.apply(word)) : null;
    }

    /** Nothing may stand there beside options. */
    void none() {
        if (!rest.isEmpty() && !doubtful) {
            note(problem("too-many", "'" + rest.get(0) + "' is not taken.", rest.get(0), command));
        }
    }
}
