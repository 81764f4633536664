package afterword.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.RandomApplications;
import afterword.businessdays.BusinessCalendar;
import afterword.holidays.PublicHolidays;
import afterword.plan.Plan;
import afterword.plan.Refusal;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.planner.Planner;
import afterword.playbooks.Playbooks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every verdict, whatever the applications are; a failure names its seed. */
class AnyQuestionTest {

    private static final long CASES = Long.getLong("afterword.cases", 3_000);
    private static final List<EntryKind> OUTBOUND =
            Arrays.stream(EntryKind.values()).filter(EntryKind::isOutbound).toList();
    private static final List<Channel> CHANNELS =
            List.of(Channel.EMAIL, Channel.EMAIL, Channel.PHONE, Channel.TEXT, Channel.POST, Channel.IN_PERSON);
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();

    private record Asked(long seed, List<Tracked> applications, Question question, Instant now) {

        Verdict verdict() {
            return at(now);
        }

        Verdict at(Instant moment) {
            return new Guards(applications).mayContact(question, moment);
        }

        Tracked tracked() {
            return applications.get(0);
        }

        Plan plan() {
            return new Planner(tracked().application(), tracked().calendar(), now)
                    .plan(tracked().playbook());
        }

        @Override
        public String toString() {
            return "seed " + seed + ", " + question + " at " + now + ", "
                    + tracked().playbook().id() + ", "
                    + applications.stream().map(Tracked::application).toList();
        }
    }

    private interface Property {
        void check(Asked asked, Verdict verdict);
    }

    @Test
    void aGuardNeverAllowsWhatThePlanRefuses() {
        forAll((asked, verdict) -> {
            if (!verdict.isAllowed()) {
                return;
            }
            boolean met = metInAnInterview(asked);
            for (Refusal refusal : asked.plan().refused()) {
                boolean kind =
                        refusal.kind().word().equals(asked.question().kind().word());
                boolean channel = refusal.channel() == null
                        || refusal.channel() == asked.question().channel();
                // the refusal to write to deciders not met says nothing about those who were
                boolean others = refusal.kind() == StepKind.THANK_YOU
                        && refusal.because().get(0).rule().equals("P2")
                        && met;
                assertFalse(kind && channel && !others, () -> refusal + " was allowed: " + asked);
            }
        });
    }

    @Test
    void aQuestionIsAllowedOnlyWhileThePlanHasOne() {
        forAll((asked, verdict) -> {
            if (verdict.isAllowed() && asked.question().kind() == EntryKind.CHECK_IN) {
                Step next = asked.plan().steps().stream()
                        .filter(step -> step.isOpen() && step.kind() == StepKind.CHECK_IN)
                        .findFirst()
                        .orElse(null);
                assertTrue(next != null && !next.from().toInstant().isAfter(asked.now()), asked::toString);
            }
        });
    }

    @Test
    void untilIsWhenTheAnswerTurnsAndNotBefore() {
        forAll((asked, verdict) -> {
            if (verdict.isAllowed() || verdict.until() == null) {
                return;
            }
            Instant until = verdict.until().toInstant();
            assertTrue(until.isAfter(asked.now()), asked::toString);
            assertTrue(asked.at(until).isAllowed(), () -> "not even then, " + until + ": " + asked.at(until) + asked);
            long seconds = Duration.between(asked.now(), until).toSeconds();
            Random random = new Random(asked.seed());
            for (int i = 0; i < 3; i++) {
                Instant between = asked.now().plusSeconds((long) (random.nextDouble() * (seconds - 1)));
                assertFalse(asked.at(between).isAllowed(), () -> "before " + until + ", at " + between + ": " + asked);
            }
        });
    }

    @Test
    void aNoHasItsReasonsAndTheSameQuestionTheSameAnswer() {
        forAll((asked, verdict) -> {
            assertTrue(verdict.isAllowed() || !verdict.because().isEmpty(), asked::toString);
            assertEquals(verdict, asked.verdict(), asked::toString);
        });
    }

    @Test
    void nobodyIsAskedTwiceOnOneDayOverAllApplications() {
        forAll((asked, verdict) -> {
            if (!verdict.isAllowed() || asked.question().kind() != EntryKind.CHECK_IN) {
                return;
            }
            String email = email(asked.tracked().application(), asked.question().contact());
            LocalDate today =
                    asked.now().atZone(asked.tracked().application().zone()).toLocalDate();
            for (Tracked other :
                    asked.applications().subList(1, asked.applications().size())) {
                for (JournalEntry entry : other.application().journal()) {
                    boolean same = email != null
                            && entry.with() != null
                            && email.equals(email(other.application(), entry.with()));
                    boolean thatDay = entry.at()
                            .atZone(asked.tracked().application().zone())
                            .toLocalDate()
                            .equals(today);
                    boolean made = entry.kind().isOutbound() && !entry.at().isAfter(asked.now());
                    assertFalse(same && thatDay && made, asked::toString);
                }
            }
        });
    }

    private static boolean metInAnInterview(Asked asked) {
        String id = asked.question().contact();
        Boolean met = asked.tracked().application().contact(id).met();
        return met != null
                ? met
                : asked.tracked().application().interviews().stream()
                        .anyMatch(interview -> interview.isHeld(asked.now())
                                && interview.people().anyMatch(id::equals));
    }

    private static String email(Application application, String contact) {
        return application.contact(contact).email();
    }

    private static void forAll(Property property) {
        for (long seed = 0; seed < CASES; seed++) {
            Asked asked = asked(seed);
            try {
                property.check(asked, asked.verdict());
            } catch (RuntimeException e) {
                throw new AssertionError(asked + ": " + e, e);
            }
        }
    }

    private static Asked asked(long seed) {
        Random random = new Random(seed * 31 + 7);
        RandomApplications.Case first = RandomApplications.of(seed);
        List<Tracked> all = new ArrayList<>();
        all.add(tracked("asked", upTo(first.now(), first.application()), random));
        int others = random.nextInt(3);
        for (int i = 0; i < others; i++) {
            Application other = RandomApplications.of(seed + 1_000_000 + i).application();
            all.add(tracked("other" + i, near(other, first.now(), random), random));
        }
        List<String> people = List.copyOf(first.application().contacts().keySet());
        Question question = new Question(
                "asked",
                people.get(random.nextInt(people.size())),
                CHANNELS.get(random.nextInt(CHANNELS.size())),
                random.nextBoolean() ? EntryKind.CHECK_IN : OUTBOUND.get(random.nextInt(OUTBOUND.size())));
        return new Asked(seed, all, question, first.now());
    }

    /** Without what is dated later: a verdict says what comes if nothing happens till then. */
    private static Application upTo(Instant now, Application application) {
        return new Application(
                null,
                application.company(),
                application.position(),
                application.zone(),
                application.holidays(),
                application.field(),
                application.agency(),
                application.contacts(),
                application.interviews(),
                application.directions().stream()
                        .filter(direction -> !direction.at().isAfter(now))
                        .toList(),
                application.journal().stream()
                        .filter(entry -> !entry.at().isAfter(now))
                        .toList());
    }

    /** The same job, another one there, or another company; with its last contact near now, so that they meet. */
    private static Application near(Application application, Instant now, Random random) {
        List<JournalEntry> journal = new ArrayList<>();
        for (JournalEntry entry : application.journal()) {
            Instant at = now.minusSeconds(random.nextInt(3 * 24 * 3600));
            journal.add(new JournalEntry(
                    at, entry.kind(), entry.with(), entry.channel(), entry.outcome(), entry.decision(), entry.said()));
        }
        return new Application(
                null,
                random.nextInt(3) == 0 ? application.company() : "Corvane",
                random.nextBoolean() ? application.position() : "Analyst",
                application.zone(),
                application.holidays(),
                application.field(),
                application.agency(),
                application.contacts(),
                application.interviews(),
                application.directions().stream()
                        .filter(direction -> !direction.at().isAfter(now))
                        .toList(),
                journal);
    }

    private static Tracked tracked(String id, Application application, Random random) {
        String code = application.holidays();
        BusinessCalendar calendar =
                code == null ? BusinessCalendar.WEEKDAYS : HOLIDAYS.of(code).orElseThrow();
        return new Tracked(id, application, Playbooks.all().get(random.nextInt(Playbooks.IDS.size())), calendar);
    }
}
