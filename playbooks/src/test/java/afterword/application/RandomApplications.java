package afterword.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applications as life and chance make them: several rounds, promises made and moved, directions, agencies, answers, in
 * nine time zones with their holidays, near changes of the clocks and of the year, and a now anywhere. One seed gives one
 * application.
 */
public final class RandomApplications {

    /** An application and the moment it is looked at. */
    public record Case(long seed, Application application, Instant now) {

        @Override
        public String toString() {
            return "seed " + seed + ", now " + now.atZone(application.zone()) + ", " + application;
        }
    }

    private record Place(String zone, @Nullable String holidays) {}

    private static final List<Place> PLACES = List.of(
            new Place("America/New_York", "US"),
            new Place("America/New_York", null),
            new Place("America/Los_Angeles", "US-CA"),
            new Place("Europe/London", "GB-ENG"),
            new Place("Europe/Vienna", "AT"),
            new Place("Asia/Tokyo", "JP"),
            new Place("Asia/Kolkata", null),
            new Place("Australia/Lord_Howe", "AU"),
            new Place("America/Santiago", null));

    /** Changes of the clocks, year ends, long holidays; the rest of the time is anywhere between. */
    private static final List<LocalDate> INTERESTING = List.of(
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2026, 9, 6),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 12, 23),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 4, 29),
            LocalDate.of(2028, 2, 29));

    private final long seed;
    private final Random random;
    private final Place place;
    private final ZoneId zone;
    private final List<String> ids = new ArrayList<>();

    private RandomApplications(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        this.place = pick(PLACES);
        this.zone = ZoneId.of(place.zone());
    }

    public static Case of(long seed) {
        return new RandomApplications(seed).make();
    }

    private Case make() {
        Map<String, Contact> contacts = contacts();
        Agency agency = chance(20) ? new Agency("Amtec", chance(85) ? pick(ids) : null) : null;
        LocalDate first = chance(50)
                ? pick(INTERESTING).minusDays(random.nextInt(12))
                : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1200));
        List<Interview> interviews = interviews(first);
        Instant begin = interviews.stream()
                .map(Interview::start)
                .min(Instant::compareTo)
                .orElse(instant(first));
        Application application = new Application(
                null,
                "Northwind Traders",
                "Data Engineer",
                zone,
                place.holidays(),
                chance(20) ? "sales" : null,
                agency,
                contacts,
                interviews,
                directions(begin),
                journal(begin));
        return new Case(seed, application, now(application, begin));
    }

    private Map<String, Contact> contacts() {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String id = "c" + i;
            ids.add(id);
            contacts.put(
                    id,
                    new Contact(
                            id,
                            PersonName.of("Given" + i, "Family" + i),
                            null,
                            null,
                            chance(80) ? id + "@northwind.example" : null,
                            chance(60) ? "+1 212 555 010" + i : null,
                            List.of(),
                            roles(),
                            chance(80) ? null : random.nextBoolean(),
                            chance(85) ? null : pick(List.of(Channel.EMAIL, Channel.PHONE, Channel.TEXT, Channel.POST)),
                            FirstName.NO));
        }
        return contacts;
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (chance(20)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private List<Interview> interviews(LocalDate first) {
        List<Interview> interviews = new ArrayList<>();
        int count = pick(List.of(0, 1, 1, 1, 1, 1, 2, 2, 3));
        LocalDate day = first;
        for (int i = 0; i < count; i++) {
            Instant start = instant(day);
            Instant end = start.plus(Duration.ofMinutes(15L * (1 + random.nextInt(8))));
            interviews.add(new Interview(
                    "round" + i,
                    pick(List.of(Stage.values())),
                    pick(List.of(Format.values())),
                    start,
                    end,
                    some(ids),
                    chance(25) ? pick(ids) : null,
                    chance(85) ? null : pick(List.of(InterviewStatus.values())),
                    chance(45) ? decision(start) : null,
                    chance(12),
                    chance(88) ? MayFollowUp.NOT_ASKED : chance(70) ? MayFollowUp.YES : MayFollowUp.NO,
                    chance(70) ? Debrief.EMPTY : new Debrief(Map.of(), List.of("a point"), List.of())));
            day = day.plusDays(random.nextInt(20));
        }
        return interviews;
    }

    private List<EmployerDirection> directions(Instant begin) {
        List<EmployerDirection> directions = new ArrayList<>();
        int count = pick(List.of(0, 0, 0, 1, 1, 2, 3));
        for (int i = 0; i < count; i++) {
            Instant at = after(begin, 30);
            Set<Ban> no = EnumSet.noneOf(Ban.class);
            if (chance(25)) {
                no.add(Ban.PHONE);
            }
            if (chance(8)) {
                no.add(Ban.THANK_YOU);
            }
            if (chance(8)) {
                no.add(Ban.FOLLOW_UP);
            }
            directions.add(new EmployerDirection(
                    at,
                    null,
                    null,
                    chance(40) ? pick(List.of(Channel.EMAIL, Channel.PHONE, Channel.TEXT, Channel.POST)) : null,
                    no,
                    chance(25) ? pick(ids) : null,
                    chance(25) ? at.atZone(zone).toLocalDate().plusDays(random.nextInt(30)) : null));
        }
        return directions;
    }

    private List<JournalEntry> journal(Instant begin) {
        List<JournalEntry> journal = new ArrayList<>();
        int count = pick(List.of(0, 0, 1, 1, 2, 3, 4, 6, 9));
        Instant at = begin;
        for (int i = 0; i < count; i++) {
            at = after(at, 12);
            EntryKind kind = kind();
            boolean call = kind.isOutbound();
            Outcome outcome = call && chance(35) ? pick(List.of(Outcome.values())) : Outcome.SENT;
            boolean mayPromise = (kind.isInbound() && kind != EntryKind.AUTO_REPLY) || outcome == Outcome.SPOKE;
            journal.add(new JournalEntry(
                    at,
                    kind,
                    kind.needsContact() ? pick(ids) : null,
                    pick(List.of(Channel.EMAIL, Channel.EMAIL, Channel.PHONE)),
                    outcome,
                    mayPromise && chance(40) ? decision(at) : null,
                    null));
        }
        if (journal.size() > 1 && chance(10)) {
            Collections.shuffle(journal, random);
        }
        return journal;
    }

    private EntryKind kind() {
        int percent = random.nextInt(100);
        if (percent < 25) {
            return EntryKind.THANK_YOU;
        }
        if (percent < 60) {
            return EntryKind.CHECK_IN;
        }
        if (percent < 75) {
            return EntryKind.REPLY;
        }
        return pick(List.of(EntryKind.values()));
    }

    private Decision decision(Instant said) {
        LocalDate on = said.atZone(zone).toLocalDate().plusDays(random.nextInt(25) - 2L);
        String by = chance(60) ? pick(ids) : null;
        return chance(8) ? new Decision(null, "soon", by) : new Decision(on, null, by);
    }

    /** Anywhere, and often at a moment on which something turns. */
    private Instant now(Application application, Instant begin) {
        if (chance(25) && !application.journal().isEmpty()) {
            return pick(application.journal()).at();
        }
        Instant any = begin.plus(random.nextInt(60 * 24 * 100) - 60 * 24 * 4L, ChronoUnit.MINUTES);
        if (chance(30)) {
            int hour = pick(List.of(0, 9, 12, 13, 17));
            ZonedDateTime turning =
                    any.atZone(zone).truncatedTo(ChronoUnit.DAYS).plusHours(hour);
            return turning.toInstant();
        }
        return any;
    }

    private Instant after(Instant instant, int days) {
        return instant.plus(random.nextInt(days * 24 * 60), ChronoUnit.MINUTES);
    }

    private Instant instant(LocalDate day) {
        LocalDateTime time = day.atTime(random.nextInt(24), 15 * random.nextInt(4));
        return time.atZone(zone).toInstant();
    }

    private List<String> some(List<String> from) {
        List<String> some = new ArrayList<>();
        for (String one : from) {
            if (chance(50)) {
                some.add(one);
            }
        }
        return some;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
