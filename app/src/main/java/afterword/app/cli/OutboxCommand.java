package afterword.app.cli;

import afterword.app.saying.Times;
import afterword.app.sending.Settling;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.documents.Value;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code outbox}: what is on its way, what became of the others, and the person's word on those that need it. */
final class OutboxCommand implements Command {

    private static final int MOST = 200;

    @FunctionalInterface
    private interface Answer {
        boolean give(Settling settling, String messageId, Instant now);
    }

    @Override
    public String help() {
        return """
                afterword outbox

                What is on its way, and what became of the others; those that need your word first. Each has an ID to say
                it by. Exit code 1 where it was too late.

                  --take-back ID          takes it back before it goes out, or gives it up
                  --went-out ID           it went out: the journal says so
                  --again ID              it did not go out and is to go, or what held it is known to you
                  --look ID               looks for it in the mailbox once more
                  --release               sends what is due now, as "afterword serve" does
                  --format text|json      for people (unless said) or for programs
                  --data DIR              the folder with your data
                  --key FILE              the key that seals the password, where it was given when the account was added
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        arguments.soundSoFar();
        try (Mailing mailing = new Mailing(arguments, console)) {
            for (String option : List.of("--take-back", "--went-out", "--again", "--look")) {
                arguments.read(option, value -> mail(mailing, value));
            }
            arguments.sound();
            boolean done = answered(
                            mailing,
                            arguments.option("--take-back"),
                            console,
                            (settling, id, now) -> settling.takeBack(Owner.LOCAL, id, now))
                    & answered(
                            mailing,
                            arguments.option("--went-out"),
                            console,
                            (settling, id, now) -> settling.wentOut(Owner.LOCAL, id, now))
                    & answered(
                            mailing,
                            arguments.option("--again"),
                            console,
                            (settling, id, now) -> settling.again(Owner.LOCAL, id, now))
                    & answered(
                            mailing,
                            arguments.option("--look"),
                            console,
                            (settling, id, now) -> settling.look(Owner.LOCAL, id, now));
            if (arguments.has("--release")) {
                mailing.release();
            }
            List<OutgoingMail> mails = mailing.store.outgoing().of(Owner.LOCAL, MOST);
            ZoneId zone = Objects.requireNonNullElse(console.zone(), ZoneOffset.UTC);
            if (arguments.isJson()) {
                Answering.json(console, new OutboxAnswer(mails, zone));
            } else {
                Answering.text(console, out -> print(out, mails, zone));
            }
            return done ? ExitCode.DONE : ExitCode.NO;
        }
    }

    private static boolean answered(Mailing mailing, @Nullable String id, Console console, Answer answer) {
        if (id == null) {
            return true;
        }
        OutgoingMail mail = find(mailing, id).orElseThrow();
        boolean done = answer.give(mailing.settling(), mail.messageId(), console.now());
        if (!done) {
            console.err().println("afterword: that came too late, or is not known yet; see what stands there now.");
        }
        return done;
    }

    private static @Nullable OutgoingMail mail(Mailing mailing, Value id) {
        return find(mailing, id.text())
                .orElseGet(() ->
                        id.refuse("unknown-id", "no mail '" + id.text() + "' is in the outbox.", "afterword outbox"));
    }

    private static Optional<OutgoingMail> find(Mailing mailing, String id) {
        return mailing.store.outgoing().of(Owner.LOCAL, MOST).stream()
                .filter(one -> Mailing.id(one).equals(id))
                .findFirst();
    }

    private static void print(PrintStream out, List<OutgoingMail> mails, ZoneId zone) {
        if (mails.isEmpty()) {
            out.println("Nothing is on its way.");
        }
        for (OutgoingMail mail : mails) {
            String about = mail.application() == null ? "to yourself" : mail.application() + ", to " + mail.address();
            out.println(Mailing.id(mail) + "  " + about + " [" + mail.letter() + "]");
            Paragraph.of(says(mail, zone), 80).forEach(line -> out.println("          " + line));
        }
    }

    /** What is known of a mail, in a sentence. */
    static String says(OutgoingMail mail, ZoneId zone) {
        Times times = new Times(mail.changed(), zone);
        String words = mail.words() == null ? "" : mail.words();
        return switch (mail.state()) {
            case QUEUED ->
                "goes out " + times.moment(mail.due()) + " in " + Times.city(zone)
                        + (words.isEmpty() ? "." : "; it waited, because " + words + ".");
            case SENDING -> "is being sent.";
            case SENT -> "was sent " + times.moment(mail.changed()) + ".";
            case REFUSED -> "the server will not take it: " + words;
            case NEEDS_A_PERSON ->
                (mail.uncertain() ? "did it go out? " : "has not gone out; shall it? ") + words + ".";
            case IN_DRAFTS -> "lies among your drafts.";
            case CANCELLED -> "was taken back.";
        };
    }

    /** For programs. */
    private record OutboxAnswer(List<OutgoingMail> mails, ZoneId zone) implements afterword.app.answers.Answer {

        @Override
        public void writeTo(tools.jackson.core.JsonGenerator json) {
            json.writeStartArray();
            for (OutgoingMail mail : mails) {
                json.writeStartObject();
                json.writeStringProperty("id", Mailing.id(mail));
                json.writeStringProperty("messageId", mail.messageId());
                if (mail.application() != null) {
                    json.writeStringProperty("application", mail.application());
                    json.writeStringProperty("to", mail.contact());
                }
                json.writeStringProperty("letter", mail.letter());
                json.writeStringProperty("address", mail.address());
                json.writeStringProperty("state", mail.state().word());
                if (mail.state() == MailState.NEEDS_A_PERSON) {
                    json.writeBooleanProperty("uncertain", mail.uncertain());
                }
                json.writeStringProperty(
                        "due", mail.due().atZone(zone).toOffsetDateTime().toString());
                if (mail.words() != null) {
                    json.writeStringProperty("words", mail.words());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
