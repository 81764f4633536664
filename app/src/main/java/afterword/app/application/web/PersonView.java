package afterword.app.application.web;

import afterword.app.saying.Names;
import afterword.app.saying.Phones;
import afterword.app.saying.Places;
import afterword.app.settings.Settings;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of an application, in words.
 *
 * @param remarks such as "decides", "e-mail is best", "thanked"
 */
record PersonView(
        String id,
        String name,
        String formal,
        @Nullable String title,
        @Nullable String organization,
        @Nullable String email,
        @Nullable Phones phone,
        List<String> remarks) {

    private static String said(Role role) {
        return switch (role) {
            case INTERVIEWER -> "interviewed you";
            case HIRING_MANAGER -> "is hiring";
            case DECISION_MAKER -> "decides";
            case RECRUITER -> "recruiter";
            case HR -> "human resources";
            case ORGANIZER -> "set it up";
            case STAFFING_MANAGER -> "at the agency";
            case REFERRER -> "recommended you";
        };
    }

    static PersonView of(Application application, Contact contact, Settings settings) {
        List<String> remarks = new ArrayList<>();
        if (contact.is(Role.DECISION_MAKER)) {
            remarks.add("decides");
        }
        for (Role role : Role.values()) {
            if (contact.is(role) && role != Role.DECISION_MAKER && role != Role.INTERVIEWER) {
                remarks.add(said(role));
            }
        }
        if (contact.prefers() != null) {
            remarks.add(
                    switch (contact.prefers()) {
                        case EMAIL -> "e-mail is best";
                        case PHONE -> "likes a call";
                        case TEXT -> "likes a text message";
                        case POST -> "likes a letter";
                        case IN_PERSON, NONE -> "";
                    });
        }
        if (contact.firstName() == FirstName.INVITED_IN_WRITING) {
            remarks.add("first names");
        }
        if (!application.met(contact)) {
            remarks.add("not met");
        }
        boolean thanked = application.journal().stream()
                .anyMatch(entry ->
                        entry.kind() == EntryKind.THANK_YOU && contact.id().equals(entry.with()));
        if (thanked) {
            remarks.add("thanked");
        }
        remarks.removeIf(String::isEmpty);
        String formal = contact.name().formal();
        return new PersonView(
                contact.id(),
                Names.of(contact),
                formal.isBlank() ? contact.id() : formal,
                contact.title(),
                contact.organization(),
                contact.email(),
                Phones.of(
                        contact.phone(),
                        Places.of(application, contact),
                        Places.of(settings.address(), settings.phone())),
                List.copyOf(remarks));
    }
}
