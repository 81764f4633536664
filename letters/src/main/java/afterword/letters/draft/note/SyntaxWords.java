package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.language.English;
import afterword.letters.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a phrase, each with the classes that the rules of {@link Syntax} know it by: itself, and whatever the
 * dictionaries say it can be, without what it hardly ever is.
 */
final class SyntaxWords {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\d+(?:[:.]\\d+)? [ap]m\\b|,|[^\\s,]+(?:,\\d+)*");

    private static final Pattern CLOCK = Pattern.compile("\\d+([:.]\\d+)? [ap]m|noon|midnight|\\d{1,2}[:.]\\d\\d");
    private static final Pattern FIGURE = Pattern.compile("[$£€]?\\d[\\d.,]*(?:k|m|bn|st|nd|rd|th|\\+)?");
    private static final Pattern PERCENT = Pattern.compile("\\d[\\d.]*%");

    /** A reading this much rarer than another is not thought of. */
    private static final int RARER = 4;

    /** The words of closed classes that rules speak of by class. */
    private static final Map<String, Set<String>> CLOSED = read();

    private static final Map<String, String> FORMS =
            Map.of("VBZ", "z", "VB", "b", "VBP", "b", "VBD", "d", "VBN", "n", "VBG", "g");

    /** What verbs take, by the class that they stand in. */
    private static final Map<String, String> KINDS = Map.of(
            "saying", "s",
            "double", "2",
            "linking", "l",
            "getting", "e",
            "making", "o",
            "naming", "m",
            "causing", "c",
            "wanting", "w",
            "keeping", "k",
            "leaning", "y");

    private static final Memory<Set<String>> KNOWN = new Memory<>(SyntaxWords::findClasses);

    private SyntaxWords() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : Lexicon.lines("english-words.txt")) {
            List<String> fields = List.of(line.split(" "));
            classes.put(fields.get(0), Set.copyOf(fields.subList(1, fields.size())));
        }
        return classes;
    }

    /** The classes of each word of {@code phrase}; a set phrase is one word, and so is a name from Latin: "C. difficile". */
    static List<Set<String>> of(String phrase) {
        List<String> words = split(phrase);
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean goesOn =
                    i + 2 < words.size() && classes(words.get(i + 2)).stream().anyMatch(name -> name.matches("n[cmp]"));
            String pair = key(words.get(i)) + "-" + key(words.get(i + 1));
            if (!goesOn && CLOSED.get("setphrase").contains(pair)
                    || CLOSED.get("paired").contains(pair)) {
                words.set(i, words.get(i) + "-" + words.remove(i + 1));
            } else if (words.get(i).matches("[A-Z]\\.") && words.get(i + 1).matches("[a-z]{3,}")) {
                words.set(i, words.get(i) + words.remove(i + 1));
            } else if (i + 2 < words.size()
                    && words.get(i + 1).matches("to|by|after|for")
                    && words.get(i).equals(words.get(i + 2))
                    && words.get(i).matches("[a-z]+")) {
                words.set(i, words.get(i) + "_" + words.remove(i + 1) + "_" + words.remove(i + 1));
            }
        }
        List<Set<String>> found =
                new ArrayList<>(words.stream().map(SyntaxWords::classes).toList());
        for (int i = 0; i + 1 < found.size(); i++) {
            if (found.get(i).contains("owner")
                    && found.get(i + 1).stream().anyMatch(name -> name.matches("n[cmp]|mod|adj"))) {
                found.set(i, Set.of("poss"));
            }
        }
        return found;
    }

    /** The words and commas of {@code phrase}; a time of day and a quotation are one word. */
    static List<String> split(String phrase) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(phrase.replace(Text.GLUE, ' '));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static Set<String> classes(String word) {
        return KNOWN.of(word);
    }

    private static Set<String> findClasses(String word) {
        Set<String> found = new HashSet<>();
        String lower = word.matches("IT|US|I") ? word : word.toLowerCase(Locale.ROOT);
        found.add("'" + lower + "'");
        if (lower.matches("([a-z]+)_(?:to|by|after|for)_\\1")) {
            return Set.of("repeated", "adv");
        }
        if (word.startsWith("\"")) {
            return Set.of("quote");
        }
        if (word.equals(",")) {
            return Set.of("comma");
        }
        CLOSED.forEach((name, words) -> {
            if (words.contains(lower)) {
                found.add(name);
            }
        });
        if (word.contains("/") && !word.matches("[A-Z/&]+|\\d+/\\d+")) {
            return Set.of();
        }
        if (CLOCK.matcher(lower).matches()) {
            found.add("clock");
        }
        if (PERCENT.matcher(lower).matches()) {
            found.add("percent");
            return found;
        }
        if (FIGURE.matcher(lower).matches()) {
            found.add("figure");
            if (lower.matches(".*(st|nd|rd|th)")) {
                found.add("adj");
            }
            if (lower.matches("1|one")) {
                found.add("ds");
            }
            if (!lower.matches("\\d|\\D.*")) {
                found.add("number");
            }
            if (lower.matches("(19|20)\\d\\d")) {
                found.add("tname");
                found.add("year");
            }
            return found;
        }
        if (lower.matches("\\d+/\\d+")) {
            found.add("adj");
            return found;
        }
        if (lower.matches("[a-z]+(?:'s|s')|[A-Za-z-]+(?:'s|s')")) {
            found.add(lower.endsWith("s'") ? "ofmany" : "poss");
            if (word.matches("[A-Z].*'s")) {
                found.add("owner");
            }
            return found;
        }
        if (Grammar.isNumeral(lower) && !found.contains("dp")) {
            found.add("figure");
            if (!lower.matches("1|one")) {
                found.add("number");
            }
            if (!lower.matches("half|second|more|less|most|double")) {
                return found;
            }
        }
        boolean closed = (Grammar.isFunctionWord(lower) || found.contains("closed")) && !Grammar.isProper(word);
        if (!closed) {
            open(word, lower, found);
        }
        middle(lower, found);
        return found;
    }

    private static Set<String> tags(String word) {
        return English.shared().sentence(word, 0, word.length()).tokens().stream()
                .filter(token -> token.lower().equals(word))
                .findFirst()
                .map(Token::tags)
                .orElse(Set.of());
    }

    private static void open(String word, String lower, Set<String> found) {
        if (lower.startsWith("mid-")) {
            found.addAll(Set.of("adv", "setphrase", "mod"));
            return;
        }
        if (lower.contains("-")) {
            hyphened(lower, found);
            String last = lower.substring(lower.lastIndexOf('-') + 1);
            if (Lexicon.ENGLISH.verb(lower).isPresent()
                    || lower.matches("(?:over|under|mis|re|co|double|cross)-[a-z]+")) {
                verbs(lower, tags(last), found);
            }
        }
        if (!word.matches("[A-Za-z0-9'&./+#-]+")) {
            return;
        }
        if (WordClass.TOOL.has(lower)) {
            found.add("pn");
        }
        if (word.matches("[a-z]\\d+")) {
            found.addAll(Set.of("nc", "pn", "mod"));
        }
        boolean proper = word.matches("[A-Z].*|\\d[A-Z]+|[a-z]+[A-Z]+.*");
        if (!proper && word.matches(".*\\d[A-Z].*")) {
            return;
        }
        Set<String> tags = tags(lower);
        if (proper) {
            found.add(word.matches("[A-Z]{2,}s|[A-Z][a-z]+s") && Lexicon.ENGLISH.isPlural(word) ? "np" : "pn");
            found.add("pn");
            if (Grammar.isProper(word)) {
                found.add("tname");
                found.add(Lexicon.ENGLISH.isPlural(word) ? "tmp" : "tm");
            }
            return;
        }
        int noun = Lexicon.ENGLISH.nounWeight(lower);
        int verb = Lexicon.ENGLISH.verbWeight(lower);
        int adjective = Lexicon.ENGLISH.adjective(lower);
        int most = Math.max(noun, Math.max(verb, Math.max(adjective, Lexicon.ENGLISH.adverb(lower))));
        if (tags.isEmpty() && !lower.contains("-")) {
            if (!lower.matches("[a-z]{3,}(?:-[a-z0-9]+)*") || !Soundness.isWord(lower)) {
                return;
            }
            found.add(lower.endsWith("s") && !lower.endsWith("ss") ? "np" : "nc");
            found.add("mod");
        }
        boolean quality = adjective >= noun + RARER && tags.contains("JJ");
        boolean named = !quality
                && (noun > most - RARER - 3 || noun >= 1)
                && !CLOSED.get("verbs").contains(lower);
        for (String tag : tags) {
            switch (tag) {
                case "NN:U" -> nouns(found, named, "nm", "mod");
                case "NN:UN" -> nouns(found, named, isMass(lower) ? "nm" : "nc", "nc", "mod");
                case "NN" -> nouns(found, named, Lexicon.ENGLISH.isMass(lower) ? "nm" : "nc", "nc", "mod");
                case "NNS" -> nouns(found, named, "np");
                case "JJR", "JJS" -> found.add("adj");
                case "JJ" -> {
                    if (adjective > most - RARER && (adjective >= 0 || most < 0)) {
                        found.add("adj");
                    }
                }
                case "RB", "RBR", "RBS" -> found.add("adv");
                default -> {}
            }
        }
        if (tags.stream().noneMatch(tag -> tag.startsWith("NN")) && !tags.isEmpty() && noun >= 1) {
            nouns(found, named, Lexicon.ENGLISH.isPlural(lower) ? "np" : "nc");
        }
        if (found.contains("nc") && Lexicon.ENGLISH.isPerson(lower)) {
            found.add("role");
        }
        if (found.contains("np") && WordClass.PLURAL_MODIFIER.has(lower) && !WordClass.SURE_VERB.has(lower)) {
            found.add("mod");
        }
        if (found.contains("nc") || found.contains("nm") || found.contains("np")) {
            String one = Lexicon.ENGLISH.singular(lower);
            if (WordClass.TIME.has(one) || CLOSED.get("time").contains(one)) {
                found.add(found.contains("np") ? "tmp" : "tm");
            }
            if (WordClass.NUMBERED.has(lower)) {
                found.add("numbered");
            }
            if (WordClass.COLLECTIVE.has(lower)) {
                found.addAll(CLOSED.get("uncounted").contains(lower) ? Set.of("np", "nm") : Set.of("coll", "nc"));
            }
        }
        boolean acts = (verb > most - RARER || verb >= 1) && adjective < verb + RARER
                || found.size() == 1
                || verb < 0 && most < 3;
        if (acts) {
            verbs(lower, tags, found);
        }
    }

    /** Nouns that the dictionary lets stand without an article, as everybody would, not only a philosopher. */
    private static boolean isMass(String lower) {
        return !WordClass.COUNTABLE.has(lower)
                && !WordClass.TIME.has(lower)
                && !CLOSED.get("time").contains(lower)
                && (Lexicon.ENGLISH.isMass(lower) || !CLOSED.get("single").contains(lower));
    }

    /** What can stand in front of a verb: "still", not "off". */
    private static void middle(String lower, Set<String> found) {
        if (found.contains("adv")
                && !CLOSED.get("place").contains(lower)
                && !CLOSED.get("part").contains(lower)) {
            found.add("mid");
        }
    }

    private static void nouns(Set<String> found, boolean named, String... classes) {
        if (named) {
            found.addAll(List.of(classes));
        }
    }

    /** "double-posted" describes, "2-year" too, a "mix-up" is one. */
    private static void hyphened(String lower, Set<String> found) {
        String last = lower.substring(lower.lastIndexOf('-') + 1);
        if (lower.matches("\\d+-[a-z]+(?:-[a-z]+)?")) {
            found.add("figured");
            if (last.matches("old|[a-z]+er")) {
                found.add("nc");
            } else if (last.matches("olds|[a-z]+ers")) {
                found.add("np");
            }
            return;
        }
        if (lower.matches(
                        "[a-z]+-(?:[a-z]+ed|[a-z]+ing|old|free|only|based|wide|long|made|cut|built|bound)|.*-(?:to|of|by|and|in|on)-.*")
                || Lexicon.ENGLISH.adjective(last) > Lexicon.ENGLISH.nounWeight(last)) {
            found.add("adj");
        }
        found.add("mod");
        if (Lexicon.ENGLISH.isPlural(last) || last.matches("\\d+s")) {
            found.add("np");
        } else if (last.matches("in|out|up|down|through|off|over|on|back")) {
            found.addAll(Set.of("nc", "nm"));
        } else if (!last.endsWith("ed")) {
            found.add(last.endsWith("ing") ? "nm" : "nc");
        }
    }

    private static void verbs(String lower, Set<String> tags, Set<String> found) {
        Optional<Verb> known = Lexicon.ENGLISH.verb(lower);
        String base = known.map(Verb::base).orElse(lower);
        Set<String> kinds = new HashSet<>();
        boolean both = known.isEmpty() || CLOSED.get("both").contains(base);
        if (both || !known.get().intransitiveOnly()) {
            kinds.add("t");
        }
        if (both || Lexicon.ENGLISH.standsAlone(base)) {
            kinds.add("i");
        }
        KINDS.forEach((name, kind) -> {
            if (CLOSED.get(name).contains(base)) {
                kinds.add(kind);
            }
        });
        for (String tag : tags) {
            String form = FORMS.get(tag);
            if (form != null) {
                kinds.forEach(kind -> found.add("v" + form + kind));
                if (form.matches("[zbg]") && CLOSED.get("habit").contains(base)) {
                    found.add("v" + form + "i");
                }
            }
        }
        if (tags.contains("VBG")) {
            found.add("vg");
        }
        if (tags.contains("VBN") && !tags.contains("VB")) {
            found.add("participle");
            kinds.forEach(kind -> found.add("r" + kind));
        }
    }
}
