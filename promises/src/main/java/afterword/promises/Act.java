package afterword.promises;

import org.jspecify.annotations.Nullable;

/** One of the meanings that a language's patterns may name, given its arguments; nothing where they make no sense. */
@FunctionalInterface
interface Act {

    @Nullable
    Object of(Reckoning reckoning, Arguments arguments);
}
