package afterword.app.planning;

import afterword.app.settings.SettingsOf;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.JournalEntry;
import afterword.businessdays.BusinessCalendar;
import afterword.businessdays.Holidays;
import afterword.documents.Problem;
import afterword.guard.Guards;
import afterword.guard.Question;
import afterword.guard.Tracked;
import afterword.guard.Verdict;
import afterword.plan.Plan;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Plans what is in the store, each application by the playbook chosen for it, else by its owner's. */
public final class Planning {

    private static final int REMEMBERED = 4_000;

    private final Shelf shelf;
    private final Holidays holidays;
    private final Store store;
    private final SettingsOf settings;
    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

    public Planning(Shelf shelf, Holidays holidays, Store store) {
        this.shelf = shelf;
        this.holidays = holidays;
        this.store = store;
        this.settings = new SettingsOf(store.owners());
    }

    public Plan plan(Owner owner, StoredApplication application, Instant now) {
        return plan(asHeard(application, store.heard().unconfirmed(owner), now), playbook(owner, application), now);
    }

    /**
     * The application with what was heard in its journal, confirmed or not. What is not confirmed counts as of now, however
     * long it waits: whatever would be asked after an answer is not asked before somebody has read it.
     */
    private static Application asHeard(
            StoredApplication stored, Map<String, List<JournalEntry>> unconfirmed, Instant now) {
        List<JournalEntry> heard = unconfirmed.getOrDefault(stored.id(), List.of()).stream()
                .map(entry -> new JournalEntry(
                        now,
                        entry.kind(),
                        entry.with(),
                        entry.channel(),
                        entry.outcome(),
                        entry.decision(),
                        entry.said()))
                .toList();
        if (heard.isEmpty()) {
            return stored.application();
        }
        return stored.application()
                .withJournal(Stream.concat(stored.application().journal().stream(), heard.stream())
                        .toList());
    }

    public Plan plan(Application application, Playbook playbook, Instant now) {
        return new Planner(application, calendar(application), now).plan(playbook);
    }

    /** The playbook that counts for an application; one that is gone from the shelf gives way to the usual one. */
    public Playbook playbook(Owner owner, StoredApplication application) {
        String chosen = application.playbook();
        return playbook(chosen == null ? settings.of(owner).playbook() : chosen);
    }

    private Playbook playbook(String id) {
        return shelf.find(id).orElseGet(shelf::usual);
    }

    /**
     * Whether somebody may be contacted now, over all applications of a person that have to do with the question. Who is one
     * person, and who is not, is as they said it.
     */
    public Verdict mayContact(Owner owner, List<StoredApplication> all, Question question, Instant now) {
        Application asked = asked(all, question);
        Joined joined = Joined.of(store.samePeople(), owner);
        Map<String, List<JournalEntry>> unconfirmed = store.heard().unconfirmed(owner);
        Playbook usual = playbook(settings.of(owner).playbook());
        Predicate<Known> bears = Known.of(asked).bearingOn(asked.contacts().get(question.contact()));
        return new Guards(
                        all.stream()
                                .filter(stored -> stored.id().equals(question.application())
                                        || joined.concerns(stored.id(), question)
                                        || bears.test(known(owner, stored)))
                                .map(stored -> new Tracked(
                                        stored.id(),
                                        asHeard(stored, unconfirmed, now),
                                        stored.playbook() == null ? usual : playbook(stored.playbook()),
                                        calendar(stored.application())))
                                .toList(),
                        joined)
                .mayContact(question, now);
    }

    private Known known(Owner owner, StoredApplication stored) {
        String key = owner.id() + ' ' + stored.id();
        Known was = known.get(key);
        if (was != null && was.isOf(stored.application())) {
            return was;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        Known is = Known.of(stored.application());
        known.put(key, is);
        return is;
    }

    private static Application asked(List<StoredApplication> all, Question question) {
        return all.stream()
                .filter(stored -> stored.id().equals(question.application()))
                .findFirst()
                .orElseThrow()
                .application();
    }

    public List<Playbook> playbooks() {
        return shelf.all();
    }

    /** What is wrong with those of one's own that cannot be read. */
    public List<Problem> unreadable() {
        return shelf.unreadable();
    }

    /** The employer's working days; a code that is not known counts as weekends only. */
    public BusinessCalendar calendar(Application application) {
        String code = application.holidays();
        return code == null ? BusinessCalendar.WEEKDAYS : holidays.of(code).orElse(BusinessCalendar.WEEKDAYS);
    }
}
