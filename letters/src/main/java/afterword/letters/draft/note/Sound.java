package afterword.letters.draft.note;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which article a word takes by how it is spoken: "an MRI scan" letter by letter, "a NASA grant" as a word, "a UR". */
public final class Sound {

    /** An initialism or a letter that stands for itself: "RVN", "NASENCo", "X-ray", "M6". */
    private static final Pattern INITIALS =
            Pattern.compile("([A-Z](?![a-z])|[A-Z]{2,}(?=[a-z]))[A-Z]*[0-9]*(?:[a-z]+)?");

    /** Three letters that are said as a word; others of that length are spelled. */
    private static final Pattern SAID =
            Pattern.compile("RAM|ROM|LAN|SIM|MIG|SAD|SOC|NIC|RAID|SAT|SAR|SEN|LARP|MIDI|FOB|FIT");

    /** How a word may begin that is said as one: "SNAP", "HACCP", but not "MRSA" or "FMEA". */
    private static final Pattern PRONOUNCED =
            Pattern.compile("(?:F[LR]?|H|L|M|N|RH?|S(?:C[HLR]?|H|K|L|M|N|PL?R?|Q|TR?|W)?)[AEIOUY][A-Z]*");

    private static final Pattern CROWDED = Pattern.compile(".*[B-DF-HJ-NP-TV-XZ]{4}.*");

    private static final Pattern ARTICLE = Pattern.compile("(?<![\\w'\"])(a|an) (?=([A-Z][A-Za-z0-9]*|[a-z]-[a-z]))");

    private Sound() {}

    /** Whether {@code word}, or the first word of it, takes "an". */
    public static boolean takesAn(String word) {
        String first = word.split("[ ,;:()/]", 2)[0];
        String stem = first.split("-", 2)[0];
        if (INITIALS.matcher(stem).matches()) {
            return isInitialsWithVowel(stem);
        }
        if (stem.length() == 1 && first.length() > 1 && Character.isLetter(stem.charAt(0))) {
            return "aefhilmnorsx".contains(stem.toLowerCase(Locale.ROOT));
        }
        String lower = first.toLowerCase(Locale.ROOT);
        if (lower.matches("8.*|1[18](?:\\D.*|\\d{3}|)")) {
            return true;
        }
        return lower.matches("[aeiou].*|(?:hour|honest|honou?r|heir).*")
                && !lower.matches("(?:one\\b|once\\b|eu|ewe|uni(?!n|mp|d)|us[aeu]|usu|ut[ie]|uk|ub|ur[aio]|ufo).*");
    }

    private static boolean isInitialsWithVowel(String stem) {
        if (stem.startsWith("U")) {
            return false;
        }
        String letters = stem.replaceAll("[a-z0-9]", "");
        String whole = stem.toUpperCase(Locale.ROOT);
        boolean vowel = "AEIO".indexOf(stem.charAt(0)) >= 0;
        boolean word = SAID.matcher(letters).matches()
                || whole.length() > 3
                        && letters.length() > 2
                        && PRONOUNCED.matcher(whole).matches()
                        && !CROWDED.matcher(whole).matches();
        return vowel || !word && "FHLMNRSX".indexOf(stem.charAt(0)) >= 0;
    }

    /** The article that {@code text} takes, and {@code text}. */
    public static String withArticle(String text) {
        return (takesAn(text) ? "an " : "a ") + text;
    }

    /** The text with its articles before initialisms put right: "a RVN" is an RVN. Words in quotation marks stay. */
    public static String putRight(String text) {
        if (text.indexOf('"') >= 0) {
            return text;
        }
        Matcher matcher = ARTICLE.matcher(text);
        return matcher.replaceAll(found -> takesAn(text.substring(found.end())) ? "an " : "a ");
    }
}
