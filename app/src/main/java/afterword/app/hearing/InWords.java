package afterword.app.hearing;

import afterword.app.saying.Names;
import afterword.app.saying.Times;
import afterword.app.store.HeardMail;
import afterword.app.store.MailPlace;
import afterword.application.Application;
import afterword.application.Interview;
import afterword.mail.hear.HeardKind;
import afterword.mail.hear.Meaning;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was heard, in sentences. */
public final class InWords {

    private static final Pattern CANCELLED = Pattern.compile("(?im)^(?:METHOD:CANCEL|STATUS:CANCELLED)\\s*$");

    private InWords() {}

    /** Who wrote: "Dr. Rivera", and where it is another address "R. Osei for Dr. Rivera". */
    public static String who(HeardMail mail, Application application) {
        String contact = Names.of(application, mail.contact());
        String sender = mail.senderName().isBlank() ? mail.sender() : mail.senderName();
        boolean known = mail.contact() != null
                && application.contacts().containsKey(mail.contact())
                && (mail.sender()
                                .equalsIgnoreCase(
                                        application.contact(mail.contact()).email())
                        || sameFamily(sender, application, mail.contact()));
        return known ? contact : sender;
    }

    private static boolean sameFamily(String sender, Application application, String contact) {
        String family = application.contact(contact).name().family();
        return family != null && sender.contains(family);
    }

    /** What happened, as a heading: "Dr. Rivera has answered". */
    public static String title(HeardMail mail, Application application) {
        if (mail.isOwn()) {
            return "You have written to " + Names.of(application, mail.contact()) + " yourself";
        }
        return switch (mail.kind()) {
            case BOUNCE ->
                "Your mail to " + Names.of(application, mail.contact())
                        + (mail.isForGood() ? " did not arrive" : " has not arrived");
            case CALENDAR -> who(mail, application) + " " + invited(mail.invitation(), application);
            case AUTO_REPLY -> "An automatic reply from " + who(mail, application);
            case BULK -> "A mail to many from " + who(mail, application);
            case REPLY, UNRELATED -> who(mail, application) + " has written";
        };
    }

    private static String invited(@Nullable String invitation, Application application) {
        if (invitation == null) {
            return "answered an invitation";
        }
        if (isCancelled(invitation)) {
            return "called an interview off";
        }
        String unfolded = invitation.replaceAll("\\R[ \t]", "");
        return application.interviews().stream()
                        .map(Interview::invitation)
                        .anyMatch(known -> known != null && unfolded.contains("UID:" + known.uid()))
                ? "changed an invitation"
                : "sent an invitation";
    }

    static boolean isCancelled(String invitation) {
        return CANCELLED.matcher(invitation).find();
    }

    /** What we take it for, as a sentence. */
    public static String reading(HeardMail mail, Application application, Times times) {
        String note = mail.place() == MailPlace.JUNK
                ? " It lay among your junk mail: see first whether it is really from them."
                : "";
        return meaning(mail, application, times) + note;
    }

    private static String meaning(HeardMail mail, Application application, Times times) {
        if (mail.isOwn()) {
            return "It is among your sent mails, and the journal does not say so. Was it a letter of the plan?";
        }
        if (mail.kind() == HeardKind.BOUNCE) {
            return mail.isForGood()
                    ? "The server will not take it at that address. Look up the address, mend it with the person, and send the"
                            + " letter again."
                    : "Their server did not take it, and says that it may later. Try once more, or use another way.";
        }
        if (mail.kind() == HeardKind.CALENDAR) {
            if (mail.invitation() == null) {
                return "That is no answer yet.";
            }
            return InvitedTo.of(mail.invitation(), application, times);
        }
        if (mail.kind() != HeardKind.REPLY) {
            return "A machine wrote it, so it counts as no answer.";
        }
        return switch (Objects.requireNonNullElse(mail.meaning(), Meaning.UNSURE)) {
            case OFFER -> "We take it for an offer.";
            case DECLINE -> "We take it for a no.";
            case NEXT_ROUND -> "We take it for an invitation to the next round.";
            case NEW_DATE ->
                mail.decision() == null
                        ? "We take it for a new date."
                        : "We take it that there will be news by "
                                + times.day(mail.decision().on()) + ".";
            case HOLD -> "We take it that everything is on hold, without a date.";
            case QUESTION -> "They seem to ask you for something.";
            case ACKNOWLEDGEMENT -> "We take it for a friendly word, with nothing decided.";
            case UNSURE -> "We cannot tell what it means.";
        };
    }

    /** The button that says yes to it. */
    public static String yes(HeardMail mail, Application application) {
        if (mail.isOwn()) {
            return switch (OwnLetters.kind(application, mail.contact(), mail.received())) {
                case THANK_YOU -> "Yes, it was the thank-you";
                case DECLINE_REPLY -> "Yes, it was my answer to their no";
                case OFFER_REPLY -> "Yes, it was my answer to their offer";
                default -> "Yes, I asked how it stands";
            };
        }
        if (mail.kind() == HeardKind.BOUNCE) {
            return "Make it a draft again";
        }
        if (mail.kind() == HeardKind.CALENDAR) {
            return "Take it in";
        }
        return mail.meaning() == Meaning.UNSURE ? "Write down that they wrote" : "Yes, write it down";
    }
}
