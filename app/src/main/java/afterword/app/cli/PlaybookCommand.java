package afterword.app.cli;

import afterword.playbook.Playbook;
import afterword.playbooks.Playbooks;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code playbook}: the six, and those of one's own. */
@Command(
        name = "playbook",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "List, show and test playbooks.")
final class PlaybookCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    PlaybookCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which? list, show ID or test FILE.");
    }

    @Command(description = "The six playbooks, the usual one first.", mixinStandardHelpOptions = true)
    void list() {
        PrintStream out = console.text();
        for (Playbook playbook : Playbooks.all()) {
            out.println(playbook.id() + ": " + playbook.title());
            out.println("    " + playbook.summary().strip());
        }
        out.flush();
    }
}
