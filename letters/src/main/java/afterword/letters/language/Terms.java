package afterword.letters.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a text that carry its matter, as lemmas and figures; scribbled short forms are written out. */
public final class Terms {

    private static final Set<String> EMPTY = Set.copyOf(WordList.of("empty-words.txt"));
    private static final java.util.regex.Pattern JOINED = java.util.regex.Pattern.compile("[-/&]");
    private static final Map<String, String> WRITTEN_OUT = WordList.pairs("short-forms.txt");

    private Terms() {}

    /** The terms of {@code text} in order, once each, with the weight of each: rare words and figures weigh more. */
    public static Map<String, Double> of(String text) {
        return of(English.shared().sentences(text));
    }

    /** The terms of sentences that were read already. */
    public static Map<String, Double> of(List<Sentence> sentences) {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                for (String term : terms(token)) {
                    terms.putIfAbsent(term, Frequency.weight(term));
                }
            }
        }
        return terms;
    }

    private static List<String> terms(Token token) {
        if (!token.isWord() || token.lower().startsWith("'")) {
            return List.of();
        }
        List<String> terms = new ArrayList<>();
        Numbers.value(token.lower()).ifPresent(terms::add);
        if (!terms.isEmpty()) {
            return terms;
        }
        String written = WRITTEN_OUT.get(token.lower());
        if (written != null) {
            return EMPTY.contains(written) ? List.of() : List.of(written);
        }
        if (JOINED.matcher(token.lower()).find()) {
            for (String part : JOINED.split(token.lower())) {
                if (part.length() > 1 && !EMPTY.contains(part)) {
                    terms.add(Numbers.value(part)
                            .orElse(English.shared().lexicon().lemma(part)));
                }
            }
            return terms;
        }
        boolean empty = token.lower().length() < 2
                || EMPTY.contains(token.lower())
                || token.lemmas().stream().anyMatch(EMPTY::contains);
        return empty ? List.of() : List.of(token.lemma());
    }

    /** Whether two terms are one word in two forms: {@code certify} and {@code certificate}. */
    public static boolean akin(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
            return false;
        }
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        int longer = Math.max(one.length(), other.length());
        return shared >= 5 && shared * 10 >= longer * 6 || shared == shorter && shorter >= 4 && longer - shorter <= 3;
    }
}
