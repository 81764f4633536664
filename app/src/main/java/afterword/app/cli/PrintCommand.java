package afterword.app.cli;

import afterword.app.agenda.Agendas;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.printing.Correspondents;
import afterword.app.printing.PostOffice;
import afterword.app.printing.Printing;
import afterword.app.saying.PlainName;
import afterword.app.saying.Times;
import afterword.app.settings.Settings;
import afterword.app.settings.SettingsOf;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.documents.Problem;
import afterword.holidays.PublicHolidays;
import afterword.letters.draft.DraftRequest;
import afterword.letters.draft.Drafter;
import afterword.letters.draft.Form;
import afterword.paper.Printed;
import afterword.paper.typesetting.FontFolders;
import afterword.paper.typesetting.Size;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code print}: letters, cards, envelopes and sheets as PDF files. */
final class PrintCommand implements Command {

    /** What can be printed, with the word for it. */
    private enum What {
        LETTER,
        CARD,
        ENVELOPE,
        POCKET_CARD,
        CALL_SHEET,
        WEEK
    }

    private static final Map<String, What> WHATS = new LinkedHashMap<>();
    private static final Map<String, Boolean> CARDS = new TreeMap<>(Map.of("a6", false, "a7", true));
    private static final Map<String, Size> ENVELOPES = new TreeMap<>(Map.of("10", Size.NUMBER_10, "dl", Size.DL));

    static {
        for (What what : What.values()) {
            WHATS.put(what.name().toLowerCase(Locale.ROOT).replace('_', '-'), what);
        }
    }

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword print letter|card|envelope|pocket-card|call-sheet FILE|ID
                afterword print week

                A PDF to print, of an application file or of an application that is kept, by its id: the letters that are
                due, or those you name; the card that goes by post; the envelope; the card for the pocket; what lies
                beside the telephone; the week over everything that is kept. Says when a letter is likely there.

                  --to CONTACT            to that contact; unless said, to everybody whose letter is due
                  --kind KIND             letters of that kind, due or not: thank-you, check-in ...
                  --text FILE             those words, rather than a draft
                  --size SIZE             of a card a6 (unless said) or a7; of an envelope 10 or dl
                  --by-hand               the card as a pattern to write over, and ruled lines
                  --playbook ID|FILE      the playbook to follow; balanced unless said
                  --out FILE              the file to write, one recipient's; unless said, named after what it is, such as
                                          letter-rivera.pdf
                  --data DIR              the folder with your data; fonts of your own go into "fonts" in it
                  --now TIME              as of this time (ISO 8601); without an offset it is the employer's
                """;
    }

    /**
     * What the options ask for, whatever the application.
     *
     * @param text words of one's own
     * @param small of a card: A7
     * @param envelope its size, where it was said
     */
    private record Wishes(
            Playbook playbook,
            @Nullable EntryKind kind,
            @Nullable String text,
            boolean small,
            @Nullable Size envelope) {}

    /** Everything that one run has in hand. */
    private record Run(
            Arguments arguments,
            Console console,
            Printing printing,
            What what,
            Application application,
            Settings settings,
            Times times,
            Wishes wishes,
            @Nullable String to) {}

    @Override
    public int run(Arguments arguments, Console console) {
        List<String> words = arguments.some("letter FILE");
        What what = words.isEmpty() ? null : arguments.gather(() -> what(words.get(0)));
        Wishes wishes = wishes(arguments, console, what);
        Path home = Path.of(console.environment().getOrDefault("HOME", "."));
        Printing printing =
                new Printing(FontFolders.of(DataFolders.of(arguments, console), console.environment(), home));
        int expected = what == What.WEEK ? 1 : 2;
        if (what != null && words.size() != expected) {
            boolean week = what == What.WEEK;
            arguments.note(problem(
                    "which",
                    week ? "the week takes no file." : "of which application?",
                    "afterword print " + (week ? "week" : words.get(0) + " application.yaml")));
        }
        if (what == What.WEEK || words.size() < 2) {
            arguments.sound();
            return week(arguments, console, printing);
        }
        String name = words.get(1);
        boolean file = name.contains(".")
                || name.contains("/")
                || Files.exists(console.directory().resolve(name));
        if (file) {
            Application application = arguments.gather(() -> facts.get(console, name));
            return print(arguments, console, printing, what, application, Settings.USUAL, wishes);
        }
        arguments.soundSoFar();
        try (Store store = DataFolders.open(arguments, console)) {
            Application kept =
                    arguments.gather(() -> KeptById.of(store, name, "afterword print letter application.yaml"));
            Settings settings = new SettingsOf(store.owners()).of(Owner.LOCAL);
            return print(arguments, console, printing, what, kept, settings, wishes);
        }
    }

    private static Wishes wishes(Arguments arguments, Console console, @Nullable What what) {
        String text = arguments.option("--text");
        boolean card = what == What.CARD;
        boolean envelope = what == What.ENVELOPE;
        return new Wishes(
                arguments.gather(() -> new Books(console).one(arguments.option("--playbook", "balanced"))),
                arguments.read("--kind", value -> value.asTerm(Letters.KINDS)),
                text == null ? null : arguments.gather(() -> GivenFiles.text(console, text)),
                card && Boolean.TRUE.equals(arguments.read("--size", value -> value.asTerm(CARDS))),
                envelope ? arguments.read("--size", value -> value.asTerm(ENVELOPES)) : null);
    }

    private static What what(String word) {
        What what = WHATS.get(word);
        if (what == null) {
            throw bad(
                    "what",
                    "'" + word + "' is not printed; known: " + String.join(", ", WHATS.keySet()) + ".",
                    "afterword print letter application.yaml");
        }
        return what;
    }

    private static BadInput bad(String code, String message, String example) {
        return new BadInput(problem(code, message, example));
    }

    private static Problem problem(String code, String message, String example) {
        return Problem.ofWhole("afterword print", code, message, example);
    }

    private int print(
            Arguments arguments,
            Console console,
            Printing printing,
            @Nullable What what,
            @Nullable Application application,
            Settings settings,
            Wishes wishes) {
        String to = arguments.read("--to", value -> Letters.contact(value, application));
        arguments.sound();
        Instant now = arguments.now(console, application.zone());
        Times times = new Times(now, Objects.requireNonNullElse(console.zone(), application.zone()));
        Run run = new Run(arguments, console, printing, what, application, settings, times, wishes, to);
        switch (what) {
            case POCKET_CARD -> write(run, printing.pocketCard(application, times), "pocket-card");
            case CALL_SHEET -> callSheet(run);
            case LETTER, CARD -> letters(run);
            default -> envelopes(run);
        }
        return ExitCode.DONE;
    }

    private void letters(Run run) {
        Map<String, String> texts = texts(run);
        if (texts.isEmpty()) {
            throw bad(
                    "none",
                    "no letter is due; --to and --kind print one all the same.",
                    "afterword print letter application.yaml --to rivera");
        }
        if (texts.size() > 1 && run.arguments().has("--out")) {
            throw bad(
                    "one-file",
                    "these would all go into the one file that --out names: " + String.join(", ", texts.keySet())
                            + "; say to whom, or leave --out away, and each gets a file of its own.",
                    "afterword print letter application.yaml --to "
                            + texts.keySet().iterator().next() + " --out mine.pdf");
        }
        texts.forEach((to, text) -> {
            Correspondents who = who(run, to);
            if (run.what() == What.LETTER) {
                write(run, run.printing().letter(who, text, run.times()), "letter-" + to);
            } else {
                boolean byHand = run.arguments().has("--by-hand");
                write(run, run.printing().card(who, text, run.wishes().small(), byHand, run.times()), "card-" + to);
            }
        });
        estimate(run, texts.keySet());
    }

    /** The words by whom they go to: those given, else drafts. */
    private Map<String, String> texts(Run run) {
        String given = run.wishes().text();
        Map<String, String> texts = new LinkedHashMap<>();
        if (given != null) {
            texts.put(recipient(run), given);
            return texts;
        }
        Drafter drafter = new Drafter();
        for (DraftRequest request : requests(run)) {
            Form form = run.what() == What.CARD ? Form.NOTE : Form.LETTER;
            texts.put(
                    request.to(),
                    drafter.draft(
                                    run.application(),
                                    request.as(form),
                                    WantedLetters.asOf(
                                            run.application(), run.times().now()))
                            .body());
        }
        return texts;
    }

    private List<DraftRequest> requests(Run run) {
        if (run.application().interviews().isEmpty()) {
            throw bad(
                    "no-interview",
                    "there is no interview to write about; --text takes your own words.",
                    "afterword print letter application.yaml --to rivera --text letter.txt");
        }
        EntryKind kind = run.wishes().kind();
        EntryKind usual = run.what() == What.CARD ? EntryKind.HANDWRITTEN_NOTE : null;
        Plan plan = plan(run, WantedLetters.asOf(run.application(), run.times().now()));
        return new WantedLetters(run.application(), plan).requests(run.to(), kind == null ? usual : kind);
    }

    private Plan plan(Run run, Instant now) {
        return new Planner(run.application(), facts.calendar(run.application()), now)
                .plan(run.wishes().playbook());
    }

    /** Whoever was named, else the only one there is. */
    private static String recipient(Run run) {
        String to = run.to();
        if (to == null && run.application().contacts().size() == 1) {
            return run.application().contacts().keySet().iterator().next();
        }
        if (to == null) {
            String known = String.join(", ", run.application().contacts().keySet());
            throw bad(
                    "to-whom",
                    "to whom? known: " + known + ".",
                    "afterword print envelope application.yaml --to rivera");
        }
        return to;
    }

    private void envelopes(Run run) {
        String to = recipient(run);
        Correspondents who = who(run, to);
        if (who.contact().address().isEmpty()) {
            throw bad(
                    "no-address",
                    "no postal address of '" + to + "' is written down; it goes into the contact as lines.",
                    "address: [1 Main Street, New York NY 10001]");
        }
        write(run, run.printing().envelope(who, run.wishes().envelope(), run.times()), "envelope-" + to);
        estimate(run, Set.of(to));
    }

    private void callSheet(Run run) {
        String to = recipient(run);
        Optional<Step> step = plan(run, run.times().now()).steps().stream()
                .filter(one -> one.isOpen() && one.kind() == StepKind.CHECK_IN && to.equals(one.to()))
                .findFirst();
        DraftRequest request =
                step.map(DraftRequest::of).orElseGet(() -> DraftRequest.of(EntryKind.CHECK_IN, to, Channel.PHONE));
        String script = run.application().interviews().isEmpty()
                ? ""
                : new Drafter()
                        .draft(
                                run.application(),
                                request.as(Form.CALL),
                                run.times().now())
                        .body();
        write(
                run,
                run.printing().callSheet(who(run, to), step.orElse(null), script, List.of(), run.times()),
                "call-sheet-" + to);
    }

    private int week(Arguments arguments, Console console, Printing printing) {
        ZoneId zone = Objects.requireNonNullElse(console.zone(), ZoneOffset.UTC);
        Instant now = arguments.now(console, zone);
        try (Store store = DataFolders.open(arguments, console)) {
            SettingsOf settings = new SettingsOf(store.owners());
            Planning planning = new Planning(new Shelf(new Books(console).own()), new PublicHolidays(), store);
            Printed printed = printing.week(
                    new Agendas(store, planning).at(Owner.LOCAL, now, zone),
                    settings.of(Owner.LOCAL),
                    new Times(now, zone));
            write(arguments, console, printed, "week");
        }
        return ExitCode.DONE;
    }

    private static Correspondents who(Run run, String to) {
        return Correspondents.of(
                run.application(), run.application().contact(to), run.settings().applicant());
    }

    /** Said once where it is the same for all. */
    private void estimate(Run run, Collection<String> recipients) {
        PostOffice postOffice = new PostOffice(facts.holidays());
        recipients.stream()
                .flatMap(to -> postOffice.estimate(who(run, to), run.times()).stream())
                .distinct()
                .forEach(sentence -> run.console().err().println("afterword: " + sentence));
    }

    private static void write(Run run, Printed printed, String name) {
        write(run.arguments(), run.console(), printed, name);
    }

    private static void write(Arguments arguments, Console console, Printed printed, String name) {
        byte[] pdf = printed.pdf();
        if (pdf == null) {
            throw new BadInput(printed.problems());
        }
        String out = arguments.option("--out", PlainName.ofFile(name) + ".pdf");
        try {
            if (out.equals(GivenFiles.STANDARD_INPUT)) {
                console.out().write(pdf);
                return;
            }
            Path target = console.directory().resolve(out);
            WholeFile.write(target, pdf);
            console.err()
                    .println("afterword: " + out + ", " + printed.pages()
                            + (printed.pages() == 1 ? " page." : " pages."));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + out, e);
        }
    }
}
