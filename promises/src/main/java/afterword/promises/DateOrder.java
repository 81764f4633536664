package afterword.promises;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where 9/10 is September the 10th: by the country of the holidays, or where that is not said, of the time zone. */
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

    private DateOrder() {}

    static boolean isMonthFirst(ZoneId zone, @Nullable String code) {
        if (code != null && code.length() >= 2) {
            return MONTH_FIRST.contains(code.substring(0, 2).toUpperCase(Locale.ROOT));
        }
        return ZONES.contains(zone.getId()) || PREFIXES.stream().anyMatch(zone.getId()::startsWith);
    }
}
