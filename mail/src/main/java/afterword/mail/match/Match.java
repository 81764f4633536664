package afterword.mail.match;

import org.jspecify.annotations.Nullable;

/**
 * An application that a mail belongs to.
 *
 * @param application its id
 * @param contact whom it is told to be from or to answer; absent where nobody is known
 * @param evidence by what it is told, as the end of a sentence: "from elena@northwind.example, the address of Dr. Rivera"
 */
public record Match(
        String application, Layer layer, @Nullable String contact, String evidence) {}
