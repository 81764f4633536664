package afterword.promises;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says in one calm sentence how words were read, in the words of the language's file. */
final class Telling {

    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;

    Telling(Language language) {
        Locale locale = Locale.forLanguageTag(language.id());
        this.language = language;
        this.day = DateTimeFormatter.ofPattern(text("day", "uuuu-MM-dd"), locale);
        this.dayOfYear = DateTimeFormatter.ofPattern(text("day-of-year", "uuuu-MM-dd"), locale);
    }

    String of(String quoted, When when, LocalDate said) {
        StringBuilder told = new StringBuilder(
                text("read", "{0}: {1}").replace("{0}", quoted).replace("{1}", written(when.last(), said)));
        String why = text(when.why(), "");
        if (!why.isEmpty()) {
            told.append(", ").append(why);
        }
        if (!when.also().isEmpty()) {
            told.append("; ").append(text("also", "{0}").replace("{0}", written(when.also(), said)));
        }
        return told.append('.').toString();
    }

    String none(String quoted, String reason) {
        return text("no-" + reason, text("no-vague", "")).replace("{0}", quoted);
    }

    private String written(LocalDate date, LocalDate said) {
        return (date.getYear() == said.getYear() ? day : dayOfYear).format(date);
    }

    private String written(List<LocalDate> dates, LocalDate said) {
        String or = " " + text("or", "/") + " ";
        return dates.stream()
                .map(date -> written(date, said))
                .reduce((one, other) -> one + or + other)
                .orElse("");
    }

    private String text(String key, String otherwise) {
        return language.readings().getOrDefault(key, otherwise);
    }
}
