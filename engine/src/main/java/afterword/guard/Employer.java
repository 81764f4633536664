package afterword.guard;

import java.util.Set;

/** A company by its name, however it is written: without case, marks, punctuation and legal form. */
public final class Employer {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ag",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "inc",
            "incorporated",
            "kg",
            "limited",
            "llc",
            "llp",
            "ltd",
            "nv",
            "oy",
            "plc",
            "pty",
            "sa",
            "sarl",
            "se",
            "spa",
            "srl");

    private Employer() {}

    /** Whether both names are one company's. */
    public static boolean areSame(String one, String other) {
        return one.equals(other) || folded(one).equals(folded(other));
    }

    /** The name without its legal form, unless it is nothing else. */
    public static String folded(String name) {
        String folded = Person.folded(name.replace(".", ""));
        int last = folded.lastIndexOf(' ');
        while (last > 0 && LEGAL_FORMS.contains(folded.substring(last + 1))) {
            folded = folded.substring(0, last);
            last = folded.lastIndexOf(' ');
        }
        return folded;
    }
}
