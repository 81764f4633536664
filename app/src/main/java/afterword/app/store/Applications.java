package afterword.app.store;

import afterword.app.saying.PlainName;
import afterword.application.Application;
import afterword.application.JournalEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The applications of every owner: facts that are edited under a version, and a journal that only grows. A line of the
 * journal is taken back by a later line; what an edit replaced is kept.
 */
public final class Applications {

    private static final int CACHED = 4_000;

    private final Database database;
    private final JdbcClient client;
    private final ConcurrentHashMap<Key, Read> cache = new ConcurrentHashMap<>();

    Applications(Database database) {
        this.database = database;
        this.client = database.client();
    }

    /** All of an owner, the one changed last first; without those that were put together with another. */
    public List<StoredApplication> all(Owner owner) {
        String rows = client.sql(
                        "select " + Row.TOGETHER + " from application where owner = :owner and part_of is null")
                .param("owner", owner.id())
                .query(String.class)
                .optional()
                .orElse("");
        return rows.lines().map(Row::of).map(row -> read(owner, row)).toList();
    }

    public Optional<StoredApplication> find(Owner owner, String id) {
        return row(owner, id).map(row -> read(owner, row));
    }

    /**
     * The application of that id.
     *
     * @throws NoSuchElementException where the owner has none such
     */
    public StoredApplication get(Owner owner, String id) {
        return find(owner, id).orElseThrow(() -> new NoSuchElementException("no application '" + id + "'"));
    }

    /** Puts in a new one with its journal, under an id made of the company's name. */
    public StoredApplication add(Owner owner, Application application, Instant now) {
        return add(owner, application, null, false, now);
    }

    /** Puts in a new one with its journal, a chosen playbook, and whether it belongs to the sample. */
    public StoredApplication add(
            Owner owner, Application application, @Nullable String playbook, boolean sample, Instant now) {
        return database.together(() -> {
            Owners.register(client, owner, now);
            String id = freeId(owner, application.company());
            client.sql("""
                            insert into application
                                (owner, id, version, entries, company, position, facts, playbook, sample, created, changed)
                            values (:owner, :id, 1, 0, :company, :position, :facts, :playbook, :sample, :now, :now)""")
                    .param("owner", owner.id())
                    .param("id", id)
                    .param("company", application.company())
                    .param("position", application.position())
                    .param("facts", ApplicationJson.facts(application))
                    .param("playbook", playbook)
                    .param("sample", sample ? 1 : 0)
                    .param("now", now.toEpochMilli())
                    .update();
            List<String> entries = ApplicationJson.entries(application);
            for (int i = 0; i < entries.size(); i++) {
                write(owner, id, "e" + (i + 1), entries.get(i), null, now);
            }
            return get(owner, id);
        });
    }

    /**
     * Saves edited facts; the journal in {@code edited} is not looked at.
     *
     * @param version of the facts that were edited
     */
    public Saving save(Owner owner, String id, long version, Application edited, Instant now) {
        return database.together(() -> {
            StoredApplication current = get(owner, id);
            String before = facts(owner, id);
            String facts = ApplicationJson.facts(edited);
            if (before.equals(facts)) {
                return new Saving.Saved(current);
            }
            int updated = client.sql("""
                            update application set version = version + 1, company = :company, position = :position,
                                facts = :facts, changed = :now, planned = null, boundary = null
                            where owner = :owner and id = :id and version = :version""")
                    .param("company", edited.company())
                    .param("position", edited.position())
                    .param("facts", facts)
                    .param("now", now.toEpochMilli())
                    .param("owner", owner.id())
                    .param("id", id)
                    .param("version", version)
                    .update();
            if (updated == 0) {
                return new Saving.ChangedMeanwhile(current, edited);
            }
            client.sql("""
                            insert into earlier_facts (owner, application, version, facts, replaced)
                            values (:owner, :id, :version, :facts, :now)""")
                    .param("owner", owner.id())
                    .param("id", id)
                    .param("version", version)
                    .param("facts", before)
                    .param("now", now.toEpochMilli())
                    .update();
            return new Saving.Saved(get(owner, id));
        });
    }

    /** The facts as they were in an earlier version, with the journal of today. */
    public Optional<Application> earlier(Owner owner, String id, long version) {
        return client.sql(
                        "select facts from earlier_facts where owner = :owner and application = :id and version = :version")
                .param("owner", owner.id())
                .param("id", id)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(facts -> ApplicationJson.read(facts, List.of())
                        .withJournal(get(owner, id).application().journal()));
    }

    /**
     * Adds a line to the journal.
     *
     * @param entryId given by the writer; a line of that id is not written twice
     */
    public StoredApplication append(Owner owner, String id, String entryId, JournalEntry entry, Instant now) {
        return database.together(() -> {
            StoredApplication application = get(owner, id);
            write(owner, id, entryId, ApplicationJson.entry(application.application(), entry), null, now);
            return get(owner, id);
        });
    }

    /** Adds a line to the journal, under an id of the store's own. */
    public StoredApplication append(Owner owner, String id, JournalEntry entry, Instant now) {
        return database.together(() -> append(owner, id, nextId(owner, id), entry, now));
    }

    /** Takes a line of the journal back; what it said is kept. */
    public StoredApplication takeBack(Owner owner, String id, String entryId, Instant now) {
        return database.together(() -> {
            StoredEntry line = get(owner, id).journal().stream()
                    .filter(entry -> entry.id().equals(entryId))
                    .findFirst()
                    .orElseThrow(() ->
                            new NoSuchElementException("no entry '" + entryId + "' in the journal of '" + id + "'"));
            if (!line.voided()) {
                write(owner, id, nextId(owner, id), null, entryId, now);
            }
            return get(owner, id);
        });
    }

    /** Chooses a playbook for one application; null goes back to the owner's. */
    public void choosePlaybook(Owner owner, String id, @Nullable String playbook, Instant now) {
        client.sql("""
                        update application set playbook = :playbook, changed = :now, planned = null, boundary = null
                        where owner = :owner and id = :id""")
                .param("playbook", playbook)
                .param("now", now.toEpochMilli())
                .param("owner", owner.id())
                .param("id", id)
                .update();
    }

    /** Removes one with all that belongs to it. */
    public boolean remove(Owner owner, String id) {
        return client.sql("delete from application where owner = :owner and (id = :id or part_of = :id)")
                        .param("owner", owner.id())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Removes the invented ones; what is not invented and was put together with one of them stands by itself again. */
    public int removeSample(Owner owner) {
        return database.together(() -> {
            client.sql("""
                            update application set part_of = null, part_version = null, planned = null, boundary = null
                            where owner = :owner and sample = 0 and part_of in
                                (select id from application where owner = :owner and sample = 1)""").param("owner", owner.id()).update();
            return client.sql("delete from application where owner = :owner and sample = 1")
                    .param("owner", owner.id())
                    .update();
        });
    }

    /** The companies of all of an owner, each once. */
    public List<String> companies(Owner owner) {
        return client.sql(
                        "select distinct company from application where owner = :owner and part_of is null order by company")
                .param("owner", owner.id())
                .query(String.class)
                .list();
    }

    /** Whether some of them are invented. */
    public boolean hasSample(Owner owner) {
        return client.sql("select count(*) from application where owner = :owner and sample = 1")
                        .param("owner", owner.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What was read before is read anew. */
    void forget() {
        cache.clear();
    }

    /** How many the owner has. */
    public long count(Owner owner) {
        return client.sql("select count(*) from application where owner = :owner and part_of is null")
                .param("owner", owner.id())
                .query(Long.class)
                .single();
    }

    private void write(
            Owner owner, String id, String entryId, @Nullable String entry, @Nullable String voids, Instant now) {
        int written = client.sql("""
                        insert into journal_entry (owner, application, seq, id, recorded, entry, voids)
                        select owner, id, entries + 1, :entryId, :now, :entry, :voids from application
                        where owner = :owner and id = :id
                        on conflict (owner, application, id) do nothing""")
                .param("entryId", entryId)
                .param("now", now.toEpochMilli())
                .param("entry", entry)
                .param("voids", voids)
                .param("owner", owner.id())
                .param("id", id)
                .update();
        if (written == 1) {
            client.sql("""
                            update application set entries = entries + 1, changed = :now, planned = null, boundary = null
                            where owner = :owner and id = :id""")
                    .param("now", now.toEpochMilli())
                    .param("owner", owner.id())
                    .param("id", id)
                    .update();
        }
    }

    private String nextId(Owner owner, String id) {
        Row row = row(owner, id).orElseThrow(() -> new NoSuchElementException("no application '" + id + "'"));
        return "e" + (row.entries() + 1);
    }

    private String freeId(Owner owner, String company) {
        String base = PlainName.of(company, "application");
        Set<String> taken =
                new HashSet<>(client.sql("select id from application where owner = :owner and id like :like")
                        .param("owner", owner.id())
                        .param("like", base + "%")
                        .query(String.class)
                        .list());
        String id = base;
        for (int n = 2; taken.contains(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    private Optional<Row> row(Owner owner, String id) {
        return client.sql(Row.SELECT + " where owner = :owner and id = :id")
                .param("owner", owner.id())
                .param("id", id)
                .query(Row.MAPPER)
                .optional();
    }

    private String facts(Owner owner, String id) {
        return client.sql("select facts from application where owner = :owner and id = :id")
                .param("owner", owner.id())
                .param("id", id)
                .query(String.class)
                .single();
    }

    private StoredApplication read(Owner owner, Row row) {
        Key key = new Key(owner.id(), row.id());
        Read cached = cache.get(key);
        if (cached == null || !cached.row().equals(row)) {
            cached = parse(owner, row);
            // what a transaction reads may yet be rolled back
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                if (cache.size() >= CACHED) {
                    cache.clear();
                }
                cache.put(key, cached);
            }
        }
        return new StoredApplication(
                row.id(),
                row.version(),
                cached.application(),
                cached.journal(),
                row.playbook(),
                row.sample(),
                row.created(),
                row.changed());
    }

    private Read parse(Owner owner, Row row) {
        List<Line> lines = client.sql("""
                        select id, recorded, entry, voids from journal_entry
                        where owner = :owner and application = :id order by seq""")
                .param("owner", owner.id())
                .param("id", row.id())
                .query((rs, n) -> new Line(
                        rs.getString("id"),
                        Instant.ofEpochMilli(rs.getLong("recorded")),
                        rs.getString("entry"),
                        rs.getString("voids")))
                .list();
        Set<String> voided = new HashSet<>();
        lines.forEach(line -> {
            if (line.voids() != null) {
                voided.add(line.voids());
            }
        });
        List<Line> said = lines.stream().filter(line -> line.entry() != null).toList();
        Application whole = ApplicationJson.read(
                facts(owner, row.id()), said.stream().map(Line::entryText).toList());
        List<StoredEntry> journal = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Line line = said.get(i);
            journal.add(
                    new StoredEntry(line.id(), line.recorded(), whole.journal().get(i), voided.contains(line.id())));
        }
        Application standing = whole.withJournal(journal.stream()
                .filter(entry -> !entry.voided())
                .map(StoredEntry::entry)
                .toList());
        return new Read(row, standing, journal);
    }

    private record Key(String owner, String id) {}

    private record Read(Row row, Application application, List<StoredEntry> journal) {}

    private record Line(
            String id,
            Instant recorded,
            @Nullable String entry,
            @Nullable String voids) {

        String entryText() {
            return Objects.requireNonNull(entry);
        }
    }
}
