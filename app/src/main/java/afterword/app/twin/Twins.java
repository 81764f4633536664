package afterword.app.twin;

import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Interview;
import afterword.guard.Employer;
import afterword.guard.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds applications that may be the same one, entered twice: by the employer, the job, the hour of a talk and who is in both.
 * The hour and the company alone are not enough: several people talk to one house on one day. It only finds; people say.
 */
public final class Twins {

    private static final int COMPANY = 3;
    private static final int JOB = 3;
    private static final int JOB_ALIKE = 2;
    private static final int OTHER_JOB = -2;
    private static final int HOUR = 3;
    private static final int PERSON = 2;
    private static final int MOST_FOR_PEOPLE = 4;
    private static final int FAR_APART = -4;
    private static final int ENOUGH = 6;

    /** A second round at the same house rarely lies so far behind the first. */
    private static final Duration ANOTHER_TIME = Duration.ofDays(60);

    /** So many with one mark are a habit and no slip. */
    private static final int COMMON = 8;

    private static final int MOST = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Twins() {}

    /**
     * Who may be one, the likeliest first, each pair once.
     *
     * @param settled whether it was said already of two, by their ids, that they are two
     */
    public static List<Twin> among(List<StoredApplication> all, BiPredicate<String, String> settled) {
        Map<String, List<StoredApplication>> byMark = new LinkedHashMap<>();
        for (StoredApplication stored : all) {
            marks(stored.application())
                    .forEach(mark -> byMark.computeIfAbsent(mark, unused -> new ArrayList<>())
                            .add(stored));
        }
        Set<Set<String>> seen = new HashSet<>();
        List<Twin> found = new ArrayList<>();
        for (List<StoredApplication> some : byMark.values()) {
            if (some.size() < 2 || some.size() > COMMON) {
                continue;
            }
            for (int i = 0; i < some.size() && found.size() < MOST; i++) {
                for (int j = i + 1; j < some.size(); j++) {
                    StoredApplication one = some.get(i);
                    StoredApplication other = some.get(j);
                    if (seen.add(Set.of(one.id(), other.id())) && !settled.test(one.id(), other.id())) {
                        Twin twin = compared(one, other);
                        if (twin.weight() >= ENOUGH) {
                            found.add(twin);
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparing((Twin twin) -> -twin.weight())
                .thenComparing(twin -> twin.one().id())
                .thenComparing(twin -> twin.other().id()));
        return found;
    }

    private static Set<String> marks(Application application) {
        Set<String> marks = new HashSet<>();
        String company = Employer.folded(application.company());
        marks.add("job " + company + '|' + Person.folded(application.position()));
        for (Interview interview : application.interviews()) {
            LocalDate day = interview.start().atZone(application.zone()).toLocalDate();
            marks.add("day " + company + '|' + day);
            for (Contact contact : application.contacts().values()) {
                if (contact.email() != null) {
                    marks.add("mail " + contact.email().toLowerCase(Locale.ROOT) + '|' + day);
                }
            }
        }
        return marks;
    }

    /** What speaks for two being one, and what against. */
    public static Twin compared(StoredApplication first, StoredApplication second) {
        boolean inOrder = !first.created().isAfter(second.created());
        StoredApplication earlier = inOrder ? first : second;
        StoredApplication later = inOrder ? second : first;
        Application one = earlier.application();
        Application other = later.application();
        List<String> evidence = new ArrayList<>();
        List<String> against = new ArrayList<>();
        int weight = 0;
        if (Employer.areSame(one.company(), other.company())) {
            weight += COMPANY;
            evidence.add("Both are with " + one.company() + ".");
        } else {
            weight -= COMPANY;
            against.add("One is with " + one.company() + ", the other with " + other.company() + ".");
        }
        weight += job(one, other, evidence, against);
        weight += talks(one, other, evidence, against);
        List<String> known = knownInBoth(one, other);
        if (!known.isEmpty()) {
            weight += Math.min(MOST_FOR_PEOPLE, PERSON * known.size());
            evidence.add("Both name " + String.join(", ", known) + ".");
        }
        return new Twin(earlier, later, evidence, against, weight);
    }

    private static int job(Application one, Application other, List<String> evidence, List<String> against) {
        String job = Person.folded(one.position());
        String otherJob = Person.folded(other.position());
        if (job.equals(otherJob)) {
            evidence.add("Both are for " + one.position() + ".");
            return JOB;
        }
        String both = one.position() + ", " + other.position() + ".";
        if (isPart(job, otherJob) || isPart(otherJob, job)) {
            evidence.add("The jobs are alike: " + both);
            return JOB_ALIKE;
        }
        against.add("The jobs differ: " + both);
        return OTHER_JOB;
    }

    private static boolean isPart(String part, String whole) {
        return !part.isEmpty() && (' ' + whole + ' ').contains(' ' + part + ' ');
    }

    private static int talks(Application one, Application other, List<String> evidence, List<String> against) {
        Duration nearest = null;
        for (Interview talk : one.interviews()) {
            for (Interview theirs : other.interviews()) {
                if (isSameTime(talk, theirs)) {
                    evidence.add("Both have a talk at the same hour of "
                            + DAY.format(talk.start().atZone(one.zone())) + ".");
                    return HOUR;
                }
                Duration apart = Duration.between(talk.start(), theirs.start()).abs();
                nearest = nearest == null || apart.compareTo(nearest) < 0 ? apart : nearest;
            }
        }
        if (nearest != null && nearest.compareTo(ANOTHER_TIME) > 0) {
            against.add("Their talks lie " + nearest.toDays() / 7 + " weeks apart.");
            return FAR_APART;
        }
        return 0;
    }

    static boolean isSameTime(Interview one, Interview other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private static List<String> knownInBoth(Application one, Application other) {
        List<String> known = new ArrayList<>();
        for (Contact contact : one.contacts().values()) {
            if (other.contacts().values().stream().anyMatch(theirs -> areSame(one, contact, other, theirs))) {
                known.add(
                        contact.name().formal().isBlank()
                                ? contact.id()
                                : contact.name().formal());
            }
        }
        return known;
    }

    /** Whether a contact of one and a contact of the other are the same person. */
    static boolean areSame(Application one, Contact contact, Application other, Contact theirs) {
        return Person.of(one, contact).isSameAs(Person.of(other, theirs));
    }
}
