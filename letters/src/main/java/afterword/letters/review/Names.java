package afterword.letters.review;

import afterword.application.Contact;
import afterword.application.PersonName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names compare: accents, apostrophes, hyphens and transliterations make no difference; letters do. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LEFT_OUT = Pattern.compile("[’'‘`´.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "æ", "ae", "ß", "ss", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "œ", "oe");

    /** Titles, each with what it is the same as. */
    private static final Map<String, String> TITLES = titles();

    private static final Set<String> EARNED = Set.of(
            "dr",
            "prof",
            "judge",
            "rev",
            "captain",
            "colonel",
            "sir",
            "dame",
            "rabbi",
            "sister",
            "sergeant",
            "inspector");
    private static final Set<String> MALE = Set.of("mr", "sir");
    private static final Set<String> FEMALE = Set.of("ms", "mrs", "miss", "dame", "mme");

    private Names() {}

    /** Lower case without accents, apostrophes, hyphens or full stops; words apart by one blank. */
    static String plain(String name) {
        return name.chars().allMatch(c -> c < 128) ? plainAscii(name) : folded(name);
    }

    /** By hand, since most are in ASCII and a review asks for a thousand. */
    private static String plainAscii(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        boolean between = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (between && !plain.isEmpty()) {
                    plain.append(' ');
                }
                plain.append(Character.toLowerCase(c));
                between = false;
            } else if (c != '\'' && c != '`' && c != '.') {
                between = true;
            }
        }
        return plain.toString();
    }

    static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        String unmarked =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(LEFT_OUT.matcher(unmarked).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Whether two plain names are one, German transliteration and lost blanks forgiven. */
    static boolean same(String one, String other) {
        return one.equals(other)
                || one.replace(" ", "").equals(other.replace(" ", ""))
                || umlautless(one).equals(umlautless(other));
    }

    private static String umlautless(String name) {
        return name.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace(" ", "");
    }

    /** Whether one is the other with a slip or two of the pen. */
    static boolean isMisspelled(String written, String right) {
        int distance = distance(written, right);
        return distance > 0 && distance <= (right.length() <= 4 ? 1 : 2) && right.length() > 2;
    }

    /** The canonical form of a title such as {@code Doctor}, or null for a word that is none. */
    static @Nullable String title(String word) {
        return TITLES.get(plain(word));
    }

    /** Whether somebody known by {@code stored} may be greeted with {@code used}. */
    static boolean fits(@Nullable String stored, String used) {
        String own = stored == null ? null : title(stored);
        if (own == null || own.equals(used)) {
            return true;
        }
        if (MALE.contains(own) && FEMALE.contains(used) || FEMALE.contains(own) && MALE.contains(used)) {
            return false;
        }
        if (used.equals("sir") || used.equals("dame")) {
            return false;
        }
        if (EARNED.contains(own)) {
            return EARNED.contains(used);
        }
        return !(used.equals("mrs") || used.equals("miss"));
    }

    static String given(Contact contact) {
        PersonName name = contact.name();
        return name.given() == null ? "" : plain(name.given());
    }

    static String family(Contact contact) {
        PersonName name = contact.name();
        return name.family() == null ? "" : plain(name.family());
    }

    static List<String> words(String plain) {
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static Map<String, String> titles() {
        return Map.ofEntries(
                Map.entry("mr", "mr"),
                Map.entry("mister", "mr"),
                Map.entry("ms", "ms"),
                Map.entry("mrs", "mrs"),
                Map.entry("missus", "mrs"),
                Map.entry("miss", "miss"),
                Map.entry("mx", "mx"),
                Map.entry("dr", "dr"),
                Map.entry("doctor", "dr"),
                Map.entry("prof", "prof"),
                Map.entry("professor", "prof"),
                Map.entry("judge", "judge"),
                Map.entry("justice", "judge"),
                Map.entry("rev", "rev"),
                Map.entry("reverend", "rev"),
                Map.entry("pastor", "rev"),
                Map.entry("father", "rev"),
                Map.entry("rabbi", "rabbi"),
                Map.entry("imam", "rev"),
                Map.entry("capt", "captain"),
                Map.entry("captain", "captain"),
                Map.entry("col", "colonel"),
                Map.entry("colonel", "colonel"),
                Map.entry("major", "major"),
                Map.entry("lt", "lieutenant"),
                Map.entry("lieutenant", "lieutenant"),
                Map.entry("cdr", "commander"),
                Map.entry("commander", "commander"),
                Map.entry("sgt", "sergeant"),
                Map.entry("sergeant", "sergeant"),
                Map.entry("chief", "chief"),
                Map.entry("chef", "chef"),
                Map.entry("coach", "coach"),
                Map.entry("sister", "sister"),
                Map.entry("dean", "dean"),
                Map.entry("inspector", "inspector"),
                Map.entry("superintendent", "superintendent"),
                Map.entry("councillor", "councillor"),
                Map.entry("cllr", "councillor"),
                Map.entry("sir", "sir"),
                Map.entry("dame", "dame"),
                Map.entry("lady", "dame"),
                Map.entry("lord", "sir"),
                Map.entry("m", "mr"),
                Map.entry("mme", "mrs"),
                Map.entry("madame", "mrs"),
                Map.entry("mlle", "miss"),
                Map.entry("monsieur", "mr"),
                Map.entry("señor", "mr"),
                Map.entry("senor", "mr"),
                Map.entry("senora", "mrs"),
                Map.entry("herr", "mr"),
                Map.entry("frau", "ms"),
                Map.entry("signora", "mrs"),
                Map.entry("alhaji", "mr"),
                Map.entry("alhaja", "ms"),
                Map.entry("haji", "mr"),
                Map.entry("hajia", "ms"),
                Map.entry("hajj", "mr"),
                Map.entry("engr", "engineer"),
                Map.entry("ing", "engineer"),
                Map.entry("ir", "engineer"),
                Map.entry("arch", "architect"),
                Map.entry("arq", "architect"),
                Map.entry("barr", "barrister"),
                Map.entry("barrister", "barrister"),
                Map.entry("avv", "barrister"),
                Map.entry("pharm", "pharmacist"),
                Map.entry("otunba", "chief"),
                Map.entry("matron", "sister"),
                Map.entry("nurse", "sister"),
                Map.entry("fr", "rev"),
                Map.entry("canon", "rev"),
                Map.entry("bishop", "rev"),
                Map.entry("archdeacon", "rev"),
                Map.entry("vicar", "rev"),
                Map.entry("sheikh", "mr"),
                Map.entry("shri", "mr"),
                Map.entry("sri", "mr"),
                Map.entry("smt", "mrs"),
                Map.entry("dato", "sir"),
                Map.entry("datuk", "sir"),
                Map.entry("datin", "dame"),
                Map.entry("encik", "mr"),
                Map.entry("puan", "mrs"),
                Map.entry("cik", "miss"),
                Map.entry("tuan", "mr"),
                Map.entry("dona", "mrs"),
                Map.entry("sr", "mr"),
                Map.entry("sra", "mrs"),
                Map.entry("srta", "miss"),
                Map.entry("frl", "miss"),
                Map.entry("mademoiselle", "miss"),
                Map.entry("maitre", "barrister"),
                Map.entry("maestro", "maestro"),
                Map.entry("headmaster", "principal"),
                Map.entry("headmistress", "principal"),
                Map.entry("mayor", "mayor"),
                Map.entry("corporal", "corporal"),
                Map.entry("cpl", "corporal"),
                Map.entry("constable", "constable"),
                Map.entry("pc", "constable"),
                Map.entry("officer", "officer"),
                Map.entry("warden", "warden"),
                Map.entry("deputy", "deputy"),
                Map.entry("sheriff", "sheriff"),
                Map.entry("detective", "detective"),
                Map.entry("hon", "judge"),
                Map.entry("honourable", "judge"),
                Map.entry("honorable", "judge"),
                Map.entry("baroness", "dame"),
                Map.entry("baron", "sir"),
                Map.entry("ambassador", "ambassador"),
                Map.entry("provost", "dean"),
                Map.entry("brother", "brother"),
                Map.entry("comrade", "comrade"),
                Map.entry("admiral", "admiral"),
                Map.entry("brigadier", "general"),
                Map.entry("bwana", "mr"),
                Map.entry("teacher", "teacher"),
                Map.entry("mwalimu", "teacher"),
                Map.entry("ustadh", "teacher"),
                Map.entry("sensei", "teacher"),
                Map.entry("pani", "ms"),
                Map.entry("meneer", "mr"),
                Map.entry("mevrouw", "mrs"),
                Map.entry("herrn", "mr"),
                Map.entry("principal", "principal"),
                Map.entry("signor", "mr"));
    }
}
