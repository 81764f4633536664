package afterword.app.application.web;

import afterword.app.application.Editing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** A form as it was sent: texts without the space around them, absent where they are empty. */
record Form(MultiValueMap<String, String> fields) {

    public @Nullable String text(String name) {
        String value = fields.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    public boolean has(String name) {
        return text(name) != null;
    }

    public long number(String name) {
        String value = text(name);
        return value == null || !value.matches("\\d{1,18}") ? 0 : Long.parseLong(value);
    }

    public List<String> all(String name) {
        List<String> values = fields.get(name);
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }

    /** The lines of a field, one thing a line. */
    public List<String> lines(String name) {
        String value = text(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split("\\R")).map(String::strip).toList();
    }

    /** Where they said when there will be news and no date was filled in: the date that the words come to. */
    void readNews(Function<String, @Nullable LocalDate> reading) {
        String words = text("newsSaid");
        if (words != null && !has("newsOn")) {
            LocalDate on = reading.apply(words);
            if (on != null) {
                fields.set("newsOn", on.toString());
            }
        }
    }

    /** What they said about news, as the file has it: words that name no day are kept too, and promise nothing. */
    void writeNews(ObjectNode into, @Nullable String by) {
        if (has("newsOn") || has("newsSaid")) {
            ObjectNode decision = into.putObject("decision");
            Editing.put(decision, "on", text("newsOn"));
            Editing.put(decision, "said", text("newsSaid"));
            Editing.put(decision, "by", by);
        }
    }

    /** An id for what this form will write, should it be sent twice. */
    static String newId() {
        return UUID.randomUUID().toString().substring(0, 18);
    }
}
