package afterword.promises;

import afterword.documents.Documents;
import afterword.documents.Fields;
import afterword.documents.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The customs of countries, from their file: a country by its code, or by a zone or the beginning of its name. */
final class CustomsFile {

    private static final String NAME = "customs.yaml";

    private final Set<String> monthFirst;
    private final Set<String> monthFirstZones;
    private final Set<String> dotted;
    private final Set<String> dottedZones;
    private final Map<String, Integer> financialYears;

    private CustomsFile(Fields fields) {
        fields.integer("version", 1, 1);
        monthFirst = Set.copyOf(fields.texts("month-first", "US"));
        monthFirstZones = Set.copyOf(fields.texts("month-first-zones", "America/New_York"));
        dotted = Set.copyOf(fields.texts("dotted", "DE"));
        dottedZones = Set.copyOf(fields.texts("dotted-zones", "Europe/Berlin"));
        financialYears = new HashMap<>();
        fields.values("financial-years", "6 = AU").forEach(value -> {
            String[] line = value.text().split("=");
            for (String place : line[1].strip().split("\\s+")) {
                financialYears.put(place, Integer.valueOf(line[0].strip()));
            }
        });
    }

    /** @throws IllegalStateException where the file is wrong */
    static CustomsFile read() {
        try (InputStream in = CustomsFile.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("there is no file " + NAME);
            }
            Reading<CustomsFile> reading = Documents.of(NAME, in).read(CustomsFile::new);
            if (!reading.isOk()) {
                throw new IllegalStateException(reading.problems().toString());
            }
            return reading.get();
        } catch (IOException broken) {
            throw new UncheckedIOException(NAME, broken);
        }
    }

    /** By the country of the holidays, or where that is not said, by the time zone. */
    Customs of(ZoneId zone, @Nullable String code) {
        String country =
                code == null || code.length() < 2 ? null : code.substring(0, 2).toUpperCase(Locale.ROOT);
        return country == null
                ? new Customs(
                        monthFirstZones.stream().anyMatch(zone.getId()::startsWith),
                        dottedZones.contains(zone.getId()),
                        financialYears.get(zone.getId()))
                : new Customs(monthFirst.contains(country), dotted.contains(country), financialYears.get(country));
    }
}
