package afterword.contacts;

import afterword.documents.Problem;
import java.util.List;

/**
 * What a file of business cards holds: the cards in the order of the file, and what could not be read.
 *
 * @param problems each with its line
 */
public record CardFile(List<Card> cards, List<Problem> problems) {

    public CardFile {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }
}
