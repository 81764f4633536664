package afterword.letters.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told of a letter's English without understanding it. */
final class LetterText {

    private static final Pattern DOUBLED = Pattern.compile("(?i)\\b(?!that\\b|had\\b|you\\b)(\\w+) \\1\\b");
    private static final Pattern WRONG_A = Pattern.compile("\\ba (?=[aeio][a-z])(?!(one|once|eu)\\w*)\\w+");
    private static final Pattern WRONG_AN = Pattern.compile("\\ban (?=[bcdfgjklmnpqrstvwxyz][a-z])\\w+");
    private static final Pattern SMALL_START = Pattern.compile("(?<=[.?] )[a-z]\\w*(?<!\\be\\.g|\\bi\\.e)");
    private static final Pattern SCRIBBLE = Pattern.compile(
            "\\bw/|\\babt\\b|!!|\\?\\?|\\.\\.|  | ,| \\.(?!\\d)|\\bpts\\b|\\bwks?\\b|\\bhrs?\\b|\\byrs\\b| = ");
    private static final Pattern CLASH = Pattern.compile(
            "(?i)\\b(the the|a the|my the|the my|of of|to to|is are|are is|that that that|you is|you was|you has|i is|i are|i has)\\b");

    private LetterText() {}

    /** Without greeting and signature. */
    static String core(String body) {
        int start = body.indexOf("\n\n") + 2;
        return body.substring(start, body.lastIndexOf("\n\n"));
    }

    static Set<String> sentences(String text) {
        return new HashSet<>(List.of(text.replace("\n\n", " ").split("(?<=[.?]) (?=[A-Z])")));
    }

    static <T> double jaccard(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    static List<String> faults(String body) {
        String core = core(body);
        List<String> faults = new ArrayList<>();
        for (Pattern pattern : List.of(DOUBLED, WRONG_A, WRONG_AN, SMALL_START, SCRIBBLE, CLASH)) {
            Matcher matcher = pattern.matcher(core);
            while (matcher.find()) {
                faults.add(matcher.group());
            }
        }
        if (core.chars().filter(c -> c == '(').count()
                != core.chars().filter(c -> c == ')').count()) {
            faults.add("unbalanced brackets");
        }
        if (core.chars().filter(c -> c == '"').count() % 2 != 0) {
            faults.add("unbalanced quotes");
        }
        for (String paragraph : core.split("\n\n")) {
            if (!Character.isUpperCase(paragraph.charAt(0)) && !Character.isDigit(paragraph.charAt(0))) {
                faults.add("paragraph begins small: " + paragraph);
            }
            if (!paragraph.matches("(?s).*[.?]")) {
                faults.add("paragraph does not end: " + paragraph);
            }
        }
        return faults;
    }
}
