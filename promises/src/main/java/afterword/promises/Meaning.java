package afterword.promises;

import org.jspecify.annotations.Nullable;

/** What a pattern says, given what its parts said; nothing where that makes no sense, such as 31 September. */
@FunctionalInterface
interface Meaning {

    @Nullable
    Object of(Reckoning reckoning, @Nullable Object[] captures);
}
