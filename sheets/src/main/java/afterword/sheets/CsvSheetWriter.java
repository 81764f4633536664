package afterword.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of values (.csv, RFC 4180) in UTF-8 with a byte order mark, which Excel needs to see that it is. */
public final class CsvSheetWriter implements SheetWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Writer text;
    private final CsvWriter csv;
    private boolean begun;

    /** @param out left open */
    public CsvSheetWriter(OutputStream out) {
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .build(text);
    }

    @Override
    public void sheet(String name, List<String> columns) throws IOException {
        if (begun) {
            throw new IllegalStateException("a table of values has one sheet only, and '" + name + "' is another");
        }
        begun = true;
        text.write('\uFEFF');
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvSheetWriter::shown).toList());
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment.truncatedTo(ChronoUnit.SECONDS));
        }
        return value instanceof CharSequence ? CellText.guarded(CellText.settled(value.toString())) : value.toString();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
