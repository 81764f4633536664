package afterword.letters.draft;

import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.documents.Reading;
import afterword.letters.draft.note.Note.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stock of sentences of one kind of letter, read from its file. */
final class Frames {

    private final Map<String, List<Frame>> byMove;

    private Frames(List<Frame> frames) {
        byMove = frames.stream().collect(Collectors.groupingBy(Frame::move));
    }

    /** Reads {@code resource}; a fault in it is a fault of ours. */
    static Frames read(String resource) {
        try (InputStream in = Objects.requireNonNull(Frames.class.getResourceAsStream(resource), resource)) {
            Reading<Frames> reading = Documents.of(resource, in).read(Frames::stock);
            return reading.get();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Frames stock(Fields fields) {
        return new Frames(fields.each("frames", Frames::frame));
    }

    private static @Nullable Frame frame(Fields fields) {
        String move = fields.requiredText("move", "opening");
        String text = fields.requiredText("text", "Thank you for your time.");
        Set<String> when = Set.copyOf(fields.texts("when", "[in-person]"));
        Map<String, Set<Kind>> reads = new HashMap<>();
        fields.one("reads", kinds -> {
            Map<String, Set<Kind>> found = new HashMap<>();
            for (String slot : Slots.NOTES) {
                if (kinds.has(slot)) {
                    found.put(
                            slot,
                            kinds.texts(slot, "[thing, fact]").stream()
                                    .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class))));
                }
            }
            reads.putAll(found);
            return found;
        });
        String single = fields.text("single", "topic");
        return move == null || text == null ? null : new Frame(move, text, when, reads, single);
    }

    List<Frame> of(String move) {
        return byMove.getOrDefault(move, List.of());
    }

    Stream<Frame> all() {
        return byMove.values().stream().flatMap(List::stream);
    }
}
