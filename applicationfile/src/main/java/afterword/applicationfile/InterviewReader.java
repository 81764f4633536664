package afterword.applicationfile;

import afterword.application.Debrief;
import afterword.application.Decision;
import afterword.application.Format;
import afterword.application.Interview;
import afterword.application.Invitation;
import afterword.application.MayFollowUp;
import afterword.application.Stage;
import afterword.documents.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the interviews of a file, with their debriefs. */
final class InterviewReader {

    private final @Nullable ZoneId zone;
    private final ContactIds contacts;
    private final DecisionReader decisions;
    private final DebriefReader debriefs;
    private final Set<String> ids = new HashSet<>();

    /** @param zone absent where the file names none, which is a problem already */
    InterviewReader(@Nullable ZoneId zone, ContactIds contacts) {
        this.zone = zone;
        this.contacts = contacts;
        this.decisions = new DecisionReader(contacts);
        this.debriefs = new DebriefReader(contacts);
    }

    @Nullable
    Interview read(Fields fields) {
        String id = id(fields);
        fields.require("stage", "first");
        Stage stage = fields.term("stage", Terms.STAGES);
        fields.require("format", "in-person");
        Format format = fields.term("format", Terms.FORMATS);
        Instant start = time(fields, "start");
        Instant end = time(fields, "end");
        if (start != null && end != null && end.isBefore(start)) {
            String works = Times.local(start.plus(Duration.ofHours(1)), zone());
            fields.refuse("end", "ends-before-it-starts", "the interview ends before it starts.", works);
        }
        List<String> interviewers = contacts.readAll(fields, "interviewers");
        String organizer = contacts.read(fields, "organizer");
        var status = fields.term("status", Terms.STATUSES);
        Decision decision = decisions.read(fields);
        Boolean quick = fields.flag("decidingQuickly");
        MayFollowUp mayFollowUp = fields.term("mayFollowUp", Terms.MAY_FOLLOW_UP);
        Debrief debrief = fields.one("debrief", "{ rivera: { topics: [night shifts] } }", debriefs::read);
        Invitation invitation = fields.one(
                "invitation", "{ uid: 5k2v0jq8m1@calendar.example, sequence: 0 }", InterviewReader::invitation);
        if (!fields.isSound()) {
            return null;
        }
        return new Interview(
                Objects.requireNonNull(id),
                Objects.requireNonNull(stage),
                Objects.requireNonNull(format),
                Objects.requireNonNull(start),
                Objects.requireNonNull(end),
                interviewers,
                organizer,
                status,
                decision,
                Boolean.TRUE.equals(quick),
                Objects.requireNonNullElse(mayFollowUp, MayFollowUp.NOT_ASKED),
                Objects.requireNonNullElse(debrief, Debrief.EMPTY),
                invitation);
    }

    private @Nullable String id(Fields fields) {
        String id = fields.requiredLine("id", "onsite");
        if (id != null && !ids.add(id)) {
            fields.refuse("id", "duplicate-id", "there is an interview '" + id + "' already.", id + "-" + ids.size());
        }
        return id;
    }

    private @Nullable Instant time(Fields fields, String key) {
        fields.require(key, "2026-09-09T14:00");
        return fields.instant(key, zone());
    }

    /** Something to go on with where the file names no zone, so that other problems are found all the same. */
    private ZoneId zone() {
        return zone == null ? ZoneOffset.UTC : zone;
    }

    private static @Nullable Invitation invitation(Fields fields) {
        String uid = fields.requiredLine("uid", "5k2v0jq8m1@calendar.example");
        Integer sequence = fields.integer("sequence", 0, Integer.MAX_VALUE);
        return uid == null ? null : new Invitation(uid, Objects.requireNonNullElse(sequence, 0));
    }
}
