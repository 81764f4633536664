package afterword.mail.message;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and an address.
 *
 * @param name decoded; empty where there is none
 * @param address in lower case; empty where there is none
 */
public record Mailbox(String name, String address) {

    private static final Pattern ANGLE = Pattern.compile("^(.*?)<\\s*([^<>]*?)\\s*>", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("[^\\s<>()\",;:]+@[^\\s<>()\",;:]+");

    /** The first mailbox of an address field, read as leniently as mailboxes are written. */
    static Mailbox first(String field) {
        String decoded = EncodedWords.decode(field);
        Matcher angle = ANGLE.matcher(decoded);
        if (angle.find()) {
            return new Mailbox(unquoted(angle.group(1)), lower(angle.group(2)));
        }
        Matcher bare = BARE.matcher(decoded);
        if (bare.find()) {
            String rest = decoded.substring(bare.end()).strip();
            String comment = rest.startsWith("(") && rest.contains(")") ? rest.substring(1, rest.indexOf(')')) : "";
            return new Mailbox(comment, lower(bare.group()));
        }
        return new Mailbox(unquoted(decoded), "");
    }

    /** What stands before the {@code @}. */
    public String local() {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    /** What stands after the {@code @}; empty where there is none. */
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1, address.length());
    }

    private static String unquoted(String name) {
        String bare = name.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1).replace("\\\"", "\"");
        }
        if (bare.length() > 1 && bare.startsWith("'") && bare.endsWith("'")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return bare.strip();
    }

    private static String lower(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
