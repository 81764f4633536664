package afterword.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {

    private static final String ONSITE = """
            applicant: { name: { given: Jordan, family: Lee }, phone: "+1 212 555 0100", address: [12 Grove Court, Brooklyn NY 11201] }
            company: Northwind Traders
            position: Senior Data Engineer
            timeZone: America/New_York
            holidays: US
            contacts:
              rivera:
                name: { prefix: Dr., given: Elena, family: Rivera }
                phone: "+1 212 555 0101"
                address: [1 Main Street, New York NY 10001]
              cho: { name: { given: Daniel, family: Cho } }
            interviews:
              - id: onsite
                stage: first
                format: in-person
                start: 2026-09-09T14:00
                end: 2026-09-09T15:00
                interviewers: [rivera, cho]
                decision: { on: 2026-09-18 }
                debrief: { rivera: { topics: [moving the billing pipeline off nightly batch] } }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void file() throws IOException {
        Files.writeString(folder.resolve("onsite.yaml"), ONSITE);
    }

    @Test
    void everyLetterThatIsDueBecomesAFile() throws IOException {
        Run run = print("letter", "onsite.yaml");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("letter-rivera.pdf, 1 page."), run.err());
        assertTrue(run.err().contains("post it by Thursday 10 September"), run.err());
        assertTrue(run.err().contains("an estimate and no promise"), run.err());
        String letter = text("letter-rivera.pdf");
        assertTrue(letter.contains("September 9, 2026") && letter.contains("Dear Dr. Rivera,"), letter);
        assertTrue(Files.exists(folder.resolve("letter-cho.pdf")));
    }

    @Test
    void theOtherFormsHaveTheirOwnNames() throws IOException {
        assertEquals(
                0,
                print("card", "onsite.yaml", "--to", "rivera", "--by-hand", "--size", "a7")
                        .code());
        assertEquals(0, print("envelope", "onsite.yaml", "--to", "rivera").code());
        assertEquals(0, print("pocket-card", "onsite.yaml").code());
        assertEquals(0, print("call-sheet", "onsite.yaml", "--to", "rivera").code());
        assertTrue(text("envelope-rivera.pdf").contains("NEW YORK NY 10001"));
        assertTrue(text("call-sheet-rivera.pdf").contains("(212) 555-0101"));
        assertTrue(text("card-rivera.pdf").contains("Dear Dr. Rivera,"));
        assertTrue(text("pocket-card.pdf").contains("Before you leave, ask"));
    }

    @Test
    void ownWordsGoIntoAFileOfAnyName() throws IOException {
        Files.writeString(folder.resolve("words.txt"), "Dear Dr. Rivera,\n\nThank you.\n\nSincerely,\nJordan Lee\n");
        Run run = print("letter", "onsite.yaml", "--to", "rivera", "--text", "words.txt", "--out", "mine.pdf");
        assertEquals(0, run.code(), run.err());
        assertTrue(text("mine.pdf").contains("Thank you."));
    }

    @Test
    void lettersToSeveralPeopleAreNotWrittenOverEachOther() {
        Run run = print("letter", "onsite.yaml", "--out", "mine.pdf");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--out names: cho, rivera;"), run.err());
        assertFalse(Files.exists(folder.resolve("mine.pdf")));
    }

    @Test
    void theWeekNeedsNoFile() throws IOException {
        assertEquals(0, print("week", "--data", "data").code());
        assertTrue(text("week.pdf").contains("a quiet day"));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertTrue(print("envelope", "onsite.yaml", "--to", "cho").err().contains("no postal address of 'cho'"));
        assertTrue(print("envelope", "onsite.yaml").err().contains("to whom? known: rivera, cho"));
        assertTrue(print("banner", "onsite.yaml").err().contains("'banner' is not printed; known: letter, card"));
        assertTrue(print("letter").err().contains("of which application?"));
        assertTrue(print("letter", "nobody", "--data", "data").err().contains("no application of that id is kept"));
        assertEquals(
                2,
                print("card", "onsite.yaml", "--size", "a5", "--to", "rivera").code());
    }

    @Test
    void nothingIsWrittenWhereACharacterCannotBePrinted() throws IOException {
        Files.writeString(folder.resolve("words.txt"), "Dear محمد,\n\nThank you.\n");
        Run run = print("letter", "onsite.yaml", "--to", "rivera", "--text", "words.txt");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("arabic"), run.err());
        assertFalse(Files.exists(folder.resolve("letter-rivera.pdf")));
    }

    private Run print(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "print";
        System.arraycopy(words, 0, all, 1, words.length);
        return Run.of(folder, all);
    }

    private String text(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
