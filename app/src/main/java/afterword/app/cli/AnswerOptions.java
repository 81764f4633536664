package afterword.app.cli;

import afterword.documents.Reading;
import afterword.documents.Value;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that gives an answer as of some moment. */
final class AnswerOptions {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people (text, the default) or for programs (json).")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description = "Answer as of this time (ISO 8601); without an offset it is meant in the employer's zone.")
    private @Nullable String now;

    boolean isJson() {
        return format == AnswerFormat.JSON;
    }

    /**
     * The moment to answer for, at an employer in {@code zone}.
     *
     * @throws BadInput where {@code --now} is no time
     */
    Instant now(Console console, ZoneId zone) {
        if (now == null) {
            return console.now();
        }
        Reading<Instant> given = Value.ofOption("--now", now, value -> value.asInstant(zone));
        if (!given.isOk()) {
            throw new BadInput(given.problems());
        }
        return given.get();
    }
}
