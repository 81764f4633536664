package afterword.letters.draft.note;

import java.util.Optional;

/** Forms of English words, and whether a clause is whole English, for sentences that are made outside of this package. */
public final class Words {

    private Words() {}

    /** The participle of the verb that {@code word} is a form of: "driven" of "drove". */
    public static Optional<String> participle(String word) {
        return Lexicon.ENGLISH.verb(word).map(verb -> Lexicon.ENGLISH.participle(verb.base()));
    }

    /** The verb that {@code word} is a form of: "write" of "writes". */
    public static Optional<String> base(String word) {
        return Lexicon.ENGLISH.verb(word).map(Lexicon.Verb::base);
    }

    /** The past of the verb that {@code word} is a form of: "led" of "lead". */
    public static Optional<String> past(String word) {
        return Lexicon.ENGLISH.verb(word).map(verb -> Lexicon.ENGLISH.past(verb.base()));
    }

    /** Whether {@code word} can be a form of a verb that tells of something done. */
    public static boolean tellsOfDoing(String word) {
        return Lexicon.ENGLISH
                .verb(word)
                .filter(verb -> verb.is(Lexicon.Form.PAST) || verb.is(Lexicon.Form.PARTICIPLE))
                .filter(verb -> verb.weight() >= Lexicon.ENGLISH.nounWeight(word))
                .isPresent();
    }

    /** Whether {@code word} names many. */
    public static boolean isPlural(String word) {
        return Lexicon.ENGLISH.isPlural(word);
    }

    /** Whether {@code word} is something that cannot be counted. */
    public static boolean isMass(String word) {
        return Lexicon.ENGLISH.isMass(word);
    }

    /** Whether {@code word} is what somebody is: a joiner, a nurse. */
    public static boolean isRole(String word) {
        return Lexicon.ENGLISH.isRole(word) || Lexicon.ENGLISH.isPerson(word);
    }

    /** Whether {@code word} is a language. */
    public static boolean isLanguage(String word) {
        return Grammar.LANGUAGES.contains(word);
    }

    /** Whether {@code clause} is whole English. */
    public static boolean isWhole(String clause) {
        return Syntax.isClause(clause);
    }

    /** {@code clause} with the articles that scribbling leaves out, where that makes it whole English; else as it is. */
    public static String mended(String clause) {
        return isWhole(clause) ? clause : Articles.put(clause, Syntax::isClause).orElse(clause);
    }
}
