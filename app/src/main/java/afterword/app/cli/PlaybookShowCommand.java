package afterword.app.cli;

import afterword.playbooks.Playbooks;
import afterword.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code playbook show}: a playbook as its file has it, and the rules that it cites. */
final class PlaybookShowCommand implements Command {

    private static final Pattern CITED = Pattern.compile("\\b(?:S[0-4]-\\d+|P\\d+|C-\\d+|R-[A-Z])\\b");
    private static final int WIDTH = 88;

    @Override
    public String help() {
        return """
                afterword playbook show ID

                A playbook as its file has it, and the rules that it cites.

                  --format text|json      for people (unless said) or for programs
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String id = arguments.one("ID");
        String file = arguments.one("ID", one -> file(console, one));
        arguments.sound();
        Set<String> rules = cited(file);
        if (arguments.isJson()) {
            Answering.json(console, json -> {
                json.writeStartObject();
                json.writeStringProperty("id", id);
                json.writeStringProperty("file", file);
                json.writeArrayPropertyStart("rules");
                for (String rule : rules) {
                    json.writeStartObject();
                    json.writeStringProperty("rule", rule);
                    json.writeStringProperty("text", Rules.text(rule));
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            });
            return ExitCode.DONE;
        }
        Answering.text(console, out -> {
            out.println(file.stripTrailing());
            out.println("\n# The rules it cites\n#");
            for (String rule : rules) {
                String indent = "# " + rule + " ".repeat(Math.max(1, 7 - rule.length()));
                for (String line : Paragraph.of(Rules.text(rule), WIDTH)) {
                    out.println(indent + line);
                    indent = "#" + " ".repeat(8);
                }
            }
        });
        return ExitCode.DONE;
    }

    private static Set<String> cited(String file) {
        Set<String> rules = new LinkedHashSet<>();
        Matcher matcher = CITED.matcher(file);
        while (matcher.find()) {
            if (Rules.isKnown(matcher.group())) {
                rules.add(matcher.group());
            }
        }
        return rules;
    }

    private static String file(Console console, String id) {
        if (!Playbooks.IDS.contains(id)) {
            Books books = new Books(console);
            Path own = books.own().file(id).orElseThrow(() -> books.unknown("afterword playbook show", id));
            return GivenFiles.text(console, own.toString());
        }
        String name = id + ".yaml";
        try (InputStream in = Playbooks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("playbook file missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
