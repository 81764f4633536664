package afterword.applicationfile;

import afterword.documents.Nearest;
import afterword.documents.Value;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Time zones by their IANA names; mere offsets are none, as they know nothing of daylight saving. */
public final class TimeZones {

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();

    private TimeZones() {}

    /** The zone that {@code value} names; refused with the nearest where there is none such. */
    public static @Nullable ZoneId of(Value value) {
        String name = value.text();
        if (KNOWN.contains(name)) {
            return ZONES.computeIfAbsent(name, ZoneId::of);
        }
        String nearest = nearest(name).orElse(null);
        String hint = nearest == null ? "" : "; did you mean '" + nearest + "'?";
        return value.refuse(
                "unknown-time-zone",
                "'" + name + "' is no IANA time zone" + (hint.isEmpty() ? "." : hint),
                nearest == null ? "America/New_York" : nearest);
    }

    /** By the whole name, else by the city alone: somebody who writes {@code Vienna} means {@code Europe/Vienna}. */
    private static Optional<String> nearest(String name) {
        Map<String, String> cities = new TreeMap<>();
        for (String zone : new TreeSet<>(KNOWN)) {
            if (zone.contains("/") && !zone.startsWith("SystemV/") && !zone.startsWith("Etc/")) {
                cities.putIfAbsent(zone.substring(zone.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), zone);
            }
        }
        String city = name.substring(name.lastIndexOf('/') + 1);
        return Nearest.to(name, cities.values())
                .or(() -> Nearest.to(city, cities.keySet()).map(cities::get));
    }
}
