package afterword.app.printing;

import java.util.List;

/** What stands on the pocket card, on the page and on paper. */
public final class PocketWords {

    public static final List<String> ASK = List.of(
            "When do you expect to decide? And if I have not heard by then?",
            "What happens next, and who decides?",
            "Is there anything about me that gives you pause?",
            "May I follow up, and how do you like to be reached?");

    public static final List<String> TAKE = List.of(
            "A card of everybody you met",
            "How each name is spelled, and which title is theirs",
            "One thing that each of them cared about");

    private PocketWords() {}
}
