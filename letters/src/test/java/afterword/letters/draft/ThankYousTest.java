package afterword.letters.draft;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The thank-yous to panels of sixteen trades and more. */
class ThankYousTest {

    private static final Drafter DRAFTER = new Drafter();

    static List<Path> panels() {
        return Panels.files();
    }

    @ParameterizedTest
    @MethodSource("panels")
    void areAsLongAsReadersWantThem(Path panel) {
        assertAll(letters(Panels.read(panel)).values().stream().map(draft -> () -> {
            int words = LetterText.core(draft.body()).split("\\s+").length;
            assertTrue(words >= 40 && words <= 165, words + " words:\n" + draft.body());
        }));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void shareLittleWithinAPanel(Path panel) {
        List<Draft> drafts = List.copyOf(letters(Panels.read(panel)).values());
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = i + 1; j < drafts.size(); j++) {
                String one = LetterText.core(drafts.get(i).body());
                String other = LetterText.core(drafts.get(j).body());
                double alike = LetterText.jaccard(Likeness.runs(one), Likeness.runs(other));
                assertTrue(alike <= 0.25, alike + ":\n" + one + "\n\n" + other);
                Set<String> sentences = LetterText.sentences(one);
                sentences.retainAll(LetterText.sentences(other));
                sentences.removeIf(sentence -> sentence.split(" ").length < 5);
                assertEquals(Set.of(), sentences);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("panels")
    void areSoundEnglishOnTheFaceOfIt(Path panel) {
        assertAll(letters(Panels.read(panel)).values().stream()
                .map(draft -> () -> assertEquals(List.of(), LetterText.faults(draft.body()), draft.body())));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void sayNothingThatTheFactsTheyPointAtDoNotSay(Path panel) {
        Application application = Panels.read(panel);
        assertAll(letters(application).values().stream()
                .map(draft -> () -> assertEquals(
                        List.of(), new FactCheck(application, draft.facts()).unfounded(draft.body()), draft.body())));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void useNoWordThatStandsNeitherInTheFactsNorInOurOwnSentences(Path panel) {
        Application application = Panels.read(panel);
        assertAll(letters(application).values().stream()
                .map(draft -> () -> assertEquals(
                        List.of(), new FactCheck(application, draft.facts()).strange(draft.body()), draft.body())));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void areTheSameAloneAndTogether(Path panel) {
        Application application = Panels.read(panel);
        letters(application).forEach((id, draft) -> assertEquals(draft, draft(application, id)));
    }

    /** One reader sees one letter; whoever reads many of them must not know them by their ends. */
    @Test
    void endAndBeginInManyWays() {
        Map<String, Integer> ends = new HashMap<>();
        int all = 0;
        for (Path panel : Panels.files()) {
            for (Draft draft : letters(Panels.read(panel)).values()) {
                String[] sentences = LetterText.core(draft.body()).split("(?<=[.?])\\s+(?=[A-Z])");
                int last = sentences.length - 1;
                ends.merge(sentences[last - 1] + " " + sentences[last], 1, Integer::sum);
                all++;
            }
        }
        int most = Collections.max(ends.values());
        assertTrue(most * 12 <= all, most + " of " + all + " letters end alike: " + ends);
    }

    @ParameterizedTest
    @MethodSource("panels")
    void sayTheSameFrameOfASentenceOnce(Path panel) {
        assertAll(letters(Panels.read(panel)).values().stream().map(draft -> () -> {
            List<String> starts = LetterText.sentences(LetterText.core(draft.body())).stream()
                    .map(sentence -> sentence.replaceAll("^((?:\\S+ ){2}\\S+) .*", "$1"))
                    .filter(start -> !start.matches("(I would|Thank you) .*"))
                    .toList();
            assertEquals(starts.stream().distinct().count(), starts.size(), draft.body());
        }));
    }

    @Test
    void useThatReadersOwnDebrief() {
        Draft draft = letters(Panels.read("chef")).get("lacroix");
        assertTrue(draft.body().startsWith("Dear Chef Lacroix,\n\n"), draft.body());
        assertTrue(draft.body().contains("broke down a carcass"), draft.body());
        assertTrue(
                draft.facts().contains("/interviews/0/debrief/lacroix/liked/0"),
                draft.facts().toString());
    }

    @Test
    void makeACorrectionInEveryLetterAndInOtherWords() {
        List<String> bodies = letters(Panels.read("labtech")).values().stream()
                .map(Draft::body)
                .toList();
        assertTrue(bodies.stream().allMatch(body -> body.contains("96 a week")), bodies.toString());
    }

    @Test
    void askAboutCorrectionsAndForgottenPointsThatNoLetterSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("panel.yaml");
        String labtech = Files.readString(Panels.files().stream()
                .filter(each -> each.endsWith("labtech.yaml"))
                .findFirst()
                .orElseThrow());
        Files.writeString(
                file,
                labtech.replaceFirst("omitted: .*", "omitted: [ 'first aid ticket (HSE) booked for May' ]")
                        .replaceFirst(
                                "corrections: .*",
                                "corrections: [ { said: 'yield 3% in my lab', is: '3% plasma only, 6 overall' } ]"));
        List<String> asked = letters(Panels.read(file)).values().stream()
                .flatMap(draft -> draft.missing().stream())
                .map(Missing::what)
                .toList();
        assertEquals(
                1,
                asked.stream().filter("/interviews/0/debrief/omitted/0"::equals).count(),
                asked.toString());
        assertEquals(
                1,
                asked.stream()
                        .filter("/interviews/0/debrief/corrections/0"::equals)
                        .count(),
                asked.toString());
    }

    @Test
    void askForADebriefThatIsMissing() {
        Application application = Panels.read("recruitmentagency");
        Draft draft = draft(application, "marsh");
        assertFalse(draft.missing().stream().anyMatch(missing -> missing.what().endsWith("/debrief/marsh")));
        Draft unmet = draft(application, "webb");
        assertFalse(unmet.body().contains("meeting you"), unmet.body());
    }

    static Map<String, Draft> letters(Application application) {
        Interview last = application.interviews().get(application.interviews().size() - 1);
        List<DraftRequest> requests = last.people()
                .distinct()
                .sorted()
                .map(id -> DraftRequest.of(EntryKind.THANK_YOU, id, Channel.EMAIL))
                .toList();
        Map<String, Draft> drafts = new LinkedHashMap<>();
        DRAFTER.drafts(application, requests, last.end().plus(Duration.ofHours(4)))
                .forEach(draft -> drafts.put(draft.to(), draft));
        return drafts;
    }

    private static Draft draft(Application application, String to) {
        Instant now = application
                .interviews()
                .get(application.interviews().size() - 1)
                .end()
                .plus(Duration.ofHours(4));
        return DRAFTER.draft(application, DraftRequest.of(EntryKind.THANK_YOU, to, Channel.EMAIL), now);
    }
}
