package afterword.app.cli;

import afterword.app.store.DataFolder;
import afterword.documents.Nearest;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.playbook.Playbook;
import afterword.playbooks.OwnPlaybooks;
import afterword.playbooks.Playbooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The playbooks that a command can be told to follow: one of the six by its id, all six, one of one's own, or a file. */
final class Books {

    static final String ALL = "all";

    private final Console console;
    private final OwnPlaybooks own;

    Books(Console console) {
        this.console = console;
        Path home = Path.of(console.environment().getOrDefault("HOME", ""));
        this.own = new OwnPlaybooks(DataFolder.of(console.environment(), home).resolve("playbooks"));
    }

    OwnPlaybooks own() {
        return own;
    }

    /** @throws BadInput where there is no such playbook, or the file is none */
    List<Playbook> chosen(String name) {
        return name.equals(ALL) ? Playbooks.all() : List.of(one(name));
    }

    /** @throws BadInput where there is no such playbook, or the file is none */
    Playbook one(String name) {
        return one(name, "--playbook");
    }

    /**
     * The playbook that {@code option} names.
     *
     * @throws BadInput where there is no such playbook, or the file is none
     */
    Playbook one(String name, String option) {
        return Playbooks.find(name).orElseGet(() -> {
            boolean file = name.contains(".") || name.contains("/");
            Reading<Playbook> reading = file
                    ? Playbooks.read(console.directory().resolve(name))
                    : own.find(name).orElseThrow(() -> unknown(option, name));
            if (!reading.isOk()) {
                throw new BadInput(reading.problems());
            }
            return reading.get();
        });
    }

    BadInput unknown(String source, String name) {
        List<String> known = new ArrayList<>(Playbooks.IDS);
        own.all().forEach(playbook -> known.add(playbook.id()));
        String nearest = Nearest.to(name, known).orElse(null);
        String message = "there is no playbook '" + name + "'; "
                + (nearest == null ? "known: " + String.join(", ", known) + "." : "did you mean '" + nearest + "'?");
        String example = nearest == null ? Playbooks.BALANCED : nearest;
        return new BadInput(new Problem(source, 0, 0, "", "unknown-playbook", message, name, example));
    }
}
