package afterword.letters.review;

import afterword.application.EntryKind;
import afterword.letters.language.Pattern;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a sentence may say, and the patterns that show it.
 *
 * @param id of the rule itself, unique in its file
 * @param category what a match is a finding of; absent: the rule names an act, such as thanks
 * @param act the name of the act; absent in a rule that finds
 * @param cites the rule of the articles it rests on
 * @param plain whether it says so in so many words, so that the meaning of the sentence is not asked
 * @param kinds the letters it is looked for in; empty: all
 * @param before what the sentence before must show too; empty: nothing
 * @param unless what a sentence that is not meant shows
 * @param matches sentences that must match
 * @param passes look-alikes that must not
 */
record PatternRule(
        String id,
        @Nullable Category category,
        @Nullable String act,
        String cites,
        String message,
        String suggestion,
        boolean plain,
        Set<EntryKind> kinds,
        List<Pattern> patterns,
        List<Pattern> before,
        List<Pattern> unless,
        List<String> matches,
        List<String> passes) {

    PatternRule {
        kinds = Set.copyOf(kinds);
        patterns = List.copyOf(patterns);
        before = List.copyOf(before);
        unless = List.copyOf(unless);
        matches = List.copyOf(matches);
        passes = List.copyOf(passes);
    }

    /** Where {@code sentence} says it, given the sentence before. */
    Optional<Span> find(@Nullable Sentence previous, Sentence sentence) {
        return follows(previous) ? findAmong(at -> true, sentence) : Optional.empty();
    }

    /** Whether the sentence before is as it must be. */
    boolean follows(@Nullable Sentence previous) {
        return before.isEmpty() || previous != null && before.stream().anyMatch(pattern -> pattern.matches(previous));
    }

    /**
     * Where {@code sentence} says it, whatever stands before.
     *
     * @param may which patterns are tried, by their place: those that match, then those that spare
     */
    Optional<Span> findAmong(IntPredicate may, Sentence sentence) {
        Optional<Span> found = Optional.empty();
        for (int i = 0; i < patterns.size() && found.isEmpty(); i++) {
            if (may.test(i)) {
                found = patterns.get(i).find(sentence);
            }
        }
        for (int i = 0; i < unless.size() && found.isPresent(); i++) {
            if (may.test(patterns.size() + i) && unless.get(i).matches(sentence)) {
                found = Optional.empty();
            }
        }
        return found;
    }

    boolean concerns(EntryKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
