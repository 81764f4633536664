package afterword.application;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name in its parts, as its bearer has it; never guessed from one string.
 *
 * @param prefix a title that is theirs, such as {@code Dr.}; absent where not known
 * @param addressAs how they are greeted, such as {@code Rivera-san}; beats every rule
 */
public record PersonName(
        @Nullable String prefix,
        @Nullable String given,
        @Nullable String family,
        @Nullable String suffix,
        @Nullable String addressAs) {

    /** A foreign name in Japanese stands in Katakana, given name first. */
    private static final Pattern FAMILY_FIRST =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}][\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}]*|\\p{IsHiragana}+");

    /** A name of a given and a family part. */
    public static PersonName of(String given, String family) {
        return new PersonName(null, given, family, null, null);
    }

    /**
     * Given and family name, in that order; whichever there is. Written in Chinese characters or Hangul, the family name comes
     * first, as whoever writes it so has it, and nothing stands between.
     */
    public String full() {
        return isWrittenFamilyFirst() ? family + given : joined(given, family);
    }

    /** The full name with the title in front, where there is one. */
    public String formal() {
        return joined(prefix, full());
    }

    private boolean isWrittenFamilyFirst() {
        return given != null
                && family != null
                && FAMILY_FIRST.matcher(family).matches()
                && FAMILY_FIRST.matcher(given).matches();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }
}
