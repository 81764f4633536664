package afterword.applicationfile;

import afterword.application.Ban;
import afterword.application.Channel;
import afterword.application.Decision;
import afterword.application.EmployerDirection;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.documents.Fields;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what has happened: the employer's directions and the journal. */
final class EventReader {

    private final @Nullable ZoneId zone;
    private final ContactIds contacts;
    private final DecisionReader decisions;

    /** @param zone absent where the file names none, which is a problem already */
    EventReader(@Nullable ZoneId zone, ContactIds contacts) {
        this.zone = zone;
        this.contacts = contacts;
        this.decisions = new DecisionReader(contacts);
    }

    @Nullable
    EmployerDirection direction(Fields fields) {
        Instant at = at(fields);
        EmployerDirection direction = new EmployerDirection(
                Objects.requireNonNullElse(at, Instant.EPOCH),
                contacts.read(fields, "by"),
                fields.text("said", "e-mail is best"),
                fields.term("channel", Terms.WAYS),
                Set.of(fields.terms("no", Terms.BANS).toArray(Ban[]::new)),
                contacts.read(fields, "contact"),
                fields.date("on"));
        return at == null ? null : direction;
    }

    @Nullable
    JournalEntry entry(Fields fields) {
        Instant at = at(fields);
        fields.require("kind", "thank-you");
        EntryKind kind = fields.term("kind", Terms.ENTRY_KINDS);
        String with = with(fields, kind);
        Channel channel = fields.term("channel", Terms.CHANNELS);
        Outcome outcome = outcome(fields, kind);
        Decision decision = decision(fields, kind, outcome);
        String said = fields.text("said", "you will hear from us by the 18th");
        return at == null || kind == null ? null : new JournalEntry(at, kind, with, channel, outcome, decision, said);
    }

    private @Nullable Instant at(Fields fields) {
        fields.require("at", "2026-09-09T19:40-04:00");
        return fields.instant("at", zone == null ? ZoneOffset.UTC : zone);
    }

    private @Nullable String with(Fields fields, @Nullable EntryKind kind) {
        if (kind != null && kind.needsContact()) {
            fields.require("with", "rivera");
        }
        return contacts.read(fields, "with");
    }

    private static Outcome outcome(Fields fields, @Nullable EntryKind kind) {
        Outcome outcome = fields.term("outcome", Terms.OUTCOMES);
        if (outcome != null && kind != null && !kind.isOutbound()) {
            String message = "an outcome belongs to what you sent or whom you called, not to '" + kind.word() + "'.";
            fields.refuse("outcome", "misplaced-outcome", message, "kind: check-in, outcome: " + outcome.word());
        }
        return Objects.requireNonNullElse(outcome, Outcome.SENT);
    }

    private @Nullable Decision decision(Fields fields, @Nullable EntryKind kind, Outcome outcome) {
        Decision decision = decisions.read(fields);
        boolean heard = kind == null || kind.isInbound() || kind.isOutbound() && outcome == Outcome.SPOKE;
        if (decision != null && !heard) {
            String message = "a promise is heard: it stands on a reply, or on a call in which you spoke.";
            fields.refuse("decision", "misplaced-decision", message, "kind: reply, or outcome: spoke");
        }
        return decision;
    }
}
