package afterword.app.cli;

import afterword.documents.Nearest;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.playbook.Playbook;
import afterword.playbooks.Playbooks;
import java.util.List;

/** The playbooks that a command can be told to follow: one of the six by its id, all six, or a file of one's own. */
final class Books {

    static final String ALL = "all";

    private Books() {}

    /** @throws BadInput where there is no such playbook, or the file is none */
    static List<Playbook> chosen(Console console, String name) {
        return name.equals(ALL) ? Playbooks.all() : List.of(one(console, name));
    }

    static Playbook one(Console console, String name) {
        return Playbooks.find(name).orElseGet(() -> file(console, name));
    }

    private static Playbook file(Console console, String name) {
        if (!name.contains(".") && !name.contains("/")) {
            throw new BadInput(unknown(name));
        }
        Reading<Playbook> own = Playbooks.read(console.directory().resolve(name));
        if (!own.isOk()) {
            throw new BadInput(own.problems());
        }
        return own.get();
    }

    private static Problem unknown(String name) {
        String nearest = Nearest.to(name, Playbooks.IDS).orElse(null);
        String message = "there is no playbook '" + name + "'; "
                + (nearest == null ? "known: " + String.join(", ", Playbooks.IDS) : "did you mean '" + nearest + "'?");
        return new Problem(
                "--playbook", 0, 0, "", "unknown-playbook", message, name, nearest == null ? "tan" : nearest);
    }
}
