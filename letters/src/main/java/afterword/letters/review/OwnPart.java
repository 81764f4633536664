package afterword.letters.review;

import afterword.letters.language.Sentence;
import java.util.regex.Pattern;

/** Whether a sentence says what the applicant will do or leave, and asks nothing of the reader: that is no demand, and no plea. */
final class OwnPart {

    private static final Pattern ANSWERS = Pattern.compile(
            "(?iu)\\b(?:answer|reply|decision|yes|no|word) from me\\b"
                    + "|\\b(?:with|give|gives|send|have|make|reach|bring) (?:you )?my (?:answer|reply|decision)\\b"
                    + "|\\bi(?: will|['’]ll| shall) (?:\\p{L}+ )?(?:answer|reply|decide|be in touch|let you know|give you (?:my|an|a) (?:\\p{L}+ )?(?:answer|yes|reply))\\b");

    private static final Pattern LEAVES = Pattern.compile(
            "(?iu)\\bleave (?:it|the matter|the rest|this) (?:in your hands|with you|to you|there|at that)\\b"
                    + "|\\bask(?:ing)? you (?:not to consider me|to (?:take|strike|remove|leave|withdraw) (?:me|my)\\b)"
                    + "|\\b(?:withdraw|take back) my (?:application|name|candidacy)\\b");

    /** What the applicant would see to in the post; it speaks neither to the reader nor of an answer or of terms. */
    private static final Pattern FIRST_STEP = Pattern.compile(
            "(?iu)^I(?: would|['’]d) (?:want|ask|like|hope|need) (?!.*\\b(?:you|yours?|answer|reply|decision|offer|word|pay|salary|wages?|rate|\\d+"
                    + "|by (?:then|tomorrow|next|the|mon|tues|wednes|thurs|fri|satur|sun)\\w*)\\b)");

    /** What lays something on the reader after all. */
    private static final Pattern ON_THE_READER = Pattern.compile(
            "(?iu)\\b(?:unless|otherwise|or else|you must|you need|from you|your (?:answer|reply|decision|offer|silence)|if you (?:do not|don['’]t|have not|haven['’]t|cannot|can['’]t)"
                    + "|(?:if|unless) i (?:do not|don['’]t|have not|haven['’]t|hear)|please|beg|begging|mercy|desperate\\p{L}*|need this)\\b");

    private OwnPart() {}

    static boolean isTaken(Sentence sentence) {
        String text = sentence.text();
        return (ANSWERS.matcher(text).find() || LEAVES.matcher(text).find() || isAFirstStep(sentence))
                && !ON_THE_READER.matcher(text).find();
    }

    /** Whether it says what the applicant would see to first: that asks for no terms, either. */
    static boolean isAFirstStep(Sentence sentence) {
        return FIRST_STEP.matcher(sentence.text()).find();
    }
}
