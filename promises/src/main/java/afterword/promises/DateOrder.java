package afterword.promises;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where 9/10 is September the 10th, and 4.12. a date: by the country of the holidays, or where that is not said, of the time zone. */
final class DateOrder {

    private static final Set<String> MONTH_FIRST = Set.of(
            "US", "PR", "GU", "AS", "VI", "MP", "UM", "FM", "MH", "PW", "CA", "PH", "JP", "CN", "KR", "KP", "TW", "HU",
            "LT", "MN");

    private static final Set<String> ZONES = Set.of(
            "America/New_York",
            "America/Detroit",
            "America/Chicago",
            "America/Menominee",
            "America/Denver",
            "America/Boise",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "America/Juneau",
            "America/Sitka",
            "America/Nome",
            "America/Adak",
            "America/Toronto",
            "America/Vancouver",
            "America/Edmonton",
            "America/Winnipeg",
            "America/Regina",
            "America/Halifax",
            "America/Moncton",
            "America/St_Johns",
            "America/Puerto_Rico",
            "Pacific/Honolulu",
            "Pacific/Guam",
            "Asia/Tokyo",
            "Asia/Seoul",
            "Asia/Shanghai",
            "Asia/Taipei",
            "Asia/Manila",
            "Europe/Budapest",
            "Europe/Vilnius");

    private static final Set<String> PREFIXES =
            Set.of("US/", "Canada/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/");

    /** Where a dot between two numbers makes a date, and no time of day. */
    private static final Set<String> DOTTED = Set.of(
            "DE", "AT", "CH", "LI", "LU", "PL", "CZ", "SK", "SI", "HR", "RS", "BA", "MK", "NO", "FI", "DK", "EE", "LV",
            "IS", "RO", "BG", "TR", "RU", "UA", "BY", "GE", "AM", "AZ", "KZ");

    private static final Set<String> DOTTED_ZONES = Set.of(
            "Europe/Berlin",
            "Europe/Vienna",
            "Europe/Zurich",
            "Europe/Warsaw",
            "Europe/Prague",
            "Europe/Bratislava",
            "Europe/Ljubljana",
            "Europe/Zagreb",
            "Europe/Belgrade",
            "Europe/Oslo",
            "Europe/Helsinki",
            "Europe/Copenhagen",
            "Europe/Tallinn",
            "Europe/Riga",
            "Europe/Bucharest",
            "Europe/Sofia",
            "Europe/Istanbul");

    private DateOrder() {}

    /** Whether 4.12. is a date there. */
    static boolean isDotted(ZoneId zone, @Nullable String code) {
        return code != null && code.length() >= 2
                ? DOTTED.contains(code.substring(0, 2).toUpperCase(Locale.ROOT))
                : DOTTED_ZONES.contains(zone.getId());
    }

    static boolean isMonthFirst(ZoneId zone, @Nullable String code) {
        if (code != null && code.length() >= 2) {
            return MONTH_FIRST.contains(code.substring(0, 2).toUpperCase(Locale.ROOT));
        }
        return ZONES.contains(zone.getId()) || PREFIXES.stream().anyMatch(zone.getId()::startsWith);
    }
}
