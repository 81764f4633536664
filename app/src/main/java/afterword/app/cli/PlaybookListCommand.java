package afterword.app.cli;

import afterword.playbook.Playbook;
import afterword.playbooks.Playbooks;
import java.io.PrintStream;

/** {@code playbook list}: the six that come with the product, and one's own. */
final class PlaybookListCommand implements Command {

    @Override
    public String help() {
        return """
                afterword playbook list

                The six playbooks, the usual one first, and those in your own folder.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        arguments.sound();
        Books books = new Books(console);
        Answering.text(console, out -> {
            Playbooks.all().forEach(playbook -> print(out, playbook, ""));
            books.own().all().forEach(playbook -> print(out, playbook, " (your own)"));
        });
        books.own().problems().forEach(console.err()::println);
        return ExitCode.DONE;
    }

    private static void print(PrintStream out, Playbook playbook, String whose) {
        out.println(playbook.id() + ": " + playbook.title() + whose);
        Paragraph.of(playbook.summary(), 96).forEach(line -> out.println("    " + line));
    }
}
