package afterword.planner;

import afterword.application.Interview;

/** The ids of steps that hang on an interview; the number of a check-in goes on where those made since left off. */
final class Numbering {

    private final String interview;
    private final int made;

    /**
     * @param latest the interview that the steps hang on
     * @param made the check-ins made since then, answered ones too
     */
    Numbering(Interview latest, int made) {
        this.interview = latest.id();
        this.made = made;
    }

    /** The id of the {@code next}-th check-in from now, from 1. */
    String checkIn(int next) {
        return checkIn(interview, made + next);
    }

    String close() {
        return interview + "/close";
    }

    static String checkIn(String interview, int number) {
        return interview + "/check-in/" + number;
    }
}
