package afterword.app.agenda;

import afterword.application.Channel;
import afterword.plan.Because;
import afterword.plan.StepKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something not to be done now at some employer, and why.
 *
 * @param until the first day on which it may be done, in the employer's zone; absent: no day is known
 */
public record Hold(
        String application,
        String company,
        StepKind kind,
        @Nullable Channel channel,
        @Nullable LocalDate until,
        List<Because> because) {

    public Hold {
        because = List.copyOf(because);
    }

    /** What is kept of it in a row of the agenda. */
    record Document(
            String company,
            StepKind kind,
            @Nullable Channel channel,
            @Nullable String until,
            List<Because> because) {

        static Document of(Hold hold) {
            return new Document(
                    hold.company,
                    hold.kind,
                    hold.channel,
                    hold.until == null ? null : hold.until.toString(),
                    hold.because);
        }

        Hold hold(String application) {
            return new Hold(
                    application, company, kind, channel, until == null ? null : LocalDate.parse(until), because);
        }
    }
}
