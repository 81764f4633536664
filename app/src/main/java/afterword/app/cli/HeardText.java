package afterword.app.cli;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Decision;
import afterword.mail.hear.Event;
import afterword.mail.hear.Heard;
import afterword.mail.hear.Meaning;
import java.io.PrintStream;

/** What was heard, for people, with the words it rests on. */
final class HeardText {

    private final Application application;
    private final Heard heard;

    HeardText(Application application, Heard heard) {
        this.application = application;
        this.heard = heard;
    }

    void print(PrintStream out) {
        out.println(kind() + from() + ".");
        Meaning meaning = heard.meaning();
        if (meaning != null) {
            out.println(sentence(meaning));
        }
        Decision decision = heard.decision();
        if (decision != null) {
            out.println("News by " + decision.on() + ".");
        }
        Event event = heard.event();
        if (event != null) {
            out.println("From " + event.start().atZone(application.zone()).toOffsetDateTime() + " to "
                    + event.end().atZone(application.zone()).toOffsetDateTime() + ".");
        }
        heard.evidence()
                .forEach(evidence -> out.println("    \"" + evidence.text().strip() + "\""));
        String automatic = heard.automatic();
        if (automatic != null) {
            out.println("    told by: " + automatic);
        }
    }

    private String kind() {
        return switch (heard.kind()) {
            case REPLY -> "A reply";
            case AUTO_REPLY -> "An automatic reply; nobody has answered";
            case BOUNCE -> "A notice that a mail was not delivered, or not yet";
            case CALENDAR -> "A message of a calendar";
            case BULK -> "A mail to many";
            case UNRELATED -> "A mail about something else";
        };
    }

    private String from() {
        String id = heard.from();
        if (id == null) {
            return "";
        }
        Contact contact = application.contacts().get(id);
        return ", from " + (contact == null ? id : contact.name().formal());
    }

    private static String sentence(Meaning meaning) {
        return switch (meaning) {
            case OFFER -> "They make an offer.";
            case DECLINE -> "They say no.";
            case NEXT_ROUND -> "They invite you to the next round.";
            case NEW_DATE -> "They name a new date.";
            case HOLD -> "They have paused, without a date.";
            case QUESTION -> "They ask for something.";
            case ACKNOWLEDGEMENT -> "They acknowledge, and are not done yet.";
            case UNSURE -> "What it means is not clear; read it yourself.";
        };
    }
}
