package afterword.bench;

import afterword.applicationfile.ApplicationWriter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a file of applications, one a line, to be planned in bulk: {@code FILE LINES}. */
final class WriteLines {

    private static final int USUAL_JOURNAL = 4;

    private WriteLines() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    static void write(Path file, int lines) throws IOException {
        JsonFactory factory = new JsonFactory();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < lines; i++) {
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
                    ApplicationWriter.write(Workload.application(i, USUAL_JOURNAL), json);
                }
                out.write(line.toByteArray());
                out.write('\n');
            }
        }
    }
}
