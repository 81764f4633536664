package afterword.guard;

import afterword.application.Contact;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds back what would be too early, too often, or to the wrong person, over all of a person's applications. The same
 * applications, question and moment give the same verdict; a guard never allows what the application's own plan refuses.
 */
public final class Guards {

    /** In the order in which their reasons are given. */
    private static final List<Guard> ALL = List.of(
            new RightCompany(),
            new ByThePlan(),
            new RightPerson(),
            new RightChannel(),
            new OneJobOnce(),
            new OneContactADay(),
            new WorkingHours());

    /** So often the objections may change while they are waited for. */
    private static final int MOST_LOOKS = 60;

    private final List<Tracked> applications;
    private final Identities identities;

    /** @throws IllegalArgumentException if two of them have one id */
    public Guards(List<Tracked> applications) {
        this(applications, Identities.UNSAID);
    }

    /**
     * The same by somebody's word of who is one person.
     *
     * @throws IllegalArgumentException if two of them have one id
     */
    public Guards(List<Tracked> applications, Identities identities) {
        this.applications = List.copyOf(applications);
        this.identities = identities;
        if (applications.stream().map(Tracked::id).distinct().count() < applications.size()) {
            throw new IllegalArgumentException("two applications have one id: " + ids());
        }
    }

    /**
     * Whether that contact may be made now, and if not, why and until when.
     *
     * @throws IllegalArgumentException if there is no such application
     */
    public Verdict mayContact(Question question, Instant now) {
        Tracked tracked = application(question.application());
        Contact contact = tracked.application().contacts().get(question.contact());
        if (contact == null) {
            return notInTheApplication(question, tracked);
        }
        Findings found = look(question, tracked, contact, now);
        return found.isClear() ? found.yes() : found.no(allowedFrom(question, tracked, contact, found));
    }

    private Findings look(Question question, Tracked tracked, Contact contact, Instant now) {
        List<Tracked> others =
                applications.stream().filter(other -> other != tracked).toList();
        Case asked = new Case(question, tracked, others, identities, contact, now);
        Findings found = new Findings();
        ALL.forEach(guard -> guard.look(asked, found));
        return found;
    }

    /** Objections pass at different times and new ones come, so it is asked again at each time one may be gone. */
    private @Nullable ZonedDateTime allowedFrom(Question question, Tracked tracked, Contact contact, Findings first) {
        Findings found = first;
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            ZonedDateTime until = found.until();
            if (until == null) {
                return null;
            }
            found = look(question, tracked, contact, until.toInstant());
            if (found.isClear()) {
                return until;
            }
        }
        return null;
    }

    private Verdict notInTheApplication(Question question, Tracked tracked) {
        Findings found = new Findings();
        found.object(
                "S4-15", "'" + question.contact() + "' is nobody in " + tracked.title() + "; check the company.", null);
        applications.stream()
                .filter(other -> other.application().contacts().containsKey(question.contact()))
                .findFirst()
                .ifPresent(other -> found.suggest("There is one in " + other.title() + "."));
        return found.no(null);
    }

    private Tracked application(String id) {
        Optional<Tracked> found =
                applications.stream().filter(tracked -> tracked.id().equals(id)).findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("no application '" + id + "' among " + ids()));
    }

    private List<String> ids() {
        return applications.stream().map(Tracked::id).toList();
    }
}
