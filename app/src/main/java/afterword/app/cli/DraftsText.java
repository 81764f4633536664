package afterword.app.cli;

import afterword.app.saying.Steps;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.letters.draft.Draft;
import java.io.PrintStream;
import java.util.List;

/** Drafts for people: one below the other, each with what it would be better for knowing. */
final class DraftsText {

    private static final String LINE = "-".repeat(72);

    private final Application application;
    private final List<Draft> drafts;

    DraftsText(Application application, List<Draft> drafts) {
        this.application = application;
        this.drafts = drafts;
    }

    void print(PrintStream out) {
        if (drafts.isEmpty()) {
            out.println("No letter is due now; --kind and --to draft one all the same.");
        }
        for (Draft draft : drafts) {
            Contact contact = application.contact(draft.to());
            String email = contact.email();
            out.println(LINE);
            out.println(draft.kind().word() + " " + Steps.by(draft.channel()) + ", to "
                    + contact.name().formal() + (email == null ? "" : " <" + email + ">"));
            String subject = draft.subject();
            if (subject != null) {
                out.println("Subject: " + subject);
            }
            out.println();
            out.println(draft.body());
            if (!draft.missing().isEmpty()) {
                out.println();
                draft.missing().forEach(missing -> out.println("? " + missing.ask() + " [" + missing.what() + "]"));
            }
        }
    }
}
