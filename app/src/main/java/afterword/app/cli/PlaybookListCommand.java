package afterword.app.cli;

import afterword.playbook.Playbook;
import afterword.playbooks.Playbooks;
import java.io.PrintStream;

/** {@code playbook list}: the six that come with the product. */
final class PlaybookListCommand implements Command {

    @Override
    public String help() {
        return """
                afterword playbook list

                The six playbooks, the usual one first.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        PrintStream out = console.text();
        for (Playbook playbook : Playbooks.all()) {
            out.println(playbook.id() + ": " + playbook.title());
            Paragraph.of(playbook.summary(), 96).forEach(line -> out.println("    " + line));
        }
        out.flush();
        return ExitCode.DONE;
    }
}
