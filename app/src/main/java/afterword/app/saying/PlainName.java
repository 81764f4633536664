package afterword.app.saying;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A name in the letters a to z, figures and hyphens, for ids, addresses of pages and names of files. Alphabets and syllables are
 * written as they sound, roughly: "Газпром" is "gazprom", "삼성전자" is "samseongjeonja". Of letters that do not tell their sound,
 * such as Chinese ones, a checksum stands behind what is left, so that two such names differ, and each is the same wherever it
 * is made.
 */
public final class PlainName {

    private static final int LONGEST = 40;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern KANA = Pattern.compile("(?:HIRAGANA|KATAKANA) LETTER (?:SMALL )?([A-Z]+)");

    /** The first Korean syllable, and the sounds of which each is put together, in the order of the script. */
    private static final int GA = 0xAC00;

    private static final String[] FIRST = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
    private static final String[] MIDDLE = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] LAST =
            "- k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p t".split(" ");

    private static final Map<Integer, String> SOUNDS = new HashMap<>();

    static {
        sounds("ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ŋ n ə e");
        sounds("а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch"
                + " ш sh щ shch ы y э e ю yu я ya і i ї yi є ye ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѕ dz");
        sounds(
                "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");
        // the signs that only say how another letter sounds
        SOUNDS.put((int) 'ъ', "");
        SOUNDS.put((int) 'ь', "");
        SOUNDS.put((int) 'ー', "");
    }

    private PlainName() {}

    private static void sounds(String table) {
        String[] words = table.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            SOUNDS.put(words[i].codePointAt(0), words[i + 1]);
        }
    }

    /** @param empty for a name without any letter or figure */
    public static String of(String name, String empty) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder sounds = new StringBuilder();
        boolean[] lost = {false};
        composed.codePoints().forEach(letter -> {
            String sound = sound(letter);
            lost[0] |= sound.isEmpty() && Character.isLetter(letter) && !SOUNDS.containsKey(letter);
            sounds.append(sound.isEmpty() && !SOUNDS.containsKey(letter) ? "-" : sound);
        });
        String plain = trimmed(NOT_PLAIN.matcher(sounds).replaceAll("-"));
        String base = plain.isEmpty() ? empty : trimmed(plain.substring(0, Math.min(plain.length(), LONGEST)));
        return lost[0] ? base + "-" + checksum(composed) : base;
    }

    /** For a file that is named after what it is and an id, which may be anything: such as it is, where it is plain. */
    public static String ofFile(String name) {
        return PLAIN.matcher(name).matches() ? name : of(name, "afterword");
    }

    private static String sound(int letter) {
        String known = SOUNDS.get(letter);
        if (known != null) {
            return known;
        }
        if (letter < 128) {
            return Character.toString(letter);
        }
        if (Character.isDigit(letter)) {
            return String.valueOf(Character.digit(letter, 10));
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        if (script == Character.UnicodeScript.HANGUL) {
            return syllable(letter - GA);
        }
        if (script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA) {
            Matcher name = KANA.matcher(String.valueOf(Character.getName(letter)));
            return name.matches() ? name.group(1).toLowerCase(Locale.ROOT) : "";
        }
        // a letter with marks sounds as the one without
        String bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        int first = bare.codePointAt(0);
        return first == letter ? "" : sound(first);
    }

    private static String syllable(int index) {
        int first = index / (MIDDLE.length * LAST.length);
        if (index < 0 || first >= FIRST.length) {
            return "";
        }
        String sound = FIRST[first] + MIDDLE[index / LAST.length % MIDDLE.length] + LAST[index % LAST.length];
        return sound.replace("-", "");
    }

    private static String trimmed(String plain) {
        return plain.replaceAll("^-|-$", "");
    }

    /** The same however the words are spaced. */
    private static String checksum(String composed) {
        CRC32 checksum = new CRC32();
        checksum.update(composed.replaceAll("[^\\p{L}\\p{N}]+", "").getBytes(StandardCharsets.UTF_8));
        return Long.toString(checksum.getValue(), Character.MAX_RADIX);
    }
}
