package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.letters.language.Speech;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void weighsTheMeaningsInTheOrderInWhichTheModelSaysThem() {
        assertEquals(Speech.MEANINGS, Likeness.CLASSES);
    }

    @Test
    void everyClassButTheLastIsAMeaning() {
        int last = Likeness.CLASSES.size() - 1;
        assertTrue(Likeness.CLASSES.subList(0, last).stream().allMatch(word -> Likeness.meaning(word) != null));
        assertEquals(null, Likeness.meaning(Likeness.CLASSES.get(last)));
    }

    @Test
    void aWordWeighsBesideWhatIsHeard() {
        float[] nothing = new float[Likeness.CLASSES.size()];
        float[] speaksOfAnOffer = nothing.clone();
        speaksOfAnOffer[Likeness.CLASSES.indexOf("offer")] = 4;
        Likeness likeness = new Likeness(nothing, Map.of("welcome", speaksOfAnOffer));

        double heardOnly = likeness.of(nothing, Set.of()).get(Meaning.OFFER);
        double withTheWord = likeness.of(nothing, Set.of("welcome")).get(Meaning.OFFER);
        double heardAsWell = likeness.of(speaksOfAnOffer, Set.of("welcome")).get(Meaning.OFFER);

        assertEquals(1.0 / Likeness.CLASSES.size(), heardOnly, 1e-9);
        assertTrue(heardOnly < withTheWord && withTheWord < heardAsWell);
    }
}
