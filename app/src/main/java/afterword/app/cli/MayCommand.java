package afterword.app.cli;

import afterword.app.answers.VerdictAnswer;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.guard.Guards;
import afterword.guard.Question;
import afterword.guard.Tracked;
import afterword.guard.Verdict;
import afterword.playbook.Playbook;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** {@code may}: whether somebody may be contacted now, over all one's applications; exit code 1 where not. */
final class MayCommand implements Command {

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int WIDTH = 86;

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword may FILE [OTHER...] --contact CONTACT

                Whether somebody may be contacted now, and if not, why and until when. FILE is the application it is about;
                OTHER are your other applications, since one recruiter is not written to twice a day.

                  --contact CONTACT       the id of whom you would contact
                  --by CHANNEL            email (unless said), phone, text, post, in-person
                  --kind KIND             check-in (unless said), thank-you, decline-reply ...
                  --playbook ID|FILE      the playbook to follow; balanced unless said
                  --format text|json      for people (unless said) or for programs
                  --now TIME              as of this time (ISO 8601); without an offset it is the employer's
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        List<Application> applications = arguments.some("FILE", files -> facts.all(console, files));
        Application asked = applications == null ? null : applications.get(0);
        Playbook playbook = arguments.gather(() -> new Books(console).one(arguments.option("--playbook", "balanced")));
        arguments.required("--contact");
        String contact = arguments.read("--contact", value -> Letters.contact(value, asked));
        Channel channel = arguments.read("--by", value -> value.asTerm(NewEntry.CHANNELS));
        EntryKind kind = arguments.read("--kind", value -> value.asTerm(Letters.KINDS));
        arguments.sound();
        Instant now = arguments.now(console, asked.zone());
        List<Tracked> tracked = new ArrayList<>();
        for (Application application : applications) {
            tracked.add(
                    new Tracked(String.valueOf(tracked.size()), application, playbook, facts.calendar(application)));
        }
        Question question = new Question(
                "0",
                contact,
                Objects.requireNonNullElse(channel, Channel.EMAIL),
                Objects.requireNonNullElse(kind, EntryKind.CHECK_IN));
        Verdict verdict = new Guards(tracked).mayContact(question, now);
        if (arguments.isJson()) {
            Answering.json(console, new VerdictAnswer(verdict));
        } else {
            Answering.text(console, out -> print(out, verdict));
        }
        return verdict.isAllowed() ? ExitCode.DONE : ExitCode.NO;
    }

    private static void print(PrintStream out, Verdict verdict) {
        ZonedDateTime until = verdict.until();
        out.println(
                verdict.isAllowed()
                        ? "Yes."
                        : until == null ? "No." : "No, not before " + UNTIL.format(until) + " there.");
        verdict.because().forEach(because -> paragraph(out, because.text() + " [" + because.rule() + "]"));
        verdict.suggestions().forEach(suggestion -> paragraph(out, suggestion));
    }

    private static void paragraph(PrintStream out, String text) {
        Paragraph.of(text, WIDTH).forEach(line -> out.println("  " + line));
    }
}
