package afterword.promises;

import java.util.Map;

/** What numbers and counts say: {@code sum $1 $2}, {@code count-and-half $1}. */
final class NumberMeanings {

    private NumberMeanings() {}

    static void addTo(Map<String, Act> acts) {
        acts.put("word", (r, a) -> a.get(0));
        acts.put("sum", (r, a) -> a.number(0) + a.number(1));
        acts.put("count", (r, a) -> a.count(0));
        acts.put("count-and-half", (r, a) -> Count.of(a.count(0).most() + 0.5));
        acts.put("half", (r, a) -> Count.of(0.5));
        acts.put("decimal", (r, a) -> decimal(a.number(0), a.number(1)));
        acts.put("counts", (r, a) -> {
            Count one = a.count(0);
            Count other = a.count(1);
            return new Count(Math.min(one.least(), other.least()), Math.max(one.most(), other.most()), false);
        });
    }

    private static Count decimal(int whole, int fraction) {
        return Count.of(Double.parseDouble(whole + "." + fraction));
    }
}
