package afterword.app.cli;

import afterword.app.answers.Answer;
import afterword.app.answers.DraftsAnswer;
import afterword.app.letter.OtherWords;
import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Problem;
import afterword.letters.draft.Draft;
import afterword.letters.draft.DraftRequest;
import afterword.letters.draft.Drafter;
import afterword.letters.review.Reviewer;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code draft}: the letters that are due, each different, made of what the application says and nothing else. */
final class DraftCommand implements Command {

    private final Facts facts = new Facts();
    private final Drafter drafter = new Drafter();

    @Override
    public String help() {
        return """
                afterword draft FILE
                afterword draft --bulk FILE.jsonl

                The letters that the playbook has open now, each different, made of what the application says and
                nothing else; what is missing is asked for. Where none is open, nobody was thanked and nobody has answered,
                they are the thank-yous whose time has gone by, and that is said.

                  --to CONTACT            to that contact only; the next open letter to them, if none is open now
                  --kind KIND             letters of that kind, open or not: thank-you, check-in, decline-reply,
                                          re-approach, offer-reply, withdrawal ...
                  --rephrase              in the words of your own language model, held to the facts; docs/drafts.md says
                                          how to name one. Off unless asked for
                  --playbook ID|FILE      the playbook to follow; balanced unless said
                  --bulk                  one application a line in (JSON), {"drafts": [...]} a line out, in order
                  --format text|json      for people (unless said) or for programs
                  --now TIME              as of this time (ISO 8601); without an offset it is the employer's
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Playbook playbook = arguments.gather(() -> new Books(console).one(arguments.option("--playbook", "balanced")));
        EntryKind kind = arguments.read("--kind", value -> value.asTerm(Letters.KINDS));
        boolean bulk = arguments.has("--bulk");
        OtherWords otherWords = arguments.has("--rephrase") ? arguments.gather(() -> otherWords(console, bulk)) : null;
        if (bulk) {
            String file = arguments.one("FILE.jsonl", given -> Bulk.source(console, given));
            arguments.sound();
            ApplicationReader reader = facts.reader(console);
            return Bulk.run(
                    console,
                    file,
                    line -> reader.read(line).map(application -> {
                        Instant now = arguments.now(console, application.zone());
                        return (Answer) drafts(application, playbook, null, kind, now);
                    }));
        }
        Application application = arguments.one("FILE", file -> facts.get(console, file));
        String to = arguments.read("--to", value -> Letters.contact(value, application));
        arguments.sound();
        Instant now = arguments.now(console, application.zone());
        DraftsAnswer answer = drafts(application, playbook, to, kind, now);
        answer.asides().forEach(aside -> console.err().println("afterword: " + aside));
        List<Draft> drafts = answer.drafts();
        int code = ExitCode.DONE;
        if (otherWords != null) {
            Rewording rewording = new Rewording(application, otherWords, console);
            drafts = drafts.stream().map(rewording::of).toList();
            code = rewording.isAway() ? ExitCode.OUTSIDE : ExitCode.DONE;
        }
        List<Draft> shown = drafts;
        if (arguments.isJson()) {
            Answering.json(console, new DraftsAnswer(shown, List.of()));
        } else {
            Answering.text(console, new DraftsText(application, shown)::print);
        }
        return code;
    }

    private static OtherWords otherWords(Console console, boolean bulk) {
        if (bulk) {
            throw new BadInput(Problem.ofWhole(
                    "--rephrase",
                    "rephrase",
                    "letters are rephrased one application at a time.",
                    "afterword draft application.yaml --rephrase"));
        }
        try {
            return OtherWords.of(console.environment(), Reviewer.create())
                    .orElseThrow(() -> new BadInput(Problem.ofWhole(
                            "--rephrase",
                            "no-model",
                            "no language model is named: set " + OtherWords.ADDRESS + " and " + OtherWords.MODEL + ".",
                            OtherWords.ADDRESS + "=http://localhost:11434/v1")));
        } catch (IllegalArgumentException e) {
            throw new BadInput(Problem.ofWhole("--rephrase", "model", "" + e.getMessage(), null));
        }
    }

    private DraftsAnswer drafts(
            Application application, Playbook playbook, @Nullable String to, @Nullable EntryKind kind, Instant clock) {
        Instant now = WantedLetters.asOf(application, clock);
        Planner planner = new Planner(application, facts.calendar(application), now);
        WantedLetters wanted = new WantedLetters(application, planner.plan(playbook));
        List<DraftRequest> requests = wanted.requests(to, kind);
        Optional<LateThanks> late = kind == null ? wanted.late(requests) : Optional.empty();
        List<DraftRequest> written =
                requests.isEmpty() ? late.map(LateThanks::requests).orElse(List.of()) : requests;
        return new DraftsAnswer(
                drafter.drafts(application, written, now),
                late.stream().map(LateThanks::sentence).toList());
    }
}
