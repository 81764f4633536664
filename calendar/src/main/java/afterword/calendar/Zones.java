package afterword.calendar;

import biweekly.component.VTimezone;
import biweekly.io.ICalTimeZone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The zones that calendar programs name in their own ways: IANA names, Windows names, names behind a path, bare rules. */
final class Zones {

    /** As Exchange sends it where somebody chose the zone from the list: {@code (UTC-05:00) Eastern Time (US & Canada)}. */
    private static final Pattern SHOWN = Pattern.compile("\\((?:UTC|GMT)([+-]\\d\\d:\\d\\d)?\\)\\s*(.+)");

    /** Of zones with the same rules, those in which most people live come first. */
    private static final List<ZoneId> COMMON = Stream.of(
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Los_Angeles",
                    "America/Phoenix",
                    "Europe/London",
                    "Europe/Berlin",
                    "Europe/Helsinki",
                    "Asia/Dubai",
                    "Asia/Kolkata",
                    "Asia/Shanghai",
                    "Asia/Tokyo",
                    "Australia/Sydney",
                    "America/Sao_Paulo")
            .map(ZoneId::of)
            .toList();

    private static final Map<String, ZoneId> WINDOWS = table("windows-zones.tsv");
    private static final Map<String, ZoneId> SHOWN_BY_WINDOWS = table("windows-zones-shown.tsv");

    private Zones() {}

    /** The zone of that IANA name, also behind a path such as {@code /mozilla.org/20050126_1/Europe/Berlin}. */
    static Optional<ZoneId> named(String written) {
        String name = written.strip();
        if (!name.contains("/")) {
            return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
        }
        for (int at = 0; at >= 0; at = name.indexOf('/', at + 1)) {
            String rest = name.substring(name.charAt(at) == '/' ? at + 1 : at);
            if (ZoneId.getAvailableZoneIds().contains(rest)) {
                return Optional.of(ZoneId.of(rest));
            }
        }
        return Optional.empty();
    }

    /** The zone that Windows calls so: by its key ({@code Eastern Standard Time}) or as it shows it. */
    static Optional<ZoneId> windows(String written) {
        String name = comparable(written);
        ZoneId byKey = WINDOWS.get(name);
        if (byKey != null) {
            return Optional.of(byKey);
        }
        Matcher shown = SHOWN.matcher(written.strip());
        return Optional.ofNullable(SHOWN_BY_WINDOWS.get(shown.matches() ? comparable(shown.group(2)) : name));
    }

    /**
     * The likeliest zone with the rules of {@code component}: the offsets at {@code around} and half a year to either side are
     * the same. Where none has them, the bare offset at that time.
     */
    static ZoneId withRulesOf(VTimezone component, LocalDateTime around) {
        TimeZone rules = new ICalTimeZone(component);
        Map<LocalDateTime, ZoneOffset> offsets = new LinkedHashMap<>();
        for (int months : new int[] {0, -6, -3, 3, 6}) {
            LocalDateTime time = around.plusMonths(months);
            offsets.put(time, offset(rules, time));
        }
        return Stream.concat(COMMON.stream(), WINDOWS.values().stream())
                .filter(zone -> offsets.entrySet().stream()
                        .allMatch(at -> zone.getRules().getOffset(at.getKey()).equals(at.getValue())))
                .findFirst()
                .orElse(offsets.get(around));
    }

    /** By the observance of that clock time, for the library's other ways depend on the machine's clock. */
    private static ZoneOffset offset(TimeZone rules, LocalDateTime local) {
        int offset = rules.getOffset(
                GregorianCalendar.AD,
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getDayOfWeek().getValue() % 7 + 1,
                (int) (local.toLocalTime().toNanoOfDay() / 1_000_000));
        try {
            return ZoneOffset.ofTotalSeconds(offset / 1000);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static String comparable(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace("&amp;", "&").replaceAll("\\s+", " ");
    }

    private static Map<String, ZoneId> table(String resource) {
        Map<String, ZoneId> zones = new LinkedHashMap<>();
        try (var in = Objects.requireNonNull(Zones.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                zones.put(
                        comparable(line.substring(0, tab)),
                        ZoneId.of(line.substring(tab + 1).strip()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return Collections.unmodifiableMap(zones);
    }
}
