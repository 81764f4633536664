package afterword.paper.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.businessdays.BusinessCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostingTest {

    /** Monday 7 September 2026, Labor Day there. */
    private static final BusinessCalendar AMERICA = date -> date.equals(LocalDate.of(2026, 9, 7));

    /** An invented holiday on Wednesday 9 September. */
    private static final BusinessCalendar ELSEWHERE = date -> date.equals(LocalDate.of(2026, 9, 9));

    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 3);

    @Test
    void aWeekendAndAHolidayDoNotCount() {
        Posting posting = new Posting(Journey.between("US", "US"), AMERICA, AMERICA);
        Posting.Arrival arrival = posting.of(THURSDAY);
        assertEquals(LocalDate.of(2026, 9, 4), arrival.first());
        assertEquals(LocalDate.of(2026, 9, 11), arrival.last());
    }

    @Test
    void abroadADayCountsOnlyWhereBothWork() {
        Posting posting = new Posting(new Journey(3, 3, ""), AMERICA, ELSEWHERE);
        // Friday the 4th, Tuesday the 8th, Thursday the 10th
        assertEquals(LocalDate.of(2026, 9, 10), posting.of(THURSDAY).first());
    }

    @Test
    void whatIsPostedOnASaturdayIsCollectedOnTheNextWorkingDay() {
        Posting posting = new Posting(new Journey(1, 2, ""), AMERICA, AMERICA);
        assertEquals(
                LocalDate.of(2026, 9, 9), posting.of(LocalDate.of(2026, 9, 5)).first());
    }

    @Test
    void theLastDayToPostIsTheLastFromWhichEvenASlowLetterIsThere() {
        Posting posting = new Posting(Journey.between("US", "US"), AMERICA, AMERICA);
        LocalDate friday = LocalDate.of(2026, 9, 18);
        LocalDate latest = posting.latestFor(friday).orElseThrow();
        assertEquals(LocalDate.of(2026, 9, 11), latest);
        assertEquals(friday, posting.of(latest).last());
        assertTrue(posting.of(latest.plusDays(3)).last().isAfter(friday));
    }

    @Test
    void wherePeopleNeverWorkThereIsNoSuchDay() {
        assertEquals(Optional.empty(), new Posting(new Journey(1, 2, ""), date -> true, AMERICA).latestFor(THURSDAY));
    }

    @Test
    void theJourneyDependsOnBothCountriesAndSaysWhereItIsFrom() {
        assertEquals(5, Journey.between("US", "US").slowest());
        assertEquals(7, Journey.between("AT", "DE").slowest());
        assertEquals(15, Journey.between("AT", "US").slowest());
        assertEquals(5, Journey.between(null, "US").slowest());
        assertTrue(Journey.between(null, null).source().contains("guess"));
    }
}
