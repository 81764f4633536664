package afterword.app.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.application.Channel;
import afterword.plan.StepKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgendaItemTest {

    private static final Instant NOW = Instant.parse("2026-09-10T21:10:00Z");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @Test
    void whatHasItsHourStillComesBeforeWhatIsLongLateAndOfThatTheFreshest() {
        AgendaItem months = thanks(Duration.ofDays(-140), "months");
        AgendaItem week = thanks(Duration.ofDays(-7), "week");
        AgendaItem justMissed = thanks(Duration.ofHours(-14), "just missed");
        AgendaItem tonight = thanks(Duration.ofHours(2), "tonight");
        assertThat(Stream.of(months, tonight, week, justMissed).sorted(AgendaItem.byUrgency(NOW)))
                .containsExactly(justMissed, tonight, week, months);
        assertThat(justMissed.isOverdue(NOW)).isTrue();
        assertThat(justMissed.isLongOverdue(NOW)).isFalse();
    }

    @Test
    void aHeadingNamesFourPeopleAndOfMoreTheFirstTwo() {
        assertThat(together("A", "B", "C", "D").toDo()).isEqualTo("Thank A, B, C and D");
        assertThat(together("A", "B", "C", "D", "E").toDo()).isEqualTo("Thank A, B and 3 others");
        assertThat(together("A").toDo()).isEqualTo("Thank A");
    }

    private static AgendaItem thanks(Duration due, String name) {
        return new AgendaItem(List.of(step(due, name)));
    }

    private static AgendaItem together(String... names) {
        return new AgendaItem(
                Stream.of(names).map(name -> step(Duration.ofHours(2), name)).toList());
    }

    private static AgendaStep step(Duration due, String name) {
        return new AgendaStep(
                "northwind",
                "Northwind Traders",
                "Engineer",
                "onsite/thank-you/" + name,
                StepKind.THANK_YOU,
                Channel.EMAIL,
                name,
                NOW.plus(due).minus(Duration.ofDays(1)).atZone(VIENNA),
                NOW.plus(due).atZone(VIENNA),
                false,
                List.of());
    }
}
