package afterword.whatif;

import afterword.application.Application;
import afterword.application.Decision;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that might happen. */
public sealed interface Supposition {

    /** The facts as they would be; {@code application} itself stays as it is. */
    Application in(Application application);

    /** When it would have happened; nothing where time alone passes. */
    @Nullable
    Instant at();

    /** Nobody answers, which is what every plan supposes of the days to come. */
    record NobodyAnswers() implements Supposition {

        @Override
        public Application in(Application application) {
            return application;
        }

        @Override
        public @Nullable Instant at() {
            return null;
        }
    }

    /**
     * Something is heard.
     *
     * @param kind an inbound one, such as a decline
     * @param by the id of the contact who says it
     * @param promised the day by which they then say there will be news; absent: none
     */
    record TheySay(
            Instant at, EntryKind kind, String by, @Nullable LocalDate promised) implements Supposition {

        /** @throws IllegalArgumentException where {@code kind} is nothing that is heard */
        public TheySay {
            if (!kind.isInbound()) {
                throw new IllegalArgumentException("'" + kind.word() + "' is nothing that is heard");
            }
        }

        @Override
        public Application in(Application application) {
            Decision decision = promised == null ? null : new Decision(promised, null, by);
            return adding(application, new JournalEntry(at, kind, by, null, Outcome.SENT, decision, null));
        }
    }

    /**
     * A contact is made.
     *
     * @param kind an outbound one, such as a check-in
     */
    record YouDo(Instant at, EntryKind kind, String with, Outcome outcome) implements Supposition {

        /** @throws IllegalArgumentException where {@code kind} is nothing that is done */
        public YouDo {
            if (!kind.isOutbound()) {
                throw new IllegalArgumentException("'" + kind.word() + "' is nothing that is done");
            }
        }

        @Override
        public Application in(Application application) {
            return adding(application, new JournalEntry(at, kind, with, null, outcome, null, null));
        }
    }

    private static Application adding(Application application, JournalEntry entry) {
        List<JournalEntry> journal = new ArrayList<>(application.journal());
        journal.add(entry);
        return application.withJournal(journal);
    }
}
