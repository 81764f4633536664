package afterword.app.planning;

import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.playbook.Playbook;
import afterword.playbooks.OwnPlaybooks;
import afterword.playbooks.Playbooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The playbooks to choose from: the six, and the person's own. */
public final class Shelf {

    private final OwnPlaybooks own;

    public Shelf(OwnPlaybooks own) {
        this.own = own;
    }

    /** All that can be read, the usual one first. */
    public List<Playbook> all() {
        List<Playbook> all = new ArrayList<>(Playbooks.all());
        all.addAll(own.all());
        return all;
    }

    /** What is wrong with those that cannot be read. */
    public List<Problem> unreadable() {
        return own.problems();
    }

    public Optional<Playbook> find(String id) {
        return Playbooks.find(id).or(() -> own.find(id).filter(Reading::isOk).map(Reading::get));
    }

    public Playbook usual() {
        return Playbooks.balanced();
    }
}
