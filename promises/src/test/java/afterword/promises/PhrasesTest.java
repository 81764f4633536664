package afterword.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.holidays.PublicHolidays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phrase of the fixtures, against the date worked out for it by hand. */
class PhrasesTest {

    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final Promises PROMISES = new Promises(HOLIDAYS, HOLIDAYS);

    static java.util.stream.Stream<Phrase> phrases() {
        return java.util.stream.Stream.of(
                        "table.yaml",
                        "first.yaml",
                        "second.yaml",
                        "third.yaml",
                        "fourth.yaml",
                        "fifth.yaml",
                        "sixth.yaml",
                        "seventh.yaml",
                        "eighth.yaml",
                        "ninth.yaml",
                        "tenth.yaml",
                        "eleventh.yaml",
                        "twelfth.yaml",
                        "thirteenth.yaml",
                        "fourteenth.yaml",
                        "fifteenth.yaml",
                        "sixteenth.yaml",
                        "seventeenth.yaml",
                        "eighteenth.yaml",
                        "nineteenth.yaml",
                        "twentieth.yaml",
                        "twentyfirst.yaml",
                        "twentysecond.yaml",
                        "twentythird.yaml",
                        "twentyfourth.yaml",
                        "twentyfifth.yaml",
                        "twentysixth.yaml",
                        "twentyseventh.yaml",
                        "twentyeighth.yaml",
                        "twentyninth.yaml",
                        "thirtieth.yaml",
                        "thirtyfirst.yaml",
                        "thirtysecond.yaml",
                        "thirtythird.yaml",
                        "thirtyfourth.yaml",
                        "thirtyfifth.yaml",
                        "thirtysixth.yaml",
                        "german.yaml")
                .flatMap(file -> Phrase.of(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void isReadAsWorkedOutByHand(Phrase phrase) {
        PromiseReading reading = phrase.read(PROMISES);
        assertEquals(phrase.on(), reading.on(), reading.reading());
        assertTrue(reading.alternatives().containsAll(phrase.also()), reading.toString());
    }
}
