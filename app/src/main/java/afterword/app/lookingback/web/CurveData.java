package afterword.app.lookingback.web;

import afterword.app.lookingback.Curve;
import afterword.app.lookingback.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A {@link Curve} as the page's script draws it: columns of days, of the share that waits still in hundredths, and of the
 * same where somebody's wait is open on that day.
 */
record CurveData(List<Integer> days, List<Integer> waiting, List<@Nullable Integer> open) {

    private static final JsonMapper JSON = new JsonMapper();

    static CurveData of(Curve curve, List<Waiting> waits) {
        TreeMap<Integer, Boolean> moments = new TreeMap<>();
        moments.put(0, false);
        curve.points().forEach(point -> moments.put(point.day(), false));
        for (Waiting wait : waits) {
            moments.merge(wait.days(), !wait.answered(), Boolean::logicalOr);
        }
        List<Integer> waiting = new ArrayList<>();
        List<@Nullable Integer> open = new ArrayList<>();
        moments.forEach((day, isOpen) -> {
            int share = (int) Math.round(curve.waitingOn(day) * 100);
            waiting.add(share);
            open.add(isOpen ? share : null);
        });
        return new CurveData(List.copyOf(moments.keySet()), waiting, open);
    }

    public String json() {
        return JSON.writeValueAsString(List.of(days, waiting, open));
    }
}
