package afterword.letters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.letters.language.English;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnedStancesTest {

    @Test
    void theWeightsKeptAreThoseTheCorpusTeaches() throws IOException, URISyntaxException {
        Training training = new Training(Corpus.read());
        double[] taught = training.weights("demand", example -> true);
        for (String sentence : List.of("I expect your answer by Monday noon.", "The tide turned at noon on Monday.")) {
            double[] features =
                    new LearnedStances(Map.of()).features(English.shared().sentence(sentence, 0, sentence.length()));
            assertEquals(
                    LearnedStances.score(taught, features),
                    LearnedStances.shared().score("demand", English.shared().sentence(sentence, 0, sentence.length())),
                    0.05,
                    "learn again: the corpus, the cues or the rules have changed");
        }
    }

    @Test
    void everyLabelHasSentencesAndLookAlikesInManyTrades() throws IOException, URISyntaxException {
        Corpus corpus = Corpus.read();
        for (String label : Training.LABELS) {
            long trades = corpus.examples().stream()
                    .filter(example -> example.labels().contains(label))
                    .map(Corpus.Example::trade)
                    .distinct()
                    .count();
            assertTrue(trades >= 15, label + " is spoken of in " + trades + " trades only");
        }
    }
}
