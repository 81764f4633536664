package afterword.app.archive;

import afterword.app.store.Attachments.Attachment;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.mail.send.Composing;
import afterword.mail.send.OutgoingMail;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A letter as files of its own: the mail as it went out, and what went with it. */
final class LetterFiles {

    private final Store store;
    private final Owner owner;
    private final StoredApplication stored;
    private final StoredLetter letter;

    LetterFiles(Store store, Owner owner, StoredApplication stored, StoredLetter letter) {
        this.store = store;
        this.owner = owner;
        this.stored = stored;
        this.letter = letter;
    }

    /** Where the letter lies in the archive, with that ending. */
    String name(String ending) {
        return "letters/" + stored.id() + "/" + plain(letter.id()) + ending;
    }

    Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        mail().ifPresent(mail -> files.put(name(".eml"), mail));
        for (Attachment attachment : store.attachments().of(owner, stored.id(), letter.id())) {
            files.put(name("/" + plain(attachment.name())), attachment.content());
        }
        return files;
    }

    /** The mail that went through the outbox, else as it would be, where the letter is known to have gone out by e-mail. */
    private Optional<byte[]> mail() {
        return store.outgoing()
                .find(owner, stored.id(), letter.id())
                .map(mail -> mail.mail().getBytes(StandardCharsets.US_ASCII))
                .or(this::composed);
    }

    private Optional<byte[]> composed() {
        Application application = stored.application();
        Applicant applicant = application.applicant();
        Contact contact = application.contacts().get(letter.to());
        boolean known = letter.sent() != null
                && letter.channel() == Channel.EMAIL
                && applicant != null
                && applicant.email() != null
                && contact != null
                && contact.email() != null;
        if (!known) {
            return Optional.empty();
        }
        OutgoingMail mail = new OutgoingMail(
                "<" + plain(letter.id()) + "@" + stored.id() + ".afterword.invalid>",
                new OutgoingMail.Address(applicant.name().full(), applicant.email()),
                new OutgoingMail.Address(contact.name().full(), contact.email()),
                letter.subject(),
                letter.body(),
                null,
                List.of(),
                List.of(),
                letter.sent());
        return Composing.problems(mail).isEmpty() ? Optional.of(Composing.bytes(mail)) : Optional.empty();
    }

    /** A name that is a file's name everywhere, and no path. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^\\.+", "");
        return plain.isEmpty() ? "file" : plain;
    }
}
