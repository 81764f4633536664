package afterword.app.calendarsync;

/** The password of a calendar is kept no longer, as after its key was lost or the store was restored elsewhere. */
public final class CalendarPasswordMissing extends RuntimeException {

    CalendarPasswordMissing(String calendar) {
        super("The password of the calendar \"" + calendar + "\" is not here any more. Set the calendar up once more.");
    }
}
