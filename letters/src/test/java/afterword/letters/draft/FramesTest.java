package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.NoteReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of the stock, filled with notes of every kind it takes. */
class FramesTest {

    private static final NoteReader READER = new NoteReader("Boat Builder", false);

    private static final Map<Field, List<String>> SAMPLES = Map.ofEntries(
            Map.entry(
                    Field.TOPIC,
                    List.of(
                            "steam bent frames",
                            "the slipway",
                            "planks arrive wet",
                            "moulds from 1961, two missing",
                            "who pays for storage")),
            Map.entry(
                    Field.CHALLENGE,
                    List.of(
                            "ice on the slip till May",
                            "crew leaves at 3 pm",
                            "lead keel orders",
                            "yard floods twice a year")),
            Map.entry(
                    Field.LIKED,
                    List.of(
                            "my half models",
                            "caulked a hull alone",
                            "the scarf joint I cut",
                            "admitted I split a plank")),
            Map.entry(
                    Field.CONCERN,
                    List.of(
                            "no yacht work",
                            "never led a crew",
                            "wondered if I'd move north",
                            "commute in winter",
                            "hands slow",
                            "thinks I rush the varnish",
                            "I'm too quiet",
                            "left two yards",
                            "can I read drawings, I hesitated")),
            Map.entry(
                    Field.OMITTED,
                    List.of("crane ticket", "apprentice of the year 2019", "course booked Feb", "Norwegian")),
            Map.entry(
                    Field.ABILITY,
                    List.of("nine years of carvel work", "rigger since 2012", "rebuilt two pilot cutters")),
            Map.entry(
                    Field.STRENGTH, List.of("everyone sails on Fridays", "keeps the old drawings", "tea in the loft")),
            Map.entry(Field.NEWS, List.of("passed the welding test", "new certificate in rigging")),
            Map.entry(Field.ASIDE, List.of("sails a Folkboat", "the yard cat")));

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("topic", Field.TOPIC),
            Map.entry("need", Field.CHALLENGE),
            Map.entry("evidence", Field.LIKED),
            Map.entry("ability", Field.ABILITY),
            Map.entry("concern", Field.CONCERN),
            Map.entry("answer", Field.OMITTED),
            Map.entry("omitted", Field.OMITTED),
            Map.entry("strength", Field.STRENGTH),
            Map.entry("aside", Field.ASIDE),
            Map.entry("news", Field.NEWS),
            Map.entry("news2", Field.NEWS));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thank-you",
                "check-in",
                "decline-reply",
                "re-approach",
                "offer-reply",
                "withdrawal",
                "acceptance",
                "card"
            })
    void fillWithSoundEnglish(String kind) {
        assertAll(Frames.read(kind + ".yaml").all().map(frame -> () -> {
            List<String> filled = filled(frame);
            assertTrue(!filled.isEmpty(), "no sample fills: " + frame.text());
            for (String text : filled) {
                if (!frame.move().equals("subject")) {
                    assertEquals(List.of(), LetterText.faults("Dear\n\n" + text + "\n\nend"), text);
                }
            }
        }));
    }

    @Test
    void noSentenceStandsTwice() {
        List<String> texts =
                Frames.read("thank-you.yaml").all().map(Frame::text).toList();
        assertEquals(texts.stream().distinct().count(), texts.size());
    }

    private static List<String> filled(Frame frame) {
        List<String> noteSlots = frame.slots().stream()
                .filter(slot -> slot.contains("."))
                .map(slot -> slot.substring(0, slot.indexOf('.')))
                .distinct()
                .toList();
        List<Slots> fillings = List.of(plain());
        for (String name : noteSlots) {
            List<Slots> more = new ArrayList<>();
            for (int i = 0; i < fillings.size(); i++) {
                for (Told told : samples(FIELDS.get(name))) {
                    Slots slots = plain();
                    for (String other : noteSlots) {
                        slots.put(other, fillings.get(i).note(other));
                    }
                    more.add(slots.put(name, told));
                }
            }
            fillings = more;
        }
        return fillings.stream()
                .filter(slots -> slots.suits(frame))
                .map(slots -> frame.fill(slots::words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Told> samples(Field field) {
        return Stream.ofNullable(SAMPLES.get(field))
                .flatMap(List::stream)
                .map(note -> read(note, field))
                .flatMap(Optional::stream)
                .filter(note -> note.confidence() >= 0.6)
                .map(note -> new Told(note, "/"))
                .toList();
    }

    private static Optional<Note> read(String note, Field field) {
        return switch (field) {
            case OMITTED, ABILITY -> Claims.read(note, field, READER);
            case CONCERN -> SetForms.DOUBTS.read(note, READER).or(() -> READER.read(note, field));
            default -> READER.read(note, field);
        };
    }

    private static Slots plain() {
        return new Slots()
                .put("day", "on Monday", "/")
                .put("date", "9 March", "/")
                .put("date-of", "2 March", "/")
                .put("position", "Boat Builder", "/")
                .put("a-position", "a Boat Builder", "/")
                .put("company", "Ness Yard", "/")
                .put("interview", "interview", "/")
                .put("agency", "Harbour Staffing", "/")
                .put("others", "Ms. Flett and Mr. Rendall", "/")
                .put("month", "March", "/")
                .put("things", "the slipway and the steam bent frames", "/")
                .put("told", "planks arrive wet and that the crew leaves at 3 pm", "/")
                .put("plan", "I would ask first what has been tried", "/")
                .put("cure", "I would learn it from those who do it every day", "/")
                .put("slip", "I spoke of five dinghies", "/")
                .put("right", "it was four", "/");
    }
}
