package afterword.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Elena Rivera|Elena+Rivera",
                "Dr. Elena Rivera|Dr.+Elena+Rivera",
                "Prof. Dr. Eva Müller|Prof. Dr.+Eva+Müller",
                "Anna van der Berg|Anna+van der Berg",
                "Gabriel García Márquez|Gabriel García+Márquez",
                "Martin King Jr.|Martin+King+Jr.",
                "Martin Luther King, Jr.|Martin Luther+King+Jr.",
                "Tom O'Neill (he/him)|Tom+O'Neill",
                "田中 春人|田中 春人",
                "Priya|Priya"
            })
    void proposesThePartsOfANameInOneString(String written, String parts) {
        ProposedName proposed = ProposedName.of(written).orElseThrow();
        assertEquals(parts, parts(proposed));
        assertEquals(false, proposed.stated());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rivera, Elena|Elena+Rivera",
                "Rivera, Elena (VP Eng)|Elena+Rivera",
                "van der Berg, Dr. Anna|Dr.+Anna+van der Berg"
            })
    void takesThePartsWhereACommaTellsThem(String written, String parts) {
        ProposedName proposed = ProposedName.of(written).orElseThrow();
        assertEquals(parts, parts(proposed));
        assertTrue(proposed.stated());
    }

    @Test
    void proposesNothingForWhatIsNoName() {
        for (String written : new String[] {"", "  ", "42", "a@b.example", "Rivera, Elena, VP", ", Elena", "(x)"}) {
            assertTrue(ProposedName.of(written).isEmpty(), written);
        }
    }

    private static String parts(ProposedName proposed) {
        return java.util.stream.Stream.of(
                        proposed.name().prefix(),
                        proposed.name().given(),
                        proposed.name().family(),
                        proposed.name().suffix())
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.joining("+"));
    }
}
