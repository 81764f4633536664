package afterword.letters.draft.note;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A class of words that the grammar of notes needs; the words stand in {@code classes.txt}. */
enum WordClass {
    /** Plurals that stand in front of a noun, so that no verb need follow: "sales desk". */
    PLURAL_MODIFIER,
    /** What one holds: a licence, a ticket. */
    CREDENTIAL,
    /** What one has or has not, rather than has experience of. */
    OWNED,
    /** Singulars whose verb may be plural: "staff eat at 5". */
    COLLECTIVE,
    /** Nouns that carry a number behind them: "line 4". */
    NUMBERED,
    /** Participles that say what somebody is: "GLP trained". */
    STANDING,
    TIME,
    /** Forms that are a verb wherever a verb can stand. */
    SURE_VERB,
    /** What things do when they do not work, which may look like nouns: "sticks at quarter turn". */
    FAILING,
    /** Participles of what has come about by itself: "school visits doubled". */
    CHANGED,
    PREDICATE,
    NEVER_PREDICATE,
    /** Programs, machines and languages of computers that are written in capitals and are no papers. */
    TOOL,
    /** Work of one's own that one can speak of. */
    SHOWN,
    /** Singulars that stand for one thing among many and so want an article: "when the door opens". */
    COUNTABLE,
    /** What goes without that article all the same: "by-phone". */
    SET_PHRASE,
    /** Verbs behind which a clause may stand without "that". */
    SAYING,
    /** Verbs that may take two objects: "told her the truth". */
    DOUBLE,
    /** Verbs that may take what their subject is: "runs hot". */
    LINKING,
    PRIVATE,
    RUDE;

    private static final Map<WordClass, Set<String>> WORDS = new EnumMap<>(WordClass.class);

    static {
        for (String line : Lexicon.lines("classes.txt")) {
            List<String> fields = List.of(line.split(" "));
            WORDS.put(
                    valueOf(fields.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                    Set.copyOf(fields.subList(1, fields.size())));
        }
    }

    boolean has(String word) {
        return WORDS.get(this).contains(word);
    }
}
