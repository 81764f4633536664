package afterword.app.cli;

import afterword.app.answers.Answer;
import afterword.app.answers.HeardAnswer;
import afterword.app.promising.PromisedDates;
import afterword.application.Application;
import afterword.documents.Fields;
import afterword.documents.Value;
import afterword.mail.hear.Heard;
import afterword.mail.hear.Hearing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code hear}: what a mail is, whom it is from and what it means for an application. */
final class HearCommand implements Command {

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword hear MAIL.eml --application FILE
                afterword hear --bulk FILE.jsonl

                What a mail is, whom it is from and what it means. MAIL.eml is a whole message as mail programs save it;
                - is standard input. Nothing is recorded; afterword log does that.

                  --application FILE      the application file, YAML or JSON
                  --bulk                  one mail a line in: {"id", "mail", "application"}; what it means, a line out
                  --format text|json      for people (unless said) or for programs
                  --now TIME              as of this time (ISO 8601); without an offset it is the employer's
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Hearing hearing = new PromisedDates(facts.holidays()).inMails();
        if (arguments.has("--bulk")) {
            String file = arguments.one("FILE.jsonl", given -> Bulk.source(console, given));
            arguments.sound();
            return Bulk.run(console, file, line -> line.read(fields -> answer(fields, hearing, arguments, console)));
        }
        byte[] mail = arguments.one("MAIL.eml", file -> GivenFiles.bytes(console, file));
        Application application = arguments.required("--application", file -> facts.get(console, file));
        arguments.sound();
        Instant now = arguments.now(console, application.zone());
        Heard heard = hearing.hear(mail, application, now);
        if (arguments.isJson()) {
            Answering.json(console, new HeardAnswer(null, heard, application.zone()));
        } else {
            Answering.text(console, new HeardText(application, heard)::print);
        }
        return ExitCode.DONE;
    }

    private @Nullable Answer answer(Fields fields, Hearing hearing, Arguments arguments, Console console) {
        Value id = fields.value("id", "mail-1");
        String mail = fields.requiredText("mail", "From: elena.rivera@northwind.example ...");
        fields.require("application", "{ … }");
        Application application = fields.one("application", facts.reader(console)::read);
        if (mail == null || application == null || !fields.isSound()) {
            return null;
        }
        Instant now = arguments.now(console, application.zone());
        return new HeardAnswer(id, hearing.hear(mail, application, now), application.zone());
    }
}
