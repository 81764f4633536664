package afterword.letters.draft.note;

import afterword.letters.draft.note.Scribble.Part;
import java.util.List;
import java.util.Optional;

/** The kinds of notes by which people scribble what is good about a house and those who work there. */
final class TheirKinds {

    private TheirKinds() {}

    /** What the note is where it is of one of the kinds; nothing where it is to be read word by word. */
    static Optional<Reading> read(List<Part> parts, Field field) {
        if (field == Field.ASIDE && parts.get(0).words().size() > 2) {
            List<String> t = parts.get(0).words();
            return HouseHabits.surelyDone(t).flatMap(Whole::clause).map(that -> HouseHabits.fact(that, t));
        }
        return field == Field.STRENGTH && parts.stream().noneMatch(Part::question)
                ? HouseHabits.read(parts)
                : Optional.empty();
    }
}
