package afterword.letters.draft.note;

import java.util.Locale;
import java.util.Set;

/** The closed classes of English: the few hundred words that hold a sentence together. */
final class Grammar {

    static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "my", "your", "our", "their", "his", "her", "its",
            "every", "each", "no", "any", "some", "all", "both", "another", "half");
    static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "below",
            "beside",
            "between",
            "beyond",
            "by",
            "despite",
            "down",
            "during",
            "except",
            "for",
            "from",
            "in",
            "including",
            "inside",
            "into",
            "like",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "per",
            "since",
            "through",
            "throughout",
            "to",
            "toward",
            "towards",
            "under",
            "until",
            "up",
            "upon",
            "via",
            "with",
            "within",
            "without",
            "versus",
            "than",
            "alongside",
            "instead");
    static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "they",
            "it",
            "everyone",
            "everybody",
            "nobody",
            "someone",
            "somebody",
            "anyone",
            "anybody",
            "nothing",
            "everything",
            "no-one",
            "there");
    static final Set<String> BE = Set.of("is", "are", "was", "were", "am", "be", "been", "being");
    static final Set<String> FINITE_BE = Set.of("is", "are", "was", "were", "am");
    static final Set<String> HAVE = Set.of("has", "have", "had");
    static final Set<String> DO = Set.of("do", "does", "did");
    static final Set<String> MODALS =
            Set.of("can", "cannot", "could", "will", "would", "may", "might", "must", "shall", "should");
    static final Set<String> WH =
            Set.of("how", "why", "who", "what", "when", "where", "which", "whether", "whose", "if");
    static final Set<String> CONJUNCTIONS =
            Set.of("and", "or", "but", "nor", "so", "because", "while", "although", "though");
    static final Set<String> ADVERBS = Set.of(
            "not",
            "never",
            "always",
            "often",
            "still",
            "yet",
            "already",
            "only",
            "just",
            "too",
            "also",
            "again",
            "now",
            "then",
            "there",
            "here",
            "up",
            "down",
            "back",
            "away",
            "off",
            "out",
            "over",
            "twice",
            "once",
            "soon",
            "sometimes",
            "rarely",
            "mostly",
            "lately",
            "ever",
            "even",
            "almost",
            "nearly",
            "really",
            "together",
            "everywhere",
            "abroad",
            "ahead",
            "apart",
            "early",
            "late",
            "daily",
            "weekly",
            "today",
            "tomorrow",
            "yesterday",
            "tonight",
            "overnight",
            "online",
            "offline",
            "in-house",
            "max",
            "straight",
            "far",
            "hardly",
            "barely",
            "usually",
            "mainly",
            "previously",
            "recently",
            "currently");
    static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "without", "lack", "lacking", "lacks", "none", "zero");
    private static final Set<String> MONTHS_AND_DAYS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mondays",
            "tuesdays",
            "wednesdays",
            "thursdays",
            "fridays",
            "saturdays",
            "sundays",
            "christmas",
            "easter");
    static final Set<String> LANGUAGES = Set.of(
            "English",
            "Spanish",
            "French",
            "German",
            "Italian",
            "Portuguese",
            "Dutch",
            "Polish",
            "Russian",
            "Ukrainian",
            "Arabic",
            "Hebrew",
            "Turkish",
            "Farsi",
            "Persian",
            "Urdu",
            "Hindi",
            "Punjabi",
            "Bengali",
            "Tamil",
            "Gujarati",
            "Mandarin",
            "Cantonese",
            "Chinese",
            "Japanese",
            "Korean",
            "Vietnamese",
            "Thai",
            "Tagalog",
            "Malay",
            "Indonesian",
            "Swahili",
            "Somali",
            "Amharic",
            "Yoruba",
            "Igbo",
            "Twi",
            "Zulu",
            "Afrikaans",
            "Greek",
            "Romanian",
            "Hungarian",
            "Czech",
            "Slovak",
            "Croatian",
            "Serbian",
            "Swedish",
            "Norwegian",
            "Danish",
            "Finnish",
            "Welsh",
            "Irish",
            "Gaelic",
            "Catalan",
            "Basque",
            "Latin",
            "BSL",
            "Creole",
            "Romansh",
            "Pashto",
            "Dari",
            "Tigrinya",
            "ASL");

    private Grammar() {}

    static boolean isFunctionWord(String lower) {
        return DETERMINERS.contains(lower)
                || PREPOSITIONS.contains(lower)
                || SUBJECT_PRONOUNS.contains(lower)
                || BE.contains(lower)
                || HAVE.contains(lower)
                || DO.contains(lower)
                || MODALS.contains(lower)
                || WH.contains(lower)
                || CONJUNCTIONS.contains(lower)
                || ADVERBS.contains(lower)
                || NEGATIONS.contains(lower)
                || Set.of("me", "us", "them", "him", "mine", "yours", "ours", "theirs")
                        .contains(lower);
    }

    /** A name of the calendar or a language, which keeps its capital. */
    static boolean isProper(String word) {
        return MONTHS_AND_DAYS.contains(word.toLowerCase(Locale.ROOT)) || LANGUAGES.contains(word);
    }

    /** A form of be, have, do or a modal: what shows beyond doubt that a clause has its verb. */
    static boolean isAuxiliary(String lower) {
        return FINITE_BE.contains(lower) || HAVE.contains(lower) || DO.contains(lower) || MODALS.contains(lower);
    }

    static boolean isNumeral(String word) {
        return word.matches("\\d+([:.]\\d+)? [ap]m")
                || word.matches("[$£€<>≤≥]?[\\d.]+[\\d.,:/x×-]*(%|k|K|m|M|bn|th|nd|rd|st|s|\\+)?")
                || word.matches(
                        "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|several|few|many|most|more|fewer|less|half|double)");
    }

    /** Formal letters write "did not"; a word that holds no contraction comes back as it is. */
    static String withoutContraction(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("can't")) {
            return "cannot";
        }
        if (lower.equals("won't")) {
            return "will not";
        }
        if (lower.equals("shan't")) {
            return "shall not";
        }
        if (lower.endsWith("n't") && lower.length() > 4) {
            return word.substring(0, word.length() - 3) + " not";
        }
        if (lower.endsWith("'ve")) {
            return word.substring(0, word.length() - 3) + " have";
        }
        if (lower.endsWith("'re")) {
            return word.substring(0, word.length() - 3) + " are";
        }
        if (lower.endsWith("'ll")) {
            return word.substring(0, word.length() - 3) + " will";
        }
        if (lower.equals("i'm")) {
            return "I am";
        }
        if (lower.endsWith("'d") && SUBJECT_PRONOUNS.contains(lower.substring(0, lower.length() - 2))) {
            boolean past = Lexicon.ENGLISH
                            .verb(next)
                            .filter(verb -> verb.is(Lexicon.Form.PARTICIPLE) && !verb.is(Lexicon.Form.BASE))
                            .isPresent()
                    || next.matches(
                            "(been|had|done|gone|got|seen|made|taken|given|written|left|lost|found|kept|built|sold|met|learned|read|.*[^e]ed|never|already)");
            return word.substring(0, word.length() - 2) + (past ? " had" : " would");
        }
        if (lower.matches("(it|he|she|that|there|who|what|where|how|everyone|nobody)'s")) {
            boolean perfect = next.matches("(been|had|done|gone|got|seen|made|taken|.*[^e]ed)");
            return word.substring(0, word.length() - 2) + (perfect ? " has" : " is");
        }
        if (lower.equals("i")) {
            return "I";
        }
        return word;
    }
}
