package afterword.app.planning;

import afterword.playbook.Playbook;
import java.util.List;
import java.util.Optional;

/** The playbooks to choose from, the usual one first. */
public record Shelf(List<Playbook> all) {

    public Shelf {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a shelf without a playbook");
        }
    }

    public Optional<Playbook> find(String id) {
        return all.stream().filter(playbook -> playbook.id().equals(id)).findFirst();
    }

    public Playbook usual() {
        return all.get(0);
    }
}
