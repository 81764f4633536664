package afterword.playbooks;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.Word;
import afterword.applicationfile.ApplicationReader;
import afterword.businessdays.Holidays;
import afterword.documents.Document;
import afterword.documents.Fields;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.documents.Value;
import afterword.plan.Slot;
import afterword.plan.StepKind;
import afterword.planner.Planner;
import afterword.playbook.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A playbook together with the examples in its file. */
public record PlaybookFile(Playbook playbook, List<Example> examples) {

    private static final int FARTHEST_HORIZON = 3660;
    private static final String A_STEP = "{ check-in: 2026-09-22, to: rivera, channel: phone }";
    private static final Map<String, StepKind> KINDS = words(StepKind.class);

    public PlaybookFile {
        examples = List.copyOf(examples);
    }

    /**
     * Reads the whole file; every problem with its place where something is wrong.
     *
     * @param holidays whose holidays the examples may name
     */
    public static Reading<PlaybookFile> read(Document document, Holidays holidays) {
        ApplicationReader applications =
                new ApplicationReader(code -> holidays.of(code).isPresent());
        Reading<PlaybookFile> reading = document.read(file -> {
            Playbook playbook = PlaybookReader.playbook(file);
            List<Example> examples = file.each("examples", example -> example(example, file, applications));
            return file.isSound() && playbook != null ? new PlaybookFile(playbook, examples) : null;
        });
        return reading.isOk() ? reading : Reading.failed(onceEach(reading.problems()));
    }

    /** A fault in what all examples share is found again in each of them; it is one fault. */
    private static List<Problem> onceEach(List<Problem> problems) {
        Map<List<Object>, Problem> byPlace = new LinkedHashMap<>();
        for (Problem problem : problems) {
            byPlace.putIfAbsent(List.of(problem.line(), problem.column(), problem.message()), problem);
        }
        return List.copyOf(byPlace.values());
    }

    private static @Nullable Example example(Fields fields, Fields file, ApplicationReader applications) {
        String name = fields.requiredText("name", "nobody answers");
        if (!file.has("given")) {
            fields.require("given", "{ company: Northwind Traders, … }");
        }
        Application given = fields.oneOver("given", file, "given", applications::read);
        fields.require("now", "2026-09-09T16:00-04:00");
        Instant now = fields.instant("now", given == null ? ZoneOffset.UTC : given.zone());
        Integer horizon = fields.integer("horizon", 1, FARTHEST_HORIZON);
        fields.require("expect", "[" + A_STEP + "]");
        List<ExpectedStep> expect = fields.each("expect", PlaybookFile::step);
        Boolean knownWrong = fields.flag("known-wrong");
        if (!fields.isSound() || name == null || given == null || now == null) {
            return null;
        }
        int days = Objects.requireNonNullElse(horizon, Planner.USUAL_HORIZON);
        return new Example(name, given, now, days, expect, Boolean.TRUE.equals(knownWrong));
    }

    private static @Nullable ExpectedStep step(Fields fields) {
        StepKind kind = null;
        LocalDate on = null;
        LocalTime at = null;
        for (Map.Entry<String, StepKind> word : KINDS.entrySet()) {
            Value value = fields.value(word.getKey(), "2026-09-22");
            if (value == null) {
                continue;
            }
            if (kind != null) {
                fields.refuseKey(
                        word.getKey(), "two-steps", "this is one step already, a " + kind.word() + ".", A_STEP);
            }
            kind = word.getValue();
            LocalDateTime time = time(value);
            on = time == null ? value.asDate() : time.toLocalDate();
            at = time == null ? null : time.toLocalTime();
        }
        String to = fields.text("to", "rivera");
        String via = fields.text("via", "morgan");
        Channel channel = fields.term("channel", words(Channel.class));
        Slot slot = fields.term("slot", words(Slot.class));
        if (kind == null) {
            fields.require("check-in", "2026-09-22");
        }
        return !fields.isSound() || kind == null || on == null
                ? null
                : new ExpectedStep(kind, on, at, to, via, channel, slot);
    }

    /** A day with a time of day, such as {@code 2026-09-10T14:00}; absent where it is something else. */
    private static @Nullable LocalDateTime time(Value value) {
        try {
            return value.text().indexOf('T') < 0 ? null : LocalDateTime.parse(value.text());
        } catch (DateTimeParseException e) {
            return null; // and refused as a date
        }
    }

    private static <E extends Enum<E> & Word> Map<String, E> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Word::word, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
