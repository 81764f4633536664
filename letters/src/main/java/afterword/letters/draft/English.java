package afterword.letters.draft;

import java.util.List;

/** Small change of English: articles and lists. */
final class English {

    private English() {}

    static String withArticle(String noun) {
        boolean vowel = noun.matches("(?i)[aeio].*|u[^sn].*|un[^i].*|(hour|honest|heir).*|[FHLMNRSX][A-Z]+\\b.*")
                && !noun.matches("(?i)(one\\b|eu|uni).*");
        if (noun.matches("[FHLMNRSX][a-z].*")) {
            vowel = noun.matches("(?i)(hour|honest|heir).*");
        }
        return (vowel ? "an " : "a ") + noun;
    }

    static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }
}
