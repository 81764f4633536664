package afterword.app.cli;

import afterword.app.answers.Answer;
import afterword.documents.Writing;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes an answer, as text or as JSON. */
final class Answering {

    private Answering() {}

    static void json(Console console, Answer answer) {
        try (JsonGenerator json = Writing.indentedJson(console.out())) {
            answer.writeTo(json);
            json.writeRaw('\n');
        }
    }

    /** One answer as it is, several in an array. */
    static void json(Console console, List<Answer> answers) {
        if (answers.size() == 1) {
            json(console, answers.get(0));
            return;
        }
        json(console, json -> {
            json.writeStartArray();
            answers.forEach(answer -> answer.writeTo(json));
            json.writeEndArray();
        });
    }

    static void text(Console console, Consumer<PrintStream> writer) {
        PrintStream out = console.text();
        writer.accept(out);
        out.flush();
    }
}
