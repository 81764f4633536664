package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.documents.Documents;
import afterword.playbook.Playbook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PlaybooksTest {

    static final List<String> IDS = Playbooks.IDS;

    @ParameterizedTest
    @FieldSource("IDS")
    void theFileOfEachOfTheSixReadsWithoutAProblem(String id) {
        var reading = PlaybookReader.read(Playbooks.document(id));
        assertEquals(List.of(), reading.problems());
        assertEquals(id, reading.get().id());
    }

    @Test
    void onlyTheBalancedOneHoldsBackBeyondTheFloors() {
        for (Playbook playbook : Playbooks.all()) {
            assertEquals(
                    playbook.id().equals(Playbooks.BALANCED),
                    playbook.restraint().isOneContactADay());
        }
    }

    @Test
    void saysEverythingThatIsWrongWithAPlaybookAtOnce() {
        var reading = PlaybookReader.read(Documents.ofText("mine.yaml", """
                id: mine
                title: Mine
                summary: One call.
                thank-you:
                  to: { whom: [interviewer], because: [S0-10] }
                  channel: { is: email, because: [S9-9] }
                  window: { from: end, due: begin + 24 h, because: [S0-7] }
                  latest: start + 48 h
                check-in:
                  channel: { is: phone, because: [S0-23] }
                  ask: { whom: [who-promised], because: [P8] }
                  promise-known: { on: promise + 2 bd, because: [S0-23] }
                  promise-unknown: { on: promise + 2 bd, because: [S0-23] }
                  at-most: { count: 0, because: [S0-27] }
                """));
        assertFalse(reading.isOk());
        List<Integer> lines = reading.problems().stream().map(p -> p.line()).toList();
        assertTrue(
                lines.containsAll(List.of(5, 6, 7, 13, 14)),
                () -> reading.problems().toString());
    }
}
