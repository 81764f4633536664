package afterword.app.cli;

import afterword.app.secret.KeyUnusable;
import afterword.app.store.StoreUnavailable;
import afterword.app.web.PortTaken;
import afterword.documents.Nearest;
import afterword.documents.Problem;
import afterword.documents.Writing;
import afterword.letters.language.ModelUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** All commands by name, and what becomes of whatever they throw: a line for people, an exit code for scripts. */
public final class Commands {

    private static final String DEBUG = "AFTERWORD_DEBUG";

    private static final String HELP = """
            afterword COMMAND

            From the minute an interview ends to closure, a hard no or an offer.

              plan      what to do next, why, and what not to do yet
              compare   the six playbooks side by side
              what-if   the plan as it would be if something happened
              may       whether somebody may be contacted now, and if not, until when
              draft     the letters that are due, each different
              review    what a careful friend would say of a letter before it goes out
              when      what an employer said about when, as a date
              hear      what a mail is, whom it is from and what it means
              log       add to a journal what was done or heard
              serve     the pages, for a browser on this machine
              agenda    what is due over everything that is kept
              print     letters, cards, envelopes, the call sheet, the week, as PDF
              import    make an application of invitations, business cards and notes
              export    what is kept, for other programs: application files, a calendar, business cards
              backup    today\'s backup of what is kept
              restore   what an archive or a backup holds, in the place of what is kept
              send      a letter through your own mail account: as a draft, now, or at a good hour
              outbox    what is on its way, and what only you can say of it
              account   the mail account that letters go out through: add, check, list, folders, remove
              mail      look into the mailbox for answers
              calendar  your own calendar on a server: bring it up to date, see how it stands
              playbook  list, show and test playbooks

            afterword COMMAND --help says more of each. Exit codes: 0 done; 1 the answer is no, as for a letter that
            must not go out; 2 bad input; 3 the outside world failed.
            """;

    static final Map<String, Supplier<Command>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("plan", PlanCommand::new);
        COMMANDS.put("compare", CompareCommand::new);
        COMMANDS.put("what-if", WhatIfCommand::new);
        COMMANDS.put("may", MayCommand::new);
        COMMANDS.put("draft", DraftCommand::new);
        COMMANDS.put("review", ReviewCommand::new);
        COMMANDS.put("when", WhenCommand::new);
        COMMANDS.put("hear", HearCommand::new);
        COMMANDS.put("log", LogCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put("agenda", AgendaCommand::new);
        COMMANDS.put("print", PrintCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("backup", BackupCommand::new);
        COMMANDS.put("restore", RestoreCommand::new);
        COMMANDS.put("send", SendCommand::new);
        COMMANDS.put("outbox", OutboxCommand::new);
        COMMANDS.put("mail look", MailLookCommand::new);
        COMMANDS.put("account add", AccountAddCommand::new);
        COMMANDS.put("account check", AccountCheckCommand::new);
        COMMANDS.put("account list", AccountListCommand::new);
        COMMANDS.put("account folders", AccountFoldersCommand::new);
        COMMANDS.put("account remove", AccountRemoveCommand::new);
        COMMANDS.put("calendar sync", CalendarSyncCommand::new);
        COMMANDS.put("calendar status", CalendarStatusCommand::new);
        COMMANDS.put("playbook list", PlaybookListCommand::new);
        COMMANDS.put("playbook show", PlaybookShowCommand::new);
        COMMANDS.put("playbook test", PlaybookTestCommand::new);
    }

    /** SQLite's codes for what is no mistake of ours: PERM, BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB. */
    private static final Set<Integer> OF_THE_MACHINE = Set.of(3, 5, 6, 8, 10, 11, 13, 14, 26);

    private Commands() {}

    /** Runs one command to its end; gives its exit code. */
    public static int run(Console console, String... words) {
        int code;
        try {
            code = run(console, Arrays.asList(words));
            console.out().flush();
        } catch (BadInput bad) {
            tell(console, bad.problems(), Arrays.asList(words));
            code = ExitCode.BAD_INPUT;
        } catch (InvalidPathException e) {
            tell(console, List.of(noFileName(e)), Arrays.asList(words));
            code = ExitCode.BAD_INPUT;
        } catch (IOException | RuntimeException e) {
            code = failed(console, e);
        }
        return code;
    }

    static Problem noFileName(InvalidPathException e) {
        return Problem.ofWhole(e.getInput(), "no-file-name", "this is no name of a file.", "application.yaml");
    }

    private static int run(Console console, List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        switch (first) {
            case "--help", "-h", "help" -> {
                return say(console, HELP);
            }
            case "--version", "-V" -> {
                String version = Commands.class.getPackage().getImplementationVersion();
                return say(console, "afterword " + (version == null ? "unpackaged" : version) + "\n");
            }
            default -> {
                String name = name(words);
                Command command = COMMANDS.get(name).get();
                List<String> rest = words.subList(name.split(" ").length, words.size());
                boolean help = rest.contains("--help") || rest.contains("-h");
                return help
                        ? say(console, command.help())
                        : command.run(new Arguments(name, command.help(), rest), console);
            }
        }
    }

    /** The command that {@code words} begin with: one of them, or two. */
    private static String name(List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        String two = words.size() < 2 ? first : first + " " + words.get(1);
        if (COMMANDS.containsKey(two)) {
            return two;
        }
        if (COMMANDS.containsKey(first)) {
            return first;
        }
        List<String> within = COMMANDS.keySet().stream()
                .filter(name -> name.startsWith(first + " "))
                .toList();
        if (!first.isEmpty() && !within.isEmpty()) {
            throw new BadInput(Problem.ofWhole(
                    "afterword " + first,
                    "unknown-command",
                    "which? " + String.join(", ", within) + ".",
                    within.get(0)));
        }
        String nearest = Nearest.to(first, COMMANDS.keySet()).orElse("--help");
        String message = first.isEmpty() ? "which command?" : "there is no command '" + first + "'.";
        throw new BadInput(Problem.ofWhole("afterword", "unknown-command", message, "afterword " + nearest));
    }

    private static int say(Console console, String text) {
        try {
            console.out().write(text.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException("standard output", e);
        }
    }

    private static int failed(Console console, Exception e) {
        if (isClosedPipe(e)) {
            return ExitCode.DONE;
        }
        if (console.environment().containsKey(DEBUG)) {
            e.printStackTrace(console.err());
        }
        boolean outside = e instanceof PortTaken
                || e instanceof StoreUnavailable
                || e instanceof KeyUnusable
                || e instanceof ModelUnavailable
                || e instanceof UncheckedIOException
                || e instanceof IOException
                || e instanceof JacksonException
                || disk(e).isPresent();
        console.err()
                .println(
                        outside
                                ? "afterword: " + message(e)
                                : "afterword: this is a mistake in Afterword, please report it: " + e);
        return ExitCode.OUTSIDE;
    }

    /** What the machine has against the store, where it is that: a full disk, one that fails, a folder that may only be read. */
    private static Optional<String> disk(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && OF_THE_MACHINE.contains(sql.getErrorCode())) {
                return Optional.of("the store cannot be read or written: " + sql.getMessage());
            }
        }
        return Optional.empty();
    }

    private static String message(Exception e) {
        Optional<String> disk = e instanceof StoreUnavailable ? Optional.empty() : disk(e);
        if (disk.isPresent()) {
            return disk.get();
        }
        boolean wrapped = e instanceof UncheckedIOException || e instanceof JacksonException;
        Throwable cause = e.getCause() == null || !wrapped ? e : e.getCause();
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return e instanceof UncheckedIOException ? e.getMessage() + ": " + what : what;
    }

    /** Lines for people, or one JSON object for a program that asked for JSON. */
    private static void tell(Console console, List<Problem> problems, List<String> words) {
        boolean json = String.join(" ", words).matches(".*--format[= ]json\\b.*");
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
            out.writeRaw('\n');
        }
    }

    /** Whether whoever read the answer has stopped reading, as {@code head} does. */
    private static boolean isClosedPipe(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("Broken pipe")) {
                return true;
            }
        }
        return false;
    }
}
