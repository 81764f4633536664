package afterword.app.cli;

import afterword.app.letter.Piece;
import afterword.app.sending.Sending;
import afterword.app.sending.Way;
import afterword.app.store.Attachments.Attachment;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.documents.Problem;
import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code send}: a letter of an application that is kept, through one's own mail account. */
final class SendCommand implements Command {

    private static final String COMMAND = "afterword send";

    @Override
    public String help() {
        return """
                afterword send ID --to CONTACT

                Sends a letter of an application that is kept, by its id, through your own mail account: the draft as it
                stands in the store, or the text of a file. Exit code 1 where it must not go out.

                  --to CONTACT            the id of whom it is to; may be left out where only one letter is open
                  --kind KIND             thank-you, check-in, decline-reply ... where several are open to them
                  --how HOW               good-hour (unless said): the next weekday morning there that is in time;
                                          now: at once; draft: put among the drafts of your mailbox
                  --letter FILE           this text in the place of the draft
                  --subject TEXT          this subject in the place of the draft's
                  --attach FILE           goes along; may be given several times
                  --because WORDS         why it goes although the review blocks it; kept with the letter
                  --data DIR              the folder with your data
                  --key FILE              the key that seals the password, where it was given when the account was added
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Map<String, Way> ways = new LinkedHashMap<>();
        for (Way way : Way.values()) {
            ways.put(way.word(), way);
        }
        Way way = Objects.requireNonNullElse(arguments.read("--how", value -> value.asTerm(ways)), Way.GOOD_HOUR);
        EntryKind kind = arguments.read("--kind", value -> value.asTerm(Letters.KINDS));
        String body = arguments.option("--letter");
        String words = body == null ? null : arguments.gather(() -> GivenFiles.text(console, body));
        List<Attachment> attached = new ArrayList<>();
        arguments.options("--attach").forEach(file -> attached.add(arguments.gather(() -> attachment(file, console))));
        arguments.one("ID");
        arguments.soundSoFar();
        try (Mailing mailing = new Mailing(arguments, console)) {
            StoredApplication stored = arguments.one("ID", one -> kept(mailing, one));
            String to = arguments.read(
                    "--to", value -> Letters.contact(value, stored == null ? null : stored.application()));
            arguments.sound();
            Instant now = console.now();
            StoredLetter letter = edited(letter(mailing, stored, to, kind, now), words, arguments);
            Optional<StoredLetter> kept = mailing.correspondence.keep(Owner.LOCAL, stored, letter, now);
            if (kept.isEmpty()) {
                throw bad(
                        "under-way",
                        "the letter to " + letter.to() + " is on its way already, or was sent.",
                        "afterword outbox");
            }
            attached.forEach(attachment -> mailing.store
                    .attachments()
                    .keep(Owner.LOCAL, stored.id(), kept.get().id(), attachment, now));
            return send(mailing, stored, kept.get(), way, arguments.option("--because"), console);
        }
    }

    private static int send(
            Mailing mailing,
            StoredApplication stored,
            StoredLetter letter,
            Way way,
            @Nullable String because,
            Console console) {
        Sending.Result result = mailing.sending.send(Owner.LOCAL, stored, letter, way, because, console.now());
        if (!result.problems().isEmpty()) {
            result.problems().forEach(problem -> console.err().println("afterword: " + problem));
            return ExitCode.NO;
        }
        OutgoingMail mail = result.mail().orElseThrow();
        if (way == Way.NOW) {
            mailing.release();
            mail = mailing.store.outgoing().find(mail.messageId()).orElseThrow();
        }
        console.err()
                .println("afterword: "
                        + OutboxCommand.says(mail, stored.application().zone()));
        return code(mail.state());
    }

    private static int code(MailState state) {
        return switch (state) {
            case QUEUED, SENT, IN_DRAFTS -> ExitCode.DONE;
            case NEEDS_A_PERSON, CANCELLED -> ExitCode.NO;
            case REFUSED, SENDING -> ExitCode.OUTSIDE;
        };
    }

    private static StoredLetter letter(
            Mailing mailing, StoredApplication stored, @Nullable String to, @Nullable EntryKind kind, Instant now) {
        List<StoredLetter> open = mailing.correspondence.asReadSoFar(Owner.LOCAL, stored, now).stream()
                .map(Piece::letter)
                .filter(letter -> !letter.isSent() && letter.channel() == Channel.EMAIL)
                .filter(letter -> to == null || letter.to().equals(to))
                .filter(letter -> kind == null || letter.kind().equals(kind.word()))
                .toList();
        if (open.isEmpty()) {
            throw bad(
                    "no-letter",
                    "no letter is open now for " + stored.id() + (to == null ? "" : " to " + to) + ".",
                    "afterword plan");
        }
        if (open.size() > 1) {
            String which = open.stream()
                    .map(letter -> letter.kind() + " to " + letter.to())
                    .collect(Collectors.joining(", "));
            throw bad(
                    "which",
                    "which letter? " + which + ".",
                    COMMAND + " " + stored.id() + " --to " + open.get(0).to());
        }
        return open.get(0);
    }

    private static StoredLetter edited(StoredLetter letter, @Nullable String words, Arguments arguments) {
        return new StoredLetter(
                letter.id(),
                letter.version(),
                letter.step(),
                letter.kind(),
                letter.to(),
                letter.channel(),
                arguments.option("--subject", letter.subject()),
                words == null ? letter.body() : words,
                letter.dismissed(),
                letter.changed(),
                letter.sent(),
                letter.overruled());
    }

    private static Attachment attachment(String file, Console console) {
        byte[] bytes = GivenFiles.bytes(console, file);
        String name = Path.of(file).getFileName().toString();
        String type = URLConnection.guessContentTypeFromName(name);
        return new Attachment(name, type == null ? "application/octet-stream" : type, bytes);
    }

    private static StoredApplication kept(Mailing mailing, String id) {
        return mailing.store
                .applications()
                .find(Owner.LOCAL, id)
                .orElseThrow(() -> bad(
                        "unknown-id",
                        "no application of the id '" + id + "' is kept; a letter is sent from the store.",
                        "afterword import " + (id.contains(".") ? id : "application.yaml")));
    }

    private static BadInput bad(String code, String message, String example) {
        return new BadInput(Problem.ofWhole(COMMAND, code, message, example));
    }
}
