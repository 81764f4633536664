package afterword.app.cli;

import afterword.documents.Problem;
import afterword.documents.Writing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** All commands, and what becomes of whatever they throw: one line for people, and an exit code for scripts. */
@Command(
        name = "afterword",
        synopsisSubcommandLabel = "COMMAND",
        description = "From the minute an interview ends to closure, a hard no or an offer.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the answer is no: a letter that must not go out",
            "2:bad input",
            "3:the outside world failed"
        })
public final class Commands implements Runnable {

    private static final String DEBUG = "AFTERWORD_DEBUG";

    private Commands() {}

    /** Runs one command to its end; gives its exit code. */
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Commands());
        for (Object command :
                List.of(new PlanCommand(console), new CompareCommand(console), new PlaybookCommand(console))) {
            line.addSubcommand(command);
        }
        line.setOut(new PrintWriter(console.text(), true));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, given) -> wrongUsage(console, e));
        line.setExecutionExceptionHandler((e, command, result) -> failed(console, e, List.of(arguments)));
        int code = line.execute(arguments);
        return flushed(console, code);
    }

    /** Without a command, help. */
    @Override
    public void run() {
        throw new ParameterException(new CommandLine(this), "Which command? See afterword --help.");
    }

    private static int wrongUsage(Console console, ParameterException e) {
        CommandLine command = e.getCommandLine();
        console.err().println("afterword: " + e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, new PrintWriter(console.err(), true))) {
            console.err().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        }
        return ExitCode.BAD_INPUT;
    }

    private static int failed(Console console, Exception e, List<String> arguments) {
        if (console.environment().containsKey(DEBUG)) {
            e.printStackTrace(console.err());
        }
        if (e instanceof BadInput bad) {
            tell(console, bad.problems(), arguments);
            return ExitCode.BAD_INPUT;
        }
        boolean outside = e instanceof UncheckedIOException || e instanceof IOException;
        if (isClosedPipe(e)) {
            return ExitCode.DONE;
        }
        String what = outside ? "the outside world failed: " : "this is a mistake in Afterword, please report it: ";
        console.err().println("afterword: " + what + (outside ? message(e) : e));
        return ExitCode.OUTSIDE;
    }

    /** Lines for people, or one JSON object for a program that asked for JSON. */
    private static void tell(Console console, List<Problem> problems, List<String> arguments) {
        boolean json = String.join(" ", arguments).matches(".*--format[= ](?i:json)\\b.*");
        if (!json) {
            problems.forEach(console.err()::println);
            return;
        }
        try (JsonGenerator out = Writing.indentedJson(console.err())) {
            out.writeStartObject();
            out.writeArrayPropertyStart("problems");
            problems.forEach(problem -> problem.writeTo(out));
            out.writeEndArray();
            out.writeEndObject();
        }
        console.err().println();
    }

    private static int flushed(Console console, int code) {
        try {
            console.out().flush();
            return code;
        } catch (IOException e) {
            return isClosedPipe(e) ? code : failed(console, e, List.of());
        }
    }

    /** Whoever read the answer has stopped reading, as {@code head} does. */
    static boolean isClosedPipe(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("Broken pipe")) {
                return true;
            }
        }
        return false;
    }

    private static String message(Exception e) {
        Throwable cause = e instanceof JacksonException && e.getCause() != null ? e.getCause() : e;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
