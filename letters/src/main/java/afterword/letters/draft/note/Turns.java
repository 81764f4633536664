package afterword.letters.draft.note;

import java.util.List;
import java.util.regex.Pattern;

/** Turns of scribbling that are said otherwise, "3 on mat leave" or "my point re: …", put right before a note is read. */
final class Turns {

    private record Turn(String fields, Pattern scribbled, String said) {

        boolean suits(Field field) {
            return fields.equals("*") || fields.indexOf(letter(field)) >= 0;
        }
    }

    private static final List<Turn> TURNS = Lexicon.lines("turns.txt").stream()
            .filter(line -> line.contains(" => "))
            .map(Turns::turn)
            .toList();

    private Turns() {}

    private static Turn turn(String line) {
        int bar = line.indexOf(" | ");
        int arrow = line.indexOf(" => ");
        return new Turn(
                line.substring(0, bar).strip(),
                Pattern.compile(line.substring(bar + 3, arrow)),
                line.substring(arrow + 4));
    }

    private static char letter(Field field) {
        return switch (field) {
            case TOPIC -> 'T';
            case CHALLENGE -> 'N';
            case LIKED -> 'L';
            case CONCERN -> 'C';
            case STRENGTH -> 'S';
            case ASIDE -> 'A';
            case OMITTED -> 'O';
            case ABILITY -> 'B';
            case CORRECTION -> 'R';
            case NEWS -> 'W';
        };
    }

    static String putRight(String note, Field field) {
        String text = note;
        for (Turn turn : TURNS) {
            if (turn.suits(field)) {
                text = turn.scribbled.matcher(text).replaceAll(turn.said);
            }
        }
        return text;
    }
}
