package afterword.app.cli;

import afterword.app.agenda.Agenda;
import afterword.app.agenda.AgendaItem;
import afterword.app.agenda.AgendaStep;
import afterword.app.agenda.Agendas;
import afterword.app.agenda.Hold;
import afterword.app.answers.AgendaAnswer;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.saying.Times;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.holidays.PublicHolidays;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/** {@code agenda}: what is due over everything that is kept, and what to leave alone. */
final class AgendaCommand implements Command {

    private static final int USUAL_DAYS = 14;
    private static final int WIDTH = 80;

    @Override
    public String help() {
        return """
                afterword agenda

                What is due over everything that is kept, and what to leave alone.

                  --days N                how many days ahead; 14 unless said
                  --data DIR              the folder with your data
                  --format text|json      for people (unless said) or for programs
                  --now TIME              as of this time (ISO 8601); without an offset it is yours
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        int days = arguments.integer("--days", USUAL_DAYS, 0, 365);
        ZoneId zone = Objects.requireNonNullElse(console.zone(), ZoneOffset.UTC);
        Instant now = arguments.now(console, zone);
        arguments.sound();
        try (Store store = DataFolders.open(arguments, console)) {
            Planning planning = new Planning(new Shelf(new Books(console).own()), new PublicHolidays(), store);
            Agenda agenda = new Agendas(store, planning).at(Owner.LOCAL, now, zone, days);
            if (arguments.isJson()) {
                Answering.json(console, new AgendaAnswer(agenda, now, zone));
            } else {
                Answering.text(console, out -> print(out, agenda, new Times(now, zone)));
            }
        }
        return ExitCode.DONE;
    }

    private static void print(PrintStream out, Agenda agenda, Times times) {
        out.println("Today, " + times.day(times.today()));
        if (agenda.today().isEmpty()) {
            out.println("  Nothing is due.");
        }
        agenda.today().forEach(item -> print(out, item, times));
        if (!agenda.coming().isEmpty()) {
            out.println("\nComing");
            agenda.coming().forEach(item -> print(out, item, times));
        }
        if (!agenda.held().isEmpty()) {
            out.println("\nNot now");
        }
        for (Hold hold : agenda.held()) {
            LocalDate until = hold.until();
            out.println("  " + hold.company() + ": no " + hold.kind().word()
                    + (until == null ? "" : " before " + times.day(until)));
            hold.because().stream()
                    .limit(1)
                    .flatMap(reason -> Paragraph.of(reason.text(), WIDTH).stream())
                    .forEach(line -> out.println("      " + line));
        }
    }

    private static void print(PrintStream out, AgendaItem item, Times times) {
        AgendaStep first = item.first();
        out.println("  " + item.toDo() + ", " + first.company() + " (" + first.position() + ")");
        out.println("      " + (item.isOverdue(times.now()) ? "overdue; it was due " : "") + times.deadline(first.due())
                + " [" + first.application() + "]");
    }
}
