package afterword.app.lookingback;

import afterword.app.saying.Steps;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks back over all applications of a person. */
public final class Histories {

    private static final Duration SOON = Duration.ofDays(7);

    private final Store store;

    public Histories(Store store) {
        this.store = store;
    }

    public History of(Owner owner, Instant now) {
        List<Application> all = store.applications().all(owner).stream()
                .map(StoredApplication::application)
                .toList();
        List<Waiting> waits = new ArrayList<>();
        Map<String, History.Asked> asked = new TreeMap<>();
        int interviewed = 0;
        int answered = 0;
        int further = 0;
        int offered = 0;
        for (Application application : all) {
            List<Interview> held = application.interviews().stream()
                    .filter(interview -> interview.isHeld(now))
                    .sorted(Comparator.comparing(Interview::start))
                    .toList();
            List<JournalEntry> journal = application.journal().stream()
                    .filter(entry -> !entry.at().isAfter(now))
                    .sorted(Comparator.comparing(JournalEntry::at))
                    .toList();
            interviewed += held.isEmpty() ? 0 : 1;
            answered += held.size() > 1 || journal.stream().anyMatch(JournalEntry::isAnswer) ? 1 : 0;
            further += held.size() > 1 || has(journal, EntryKind.INVITATION) ? 1 : 0;
            offered += has(journal, EntryKind.OFFER) ? 1 : 0;
            for (int i = 0; i < held.size(); i++) {
                Instant next = i + 1 < held.size() ? held.get(i + 1).start() : now;
                waits.add(waiting(held.get(i), next, i + 1 < held.size(), journal));
            }
            asked(journal, now, asked);
        }
        return new History(
                List.of(
                        new History.Reached("written down", all.size()),
                        new History.Reached("interviewed", interviewed),
                        new History.Reached("had an answer", answered),
                        new History.Reached("came a round further", further),
                        new History.Reached("had an offer", offered)),
                waits,
                List.copyOf(asked.values()));
    }

    private static boolean has(List<JournalEntry> journal, EntryKind kind) {
        return journal.stream().anyMatch(entry -> entry.kind() == kind);
    }

    /** The next interview is an answer too, though nobody wrote it down. */
    private static Waiting waiting(Interview interview, Instant until, boolean another, List<JournalEntry> journal) {
        Instant end = until;
        boolean answered = another;
        for (JournalEntry entry : journal) {
            if (entry.at().isAfter(interview.end()) && !entry.at().isAfter(end)) {
                if (entry.isAnswer()) {
                    end = entry.at();
                    answered = true;
                    break;
                }
                if (entry.kind() == EntryKind.CLOSED || entry.kind() == EntryKind.WITHDRAWAL) {
                    end = entry.at();
                    answered = false;
                    break;
                }
            }
        }
        Instant ended = end;
        List<JournalEntry> sent = journal.stream()
                .filter(entry -> entry.kind().isOutbound()
                        && entry.at().isAfter(interview.end())
                        && !entry.at().isAfter(ended))
                .toList();
        boolean asked = sent.stream().anyMatch(entry -> entry.kind() == EntryKind.CHECK_IN);
        Channel channel = sent.isEmpty() ? null : sent.get(sent.size() - 1).channel();
        int days = (int) Math.max(0, Duration.between(interview.end(), end).toDays());
        return new Waiting(interview.stage(), channel, days, answered, asked);
    }

    private static void asked(List<JournalEntry> journal, Instant now, Map<String, History.Asked> asked) {
        int number = 0;
        for (JournalEntry entry : journal) {
            if (entry.isAnswer()) {
                number = 0;
            }
            if (entry.kind() != EntryKind.CHECK_IN) {
                continue;
            }
            int counted = ++number;
            Instant within = entry.at().plus(SOON);
            boolean answer = journal.stream()
                    .anyMatch(other -> other.isAnswer()
                            && !other.at().isBefore(entry.at())
                            && other.at().isBefore(within));
            // who was asked within the week may answer yet
            if (!answer && within.isAfter(now)) {
                continue;
            }
            String channel = Steps.by(entry.channel() == null ? Channel.EMAIL : entry.channel());
            asked.merge(
                    counted + channel,
                    new History.Asked(counted, channel, 1, answer ? 1 : 0),
                    (one, other) -> new History.Asked(
                            counted, channel, one.made() + other.made(), one.answered() + other.answered()));
        }
    }
}
