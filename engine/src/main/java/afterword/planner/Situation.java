package afterword.planner;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.application.Role;
import afterword.businessdays.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands at {@code now}, whatever the playbook: what has happened, what was promised and directed,
 * since when there is silence. Entries dated after now have not happened yet; entries count by time, those of one
 * instant in file order.
 */
final class Situation {

    private static final Set<EntryKind> FINAL_WORDS = EnumSet.of(
            EntryKind.DECLINE, EntryKind.OFFER, EntryKind.WITHDRAWAL, EntryKind.ACCEPTANCE, EntryKind.CLOSED);

    private final Application application;
    private final BusinessCalendar calendar;
    private final Instant now;
    private final ZonedDateTime localNow;
    private final List<JournalEntry> journal;
    private final List<Interview> held;
    private final @Nullable Interview ahead;
    private final @Nullable Interview latest;
    private final Directions directions;
    private final @Nullable JournalEntry finalWord;
    private final @Nullable JournalEntry invitation;
    private final @Nullable JournalEntry answer;
    private final @Nullable Promise promise;
    private final List<JournalEntry> unanswered;

    Situation(Application application, BusinessCalendar calendar, Instant now) {
        this.application = application;
        this.calendar = calendar;
        this.now = now;
        this.localNow = now.atZone(application.zone());
        this.journal = soFar(application.journal(), now);
        this.held = held(application.interviews(), now);
        this.ahead = ahead(application.interviews(), now);
        this.latest = held.isEmpty() ? null : held.get(held.size() - 1);
        this.directions = Directions.upTo(now, application.directions(), held);
        this.finalWord = lastFinalWord(journal);
        this.invitation = last(journal, EntryKind.INVITATION);
        this.answer = latest == null ? null : lastAnswerAfter(latest.end(), journal);
        this.promise = latest == null ? null : Promise.last(held, journal, dateOf(latest.start()));
        this.unanswered = latest == null ? List.of() : unansweredSince(latest.end(), answer, journal);
    }

    private static List<Interview> held(List<Interview> interviews, Instant now) {
        List<Interview> held = new ArrayList<>(interviews.size());
        for (Interview interview : interviews) {
            if (interview.isHeld(now)) {
                held.add(interview);
            }
        }
        if (held.size() > 1) {
            held.sort(Comparator.comparing(Interview::start).thenComparing(Interview::end));
        }
        return held;
    }

    private static @Nullable Interview ahead(List<Interview> interviews, Instant now) {
        Interview ahead = null;
        for (Interview interview : interviews) {
            boolean isNext = ahead == null || interview.start().isBefore(ahead.start());
            if (isNext && interview.isAhead(now)) {
                ahead = interview;
            }
        }
        return ahead;
    }

    private static List<JournalEntry> soFar(List<JournalEntry> journal, Instant now) {
        List<JournalEntry> happened = new ArrayList<>(journal.size());
        boolean inOrder = true;
        for (JournalEntry entry : journal) {
            if (!entry.at().isAfter(now)) {
                inOrder &= happened.isEmpty()
                        || !entry.at()
                                .isBefore(happened.get(happened.size() - 1).at());
                happened.add(entry);
            }
        }
        if (!inOrder) {
            happened.sort(Comparator.comparing(JournalEntry::at));
        }
        return happened;
    }

    private static @Nullable JournalEntry lastFinalWord(List<JournalEntry> journal) {
        JournalEntry word = null;
        for (JournalEntry entry : journal) {
            if (FINAL_WORDS.contains(entry.kind())) {
                word = entry;
            } else if (entry.kind() == EntryKind.INVITATION) {
                word = null;
            }
        }
        return word;
    }

    private static @Nullable JournalEntry last(List<JournalEntry> journal, EntryKind kind) {
        for (int i = journal.size() - 1; i >= 0; i--) {
            if (journal.get(i).kind() == kind) {
                return journal.get(i);
            }
        }
        return null;
    }

    private static @Nullable JournalEntry lastAnswerAfter(Instant end, List<JournalEntry> journal) {
        for (int i = journal.size() - 1; i >= 0; i--) {
            JournalEntry entry = journal.get(i);
            if (!entry.at().isAfter(end)) {
                return null;
            }
            if (entry.isAnswer()) {
                return entry;
            }
        }
        return null;
    }

    private static List<JournalEntry> unansweredSince(
            Instant end, @Nullable JournalEntry answer, List<JournalEntry> journal) {
        List<JournalEntry> unanswered = new ArrayList<>();
        for (JournalEntry entry : journal) {
            if (entry == answer) {
                unanswered.clear();
            } else if (entry.kind() == EntryKind.CHECK_IN
                    && entry.outcome() != Outcome.SPOKE
                    && entry.at().isAfter(end)) {
                unanswered.add(entry);
            }
        }
        return unanswered;
    }

    Application application() {
        return application;
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    Instant now() {
        return now;
    }

    ZonedDateTime localNow() {
        return localNow;
    }

    LocalDate today() {
        return localNow.toLocalDate();
    }

    ZoneId zone() {
        return application.zone();
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, application.zone());
    }

    /** All that has happened by now, in order. */
    List<JournalEntry> journal() {
        return journal;
    }

    /** The interviews that have been held, in order of their start. */
    List<Interview> held() {
        return held;
    }

    /** The latest interview that has been held. */
    @Nullable
    Interview latest() {
        return latest;
    }

    Directions directions() {
        return directions;
    }

    /** A decline, an offer, a withdrawal, an acceptance or a closing that still stands (P0); a later invitation reopens. */
    @Nullable
    JournalEntry finalWord() {
        return finalWord;
    }

    /** The last human answer after the latest interview. */
    @Nullable
    JournalEntry answer() {
        return answer;
    }

    /** Whether the last answer came with a date that is still known. */
    boolean isAnsweredWithDate() {
        return answer != null && answer.decision() != null && answer.decision().on() != null && isPromiseKnown();
    }

    /** The promise that counts, even if its day has passed. */
    @Nullable
    Promise promise() {
        return promise;
    }

    /** Whether the promised day is not before the day on which silence starts. */
    boolean isPromiseKnown() {
        return promise != null && !promise.on().isBefore(silenceDay());
    }

    private LocalDate silenceDay() {
        Instant start = answer != null ? answer.at() : latest == null ? now : latest.end();
        return dateOf(start);
    }

    /** Check-ins since silence started, in order; each is a contact, voicemail and no-answer too. */
    List<JournalEntry> unanswered() {
        return unanswered;
    }

    /** The interview that is still to come and not cancelled, the next one. */
    @Nullable
    Interview ahead() {
        return ahead;
    }

    /** Whether they have invited and no interview that starts after that has been held. */
    boolean isInvited() {
        if (invitation == null) {
            return false;
        }
        for (Interview interview : held) {
            if (interview.start().isAfter(invitation.at())) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code contact} was there in person or on the line: met as written down, or named in a held interview. */
    boolean wasThere(Contact contact) {
        if (contact.met() != null) {
            return contact.met();
        }
        return isNamed(contact);
    }

    private boolean isNamed(Contact contact) {
        for (Interview interview : held) {
            if (interview.names(contact.id())) {
                return true;
            }
        }
        return false;
    }

    /** A decision maker who was in no interview that has been held. */
    boolean isDecisionMakerNotMet(Contact contact) {
        return contact.is(Role.DECISION_MAKER) && (Boolean.FALSE.equals(contact.met()) || !isNamed(contact));
    }

    /** The channel that directions, or the person's own preference, give for steps to {@code to}; absent: none. */
    @Nullable
    Channel askedChannel(Contact to) {
        return directions.channel() != null ? directions.channel() : to.prefers();
    }
}
