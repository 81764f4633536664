package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.letters.language.Speech;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearnedStancesTest {

    @Test
    void theWeightsKeptAreThoseTheCorpusTeaches() throws IOException, URISyntaxException {
        assertEquals(
                Corpus.read().signature(),
                LearnedStances.shared().learnedFrom(),
                "learn again: the corpus has changed");
    }

    @Test
    void everyLabelHasSentencesAndLookAlikesInManyTrades() throws IOException, URISyntaxException {
        Corpus corpus = Corpus.read();
        for (String label : Speech.STANCES.subList(0, 9)) {
            long trades = corpus.examples().stream()
                    .filter(example -> example.labels().contains(label))
                    .map(Corpus.Example::trade)
                    .distinct()
                    .count();
            assertTrue(trades >= 15, label + " is spoken of in " + trades + " trades only");
        }
    }

    @Test
    void theModelWasTaughtWhatTheCorpusStillSays() throws IOException, URISyntaxException {
        Set<String> signs = Lessons.signs(Corpus.read());
        Set<String> taughtBy = Lessons.taughtBy();
        long still = taughtBy.stream().filter(signs::contains).count();
        assertTrue(
                still * 20 >= taughtBy.size() * 19L,
                "teach the model again: of " + taughtBy.size() + " sentences that taught them " + still
                        + " still stand as they were");
    }
}
