package afterword.app.cli;

import afterword.app.answers.Answer;
import afterword.app.answers.ReviewAnswer;
import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.documents.Fields;
import afterword.documents.Value;
import afterword.letters.review.LetterUnderReview;
import afterword.letters.review.Review;
import afterword.letters.review.Reviewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code review}: what a careful friend would say of a letter before it goes out. */
final class ReviewCommand implements Command {

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword review LETTER --application FILE --to CONTACT
                afterword review --bulk FILE.jsonl

                What a careful friend would say of a letter before it goes out. Ends with 1 where it must not go out.

                  --application FILE      the application file, YAML or JSON
                  --to CONTACT            the id of whoever will read it
                  --kind KIND             thank-you, check-in, decline-reply ...; unless said, that of the next open step
                                          to that contact, else thank-you
                  --sent FILE...          letters sent to the same employer already
                  --tracked NAME...       other employers you deal with
                  --attachments FILE...   the names of the files that go with it
                  --bulk                  one letter a line in: {"id", "kind", "to", "application", "letter", "sent",
                                          "tracked", "attachments"}; one review a line out, in order
                  --format text|json      for people (unless said) or for programs
                  --now TIME              as of this time (ISO 8601); without an offset it is the employer's
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Reviewer reviewer = Reviewer.create();
        reviewer.prepare();
        if (arguments.has("--bulk")) {
            String file = arguments.one("FILE.jsonl", given -> Bulk.source(console, given));
            arguments.sound();
            return Bulk.runFewAtATime(
                    console, file, line -> line.read(fields -> answer(fields, reviewer, arguments, console)));
        }
        String letter = arguments.one("LETTER");
        String text = arguments.one("LETTER", file -> GivenFiles.text(console, file));
        Application application = arguments.required("--application", file -> facts.get(console, file));
        arguments.required("--to");
        String to = arguments.read("--to", value -> Letters.contact(value, application));
        EntryKind kind = arguments.read("--kind", value -> value.asTerm(Letters.KINDS));
        List<String> sent = new ArrayList<>();
        arguments.options("--sent").forEach(file -> sent.add(arguments.gather(() -> GivenFiles.text(console, file))));
        arguments.sound();
        Instant now = arguments.now(console, application.zone());
        Review review = reviewer.review(LetterUnderReview.of(
                        kind == null ? Letters.next(application, to, facts.calendar(application), now) : kind,
                        to,
                        application,
                        text)
                .withSent(sent)
                .withTracked(arguments.options("--tracked"))
                .withAttachments(arguments.options("--attachments")));
        if (arguments.isJson()) {
            Answering.json(console, new ReviewAnswer(null, review));
        } else {
            Answering.text(console, new ReviewText(letter, text, review)::print);
        }
        return review.isBlocked() ? ExitCode.NO : ExitCode.DONE;
    }

    private @Nullable Answer answer(Fields fields, Reviewer reviewer, Arguments arguments, Console console) {
        Value id = fields.value("id", "letter-1");
        fields.require("application", "{ … }");
        Application application = fields.one("application", facts.reader(console)::read);
        fields.require("to", "rivera");
        Value reader = fields.value("to", "rivera");
        EntryKind kind = fields.term("kind", Letters.KINDS);
        String letter = fields.requiredText("letter", "Dear Dr. Rivera, ...");
        List<String> sent = fields.texts("sent", "Dear Mr. Cho, ...");
        List<String> tracked = fields.texts("tracked", "Contoso");
        List<String> attachments = fields.texts("attachments", "cv.pdf");
        if (application == null || reader == null || letter == null) {
            return null;
        }
        String to = Letters.contact(reader, application);
        if (to == null || !fields.isSound()) {
            return null;
        }
        Instant now = arguments.now(console, application.zone());
        Review review = reviewer.review(LetterUnderReview.of(
                        kind == null ? Letters.next(application, to, facts.calendar(application), now) : kind,
                        to,
                        application,
                        letter)
                .withSent(sent)
                .withTracked(tracked)
                .withAttachments(attachments));
        return new ReviewAnswer(id, review);
    }
}
