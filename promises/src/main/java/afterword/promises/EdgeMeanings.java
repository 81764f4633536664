package afterword.promises;

import afterword.promises.When.Edge;
import java.util.Map;

/** How words lean on a time: {@code by $1}, {@code before $1}, {@code earliest $1}. */
final class EdgeMeanings {

    private EdgeMeanings() {}

    static void addTo(Map<String, Act> acts) {
        acts.put("by", (r, a) -> a.when(0).withEdge(Edge.BY));
        acts.put("led", (r, a) -> a.when(0).edge() == Edge.NONE ? a.when(0).withEdge(Edge.AT) : a.when(0));
        acts.put("until", (r, a) -> a.when(0).withEdge(Edge.UNTIL));
        acts.put("after-any", (r, a) -> {
            for (int i = 0; i < 4; i++) {
                if (a.get(i) instanceof When when) {
                    return r.after(when);
                }
            }
            return null;
        });
        acts.put("until-after", (r, a) -> r.after(a.when(0)).withEdge(Edge.UNTIL));
        acts.put("before", (r, a) -> r.before(a.when(0)));
        acts.put("after", (r, a) -> r.after(a.when(0)));
        acts.put("earliest", (r, a) -> a.when(0).withEdge(Edge.EARLIEST));
        acts.put("more-amount", (r, a) -> r.counting().counted(a.amount(0)).withEdge(Edge.MORE));
        acts.put("more", (r, a) -> a.when(0).withEdge(Edge.MORE));
        acts.put("by-end", (r, a) -> r.parts().endOf(a.when(0)).withEdge(Edge.BY));
        acts.put("until-end", (r, a) -> r.parts().endOf(a.when(0)).withEdge(Edge.UNTIL));
        acts.put("more-end", (r, a) -> r.parts().endOf(a.when(0)).withEdge(Edge.MORE));
    }
}
