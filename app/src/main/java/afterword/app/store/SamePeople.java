package afterword.app.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who in several applications is one person and who is not, as their owner said. The applications themselves stay as they
 * are, so that whatever was said can be taken back.
 */
public final class SamePeople {

    private final Database database;
    private final JdbcClient client;

    SamePeople(Database database) {
        this.database = database;
        this.client = database.client();
    }

    /** For everybody who is known more than once, all the ways in which they are known, that one included. */
    public Map<KnownAs, Set<KnownAs>> of(Owner owner) {
        Map<String, Set<KnownAs>> people = new LinkedHashMap<>();
        client.sql(
                        "select application, contact, person from same_person where owner = :owner order by application, contact")
                .param("owner", owner.id())
                .query((rs, n) -> {
                    KnownAs known = new KnownAs(rs.getString("application"), rs.getString("contact"));
                    return people.computeIfAbsent(rs.getString("person"), unused -> new TreeSet<>())
                            .add(known);
                })
                .list();
        Map<KnownAs, Set<KnownAs>> all = new LinkedHashMap<>();
        people.values().forEach(person -> person.forEach(known -> all.put(known, person)));
        return all;
    }

    /** They are one person, and so is whoever is one with either. */
    public void join(Owner owner, KnownAs one, KnownAs other, Instant now) {
        database.together(() -> {
            Map<KnownAs, Set<KnownAs>> all = of(owner);
            Set<KnownAs> person = new TreeSet<>(List.of(one, other));
            person.addAll(all.getOrDefault(one, Set.of()));
            person.addAll(all.getOrDefault(other, Set.of()));
            String id = person.iterator().next().application() + "/"
                    + person.iterator().next().contact();
            person.forEach(known -> client.sql("""
                            insert into same_person (owner, application, contact, person, said)
                            values (:owner, :application, :contact, :person, :now)
                            on conflict (owner, application, contact) do update set person = excluded.person""")
                    .param("owner", owner.id())
                    .param("application", known.application())
                    .param("contact", known.contact())
                    .param("person", id)
                    .param("now", now.toEpochMilli())
                    .update());
            forgetApart(owner, one, other);
        });
    }

    /** That one is somebody else, or joining them is taken back; the others stay one. */
    public void part(Owner owner, KnownAs known) {
        database.together(() -> {
            Set<KnownAs> person = of(owner).getOrDefault(known, Set.of());
            Set<KnownAs> gone = person.size() <= 2 ? person : Set.of(known);
            gone.forEach(one -> client.sql(
                            "delete from same_person where owner = :owner and application = :application and contact = :contact")
                    .param("owner", owner.id())
                    .param("application", one.application())
                    .param("contact", one.contact())
                    .update());
        });
    }

    /** They are alike and are two. */
    public void keepApart(Owner owner, KnownAs one, KnownAs other, Instant now) {
        List<KnownAs> pair = List.of(one, other).stream().sorted().toList();
        client.sql("""
                        insert into other_person (owner, application, contact, other_application, other_contact, said)
                        values (:owner, :application, :contact, :otherApplication, :otherContact, :now)
                        on conflict (owner, application, contact, other_application, other_contact) do nothing""")
                .param("owner", owner.id())
                .param("application", pair.get(0).application())
                .param("contact", pair.get(0).contact())
                .param("otherApplication", pair.get(1).application())
                .param("otherContact", pair.get(1).contact())
                .param("now", now.toEpochMilli())
                .update();
    }

    /** That they are two is taken back; they may be asked about again. */
    public void forgetApart(Owner owner, KnownAs one, KnownAs other) {
        List<KnownAs> pair = List.of(one, other).stream().sorted().toList();
        client.sql("""
                        delete from other_person where owner = :owner and application = :application and contact = :contact
                            and other_application = :otherApplication and other_contact = :otherContact""")
                .param("owner", owner.id())
                .param("application", pair.get(0).application())
                .param("contact", pair.get(0).contact())
                .param("otherApplication", pair.get(1).application())
                .param("otherContact", pair.get(1).contact())
                .update();
    }

    /** Of all who were said to be two that is taken back. */
    public void forgetAllApart(Owner owner) {
        client.sql("delete from other_person where owner = :owner")
                .param("owner", owner.id())
                .update();
    }

    /** Pairs that are two people. */
    public Set<Set<KnownAs>> apart(Owner owner) {
        return client
                .sql("""
                        select application, contact, other_application, other_contact from other_person
                        where owner = :owner""")
                .param("owner", owner.id())
                .query((rs, n) -> Set.of(
                        new KnownAs(rs.getString("application"), rs.getString("contact")),
                        new KnownAs(rs.getString("other_application"), rs.getString("other_contact"))))
                .list()
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
