package afterword.app.promising;

import afterword.app.importing.PromiseReading;
import afterword.holidays.PublicHolidays;
import afterword.mail.hear.DatesInWords;
import afterword.promises.Promises;
import java.util.List;
import java.util.Optional;

/** The dates in what employers say, by the one reading of them, for the parts that each know only their own need. */
public final class PromisedDates {

    private final Promises promises;

    public PromisedDates(PublicHolidays holidays) {
        this.promises = new Promises(holidays, holidays);
    }

    /** For hearing mails. */
    public DatesInWords inMails() {
        return (words, said, application) -> promises.find(words, said, application.zone(), application.holidays())
                .map(found -> List.of(new DatesInWords.Found(found.start(), found.end(), found.on())))
                .orElse(List.of());
    }

    /** For taking in what somebody noted. */
    public PromiseReading inNotes() {
        return (words, said, zone, holidays) ->
                Optional.ofNullable(promises.read(words, said, zone, holidays).on());
    }
}
