package afterword.letters.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that greets, in its parts.
 *
 * @param salute the words before the name, such as {@code dear}, in lower case
 * @param addressed whoever is greeted, in turn
 */
record Greeting(String salute, List<Addressed> addressed) {

    /**
     * Somebody who is greeted.
     *
     * @param title canonical, such as {@code dr}; the last one where there are several
     * @param name the name without titles, as {@link Names#plain} has it
     * @param written the name as written
     */
    record Addressed(@Nullable String title, String name, String written) {}

    private static final Pattern SALUTE = Pattern.compile(
            "(?iu)^\\W*((?:my |our )?dear(?:est)?|(?:most )?(?:respected|esteemed|honou?red)|hi there|hi|hello there|hello|hey+ hey+|hey+(?: there)?|hiya|heya"
                    + "|(?:a )?(?:very )?good (?:morning|afternoon|evening|day)(?: to you)?|g'?day|greetings|to whom it may concern|to whom this may concern|kia ora|t[eē]n[aā] koe|salutations|attn:?|attention:?"
                    + "|howdy|yo+|bonjour|hola|ciao|sehr geehrter?|liebe[rs]?|estimad[oa]|aloha|namaste|talofa|bula|a chara|dia dhuit|guten tag|what's up|wassup|sup|e[yh]+ ?up|ay ?up|now then|al(?:reet|right|l right)(?: there)?|awright|aye aye|how do|wotch(?:a|er)|whatch(?:a|er)|how[’']?(?:ya|aya|zit|dy)|hullo|hallo|[’']?ello|oi+|ahoy|what ho|wh?agwan|wah gwaan|heita|aweh|(?:well )?hey ho|mornin[’']?|evenin[’']?|morning|afternoon|evening|shalom|salaam)(?=$|[\\s,:!.—–-])[\\s,:!—–-]*");
    private static final Set<String> NOT_NAMES = Set.of("all", "there", "again", "from", "and", "both", "the");

    /** What stands beside a name without being one: {@code my beautiful}, {@code my dear}. */
    private static final Pattern BESIDE_A_NAME = Pattern.compile(
            "(?iu)^(?:(?-i:my|our|dear|dearest|most|very|ever|so|much|beautiful|lovely|gorgeous|sweet|darling|wonderful|amazing|esteemed|respected|honou?red|good|old|kind|gracious|great|the)\\s+)+(?=\\p{L})|\\s+(?:(?-i:(?:me |my |old |our |bonny )*(?:dear|friend|love|lover|lovely|ma['’]?am|po|san|sama|ji|jan|sahib|saab|bey|hanim|mate|pet|hen|darling|sweetheart|lad|lass|duck|petal|flower|hinny|hun|hon|chuck|chap|son|kid|fella|champ|pal|bro|sis|babe|man))|the man|the legend)(?=\\W*$)");

    Greeting {
        addressed = List.copyOf(addressed);
    }

    /** The greeting of a line; the salute is empty where the line is a bare name. */
    static Greeting of(String line) {
        Matcher salute = SALUTE.matcher(line);
        boolean found = salute.find();
        String rest = found ? line.substring(salute.end()) : line;
        List<Addressed> addressed = new ArrayList<>();
        for (String piece : rest.split("(?iu),|;|\\s+and\\s+|\\s+&\\s+")) {
            Addressed one = addressed(piece);
            if (one.title() != null || !one.name().isEmpty()) {
                addressed.add(one);
            }
        }
        return new Greeting(found ? salute.group(1).toLowerCase(Locale.ROOT) : "", addressed);
    }

    /** Whether a name must follow: Mr. Dean is no dean, and Ms. Major no major. */
    private static boolean isCourtesy(@Nullable String title) {
        return title != null
                && Set.of("mr", "ms", "mrs", "miss", "mx", "dr", "prof").contains(title);
    }

    private static Addressed addressed(String piece) {
        List<String> words = new ArrayList<>(Arrays.asList(
                BESIDE_A_NAME.matcher(piece.strip()).replaceAll("").split("\\s+")));
        String title = null;
        while (!words.isEmpty() && Names.title(words.get(0)) != null && !(words.size() == 1 && isCourtesy(title))) {
            title = Names.title(words.remove(0));
        }
        String written =
                String.join(" ", words).replaceAll("[\\s:!.,;—–-]+$", "").replaceAll("(?<=\\w)\\.$", "");
        String name = Names.plain(written);
        return new Addressed(title, NOT_NAMES.contains(name) ? "" : name, written);
    }
}
