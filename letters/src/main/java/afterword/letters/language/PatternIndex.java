package afterword.letters.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many patterns by the words they cannot do without, so that a sentence is held only against those it may match. */
public final class PatternIndex {

    private final Map<String, BitSet> byForm = new HashMap<>();
    private final BitSet always = new BitSet();

    public PatternIndex(List<Pattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            Set<String> needs = patterns.get(i).needs();
            if (needs.isEmpty()) {
                always.set(i);
            }
            for (String form : needs) {
                byForm.computeIfAbsent(form, any -> new BitSet()).set(i);
            }
        }
    }

    /** The places, in the list given, of the patterns that {@code sentence} may match. */
    public BitSet candidates(Sentence sentence) {
        BitSet candidates = (BitSet) always.clone();
        for (Token token : sentence.tokens()) {
            add(candidates, token.lower());
            token.lemmas().forEach(lemma -> add(candidates, Token.asLemma(lemma)));
        }
        return candidates;
    }

    private void add(BitSet candidates, String form) {
        BitSet patterns = byForm.get(form);
        if (patterns != null) {
            candidates.or(patterns);
        }
    }
}
