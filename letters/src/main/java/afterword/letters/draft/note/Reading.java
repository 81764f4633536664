package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Note.Kind;
import org.jspecify.annotations.Nullable;

/** One part, read. */
record Reading(
        Kind kind,
        String about,
        @Nullable String that,
        String head,
        boolean plural,
        double confidence,
        @Nullable Form form,
        boolean languages) {

    Reading(
            Kind kind,
            String about,
            @Nullable String that,
            String head,
            boolean plural,
            double confidence,
            @Nullable Form form) {
        this(kind, about, that, head, plural, confidence, form, false);
    }

    static Reading thing(String about, String head, boolean plural, double confidence) {
        return new Reading(Kind.THING, about, null, head, plural, confidence, null);
    }

    static Reading question(String asked, double confidence) {
        return new Reading(Kind.QUESTION, asked, null, asked, false, confidence, null);
    }

    static Reading doubt(String asked) {
        return new Reading(Kind.DOUBT, asked, null, asked, false, 0.88, null);
    }

    Reading as(Kind other) {
        return new Reading(other, about, that, head, plural, confidence, form, languages);
    }

    Reading speaking(String clause) {
        return new Reading(Kind.DEED, about, clause, head, plural, confidence, form, true);
    }

    Reading appended(String more) {
        return new Reading(
                kind, about + more, that == null ? null : that + more, head, plural, confidence, form, languages);
    }

    Reading withAbout(String phrase) {
        return new Reading(kind, phrase, that, head, plural, confidence, form, languages);
    }

    Reading withHead(String name) {
        return new Reading(kind, about, that, name, plural, confidence, form, languages);
    }

    Reading withConfidence(double value) {
        return new Reading(kind, about, that, head, plural, value, form, languages);
    }

    Reading withThat(String clause) {
        return new Reading(kind, about, clause, head, plural, confidence, form, languages);
    }

    Reading lessSure() {
        return withConfidence(confidence - 0.05);
    }

    int words() {
        return about.split(" ").length;
    }
}
