package afterword.letters.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Many patterns by the words they cannot do without, so that a sentence is held only against those it may match. */
public final class PatternIndex {

    /** Sets of which a sentence must have a form each. */
    private final Map<Set<String>, Integer> sets = new HashMap<>();

    private final Map<String, BitSet> setsByWord = new HashMap<>();
    private final Map<String, BitSet> setsByLemma = new HashMap<>();

    /** By the smallest set of forms that a pattern needs: the patterns. */
    private final Map<Integer, BitSet> bySmallest = new HashMap<>();

    private final List<int[]> needed = new ArrayList<>();
    private final BitSet always = new BitSet();

    public PatternIndex(List<Pattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            List<Set<String>> needs = patterns.get(i).needs();
            needed.add(needs.stream().mapToInt(this::numbered).distinct().toArray());
            BitSet beside = needs.stream()
                    .min(Comparator.comparingInt(Set::size))
                    .map(fewest -> bySmallest.computeIfAbsent(numbered(fewest), any -> new BitSet()))
                    .orElse(always);
            beside.set(i);
        }
    }

    private int numbered(Set<String> forms) {
        return sets.computeIfAbsent(forms, any -> {
            int number = sets.size();
            forms.forEach(form -> (Token.isLemma(form) ? setsByLemma : setsByWord)
                    .computeIfAbsent(Token.bare(form), first -> new BitSet())
                    .set(number));
            return number;
        });
    }

    /** The places, in the list given, of the patterns that {@code sentence} may match. */
    public BitSet candidates(Sentence sentence) {
        BitSet met = new BitSet(sets.size());
        for (Token token : sentence.tokens()) {
            add(met, setsByWord.get(token.lower()));
            for (String lemma : token.lemmas()) {
                add(met, setsByLemma.get(lemma));
            }
        }
        BitSet candidates = (BitSet) always.clone();
        for (int set = met.nextSetBit(0); set >= 0; set = met.nextSetBit(set + 1)) {
            BitSet patterns = bySmallest.get(set);
            if (patterns != null) {
                candidates.or(patterns);
            }
        }
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            if (!isMet(needed.get(at), met)) {
                candidates.clear(at);
            }
        }
        return candidates;
    }

    private static boolean isMet(int[] needed, BitSet met) {
        for (int set : needed) {
            if (!met.get(set)) {
                return false;
            }
        }
        return true;
    }

    private static void add(BitSet met, @Nullable BitSet sets) {
        if (sets != null) {
            met.or(sets);
        }
    }
}
