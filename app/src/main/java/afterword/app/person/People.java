package afterword.app.person;

import afterword.app.store.KnownAs;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/** Everybody known, over all applications: who is one person because somebody said so, and who may be. */
public final class People {

    private final Store store;

    public People(Store store) {
        this.store = store;
    }

    /** All contacts of all applications. */
    public List<Known> known(Owner owner) {
        List<Known> known = new ArrayList<>();
        store.applications()
                .all(owner)
                .forEach(stored -> stored.application()
                        .contacts()
                        .values()
                        .forEach(contact -> known.add(new Known(stored, contact))));
        return known;
    }

    /** Each person once, with all the ways in which they are known. */
    public List<List<Known>> persons(Owner owner, List<Known> known) {
        Map<KnownAs, Set<KnownAs>> same = store.samePeople().of(owner);
        Map<Object, List<Known>> persons = new LinkedHashMap<>();
        for (Known one : known) {
            Object key = Objects.requireNonNullElse(same.get(one.as()), Set.of(one.as()));
            persons.computeIfAbsent(key, unused -> new ArrayList<>()).add(one);
        }
        return List.copyOf(persons.values());
    }

    /** The ways in which somebody is known, that one first. */
    public List<Known> person(Owner owner, KnownAs as) {
        List<Known> known = known(owner);
        Set<KnownAs> all = store.samePeople().of(owner).getOrDefault(as, Set.of(as));
        List<Known> person = new ArrayList<>();
        known.stream().filter(one -> one.as().equals(as)).forEach(person::add);
        if (person.isEmpty()) {
            throw new NoSuchElementException(as.application() + "/" + as.contact());
        }
        known.stream()
                .filter(one -> all.contains(one.as()) && !one.as().equals(as))
                .forEach(person::add);
        return person;
    }

    /** Who may be one person and nobody has said so yet. */
    public List<Alike> alike(Owner owner, List<Known> known) {
        Map<KnownAs, Set<KnownAs>> same = store.samePeople().of(owner);
        Set<Set<KnownAs>> apart = store.samePeople().apart(owner);
        return Duplicates.among(
                known,
                (one, other) -> same.getOrDefault(one.as(), Set.of()).contains(other.as())
                        || apart.contains(Set.of(one.as(), other.as())));
    }

    public void join(Owner owner, KnownAs one, KnownAs other, Instant now) {
        check(owner, one);
        check(owner, other);
        store.samePeople().join(owner, one, other, now);
    }

    public void keepApart(Owner owner, KnownAs one, KnownAs other, Instant now) {
        check(owner, one);
        check(owner, other);
        store.samePeople().keepApart(owner, one, other, now);
    }

    private void check(Owner owner, KnownAs as) {
        if (!store.applications()
                .get(owner, as.application())
                .application()
                .contacts()
                .containsKey(as.contact())) {
            throw new NoSuchElementException(as.application() + "/" + as.contact());
        }
    }
}
