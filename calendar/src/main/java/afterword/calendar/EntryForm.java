package afterword.calendar;

import afterword.application.Word;

/** As what an entry stands in a calendar: at a time of the day, or on the list of what is to do, with a box to tick. */
public enum EntryForm implements Word {
    EVENTS,
    TASKS
}
