package afterword.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where rules are cited in what the product is made of: sources and resources of every module, the rules' own files apart. */
final class Citations {

    /** The root of the repository, seen from the module that tests run in. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Set<String> ENDINGS =
            Set.of("java", "yaml", "yml", "json", "html", "js", "properties", "txt", "md", "tsv", "csv");
    private static final Pattern ID = Pattern.compile("\\b(?:S\\d-\\d+|(?<=[\"' \\[(])P\\d{1,2}|C-\\d{2})\\b");

    /**
     * One mention of an id.
     *
     * @param isComment whether it stands in a comment, not in data or in a text of the program
     */
    record Citation(String id, Path file, int line, boolean isComment) {

        /** What of the product the file is, in a reader's words. */
        String place() {
            String path = ROOT.relativize(file).toString().replace('\\', '/');
            String module = path.substring(0, path.indexOf('/'));
            String within = path.replaceFirst("^.*?/src/main/(?:java|resources)/(?:afterword/)?", "")
                    .replaceFirst("\\.[a-z]+$", "");
            if (within.startsWith("playbooks/") && path.endsWith(".yaml")) {
                return "playbook " + within.substring("playbooks/".length());
            }
            return module + ": " + (path.endsWith(".java") ? within.replace('/', '.') : within);
        }

        @Override
        public String toString() {
            return ROOT.relativize(file) + ":" + line + " cites " + id;
        }
    }

    private Citations() {}

    /** Every citation, in order of file and line. */
    static List<Citation> all() {
        List<Citation> found = new ArrayList<>();
        for (Path module : modules()) {
            for (Path file : files(module.resolve("src/main"))) {
                found.addAll(in(file));
            }
        }
        return found;
    }

    /** The same by id. */
    static Map<String, List<Citation>> byRule() {
        Map<String, List<Citation>> byRule = new TreeMap<>();
        all().forEach(citation ->
                byRule.computeIfAbsent(citation.id(), id -> new ArrayList<>()).add(citation));
        return byRule;
    }

    static List<Citation> in(Path file) {
        List<Citation> found = new ArrayList<>();
        int number = 0;
        for (String line : text(file).split("\n")) {
            number++;
            for (MatchResult match : ID.matcher(line).results().toList()) {
                found.add(new Citation(match.group(), file, number, isComment(file, line, match.start())));
            }
        }
        return found;
    }

    private static boolean isComment(Path file, String line, int at) {
        if (!ending(file).equals("java")) {
            return line.strip().startsWith("#");
        }
        String before = line.substring(0, at);
        return line.strip().startsWith("*") || before.contains("//") || before.contains("/*");
    }

    private static List<Path> modules() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isOfTheRules(file))
                    .filter(file -> ENDINGS.contains(ending(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says what the rules are, not where they are kept. */
    private static boolean isOfTheRules(Path file) {
        return file.toString().contains("afterword/rules/") && !file.endsWith("reminders.yaml");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
