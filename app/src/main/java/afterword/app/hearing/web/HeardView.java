package afterword.app.hearing.web;

import afterword.app.hearing.InWords;
import afterword.app.hearing.OwnLetters;
import afterword.app.saying.Links;
import afterword.app.saying.Names;
import afterword.app.saying.Times;
import afterword.app.store.HeardMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.mail.hear.HeardKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was heard, in words, with what the form would say.
 *
 * @param sort answer, invitation, bounce, automatic, or own
 * @param reading what we take it for
 * @param matched why it belongs to that application
 * @param automatic by what a machine was told
 * @param standing what became of it, of one that is settled
 */
public record HeardView(
        String messageId,
        String sort,
        String title,
        String company,
        String href,
        String when,
        String subject,
        String sender,
        List<String> evidence,
        String reading,
        String yes,
        String matched,
        @Nullable String automatic,
        @Nullable String beginning,
        @Nullable String standing,
        @Nullable String person,
        String application,
        String kind,
        @Nullable String with,
        String said,
        @Nullable String on,
        @Nullable String saidOfDay,
        List<Choice> kinds,
        List<Choice> people,
        List<Choice> applications) {

    private static final int SHORT = 160;

    /** A choice of a form. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Those that wait for the person's word, the newest first. */
    public static List<HeardView> waiting(Store store, Owner owner, Times times) {
        List<HeardMail> waiting = store.heard().proposed(owner);
        List<StoredApplication> all =
                waiting.isEmpty() ? List.of() : store.applications().all(owner);
        return of(waiting, all, times);
    }

    /** Those that wait for the person's word on one application. */
    public static List<HeardView> waiting(Store store, Owner owner, String application, Times times) {
        return waiting(store, owner, times).stream()
                .filter(view -> view.application().equals(application))
                .toList();
    }

    static List<HeardView> of(List<HeardMail> mails, List<StoredApplication> all, Times times) {
        List<HeardView> views = new ArrayList<>();
        for (HeardMail mail : mails) {
            Optional<StoredApplication> stored = all.stream()
                    .filter(one -> one.id().equals(mail.application()))
                    .findFirst();
            stored.ifPresent(one -> views.add(of(mail, one, all, times)));
        }
        return views;
    }

    private static HeardView of(HeardMail mail, StoredApplication stored, List<StoredApplication> all, Times times) {
        Application application = stored.application();
        Contact contact = mail.contact() == null ? null : application.contacts().get(mail.contact());
        List<String> evidence = mail.evidence();
        EntryKind kind =
                mail.isOwn() ? OwnLetters.kind(application, mail.contact(), mail.received()) : mail.entryKind();
        return new HeardView(
                mail.messageId(),
                sort(mail),
                InWords.title(mail, application),
                application.company(),
                Links.application(stored.id()),
                times.moment(mail.received()),
                mail.subject(),
                mail.sender(),
                evidence.stream().map(HeardView::shortened).toList(),
                InWords.reading(mail, application, times),
                InWords.yes(mail, application),
                "It belongs here because " + mail.matched() + ".",
                mail.automatic(),
                mail.beginning().isBlank() ? null : mail.beginning(),
                standing(mail),
                contact == null ? null : Links.application(stored.id()) + "/people/" + Links.encoded(contact.id()),
                stored.id(),
                kind.word(),
                contact == null ? null : contact.id(),
                said(mail),
                mail.decision() == null ? null : mail.decision().on().toString(),
                mail.decision() == null ? null : mail.decision().said(),
                mail.isOwn() ? ownKinds(kind) : kinds(kind),
                application.contacts().values().stream()
                        .map(one -> new Choice(one.id(), Names.of(one), one.id().equals(mail.contact())))
                        .toList(),
                all.stream()
                        .map(one -> new Choice(
                                one.id(),
                                one.application().company() + ", "
                                        + one.application().position(),
                                one.id().equals(stored.id())))
                        .toList());
    }

    private static String said(HeardMail mail) {
        if (mail.isOwn()) {
            return "";
        }
        return mail.evidence().isEmpty() ? mail.subject() : String.join(" … ", mail.evidence());
    }

    private static String shortened(String sentence) {
        return sentence.length() <= 2 * SHORT ? sentence : sentence.substring(0, 2 * SHORT) + " …";
    }

    private static String sort(HeardMail mail) {
        if (mail.isOwn()) {
            return "own";
        }
        if (mail.kind() == HeardKind.BOUNCE) {
            return "bounce";
        }
        if (mail.kind() == HeardKind.CALENDAR && mail.invitation() != null) {
            return "invitation";
        }
        return mail.kind() == HeardKind.REPLY ? "answer" : "automatic";
    }

    private static @Nullable String standing(HeardMail mail) {
        return switch (mail.state()) {
            case PROPOSED, PASSED -> null;
            case CONFIRMED -> mail.kind() == HeardKind.BOUNCE ? "a draft again" : "written down";
            case REFUSED -> "not about this";
            case NO_ANSWER -> "no answer";
        };
    }

    private static List<Choice> kinds(EntryKind chosen) {
        return List.of(
                kind(EntryKind.REPLY, "They answered", chosen),
                kind(EntryKind.INVITATION, "They invite me to another interview", chosen),
                kind(EntryKind.DECLINE, "They say no", chosen),
                kind(EntryKind.OFFER, "They make an offer", chosen),
                kind(EntryKind.AUTO_REPLY, "A machine wrote it", chosen));
    }

    private static List<Choice> ownKinds(EntryKind chosen) {
        return List.of(
                kind(EntryKind.THANK_YOU, "A thank-you", chosen),
                kind(EntryKind.CHECK_IN, "A check-in: I asked how it stands", chosen),
                kind(EntryKind.DECLINE_REPLY, "My answer to their no", chosen),
                kind(EntryKind.RE_APPROACH, "Weeks after a no, I asked once more", chosen),
                kind(EntryKind.OFFER_REPLY, "My answer to their offer", chosen),
                kind(EntryKind.ACCEPTANCE, "I accepted", chosen),
                kind(EntryKind.WITHDRAWAL, "I withdrew", chosen));
    }

    private static Choice kind(EntryKind kind, String label, EntryKind chosen) {
        return new Choice(kind.word(), label, kind == chosen);
    }
}
