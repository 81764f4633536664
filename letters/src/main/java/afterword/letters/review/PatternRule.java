package afterword.letters.review;

import afterword.application.EntryKind;
import afterword.letters.language.Pattern;
import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a sentence may say, and the patterns that show it.
 *
 * @param id of the rule itself, unique in its file
 * @param category what a match is a finding of; absent: the rule names an act, such as thanks
 * @param act the name of the act; absent in a rule that finds
 * @param cites the rule of the articles it rests on
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
        return follows(previous) ? findAmong(pattern -> true, sentence) : Optional.empty();
    }

    /** Whether the sentence before is as it must be. */
    boolean follows(@Nullable Sentence previous) {
        return before.isEmpty() || previous != null && before.stream().anyMatch(pattern -> pattern.matches(previous));
    }

    /** Where {@code sentence} says it, whatever stands before; only patterns that {@code may} match are tried. */
    Optional<Span> findAmong(Predicate<Pattern> may, Sentence sentence) {
        Optional<Span> found = patterns.stream()
                .filter(may)
                .map(pattern -> pattern.find(sentence))
                .flatMap(Optional::stream)
                .findFirst();
        boolean spared =
                found.isPresent() && unless.stream().filter(may).anyMatch(pattern -> pattern.matches(sentence));
        return spared ? Optional.empty() : found;
    }

    boolean concerns(EntryKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
