package afterword.app.store;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;
import java.time.Instant;

/** An application with one onsite, for tests. */
final class Onsite {

    static final Instant NOW = Instant.parse("2026-09-09T20:00:00Z");

    private Onsite() {}

    static Application at(String company) {
        return new ApplicationReader(code -> true)
                .read(Documents.ofText("onsite.yaml", """
                        version: 1
                        company: "%s"
                        position: Senior Data Engineer
                        timeZone: America/New_York
                        holidays: US
                        contacts:
                          rivera: { name: { prefix: Dr., given: Elena, family: Rivera }, email: elena@example.org }
                        interviews:
                          - id: onsite
                            stage: first
                            format: in-person
                            start: 2026-09-09T14:00
                            end: 2026-09-09T15:00
                            interviewers: [rivera]
                            decision: { on: 2026-09-18, said: "by the end of next week", by: rivera }
                        journal:
                          - { at: "2026-09-09T15:10-04:00", kind: note, said: "took the train home" }
                        """.formatted(company)))
                .get();
    }

    static JournalEntry thanked(Instant at) {
        return new JournalEntry(at, EntryKind.THANK_YOU, "rivera", Channel.EMAIL, Outcome.SENT, null, null);
    }
}
