package afterword.letters.review;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Debrief;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.PersonDebrief;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A letter taken apart, beside what the application knows of its reader. */
record Reading(LetterUnderReview given, Letter letter) {

    static Reading of(LetterUnderReview given) {
        return new Reading(given, LetterReader.read(given.text()));
    }

    Application application() {
        return given.application();
    }

    Contact reader() {
        return given.reader();
    }

    /** Everybody in the application but the reader. */
    List<Contact> others() {
        return application().contacts().values().stream()
                .filter(contact -> !contact.id().equals(given.to()))
                .toList();
    }

    boolean isThankYou() {
        return given.kind() == EntryKind.THANK_YOU || given.kind() == EntryKind.HANDWRITTEN_NOTE;
    }

    /** What was written down of the reader, in every interview. */
    List<PersonDebrief> readersDebriefs() {
        return application().interviews().stream()
                .map(Interview::debrief)
                .map(debrief -> debrief.people().get(given.to()))
                .filter(Objects::nonNull)
                .filter(debrief -> !debrief.isEmpty())
                .toList();
    }

    /** The debriefs of the interviews in which the reader took part; of all where they took part in none. */
    List<Debrief> debriefsOfReadersInterviews() {
        List<Interview> theirs = application().interviews().stream()
                .filter(interview -> interview.people().anyMatch(given.to()::equals))
                .toList();
        return theirs.stream().map(Interview::debrief).toList();
    }

    /** Every note of a debrief, as it was scribbled. */
    static Stream<String> notes(PersonDebrief debrief) {
        return Stream.of(
                        debrief.topics().stream(),
                        debrief.liked().stream(),
                        debrief.concerns().stream(),
                        Stream.ofNullable(debrief.challenge()),
                        Stream.ofNullable(debrief.strength()),
                        Stream.ofNullable(debrief.aside()))
                .flatMap(notes -> notes);
    }

    /** Every note about anybody, to know which words belong to this job. */
    Stream<String> allNotes() {
        return application().interviews().stream()
                .map(Interview::debrief)
                .flatMap(debrief -> Stream.of(
                                debrief.people().values().stream().flatMap(Reading::notes),
                                debrief.omitted().stream(),
                                debrief.corrections().stream()
                                        .flatMap(correction -> Stream.of(correction.said(), correction.is())))
                        .flatMap(notes -> notes));
    }

    Finding finding(
            Category category, afterword.letters.language.Span span, String message, String suggestion, String rule) {
        return Finding.of(category, given.text(), span, message, suggestion, rule);
    }
}
