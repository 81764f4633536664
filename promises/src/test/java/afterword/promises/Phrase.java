package afterword.promises;

import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.documents.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One phrase of a fixture, with when and where it was said and the date worked out for it by hand. */
record Phrase(
        String words,
        LocalDateTime said,
        ZoneId zone,
        @Nullable String holidays,
        @Nullable LocalDate on,
        List<LocalDate> also) {

    static List<Phrase> of(String file) {
        try (InputStream in = Phrase.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no fixture " + file);
            }
            Reading<List<List<Phrase>>> groups = Documents.of(file, in).readEach(Phrase::group);
            return groups.get().stream().flatMap(List::stream).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private static List<Phrase> group(Fields group) {
        LocalDateTime said = LocalDateTime.parse(String.valueOf(group.requiredText("said", "2026-09-09T15:00")));
        ZoneId zone = ZoneId.of(String.valueOf(group.requiredText("zone", "America/New_York")));
        String holidays = group.text("holidays", "US");
        return group.each(
                "phrases",
                phrase -> new Phrase(
                        String.valueOf(phrase.requiredText("words", "by Friday")),
                        said,
                        zone,
                        holidays,
                        phrase.date("on"),
                        phrase.values("also", "2026-09-11").stream()
                                .map(value -> LocalDate.parse(value.text()))
                                .toList()));
    }

    PromiseReading read(Promises promises) {
        return promises.read(words, said.atZone(zone).toInstant(), zone, holidays);
    }

    @Override
    public String toString() {
        return words + " (said " + said + ")";
    }
}
