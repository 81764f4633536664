package afterword.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void theFiveArticlesHave131Rules() {
        assertEquals(
                List.of(35, 24, 27, 17, 28),
                Rules.seeds().stream().map(seed -> seed.rules().size()).toList());
        assertEquals(131, Rules.all().size());
    }

    @Test
    void rulesAreNumberedFromOneWithoutGaps() {
        for (Seed seed : Rules.seeds()) {
            List<String> numbered = IntStream.rangeClosed(1, seed.rules().size())
                    .mapToObj(number -> seed.id() + "-" + number)
                    .toList();
            assertEquals(numbered, seed.rules().stream().map(Rule::id).toList());
        }
    }

    @Test
    void everyRuleNamesTheFileOfItsArticleAndActsSomewhere() {
        for (Rule rule : Rules.all()) {
            assertTrue(rule.file().matches("00[0-4]_[0-9a-f]{16}\\.txt"), rule::toString);
            assertEquals(rule.id().charAt(1), rule.file().charAt(2), rule::toString);
            assertFalse(rule.acts().isEmpty(), rule::toString);
        }
    }

    @Test
    void everyTextIsOneSentenceAndNoTwoAreTheSame() {
        Set<String> seen = new HashSet<>();
        Stream.concat(
                        Rules.all().stream().map(Rule::text),
                        Rules.precedence().stream().map(Precedence::text))
                .forEach(text -> {
                    assertTrue(Character.isUpperCase(text.charAt(0)) && text.endsWith("."), text);
                    assertFalse(text.substring(0, text.length() - 1).contains(". "), text);
                    assertTrue(text.length() <= 160, text);
                    assertTrue(seen.add(text), text);
                });
    }

    @Test
    void thereAre25ConflictsAnd14LevelsAnd9Readings() {
        assertEquals(
                IntStream.rangeClosed(1, 25).mapToObj("C-%02d"::formatted).toList(),
                Rules.conflicts().stream().map(Conflict::id).toList());
        assertEquals(
                IntStream.rangeClosed(0, 13).mapToObj(n -> "P" + n).toList(),
                Rules.precedence().stream().map(Precedence::id).toList());
        assertEquals(
                Stream.of("A", "B", "C", "D", "E", "F", "G", "H", "I")
                        .map("R-"::concat)
                        .toList(),
                Rules.readings().stream().map(Interpretation::id).toList());
    }

    @Test
    void everyConflictIsBetweenRulesThatExistAndAreNotTheSame() {
        Set<String> ids = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        for (Conflict conflict : Rules.conflicts()) {
            assertFalse(conflict.pairs().isEmpty(), conflict::id);
            assertEquals(conflict.pairs().size(), new HashSet<>(conflict.pairs()).size(), conflict::id);
            for (Conflict.Pair pair : conflict.pairs()) {
                assertTrue(ids.contains(pair.one()) && ids.contains(pair.other()), pair::toString);
                assertFalse(pair.one().equals(pair.other()), pair::toString);
            }
        }
    }

    @Test
    void everyConflictIsSettledByTheLevelsThatSayTheySettleIt() {
        for (Conflict conflict : Rules.conflicts()) {
            Set<String> claiming = Rules.precedence().stream()
                    .filter(level -> level.resolves().contains(conflict.id()))
                    .map(Precedence::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(conflict.levels()), claiming, conflict::id);
            assertFalse(claiming.isEmpty(), conflict::id);
        }
    }

    @Test
    void everyReadingIsOfARuleThatExists() {
        for (Interpretation reading : Rules.readings()) {
            reading.rules().forEach(rule -> assertTrue(Rules.isKnown(rule), rule));
            assertFalse(reading.others().isEmpty(), reading::id);
        }
    }

    @Test
    void textIsFoundById() {
        assertTrue(Rules.text("S0-23").contains("Tuesday"));
        assertTrue(Rules.text("P3").startsWith("They named a day"));
        assertEquals(Rules.text("C-25"), Rules.conflicts().get(24).balanced());
        assertEquals("S4-9", Rules.because("S4-9").rule());
    }

    @Test
    void anUnknownIdIsRefusedByName() {
        for (String id : List.of("S0-36", "S0-0", "S0-01", "S5-1", "P14", "C-26", "C-7", "R-J", "", "s0-1")) {
            assertFalse(Rules.isKnown(id), id);
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Rules.text(id), id);
            assertTrue(refusal.getMessage().contains("'" + id + "'"));
        }
    }

    @Test
    void whatIsOursIsKnownAndHasNoTextOfItsOwn() {
        assertTrue(Rules.isKnown(Rules.OURS));
        assertThrows(IllegalArgumentException.class, () -> Rules.text(Rules.OURS));
    }

    @Test
    void everyOccasionHasRemindersThatAreRules() {
        for (Occasion occasion : Occasion.values()) {
            assertFalse(new Reminders().at(occasion).isEmpty(), occasion::word);
            new Reminders()
                    .at(occasion.word())
                    .forEach(reason -> assertTrue(Rules.isKnown(reason.rule()), reason::rule));
        }
        assertThrows(IllegalArgumentException.class, () -> new Reminders().at("at-breakfast"));
    }
}
