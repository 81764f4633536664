package afterword.app.answers;

import afterword.app.agenda.Agenda;
import afterword.app.agenda.AgendaItem;
import afterword.app.agenda.AgendaStep;
import afterword.app.agenda.Hold;
import afterword.application.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What is due over all applications: {@code today}, {@code coming}, and {@code held} with the reasons.
 *
 * @param zone the reader's
 */
public record AgendaAnswer(Agenda agenda, Instant now, ZoneId zone) implements Answer {

    @Override
    public void writeTo(JsonGenerator json) {
        Stamps stamps = new Stamps(json);
        json.writeStartObject();
        stamps.write("now", now.atZone(zone));
        steps(json, stamps, "today", agenda.today());
        steps(json, stamps, "coming", agenda.coming());
        json.writeArrayPropertyStart("held");
        for (Hold hold : agenda.held()) {
            Channel channel = hold.channel();
            LocalDate until = hold.until();
            json.writeStartObject();
            json.writeStringProperty("application", hold.application());
            json.writeStringProperty("company", hold.company());
            json.writeStringProperty("kind", hold.kind().word());
            json.writeStringProperty("channel", channel == null ? "any" : channel.word());
            if (until != null) {
                json.writeStringProperty("until", until.toString());
            }
            PlanAnswer.because(json, hold.because());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void steps(JsonGenerator json, Stamps stamps, String name, List<AgendaItem> items) {
        json.writeArrayPropertyStart(name);
        for (AgendaItem item : items) {
            for (AgendaStep step : item.steps()) {
                json.writeStartObject();
                json.writeStringProperty("application", step.application());
                json.writeStringProperty("company", step.company());
                json.writeStringProperty("position", step.position());
                json.writeStringProperty("id", step.id());
                json.writeStringProperty("kind", step.kind().word());
                json.writeStringProperty("channel", step.channel().word());
                stamps.write("from", step.from());
                stamps.write("due", step.due());
                PlanAnswer.because(json, step.because());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
