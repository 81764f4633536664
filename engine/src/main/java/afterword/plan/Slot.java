package afterword.plan;

import afterword.application.Word;
import java.time.LocalTime;

/** A half of the working day; morning is 09:00 to 12:00, afternoon 13:00 to 17:00 in the employer's zone. */
public enum Slot implements Word {
    MORNING(LocalTime.of(9, 0), LocalTime.NOON),
    AFTERNOON(LocalTime.of(13, 0), LocalTime.of(17, 0));

    private final LocalTime opens;
    private final LocalTime ends;

    Slot(LocalTime opens, LocalTime ends) {
        this.opens = opens;
        this.ends = ends;
    }

    public LocalTime opens() {
        return opens;
    }

    public LocalTime ends() {
        return ends;
    }
}
