package afterword.app.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhonesTest {

    @Test
    void aNumberIsShownAsPeopleWriteItWhereTheReaderIs() {
        assertThat(shown("+12125550101", "US", "US")).isEqualTo("(212) 555-0101");
        assertThat(shown("+12125550101", "US", "AT")).isEqualTo("+1 212-555-0101");
        assertThat(shown("01 534 10 123", "AT", "AT")).isEqualTo("01 53410123");
        assertThat(shown("01 534 10 123", "AT", null)).isEqualTo("+43 1 53410123");
        assertThat(shown("020 7946 0018", "GB", "GB")).isEqualTo("020 7946 0018");
    }

    @Test
    void aClickCallsItFromAnywhere() {
        assertThat(Objects.requireNonNull(Phones.of("(212) 555-0101", "US", "US"))
                        .href())
                .isEqualTo("tel:+1-212-555-0101");
        assertThat(Objects.requireNonNull(Phones.of("+1 212 555 0101 ext. 12", "US", "US"))
                        .href())
                .isEqualTo("tel:+1-212-555-0101;ext=12");
    }

    @Test
    void whatIsNoKnownNumberStaysAsItWasWritten() {
        assertThat(shown("ask at the desk, 12", "US", "US")).isEqualTo("ask at the desk, 12");
        assertThat(Phones.of(" ", "US", "US")).isNull();
        assertThat(Phones.of(null, "US", "US")).isNull();
    }

    private static String shown(String written, String there, @Nullable String here) {
        return Objects.requireNonNull(Phones.of(written, there, here)).shown();
    }
}
