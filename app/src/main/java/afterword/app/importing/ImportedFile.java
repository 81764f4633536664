package afterword.app.importing;

import afterword.mail.message.CalendarPart;
import afterword.mail.message.MessageReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that somebody hands in.
 *
 * @param name as they gave it; problems name it so
 */
public record ImportedFile(String name, byte[] content) {

    public FileKind kind() {
        return FileKind.of(name, content);
    }

    /** The files with the invitations of mails in the place of the mails; a mail without any stays what it is. */
    static List<ImportedFile> unpacked(List<ImportedFile> files) {
        return files.stream().flatMap(ImportedFile::unpacked).toList();
    }

    private Stream<ImportedFile> unpacked() {
        List<CalendarPart> calendars =
                kind() == FileKind.MAIL ? MessageReading.of(content).calendars() : List.of();
        return calendars.isEmpty()
                ? Stream.of(this)
                // most mails have the invitation twice: in the body and attached
                : calendars.stream()
                        .map(CalendarPart::text)
                        .distinct()
                        .map(text -> new ImportedFile(name + ".ics", text.getBytes(StandardCharsets.UTF_8)));
    }
}
