package afterword.app.caldav;

import afterword.app.caldav.CalendarServerFailed.Why;
import afterword.app.caldav.Multistatus.Resource;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One calendar on a server: single entries in it, by their names. It never asks for any that it was not asked for. */
public final class RemoteCalendar {

    private static final int AT_ONCE = 50;
    private static final int MISSING = 404;
    private static final int GONE = 410;
    private static final int CHANGED = 412;
    private static final Map<String, String> CALENDAR = Map.of("Content-Type", "text/calendar; charset=utf-8");

    private final Dav dav;
    private final URI address;

    /** @param address of the collection, with a slash at its end */
    public RemoteCalendar(URI address, Login login) {
        this.dav = new Dav(login);
        this.address = address;
    }

    /**
     * An entry as it stands there.
     *
     * @param tag another one whenever it was changed
     */
    public record Entry(String tag, String text) {}

    /** What became of writing. */
    public sealed interface Writing {

        /** It stands there under this tag. */
        record Written(String tag) implements Writing {}

        /** It was changed, made or removed there meanwhile; nothing was written. */
        record ChangedMeanwhile() implements Writing {}
    }

    /**
     * The tags of these entries; an empty one for each that is gone. Of those that the server says nothing of there is none.
     *
     * @throws CalendarServerFailed where the calendar is gone, or the server does not answer
     */
    public Map<String, Optional<String>> tags(List<String> names) {
        Map<String, Optional<String>> tags = new LinkedHashMap<>();
        each(names, false, (name, resource) -> tags.put(name, tag(resource)));
        return tags;
    }

    /** These entries as they stand there; those that are gone are left out. */
    public Map<String, Entry> read(List<String> names) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        each(names, true, (name, resource) -> {
            String text = resource.text("calendar-data");
            tag(resource).ifPresent(tag -> {
                if (text != null) {
                    entries.put(name, new Entry(tag, text));
                }
            });
        });
        return entries;
    }

    public Optional<Entry> read(String name) {
        return Optional.ofNullable(read(List.of(name)).get(name));
    }

    private interface Take {
        void take(String name, Resource resource);
    }

    private void each(List<String> names, boolean withText, Take take) {
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            Map<String, String> paths = new LinkedHashMap<>();
            for (String name : names.subList(from, Math.min(names.size(), from + AT_ONCE))) {
                paths.put(address.resolve(name).getRawPath(), name);
            }
            for (Resource resource : dav.report(address, Bodies.multiget(new ArrayList<>(paths.keySet()), withText))) {
                String name = paths.get(address.resolve(resource.href()).getRawPath());
                if (name != null) {
                    take.take(name, resource);
                }
            }
        }
    }

    private static Optional<String> tag(Resource resource) {
        return resource.status() == MISSING || resource.status() == GONE
                ? Optional.empty()
                : Optional.ofNullable(resource.text("getetag"));
    }

    /** Writes a new entry; one of that name that is there already stays as it is. */
    public Writing add(String name, String text) {
        return put(name, text, Map.of("If-None-Match", "*"));
    }

    /** Writes an entry in the place of the one with that tag, and of no other. */
    public Writing replace(String name, String tag, String text) {
        return put(name, text, Map.of("If-Match", tag));
    }

    private Writing put(String name, String text, Map<String, String> condition) {
        Map<String, String> headers = new LinkedHashMap<>(CALENDAR);
        headers.putAll(condition);
        Dav.Answer answer = dav.send("PUT", address.resolve(name), headers, text);
        if (answer.status() == CHANGED || (answer.status() == MISSING && condition.containsKey("If-Match"))) {
            return new Writing.ChangedMeanwhile();
        }
        if (!answer.isDone()) {
            throw Dav.refused(answer);
        }
        // a server that keeps another text than it was given says no tag (RFC 4791, 5.3.4)
        String tag = answer.tag()
                .filter(given -> !given.startsWith("W/"))
                .or(() -> tags(List.of(name)).getOrDefault(name, Optional.empty()))
                .orElseThrow(() -> new CalendarServerFailed(
                        Why.UNREADABLE, address.getHost() + " took an entry, but does not have it."));
        return new Writing.Written(tag);
    }

    /** Removes the entry with that tag; one that is gone already is gone. */
    public Writing remove(String name, String tag) {
        Dav.Answer answer = dav.send("DELETE", address.resolve(name), Map.of("If-Match", tag), "");
        if (answer.status() == CHANGED) {
            return new Writing.ChangedMeanwhile();
        }
        if (!answer.isDone() && answer.status() != MISSING && answer.status() != GONE) {
            throw Dav.refused(answer);
        }
        return new Writing.Written("");
    }
}
