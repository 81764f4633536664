package afterword.app.application.web;

import afterword.app.saying.Names;
import afterword.app.saying.Steps;
import afterword.app.saying.Times;
import afterword.app.store.StoredEntry;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.JournalEntry;
import org.jspecify.annotations.Nullable;

/** A line of the journal, in words. */
record EntryView(
        String id,
        String when,
        String what,
        String how,
        @Nullable String said,
        @Nullable String promise,
        boolean voided) {

    static EntryView of(Application application, StoredEntry stored, Times times) {
        JournalEntry entry = stored.entry();
        String name = entry.with() == null ? "Somebody" : Names.of(application, entry.with());
        return new EntryView(
                stored.id(),
                times.moment(entry.at()),
                Steps.happened(entry.kind(), name),
                how(entry),
                entry.said(),
                entry.decision() == null || entry.decision().on() == null
                        ? null
                        : "news by " + times.day(entry.decision().on()),
                stored.voided());
    }

    private static String how(JournalEntry entry) {
        String way = entry.channel() == null || entry.channel() == Channel.NONE ? "" : Steps.by(entry.channel());
        if (!entry.kind().isOutbound()) {
            return way;
        }
        return switch (entry.outcome()) {
            case SENT -> way;
            case VOICEMAIL -> way + ", left a message";
            case NO_ANSWER -> way + ", no answer";
            case SPOKE -> way + ", spoke";
        };
    }
}
