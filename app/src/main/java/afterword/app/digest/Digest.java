package afterword.app.digest;

import afterword.app.agenda.Agenda;
import afterword.app.agenda.AgendaItem;
import afterword.app.agenda.AgendaStep;
import afterword.app.agenda.Hold;
import afterword.app.saying.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day in a mail. */
record Digest(String subject, String body) {

    private static final int MOST_HELD = 10;

    /**
     * @param inFreeDays what cannot wait until the person's free days are over, which begin tomorrow
     * @param asked how many mails of the outbox wait for the person's word
     * @return nothing where nothing is due and nobody is asked: a morning without news needs no mail
     */
    static Optional<Digest> of(Agenda agenda, List<AgendaItem> inFreeDays, int asked, Times times) {
        List<AgendaItem> today = agenda.today();
        if (today.isEmpty() && inFreeDays.isEmpty() && asked == 0) {
            return Optional.empty();
        }
        StringBuilder body = new StringBuilder();
        body.append(times.day(times.today())).append("\n\n");
        if (!today.isEmpty()) {
            body.append("TODAY\n");
            today.forEach(item -> due(body, item, times));
        }
        if (!inFreeDays.isEmpty()) {
            body.append("\nBEFORE YOUR FREE DAYS\n");
            inFreeDays.forEach(item -> due(body, item, times));
        }
        if (asked > 0) {
            body.append("\nYOUR WORD IS NEEDED\n- ")
                    .append(asked == 1 ? "One mail waits" : asked + " mails wait")
                    .append(" in the outbox for you to say what became of it.\n");
        }
        if (!agenda.held().isEmpty()) {
            body.append("\nNOT NOW\n");
            agenda.held().stream().limit(MOST_HELD).forEach(hold -> held(body, hold, times));
        }
        body.append("\nYou get this because you asked for it; the settings stop it.\n");
        return Optional.of(new Digest(subject(today.isEmpty() ? inFreeDays : today, asked), body.toString()));
    }

    private static String subject(List<AgendaItem> today, int asked) {
        if (today.isEmpty()) {
            return asked == 1 ? "A mail needs your word" : asked + " mails need your word";
        }
        String first = today.get(0).toDo() + ", " + today.get(0).first().company();
        return today.size() == 1 ? "Today: " + first : "Today: " + first + ", and " + (today.size() - 1) + " more";
    }

    private static void due(StringBuilder body, AgendaItem item, Times times) {
        AgendaStep first = item.first();
        body.append("- ")
                .append(item.toDo())
                .append(", ")
                .append(first.company())
                .append(" (")
                .append(first.position())
                .append("): ")
                .append(item.isOverdue(times.now()) ? "it was due " : "")
                .append(times.deadline(first.due()))
                .append('\n');
    }

    private static void held(StringBuilder body, Hold hold, Times times) {
        LocalDate until = hold.until();
        body.append("- ")
                .append(hold.company())
                .append(": no ")
                .append(hold.kind().word().replace('-', ' '));
        if (until != null) {
            body.append(" before ").append(times.day(until));
        }
        if (!hold.because().isEmpty()) {
            body.append(". ").append(hold.because().get(0).text());
        }
        body.append('\n');
    }
}
