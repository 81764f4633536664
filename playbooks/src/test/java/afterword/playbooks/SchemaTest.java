package afterword.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import afterword.documents.Documents;
import afterword.holidays.PublicHolidays;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The published schema and the reader take and refuse the same files, as far as a schema can say it. */
class SchemaTest {

    static final List<String> IDS = Playbooks.IDS;

    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @FieldSource("IDS")
    void theSixFilesFitTheSchema(String id) throws IOException {
        assertEquals(List.of(), SCHEMA.validate(text(id), InputFormat.YAML));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: balanced | id:",
                "title: Balanced | titel: Balanced",
                "due: end + 2 h | due: finish + 2 h",
                "due: start + 24 h | due: start + 24 hours",
                "whom: [interviewers, organizer] | whom: []",
                "whom: [interviewers, organizer] | whom: [everybody]",
                "is: email | is: pigeon",
                "because: [S1-4] | because: [S9-4]",
                "because: [S1-4] | because: [ours]",
                "because: [S1-4] | ",
                "on: promise + 2 bd | on: promise + 2",
                "on: promise + 2 bd | on: news + 2 bd",
                "on: stage date | on: promise",
                "on: news + 1 bd | on: last + 1 bd",
                "count: 3 | count: 0",
                "days: 7 | days: 0",
                "two-contacts-a-day: | two-contacts-a-week:",
                "whom: [who-promised, hiring-manager, first-interviewer] | whom: [boss]",
                "check-in: 2026-09-22 | call: 2026-09-22",
                "check-in: 2026-09-22 | check-in: tomorrow",
                "now: 2026-09-09T16:00 | now: today",
                "expect: [] | expects: []",
                "channel: phone, on | canal: phone, on",
            })
    void whatTheReaderRefusesTheSchemaRefuses(String right, String wrong) throws IOException {
        String file = text("balanced");
        String faulty = file.replace(right, wrong == null ? "" : wrong);
        assertFalse(file.equals(faulty), "'" + right + "' is not in the file any more");

        boolean read = PlaybookFile.read(Documents.ofText("balanced.yaml", faulty), new PublicHolidays())
                .isOk();
        boolean fits = SCHEMA.validate(faulty, InputFormat.YAML).isEmpty();

        assertFalse(read, "the reader takes " + wrong);
        // the inside of an application is the business of its own schema
        assertEquals(right.startsWith("channel: phone, on"), fits, "the schema and " + wrong);
    }

    private static Schema schema() {
        try {
            String text = Files.readString(Path.of("../docs/playbook.schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String id) throws IOException {
        try (InputStream in = Playbooks.class.getResourceAsStream(id + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
