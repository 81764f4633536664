package afterword.app.cli;

import afterword.app.account.Accounts;
import afterword.app.account.OwnAccount;
import afterword.app.hearing.InWords;
import afterword.app.hearing.LookReport;
import afterword.app.hearing.Looking;
import afterword.app.promising.PromisedDates;
import afterword.app.saying.Times;
import afterword.app.store.HeardMail;
import afterword.app.store.Store;
import afterword.application.Application;
import afterword.holidays.PublicHolidays;
import afterword.mail.mailbox.MailboxUnavailable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** {@code mail look}: looks into the mailbox once and says what was heard. */
final class MailLookCommand implements Command {

    @Override
    public String help() {
        return """
                afterword mail look

                Looks into the mailbox once, for answers to what you applied for, and says what was heard. Nothing in the
                mailbox is changed. What somebody wrote waits for your word, on the page "Heard"; until then nothing more
                goes out to that employer. "serve" listens by itself.

                  --data DIR              the folder with your data
                  --key FILE              the key that seals the password, where it was given when it was added
                  --format text|json      for people (unless said) or for programs
                  --now TIME              as of this time (ISO 8601)
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        ZoneId yours = Objects.requireNonNullElse(console.zone(), ZoneOffset.UTC);
        Instant now = arguments.now(console, yours);
        arguments.sound();
        try (Store store = DataFolders.open(arguments, console)) {
            Accounts accounts = OwnAccounts.of(arguments, console, store);
            OwnAccount account = OwnAccounts.the(accounts);
            Looking looking = new Looking(store, () -> new PromisedDates(new PublicHolidays()).inMails(), () -> now);
            LookReport report;
            try {
                report = looking.look(account);
            } catch (MailboxUnavailable unavailable) {
                console.err().println("afterword: " + unavailable.getMessage());
                return ExitCode.OUTSIDE;
            }
            if (arguments.isJson()) {
                Answering.json(console, json -> write(json, report));
            } else {
                print(console, store, report, new Times(now, yours));
            }
        }
        return ExitCode.DONE;
    }

    private static void print(Console console, Store store, LookReport report, Times times) {
        Answering.text(console, out -> {
            out.println(
                    report.heard().isEmpty()
                            ? "Nothing new was heard."
                            : report.heard().size() == 1
                                    ? "One mail was heard."
                                    : report.heard().size() + " mails were heard.");
            for (HeardMail mail : report.heard()) {
                Application application = store.applications()
                        .get(mail.owner(), String.valueOf(mail.application()))
                        .application();
                out.println();
                out.println(InWords.title(mail, application) + " (" + application.company() + ", "
                        + times.moment(mail.received()) + ")");
                mail.evidence()
                        .forEach(words ->
                                Paragraph.of("\"" + words + "\"", 80).forEach(line -> out.println("  " + line)));
                Paragraph.of(InWords.reading(mail, application, times), 80).forEach(line -> out.println("  " + line));
                Paragraph.of("Why it belongs there: " + mail.matched() + ".", 80)
                        .forEach(line -> out.println("  " + line));
            }
        });
    }

    private static void write(JsonGenerator json, LookReport report) {
        json.writeStartObject();
        json.writeNumberProperty("heads", report.heads());
        json.writeNumberProperty("bodies", report.bodies());
        json.writeArrayPropertyStart("heard");
        for (HeardMail mail : report.heard()) {
            json.writeStartObject();
            json.writeStringProperty("messageId", mail.messageId());
            text(json, "application", mail.application());
            text(json, "from", mail.contact());
            json.writeStringProperty("folder", mail.place().word());
            json.writeStringProperty("sender", mail.sender());
            json.writeStringProperty("subject", mail.subject());
            json.writeStringProperty("received", mail.received().toString());
            json.writeStringProperty("kind", mail.kind().word());
            text(json, "meaning", mail.meaning() == null ? null : mail.meaning().word());
            if (mail.decision() != null) {
                json.writeObjectPropertyStart("decision");
                json.writeStringProperty("on", mail.decision().on().toString());
                text(json, "said", mail.decision().said());
                json.writeEndObject();
            }
            json.writeArrayPropertyStart("evidence");
            mail.evidence().forEach(json::writeString);
            json.writeEndArray();
            text(json, "automatic", mail.automatic());
            json.writeObjectPropertyStart("match");
            text(json, "by", mail.layer() == null ? null : mail.layer().word());
            json.writeStringProperty("evidence", mail.matched());
            json.writeEndObject();
            json.writeStringProperty("state", mail.state().word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
