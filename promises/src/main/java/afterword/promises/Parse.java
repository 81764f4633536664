package afterword.promises;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence under the grammar: what each rule finds at each word, worked out once. */
final class Parse {

    /** What a rule found: up to {@code end}, and what it means. */
    record Found(int end, Object value) {}

    private static final List<Found> NOTHING = List.of();
    private static final Object[] NO_CAPTURES = {};

    private final List<Token> tokens;
    private final Reckoning reckoning;
    private final Set<String> closers;
    private final @Nullable List<Found>[] known;
    private final int rules;
    private List<Found> finding = NOTHING;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Parse(List<Token> tokens, Reckoning reckoning, int rules, Set<String> closers) {
        this.tokens = tokens;
        this.reckoning = reckoning;
        this.closers = closers;
        this.rules = rules;
        this.known = new List[rules * (tokens.size() + 1)];
    }

    int size() {
        return tokens.size();
    }

    Token token(int position) {
        return tokens.get(position);
    }

    Reckoning reckoning() {
        return reckoning;
    }

    @Nullable
    Object valueAs(int position, String kind) {
        Token token = tokens.get(position);
        Object value = token.valueAs(kind);
        return value != null ? value : token.number();
    }

    /** All that {@code rule} finds at {@code position}, each with another end. */
    List<Found> of(Rule rule, int position) {
        if (position >= tokens.size()) {
            return NOTHING;
        }
        int place = position * rules + rule.index;
        List<Found> before = known[place];
        if (before != null) {
            return before;
        }
        // A rule that comes back to itself at the same word finds nothing there.
        known[place] = NOTHING;
        Node[] ways = rule.begun(tokens.get(position).fit());
        if (ways.length == 0) {
            return NOTHING;
        }
        List<Found> outer = finding;
        List<Found> found = new ArrayList<>(2);
        finding = found;
        for (Node way : ways) {
            way.match(this, position, NO_CAPTURES);
        }
        finding = outer;
        List<Found> all = found.isEmpty() ? NOTHING : found;
        known[place] = all;
        return all;
    }

    /** The longest that {@code rule} finds at {@code position}. */
    @Nullable
    Found longest(Rule rule, int position) {
        Found longest = null;
        for (Found found : of(rule, position)) {
            if (longest == null || found.end() > longest.end()) {
                longest = found;
            }
        }
        return longest;
    }

    /** What was worked out from {@code position} on is worked out again: a date named before it has changed what "then" is. */
    void forgetFrom(int position) {
        Arrays.fill(known, position * rules, known.length, null);
    }

    boolean has(int end) {
        for (int i = 0; i < finding.size(); i++) {
            if (finding.get(i).end() == end) {
                return true;
            }
        }
        return false;
    }

    void found(int end, Object value) {
        finding.add(new Found(end, value));
    }

    boolean closesAt(int position) {
        if (position >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(position);
        return token.isSign() || closers.contains(token.text());
    }
}
