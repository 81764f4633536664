package afterword.app.cli;

import afterword.app.answers.Answer;
import afterword.app.answers.WhenAnswer;
import afterword.applicationfile.TimeZones;
import afterword.documents.Fields;
import afterword.documents.Value;
import afterword.promises.PromiseReading;
import afterword.promises.Promises;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code when}: what an employer said about when they will decide, as a date. */
final class WhenCommand implements Command {

    private static final String A_ZONE = "America/New_York";

    private final Facts facts = new Facts();

    @Override
    public String help() {
        return """
                afterword when WORDS --said TIME --zone ZONE
                afterword when --bulk FILE.jsonl

                What an employer said about when they will decide, as a date: the latest that the words, taken kindly,
                allow. Words without a date give none.

                  --said TIME             when it was said (ISO 8601); without an offset it is the employer's
                  --zone ZONE             the employer's time zone, such as America/New_York
                  --holidays CODE         the employer's holidays, such as US or US-NY
                  --bulk                  {"id", "words", "said", "timeZone", "holidays"} a line in; {"id", "on",
                                          "reading", "alternatives"} a line out, in order
                  --format text|json      for people (unless said) or for programs
                  --now TIME              taken and not needed: what counts is when it was said
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Promises promises = new Promises(facts.holidays(), facts.holidays());
        if (arguments.has("--bulk")) {
            String file = arguments.one("FILE.jsonl", given -> Bulk.source(console, given));
            arguments.sound();
            return Bulk.run(console, file, line -> line.read(fields -> answer(fields, promises, console)));
        }
        String words = String.join(" ", arguments.some("WORDS"));
        arguments.required("--zone");
        arguments.required("--said");
        ZoneId zone = Objects.requireNonNullElse(arguments.read("--zone", TimeZones::of), ZoneOffset.UTC);
        Instant said = arguments.read("--said", value -> value.asInstant(zone));
        String code = arguments.read("--holidays", value -> holidays(value, console));
        arguments.sound();
        PromiseReading reading = promises.read(words, said, zone, code);
        if (arguments.isJson()) {
            Answering.json(console, new WhenAnswer(null, reading));
        } else {
            Answering.text(console, out -> {
                LocalDate on = reading.on();
                out.println(on == null ? "no date" : on);
                out.println(reading.reading());
                if (!reading.alternatives().isEmpty()) {
                    out.println("Or: "
                            + reading.alternatives().stream()
                                    .map(LocalDate::toString)
                                    .collect(Collectors.joining(", ")));
                }
            });
        }
        return ExitCode.DONE;
    }

    private @Nullable String holidays(Value value, Console console) {
        if (facts.knowsHolidaysOf(value.text(), console)) {
            return value.text();
        }
        String message = "'" + value.text() + "' is no country and no part of one in ISO 3166.";
        return value.refuse("unknown-holidays", message, "US-NY");
    }

    private @Nullable Answer answer(Fields fields, Promises promises, Console console) {
        Value id = fields.value("id", "promise-1");
        String words = fields.requiredText("words", "by the end of next week");
        fields.require("timeZone", A_ZONE);
        Value name = fields.value("timeZone", A_ZONE);
        ZoneId zone = name == null ? null : TimeZones.of(name);
        fields.require("said", "2026-09-09T15:00-04:00");
        Instant said = zone == null ? null : fields.instant("said", zone);
        Value code = fields.value("holidays", "US-NY");
        String known = code == null ? null : holidays(code, console);
        return words == null || zone == null || said == null || !fields.isSound()
                ? null
                : new WhenAnswer(id, promises.read(words, said, zone, known));
    }
}
