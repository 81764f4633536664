package afterword.mail.hear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fixture mail and what it is, by hand. A block opens with {@code ===== id | application | kind | meaning | from | date}. */
record Labelled(
        String id,
        String employer,
        String kind,
        @Nullable String meaning,
        @Nullable String from,
        @Nullable String on,
        String mail) {

    /** The files of our own answers, each written by itself. */
    static final List<String> BATCHES = Stream.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth",
                    "twentyfirst")
            .map(batch -> batch + ".mails")
            .toList();

    static List<Labelled> in(String file) {
        try (InputStream in = Objects.requireNonNull(Labelled.class.getResourceAsStream("/heard/" + file), file)) {
            List<Labelled> mails = new ArrayList<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^===== ")) {
                if (!block.isBlank()) {
                    mails.add(one(block));
                }
            }
            return mails;
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private static Labelled one(String block) {
        int end = block.indexOf('\n');
        String[] label = block.substring(0, end).split("\\|");
        return new Labelled(
                label[0].strip(),
                label[1].strip(),
                label[2].strip(),
                value(label, 3),
                value(label, 4),
                value(label, 5),
                block.substring(end + 1));
    }

    private static @Nullable String value(String[] label, int at) {
        String value = at < label.length ? label[at].strip() : "-";
        return value.equals("-") ? null : value;
    }
}
