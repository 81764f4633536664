package afterword.letters.draft.note;

import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The kinds of notes by which people scribble what is the applicant's, each read as one whole. */
final class OwnKinds {

    private static final List<BiFunction<List<Part>, Field, Optional<Reading>>> KINDS = List.of(
            Mistold::read,
            Sayings::read,
            OwnDeeds::read,
            Tongues::read,
            Spells::read,
            Papers::read,
            Qualities::read,
            OwnThings::read);

    private OwnKinds() {}

    /** What the note is where it is of one of the kinds; nothing where it is to be read word by word. */
    static Optional<Reading> read(List<Part> parts, Field field) {
        List<String> words = parts.get(0).words();
        boolean ofFamily = words.get(0).equals("my")
                && words.size() > 1
                && WordClass.PRIVATE.has(words.get(1))
                && field != Field.LIKED;
        if (ofFamily) {
            return Optional.of(Reading.thing(Text.join(words), Text.join(words), false, 0.3));
        }
        return field.isMine() && parts.stream().noneMatch(Part::question)
                ? KINDS.stream()
                        .map(kind -> kind.apply(parts, field))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
