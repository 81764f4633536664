package afterword.app.promising;

import afterword.app.importing.PromiseReading;
import afterword.holidays.PublicHolidays;
import afterword.letters.language.Speech;
import afterword.mail.hear.Hearing;
import afterword.promises.Promises;
import java.util.Optional;

/** The dates in what employers say, by the one reading of them, for the parts that each know only their own need. */
public final class PromisedDates {

    private final Promises promises;

    public PromisedDates(PublicHolidays holidays) {
        this.promises = new Promises(holidays, holidays);
    }

    /** For hearing mails; sentences that no pattern knows are read by a model. */
    public Hearing inMails() {
        return new Hearing(promises, sentence -> Speech.shared().hear(sentence).meanings());
    }

    /** For taking in what somebody noted. */
    public PromiseReading inNotes() {
        return (words, said, zone, holidays) ->
                Optional.ofNullable(promises.read(words, said, zone, holidays).on());
    }
}
