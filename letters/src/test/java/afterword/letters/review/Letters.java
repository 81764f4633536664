package afterword.letters.review;

import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Debrief;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.Format;
import afterword.application.Interview;
import afterword.application.MayFollowUp;
import afterword.application.PersonDebrief;
import afterword.application.PersonName;
import afterword.application.Role;
import afterword.application.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Letters and people to try the review on. */
final class Letters {

    private Letters() {}

    static Contact person(String id, @Nullable String prefix, @Nullable String given, @Nullable String family) {
        return new Contact(
                id,
                new PersonName(prefix, given, family, null, null),
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(Role.INTERVIEWER),
                null,
                null,
                FirstName.NO);
    }

    static Contact invitedInWriting(Contact contact) {
        return new Contact(
                contact.id(),
                contact.name(),
                null,
                null,
                null,
                null,
                List.of(),
                contact.roles(),
                contact.met(),
                null,
                FirstName.INVITED_IN_WRITING);
    }

    static Contact unmet(Contact contact) {
        return new Contact(
                contact.id(),
                contact.name(),
                null,
                null,
                null,
                null,
                List.of(),
                contact.roles(),
                false,
                null,
                contact.firstName());
    }

    /** An application for a boat builder's job; the first contact led the interview and has a debrief. */
    static Application boatyard(Contact... contacts) {
        PersonDebrief debrief = new PersonDebrief(
                List.of("steaming oak ribs", "launch dates slip in spring"),
                List.of("my lofting drawings"),
                List.of("no fibreglass work"),
                "apprentices leave after a year",
                null,
                null);
        Interview interview = new Interview(
                "yard",
                Stage.FIRST,
                Format.IN_PERSON,
                Instant.parse("2026-09-08T13:00:00Z"),
                Instant.parse("2026-09-08T14:00:00Z"),
                List.of(contacts[0].id()),
                null,
                null,
                null,
                false,
                MayFollowUp.NOT_ASKED,
                new Debrief(Map.of(contacts[0].id(), debrief), List.of(), List.of()));
        Map<String, Contact> byId = new java.util.LinkedHashMap<>();
        for (Contact contact : contacts) {
            byId.put(contact.id(), contact);
        }
        return new Application(
                new Applicant(PersonName.of("Noa", "Brand"), null, null, List.of()),
                "Saltmarsh Boatyard",
                "Boat Builder",
                ZoneId.of("Europe/London"),
                null,
                null,
                null,
                byId,
                List.of(interview),
                List.of(),
                List.of());
    }

    /** A thank-you that nothing is wrong with, greeting as given. */
    static String thanks(String greeting) {
        return greeting + "\n\n"
                + "Thank you for showing me round the yard on Tuesday. Steaming oak ribs in a bag and not in a box is new to me,"
                + " and I have been reading about it since.\n\n"
                + "You asked about fibreglass work. I have done none, but I begin a course on the 5th. My lofting drawings should"
                + " help your apprentices, whom I would gladly teach: of the four I trained at Eel Pie, three stayed.\n\n"
                + "I would very much like to be your next boat builder. Thank you again for your time.\n\n"
                + "Yours sincerely,\nNoa Brand";
    }

    static List<Category> found(Reviewer reviewer, LetterUnderReview letter) {
        return reviewer.review(letter).findings().stream()
                .map(Finding::category)
                .distinct()
                .toList();
    }

    static List<Category> found(Reviewer reviewer, Contact reader, String greeting) {
        return found(
                reviewer, LetterUnderReview.of(EntryKind.THANK_YOU, reader.id(), boatyard(reader), thanks(greeting)));
    }
}
