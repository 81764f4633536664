package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

    private static final String APPLICATION = """
            company: Northwind Traders
            position: Senior Data Engineer
            timeZone: America/New_York
            contacts:
              rivera: { name: { given: Elena, family: Rivera } }
            interviews:
              - { id: onsite, stage: first, format: in-person, start: 2026-09-09T14:00, end: 2026-09-09T15:00, interviewers: [rivera] }
            """;

    /** The names of values of which some can be told to be wrong without doing anything. */
    private static final Set<String> CAN_BE_WRONG = Set.of(
            "CHANNEL",
            "COLUMN=FIELD",
            "CONTACT",
            "DAYS",
            "FORM",
            "HOW",
            "ID|FILE",
            "ID|FILE|all",
            "KIND",
            "N",
            "OUTCOME",
            "PORT",
            "SERVER",
            "TIME",
            "URL",
            "ZONE");

    /** Of options that stand with others in the place of what else would be looked at. */
    private static final Set<String> BESIDE = Set.of("--list", "--bulk", "--rephrase");

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("onsite.yaml"), APPLICATION);
        Files.writeString(folder.resolve("letter.txt"), "Dear Ms. Rivera,\n");
    }

    private Run run(String... words) {
        return Run.of(folder, words);
    }

    @Test
    void everyCommandTellsAllThatIsWrongWithItsOptionsAtOnce() {
        Commands.COMMANDS.forEach((name, command) -> {
            String help = command.get().help();
            List<String> words = new ArrayList<>(List.of(name.split(" ")));
            words.addAll(beside(name));
            List<String> wrong = new ArrayList<>();
            Matcher options = Arguments.OPTION.matcher(help);
            while (options.find()) {
                String option = options.group(1);
                String value = options.group(2) == null ? "" : options.group(2);
                boolean unknowable = name.equals("send") && option.equals("--to");
                if ((CAN_BE_WRONG.contains(value) || value.matches("[a-z0-9]+\\|.*")) && !unknowable) {
                    wrong.add("wrong-" + option.substring(2));
                    words.addAll(List.of(option, "wrong-" + option.substring(2)));
                } else if (value.equals("DIR")) {
                    words.addAll(List.of(option, "data"));
                } else if (option.equals("--application")) {
                    words.addAll(List.of(option, "onsite.yaml"));
                } else if (value.isEmpty() && !BESIDE.contains(option) && !name.equals("account folders")) {
                    words.add(option);
                }
            }
            Run run = run(words.toArray(String[]::new));
            if (!wrong.isEmpty()) {
                assertThat(run.err()).as(String.join(" ", words)).contains(wrong);
                assertThat(run.code()).as(String.join(" ", words)).isEqualTo(ExitCode.BAD_INPUT);
            }
        });
    }

    /** What is right beside the options, so that only these are wrong. */
    private static List<String> beside(String command) {
        return switch (command) {
            case "plan", "compare", "what-if", "may", "draft", "log" -> List.of("onsite.yaml");
            case "print" -> List.of("card", "onsite.yaml");
            case "review" -> List.of("letter.txt");
            case "hear", "import" -> List.of("letter.txt");
            case "when" -> List.of("by Friday");
            case "send" -> List.of("northwind-traders");
            case "playbook show" -> List.of("tan");
            case "playbook test" -> List.of("tan.yaml");
            case "restore" -> List.of("letter.txt");
            case "account add" -> List.of("jordan.lee@example.org");
            default -> List.of();
        };
    }

    @Test
    void whatIsMissingAndWhatIsWrongAreToldTogether() {
        assertThat(run("plan", "nothing.yaml", "--now", "yesterday", "--horizon", "-3", "--playbook", "tam")
                        .err()
                        .lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("--now: 'yesterday' is not a time"))
                .anyMatch(line -> line.startsWith("--horizon: "))
                .anyMatch(line -> line.startsWith("--playbook: there is no playbook 'tam'; did you mean 'tan'?"))
                .anyMatch(line -> line.startsWith("nothing.yaml: "));
        assertThat(run("when", "--zone", "Mars").err().lines())
                .hasSize(3)
                .contains("afterword when: --said is missing. For example: --said 2026-09-09T16:00-04:00");
        assertThat(run("log", "onsite.yaml", "--kind", "chek-in", "--with", "riviera", "--channel", "pigeon")
                        .err()
                        .lines())
                .hasSize(3);
        assertThat(run("log", "unkept", "--data", "data", "--kind", "reply", "--outcome", "spoke")
                        .err()
                        .lines())
                .as("an id is looked for where all else is right")
                .hasSize(2)
                .allMatch(line -> line.startsWith("--"));
        assertThat(run("log", "unkept", "--data", "data", "--kind", "reply", "--with", "rivera")
                        .err())
                .contains("no application of that id is kept");
    }

    @Test
    void whatIsWrongInAFileIsToldWithWhatIsWrongWithTheOptions() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), APPLICATION.replace("America/New_York", "Mars"));
        assertThat(run("plan", "bad.yaml", "--horizon", "many").err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("bad.yaml:3:11: /timeZone: "));
    }

    @Test
    void aContactIsNotDoubtedWhereTheApplicationCannotBeRead() {
        assertThat(run("may", "nothing.yaml", "--contact", "rivera").err().lines())
                .hasSize(1);
    }

    @Test
    void theValueOfAnOptionThatThereIsNotIsTakenForNoFile() {
        assertThat(run("plan", "--horizn", "5", "--now", "x").err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("did you mean --horizon? For example: --horizon 90"))
                .anyMatch(line -> line.startsWith("afterword plan: FILE is missing."));
        assertThat(run("plan", "--zzzzzz", "5", "--now", "x").err().lines())
                .as("whether 5 is a file cannot be known")
                .hasSize(2);
        assertThat(run("plan", "onsite.yaml", "--wy").err().lines())
                .containsExactly("afterword plan: there is no option --wy; did you mean --why? For example: --why");
    }

    @Test
    void programsAreToldAllOfItToo() {
        String problems = run("plan", "onsite.yaml", "--format", "json", "--now", "x", "--horizon", "y")
                .err();
        assertThat(problems).contains("\"--now\"", "\"--horizon\"", "\"value\": \"x\"", "\"example\"");
    }

    @Test
    void nothingIsWrittenWhereSomethingIsWrong() throws IOException {
        assertThat(run("log", "onsite.yaml", "--kind", "note", "--said", "well", "--now", "x")
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.resolve("onsite.yaml")).hasContent(APPLICATION);
        run("backup", "--data", "data", "--now", "x");
        run("import", "onsite.yaml", "--data", "data", "--now", "x");
        run("export", "--data", "data", "--now", "x");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void everyValueThatHelpNamesHasASample() {
        Commands.COMMANDS.forEach((name, command) -> {
            Matcher options = Arguments.OPTION.matcher(command.get().help());
            while (options.find()) {
                String value = options.group(2);
                if (value != null) {
                    assertThat(OptionValues.sample(options.group(1), value))
                            .as(name + " " + options.group())
                            .doesNotContainPattern("[A-Z]{3}")
                            .isNotEqualTo(value);
                }
            }
        });
    }

    @Test
    void whatHasNoMistakeGoesThrough() {
        assertThat(run("plan", "onsite.yaml", "--now=2026-09-09T16:00", "--horizon", "30", "--format", "text"))
                .matches(run -> run.code() == ExitCode.DONE && run.err().isEmpty());
        assertThat(Run.in(Map.of(), folder, APPLICATION, "plan", "-", "--why").code())
                .isEqualTo(ExitCode.DONE);
    }
}
