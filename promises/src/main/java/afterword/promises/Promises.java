package afterword.promises;

import afterword.businessdays.BusinessCalendar;
import afterword.businessdays.Holidays;
import afterword.businessdays.NamedHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an employer said about when they will decide as a date: the latest that the words, taken kindly, allow, in
 * the employer's zone, counted from the day it was said ({@code playbooks.md}, Promises in words). Never throws over
 * words, and names no date before the day they were said. Safe for many threads; one is enough for a process.
 */
public final class Promises {

    private final Languages languages = new Languages();
    private final Map<String, Telling> tellings = new ConcurrentHashMap<>();
    private final CustomsFile customs = CustomsFile.read();
    private final Holidays holidays;
    private final NamedHolidays named;

    public Promises(Holidays holidays, NamedHolidays named) {
        this.holidays = holidays;
        this.named = named;
    }

    /**
     * What a phrase or a sentence or two come to.
     *
     * @param code the employer's holidays, ISO 3166-1 or 3166-2; absent or unknown: weekends only, and no holiday by name
     */
    public PromiseReading read(String words, Instant said, ZoneId zone, @Nullable String code) {
        Reckoning reckoning = reckoning(said, zone, code);
        Languages.Text text = languages.of(words);
        return told(words, text.language(), new Hearing(text.language(), reckoning).of(text.tokens()), reckoning);
    }

    /** The promise in a longer text, such as a mail, with the place of the words it rests on; nothing where there is none. */
    public Optional<FoundPromise> find(String text, Instant said, ZoneId zone, @Nullable String code) {
        Reckoning reckoning = reckoning(said, zone, code);
        Languages.Text read = languages.of(text);
        Language language = read.language();
        Hearing.Result result = new Hearing(language, reckoning).of(read.tokens());
        When when = result.when();
        return when == null
                ? Optional.empty()
                : Optional.of(new FoundPromise(
                        when.last(),
                        result.start(),
                        result.end(),
                        text.substring(result.start(), result.end()),
                        told(text, language, result, reckoning)));
    }

    private Reckoning reckoning(Instant said, ZoneId zone, @Nullable String code) {
        BusinessCalendar calendar =
                code == null ? BusinessCalendar.WEEKDAYS : holidays.of(code).orElse(BusinessCalendar.WEEKDAYS);
        return new Reckoning(
                new Said(said.atZone(zone).toLocalDateTime(), calendar),
                year -> code == null ? List.of() : named.in(code, year),
                year -> code == null ? List.of() : named.mostlyIn(code, year),
                customs.of(zone, code));
    }

    private PromiseReading told(String words, Language language, Hearing.Result result, Reckoning reckoning) {
        Telling telling = tellings.computeIfAbsent(language.id(), id -> new Telling(language));
        String quoted = words.substring(result.start(), result.end());
        When when = result.when();
        if (when == null) {
            return new PromiseReading(null, telling.none(quoted, result.reason()), List.of());
        }
        LocalDate on = when.last();
        return new PromiseReading(on, telling.of(quoted, when, reckoning.said()), when.also());
    }
}
