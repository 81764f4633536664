package afterword.letters.draft;

import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.EntryKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to say on the telephone: a sheet with the number, the words, and what to leave on a machine (S0-24, S1-21, S1-22). */
final class Calling {

    private final Application application;
    private final Contact contact;

    Calling(Application application, Contact contact) {
        this.application = application;
        this.contact = contact;
    }

    /** What to say, and after a check-in what to say next; thanks are said as they would be written. */
    String sheet(Text text, EntryKind kind) {
        if (kind == EntryKind.THANK_YOU) {
            return "Good day, " + address() + ",\n\nThis is " + self(text.facts()) + ". " + text.body();
        }
        List<String> parts = new ArrayList<>();
        parts.add("Call " + contact.name().formal() + title() + number(text.facts()));
        parts.add("Say:\n" + address() + ", this is " + self(text.facts()) + ". Is this a good moment?\n\n"
                + text.body());
        if (kind == EntryKind.CHECK_IN) {
            parts.add(
                    "If there is no decision yet:\n"
                            + "Thank you, I understand. By when may I expect to hear from you, and is it all right if I call again then?");
            parts.add("If they name a day:\nRepeat it, thank them, and write it down in their words.");
        }
        parts.add("If a machine answers:\n" + voicemail(text));
        return String.join("\n\n", parts);
    }

    /** What to leave on a machine: thanks as on a card, and else a courteous message that asks for nothing. */
    String voicemail(Text text, EntryKind kind) {
        boolean thanks = kind == EntryKind.THANK_YOU || kind == EntryKind.HANDWRITTEN_NOTE;
        return thanks
                ? address() + ", this is " + self(text.facts()) + ". "
                        + text.body().replace("\n\n", " ") + " There is no need to call back." + callback(text.facts())
                        + " Goodbye."
                : voicemail(text);
    }

    /** A courteous message that asks for nothing but leaves the number. */
    String voicemail(Text text) {
        text.facts().add("/position");
        return address() + ", this is " + self(text.facts()) + ", calling about the " + application.position()
                + " position. I wanted to thank you once more for your time and to say that I am still very interested. There is no need to"
                + " call back if it is not convenient; I will gladly try again another day." + callback(text.facts())
                + " Thank you, and goodbye.";
    }

    private String callback(Facts facts) {
        Applicant applicant = application.applicant();
        if (applicant == null || applicant.phone() == null) {
            return "";
        }
        facts.add("/applicant/phone");
        return " My number is " + applicant.phone() + ".";
    }

    /** Formal on the telephone too, whatever was said in the room (S4-26). */
    private String address() {
        return Salutation.addressed(contact);
    }

    private String self(Facts facts) {
        Applicant applicant = application.applicant();
        if (applicant == null) {
            return "the candidate for the " + application.position() + " position";
        }
        facts.add("/applicant/name");
        return applicant.name().full();
    }

    private String title() {
        return contact.title() == null ? "" : ", " + contact.title();
    }

    private String number(Facts facts) {
        @Nullable String phone = contact.phone();
        if (phone == null) {
            return "";
        }
        facts.add("/contacts/" + Facts.key(contact.id()) + "/phone");
        return "\n" + phone;
    }
}
