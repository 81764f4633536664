package afterword.letters.draft.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A note as it was scribbled, cut into its parts, with abbreviations written out; figures keep their digits.
 *
 * <p>"48h review never done at wkends" becomes one part of the words 48-hour, review, never, done, at, weekends.
 */
final class Scribble {

    /** A piece between commas, dashes, colons or brackets. */
    record Part(List<String> words, char before, boolean question) {

        String text() {
            return Text.join(words);
        }
    }

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]{2,80}\"|(?<=^|\\s)'[^']{2,80}'(?=\\s|$)");
    private static final Pattern UNIT_GLUED = Pattern.compile(
            "(\\d[\\d.,]*)(h|hr|hrs|yr|yrs|mo|wk|wks|d|min|mins|am|pm|pp|pct|pax|ppl)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT_HYPHENED = Pattern.compile("(\\d+)-(h|hr|yr|mo|wk|d|min)");
    /** Scribbles that are words of their own unless the trade says otherwise are matched with their case. */
    private static final Map<String, String> ANYWHERE = new HashMap<>();

    private static final Map<String, String> AFTER_NUMBER = new HashMap<>();
    private static final Map<String, Map<String, String>> BY_TRADE = new HashMap<>();
    private static final Map<String, String> REGISTER = Map.of(
            "guys", "people",
            "guy", "person",
            "kids", "children",
            "kid", "child",
            "folks", "people",
            "boss", "manager",
            "mom", "mother",
            "footy", "football",
            "gran", "grandmother",
            "nan", "grandmother");

    static {
        for (String line : Lexicon.lines("abbreviations.txt")) {
            int equals = line.indexOf(" = ");
            if (equals < 0) {
                continue;
            }
            String scribble = line.substring(0, equals).strip();
            String words = line.substring(equals + 3).strip();
            if (scribble.startsWith("{")) {
                int end = scribble.indexOf('}');
                BY_TRADE.computeIfAbsent(scribble.substring(1, end), trade -> new HashMap<>())
                        .put(scribble.substring(end + 1).strip(), words);
            } else if (scribble.startsWith("# ")) {
                AFTER_NUMBER.put(scribble.substring(2).strip(), words);
            } else {
                ANYWHERE.put(scribble, words);
            }
        }
    }

    private static final List<List<String>> TRADES = Lexicon.lines("trades.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .toList();

    private final Lexicon lexicon;
    private final Set<String> trades;
    private final boolean sentenceCase;
    private final Map<String, String> phrases = new TreeMap<>(Comparator.reverseOrder());

    Scribble(Lexicon lexicon, Set<String> trades, boolean sentenceCase) {
        this.lexicon = lexicon;
        this.trades = trades;
        this.sentenceCase = sentenceCase;
        ANYWHERE.forEach(this::addPhrase);
        trades.forEach(trade -> BY_TRADE.getOrDefault(trade, Map.of()).forEach(this::addPhrase));
    }

    private void addPhrase(String scribble, String words) {
        if (scribble.contains(" ")) {
            phrases.put(scribble, words);
        }
    }

    /** The trades whose shorthand applies, told from words of the position and the field. */
    static Set<String> trades(String words) {
        Set<String> found = new HashSet<>();
        Set<String> present =
                new HashSet<>(List.of(words.toLowerCase(Locale.ROOT).split("[^a-z]+")));
        for (List<String> fields : TRADES) {
            if (fields.stream().skip(1).anyMatch(present::contains)) {
                found.add(fields.get(0));
            }
        }
        return found;
    }

    List<Part> parts(String note) {
        String text = Signs.asWords(note);
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> phrase : phrases.entrySet()) {
            if (lower.contains(phrase.getKey().toLowerCase(Locale.ROOT))) {
                text = text.replaceAll("(?i)\\b" + Pattern.quote(phrase.getKey()) + "\\b", phrase.getValue());
            }
        }
        text = text.replaceAll("\\b(over|under) (?=\\d+s\\b)", "$1-");
        text = QUOTED.matcher(text).replaceAll(quoted -> Matcher.quoteReplacement(glued(quoted.group())));
        List<Part> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        char before = '^';
        int depth = 0;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            char mark = token.length() == 1 ? token.charAt(0) : 'x';
            if (mark == '(' || mark == '[') {
                flush(parts, words, before, false);
                before = '(';
                depth++;
            } else if (mark == ')' || mark == ']') {
                flush(parts, words, before, false);
                before = ')';
                depth = Math.max(0, depth - 1);
            } else if (",;:\u0001".indexOf(mark) >= 0) {
                flush(parts, words, before, false);
                before = depth > 0 ? '(' : mark == '\u0001' ? '-' : mark;
            } else if (token.endsWith("?") && token.length() > 1 && token.charAt(0) != '"') {
                words.add(token.substring(0, token.length() - 1));
                flush(parts, words, before, true);
                before = '?';
            } else if (token.equals("?")) {
                flush(parts, words, before, true);
                before = '?';
            } else {
                words.add(token);
            }
        }
        flush(parts, words, before, false);
        return parts;
    }

    /** Words in quotation marks are somebody's own and stay as they are: one token. */
    private static String glued(String quoted) {
        String inside = quoted.substring(1, quoted.length() - 1).strip().replaceAll(" ([,;:.?])", "$1");
        return '"' + inside.replace(' ', Text.GLUE) + '"';
    }

    private void flush(List<Part> parts, List<String> raw, char before, boolean question) {
        if (!raw.isEmpty()) {
            List<String> words = expand(raw, parts.isEmpty());
            if (!words.isEmpty()) {
                parts.add(new Part(List.copyOf(words), before, question));
            }
            raw.clear();
        }
    }

    private List<String> expand(List<String> raw, boolean first) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String token = raw.get(i);
            String previous = out.isEmpty() ? "" : out.get(out.size() - 1);
            if (token.endsWith(".") && i == raw.size() - 1 && !isAbbreviation(token)) {
                token = token.substring(0, token.length() - 1);
            }
            if (token.isEmpty()) {
                continue;
            }
            if (token.startsWith("\"")) {
                out.add(token);
                continue;
            }
            Matcher hyphened = UNIT_HYPHENED.matcher(token);
            if (hyphened.matches()) {
                out.add(hyphened.group(1) + "-"
                        + lexicon.singular(AFTER_NUMBER.getOrDefault(hyphened.group(2), hyphened.group(2))));
                continue;
            }
            if (token.equals("3D") || token.equals("2D")) {
                out.add(token);
                continue;
            }
            Matcher glued = UNIT_GLUED.matcher(token);
            if (glued.matches() && glued.group(2).toLowerCase(Locale.ROOT).matches("[ap]m")) {
                out.add(glued.group(1) + " " + glued.group(2).toLowerCase(Locale.ROOT));
                continue;
            }
            if (token.matches("[ap]\\.?m\\.?") && previous.matches("\\d+([:.]\\d+)?")) {
                out.set(out.size() - 1, previous + " " + token.replace(".", ""));
                continue;
            }
            if (glued.matches()) {
                addMeasure(out, glued.group(1), glued.group(2), i + 1 < raw.size() ? raw.get(i + 1) : null);
                continue;
            }
            String expanded = expandWord(token, previous);
            if (i == 0 && (first || sentenceCase)) {
                expanded = decapitalised(expanded);
            }
            if (expanded.matches("\\d+([:.]\\d+)? [ap]m")) {
                out.add(expanded);
                continue;
            }
            for (String word : expanded.split(" ")) {
                boolean acts = word.equals("boss")
                        && !out.isEmpty()
                        && out.get(out.size() - 1).matches("I|to|will|would|can");
                out.add(acts ? word : REGISTER.getOrDefault(word, word));
            }
        }
        return Figures.numbersAsWords(Figures.singularUnits(Figures.contractions(Figures.dated(out))));
    }

    private void addMeasure(List<String> out, String number, String unit, @Nullable String next) {
        String words = AFTER_NUMBER.getOrDefault(unit.toLowerCase(Locale.ROOT), unit.toLowerCase(Locale.ROOT));
        boolean modifier = next != null
                && next.matches("[a-z]+")
                && words.endsWith("s")
                && lexicon.nounWeight(next) >= 1
                && !Grammar.isFunctionWord(next);
        if (modifier) {
            out.add(number + "-" + lexicon.singular(words));
        } else {
            out.add(number);
            out.add(words);
        }
    }

    private static boolean isAbbreviation(String token) {
        return ANYWHERE.containsKey(token)
                || AFTER_NUMBER.containsKey(token)
                || token.matches("([A-Za-z]\\.)+|Dr\\.|Mr\\.|Mrs\\.|Ms\\.|St\\.|Inc\\.|Ltd\\.|Co\\.|No\\.|etc\\.");
    }

    private String expandWord(String token, String previous) {
        if (token.matches("till?")
                && previous.matches("the|a|my|our|his|her|their|one|old|new|front|main|second|other")) {
            return token;
        }
        for (String trade : trades) {
            String words = BY_TRADE.getOrDefault(trade, Map.of()).get(token);
            if (words != null) {
                return words;
            }
        }
        if (previous.matches("[$£€]?\\d[\\d.,]*") && AFTER_NUMBER.containsKey(token)) {
            return AFTER_NUMBER.get(token);
        }
        String capital = token.substring(0, 1).toUpperCase(Locale.ROOT) + token.substring(1);
        if (Grammar.LANGUAGES.contains(capital) && !token.matches("polish|twi|creole|dari|latin")) {
            return capital;
        }
        if (token.matches("[a-z]+'s") && ANYWHERE.containsKey(token.substring(0, token.length() - 2))) {
            return ANYWHERE.get(token.substring(0, token.length() - 2)) + "'s";
        }
        for (String trade : trades) {
            String owner = token.endsWith("'s")
                    ? BY_TRADE.getOrDefault(trade, Map.of()).get(token.substring(0, token.length() - 2))
                    : null;
            if (owner != null) {
                return owner + "'s";
            }
        }
        String words = ANYWHERE.get(token);
        if (words == null && token.matches("[A-Z][a-z/.']+")) {
            words = ANYWHERE.get(token.toLowerCase(Locale.ROOT));
            if (words != null && token.matches("[A-Z][a-z]{2}") && !words.equals(words.toLowerCase(Locale.ROOT))) {
                return words;
            }
        }
        if (words != null) {
            return words;
        }
        if (token.equals("&")) {
            return "and";
        }
        if (token.matches("[A-Z]{2,}")
                && Grammar.isFunctionWord(token.toLowerCase(Locale.ROOT))
                && !token.matches("US|IT|ME|AM|AS|WHO")) {
            return token.toLowerCase(Locale.ROOT);
        }
        if (token.equals("+")) {
            return previous.matches(".*[A-Za-z'-]{2,}") ? "and" : token;
        }
        if (token.matches("[a-z]{3,}/[a-z]{3,}")) {
            return token.replace("/", " and ");
        }
        if (token.matches("[A-Z]{3,}")
                && !token.equals("LED")
                && lexicon.isKnown(token)
                && isEmphasis(token, previous)) {
            return token.toLowerCase(Locale.ROOT);
        }
        return token;
    }

    /** Capitals that only shout: a verb, an adverb or an everyday adjective, never what could be an acronym. */
    private boolean isEmphasis(String token, String previous) {
        boolean acts = Grammar.SUBJECT_PRONOUNS.contains(previous.toLowerCase(Locale.ROOT))
                || Grammar.isAuxiliary(previous.toLowerCase(Locale.ROOT));
        return acts && lexicon.verbWeight(token) > 5
                || lexicon.adverb(token) > 4
                || Grammar.isFunctionWord(token.toLowerCase(Locale.ROOT));
    }

    private String decapitalised(String word) {
        boolean ordinary = word.matches("[A-Z][a-z]+('[a-z]+)?")
                && !word.equals("I")
                && (Grammar.isFunctionWord(word.toLowerCase(Locale.ROOT))
                        || Figures.isNumber(word.toLowerCase(Locale.ROOT))
                        || lexicon.isKnown(word)
                                && (sentenceCase || lexicon.nounWeight(word) < 0 && !lexicon.isBaseVerb(word)))
                && !Grammar.isProper(word);
        return ordinary ? word.toLowerCase(Locale.ROOT) : word;
    }
}
