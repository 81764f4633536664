package afterword.letters.review;

import afterword.application.Contact;
import afterword.letters.review.Greeting.Addressed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well a greeting's name is somebody's, from not at all to rightly. */
enum Address {
    /** Another name altogether. */
    STRANGER,
    /** The name with a slip of the pen. */
    MISSPELLED,
    /** The right name with a title that is not theirs. */
    WRONG_TITLE,
    /** A bare surname, or a title with a given name. */
    MISUSED,
    /** A short or pet form of the given name. */
    NICKNAME,
    /** The given name alone. */
    GIVEN,
    RIGHT;

    boolean isTheirs() {
        return ordinal() >= WRONG_TITLE.ordinal();
    }

    static Address of(Addressed written, Contact contact) {
        Addressed addressed =
                withoutOffice(withOwnPrefix(written, contact.name().prefix()), contact);
        String name = addressed.name();
        String given = Names.given(contact);
        String family = Names.family(contact);
        String addressAs = contact.name().addressAs();
        String whole = addressed.title() == null ? name : addressed.title() + " " + name;
        if (addressAs != null && Names.same(withTitle(addressAs), whole)) {
            return RIGHT;
        }
        if (name.isEmpty()) {
            return isTitleAlone(addressed, contact) ? RIGHT : STRANGER;
        }
        if (isFull(name, given, family)) {
            return titled(addressed, contact, RIGHT);
        }
        if (Names.same(name, family) && !family.isEmpty()) {
            return titled(
                    addressed, contact, addressed.title() == null ? family.equals(given) ? GIVEN : MISUSED : RIGHT);
        }
        if (!given.isEmpty()
                && (Names.same(name, given) || Names.words(given).get(0).equals(name))) {
            return given(addressed, contact);
        }
        if (addressAs != null && Names.isMisspelled(Names.plain(addressAs), name)) {
            return MISSPELLED;
        }
        List<String> families = Names.words(family);
        if (families.size() > 1 && addressed.title() != null) {
            if (families.get(0).equals(name) && families.get(0).length() > 3) {
                return titled(addressed, contact, RIGHT);
            }
            if (families.get(families.size() - 1).equals(name)) {
                return MISUSED;
            }
        }
        if (Nicknames.isOf(name, given)) {
            return addressed.title() == null ? NICKNAME : MISUSED;
        }
        return misspelled(name, given, family);
    }

    /** A prefix that no list of titles knows is a title all the same where it is the contact's own. */
    private static Addressed withOwnPrefix(Addressed addressed, @Nullable String prefix) {
        String own = prefix == null ? "" : Names.plain(prefix);
        return addressed.title() == null && !own.isEmpty() && addressed.name().startsWith(own + " ")
                ? new Addressed(own, addressed.name().substring(own.length()).strip(), addressed.written())
                : addressed;
    }

    /** One may be called by the office that one holds: Director Novak, Dean Hollister. */
    private static Addressed withoutOffice(Addressed addressed, Contact contact) {
        if (contact.title() == null) {
            return addressed;
        }
        List<String> offices = Names.words(Names.plain(contact.title()));
        if (addressed.title() != null && !addressed.name().isEmpty() && offices.contains(addressed.title())) {
            return new Addressed(null, Names.given(contact) + " " + addressed.name(), addressed.written());
        }
        List<String> words = Names.words(addressed.name());
        boolean byOffice = addressed.title() == null && words.size() == 2 && offices.contains(words.get(0));
        return byOffice && words.get(1).equals(Names.family(contact))
                ? new Addressed(null, Names.given(contact) + " " + words.get(1), addressed.written())
                : addressed;
    }

    private static String withTitle(String addressAs) {
        String[] words = addressAs.split("\\s+", 2);
        String title = Names.title(words[0]);
        return title == null || words.length < 2 ? Names.plain(addressAs) : title + " " + Names.plain(words[1]);
    }

    private static boolean isTitleAlone(Addressed addressed, Contact contact) {
        String prefix = contact.name().prefix();
        return addressed.title() != null
                && (addressed.title().equals("chef") || addressed.title().equals("captain"))
                && prefix != null
                && addressed.title().equals(Names.title(prefix));
    }

    private static boolean isFull(String name, String given, String family) {
        if (family.isEmpty() || given.isEmpty()) {
            return !given.isEmpty() && family.isEmpty() && Names.same(name, given)
                    || given.isEmpty() && Names.same(name, family);
        }
        if (Names.same(name, given + " " + family) || Names.same(name, family + " " + given)) {
            return true;
        }
        String first = Names.words(given).get(0);
        return Names.same(name, first + " " + family)
                || name.endsWith(" " + family) && name.startsWith(first)
                || name.matches("(\\p{L} )+" + java.util.regex.Pattern.quote(family))
                        && name.charAt(0) == given.charAt(0);
    }

    private static Address given(Addressed addressed, Contact contact) {
        String title = addressed.title();
        if (title == null) {
            return GIVEN;
        }
        boolean givenIsProper = title.equals("sir")
                || title.equals("dame")
                || title.equals("chef")
                || title.equals("sister")
                || title.equals("brother")
                || title.equals("rev")
                || contact.name().family() == null
                || isVietnamese(Names.family(contact));
        return givenIsProper ? titled(addressed, contact, RIGHT) : MISUSED;
    }

    /** Vietnamese are addressed by the given name with a title. */
    private static boolean isVietnamese(String family) {
        return List.of(
                        "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do",
                        "ngo", "duong", "ly")
                .contains(family);
    }

    private static Address titled(Addressed addressed, Contact contact, Address otherwise) {
        @Nullable String title = addressed.title();
        return title == null || Names.fits(contact.name().prefix(), title) ? otherwise : WRONG_TITLE;
    }

    private static Address misspelled(String name, String given, String family) {
        boolean slip = Names.isMisspelled(name, family)
                || Names.isMisspelled(name, given)
                || (!given.isEmpty()
                        && !family.isEmpty()
                        && (Names.isMisspelled(name, given + " " + family)
                                || name.startsWith(given + " ")
                                || name.endsWith(" " + family)
                                || isOneWordMisspelled(name, given, family)));
        return slip ? MISSPELLED : STRANGER;
    }

    private static boolean isOneWordMisspelled(String name, String given, String family) {
        List<String> words = Names.words(name);
        return words.size() == 2 && Names.isMisspelled(words.get(0), given) && Names.isMisspelled(words.get(1), family);
    }
}
