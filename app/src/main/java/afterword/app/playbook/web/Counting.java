package afterword.app.playbook.web;

import afterword.playbook.DayRule;
import afterword.playbook.Moment;

/** The days and hours of a playbook as people say them, such as "2 working days after the day they named". */
final class Counting {

    private static final int WEEK = 7;

    private Counting() {}

    static String words(DayRule rule) {
        String anchor = switch (rule.anchor()) {
            case INTERVIEW -> "the interview";
            case PROMISE -> "the day they named";
            case STAGE_DATE -> "the day that fits the stage of the process";
            case THANK_YOU -> "your thanks";
            case LAST -> "the question before";
            case NEWS -> "their answer";
        };
        String next = rule.rolled() ? ", or the next working day" : "";
        if (rule.count() == 0) {
            boolean day = rule.anchor() == DayRule.Anchor.PROMISE || rule.anchor() == DayRule.Anchor.STAGE_DATE;
            return (day ? anchor : "the day of " + anchor) + next;
        }
        return span(rule) + " after " + anchor + next;
    }

    private static String span(DayRule rule) {
        if (rule.unit() == DayRule.Unit.BUSINESS_DAYS) {
            return count(rule.count(), "working day");
        }
        return rule.count() % WEEK == 0 ? count(rule.count() / WEEK, "week") : count(rule.count(), "day");
    }

    static String words(Moment moment) {
        String hours = count((int) moment.offset().toHours(), "hour");
        return switch (moment.anchor()) {
            case START -> moment.offset().isZero() ? "the beginning of the talk" : hours + " after it began";
            case END -> moment.offset().isZero() ? "the end of the talk" : hours + " after the talk";
            case END_OF_DAY -> moment.offset().isZero() ? "the end of that day" : hours + " after the end of that day";
        };
    }

    private static String count(int count, String what) {
        return count == 1 ? "1 " + what : count + " " + what + "s";
    }
}
