package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                "learn again: the corpus, the cues or the rules have changed");
    }

    @Test
    void everyLabelHasSentencesAndLookAlikesInManyTrades() throws IOException, URISyntaxException {
        Corpus corpus = Corpus.read();
        for (String label : Training.STANCES) {
            long trades = corpus.examples().stream()
                    .filter(example -> example.labels().contains(label))
                    .map(Corpus.Example::trade)
                    .distinct()
                    .count();
            assertTrue(trades >= 15, label + " is spoken of in " + trades + " trades only");
        }
    }

    @Test
    void theUpperLayersWereTaughtWhatTheCorpusStillSays() throws IOException, URISyntaxException {
        Set<String> signs = Tuning.signs(Corpus.read());
        Set<String> taughtBy = Tuning.taughtBy();
        long still = taughtBy.stream().filter(signs::contains).count();
        assertTrue(
                still * 20 >= taughtBy.size() * 19L,
                "teach the upper layers again: of " + taughtBy.size() + " sentences that taught them " + still
                        + " still stand as they were");
    }
}
