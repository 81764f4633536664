package afterword.app.saying;

import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Stage;
import afterword.plan.PlanState;
import afterword.plan.StepKind;

/** Steps, entries and states in words. */
public final class Steps {

    private Steps() {}

    /** What to do, as a sentence without its full stop: "Thank Dr. Rivera and Min-jun Cho". */
    public static String toDo(StepKind kind, Channel channel, String names) {
        return switch (kind) {
            case DEBRIEF -> "Write down what you remember";
            case THANK_YOU -> "Thank " + names;
            case HANDWRITTEN_NOTE -> "Post a handwritten note to " + names;
            case CHECK_IN -> channel == Channel.PHONE ? "Call " + names : "Ask " + names + " where things stand";
            case DECLINE_REPLY -> "Thank " + names + " for telling you";
            case RE_APPROACH -> "Write to " + names + " again";
            case OFFER_REPLY -> "Thank " + names + " for the offer";
            case CLOSE -> "Let it go, if nobody has answered";
        };
    }

    /** Two or three words for a label: "thank-you", "call". */
    public static String label(StepKind kind, Channel channel) {
        return switch (kind) {
            case DEBRIEF -> "debrief";
            case THANK_YOU -> "thank-you";
            case HANDWRITTEN_NOTE -> "note by post";
            case CHECK_IN -> channel == Channel.PHONE ? "call" : "check-in";
            case DECLINE_REPLY -> "reply to the no";
            case RE_APPROACH -> "write again";
            case OFFER_REPLY -> "reply to the offer";
            case CLOSE -> "close";
        };
    }

    /** The entry that records that a step was done; a debrief is written, not recorded. */
    public static EntryKind entry(StepKind kind) {
        return switch (kind) {
            case THANK_YOU -> EntryKind.THANK_YOU;
            case HANDWRITTEN_NOTE -> EntryKind.HANDWRITTEN_NOTE;
            case CHECK_IN -> EntryKind.CHECK_IN;
            case DECLINE_REPLY -> EntryKind.DECLINE_REPLY;
            case RE_APPROACH -> EntryKind.RE_APPROACH;
            case OFFER_REPLY -> EntryKind.OFFER_REPLY;
            case CLOSE -> EntryKind.CLOSED;
            case DEBRIEF -> EntryKind.NOTE;
        };
    }

    /** "first interview". */
    public static String interview(Stage stage) {
        return switch (stage) {
            case PHONE_SCREEN -> "phone screen";
            case FIRST -> "first interview";
            case SECOND -> "second interview";
            case THIRD -> "third interview";
            case FINAL -> "final interview";
        };
    }

    /** What happened, without its object: "You thanked", "They answered". */
    public static String happened(EntryKind kind, String name) {
        return switch (kind) {
            case THANK_YOU -> "You thanked " + name;
            case HANDWRITTEN_NOTE -> "You posted a note to " + name;
            case CHECK_IN -> "You asked " + name + " where things stand";
            case DECLINE_REPLY -> "You thanked " + name + " for telling you";
            case RE_APPROACH -> "You wrote to " + name + " again";
            case OFFER_REPLY -> "You thanked " + name + " for the offer";
            case WITHDRAWAL -> "You withdrew";
            case ACCEPTANCE -> "You accepted";
            case REPLY -> name + " answered";
            case AUTO_REPLY -> "An automatic reply came";
            case INVITATION -> name + " invited you";
            case DECLINE -> name + " said no";
            case OFFER -> name + " made an offer";
            case CLOSED -> "You closed it";
            case NOTE -> "You noted";
        };
    }

    /** Where an application stands: "waiting". */
    public static String state(PlanState state) {
        return switch (state) {
            case SCHEDULED -> "interview to come";
            case THANKING -> "time to thank";
            case WAITING -> "waiting";
            case CHECKING_IN -> "checking in";
            case ANSWERED -> "they answered";
            case DECLINED -> "a no";
            case OFFERED -> "an offer";
            case CLOSED -> "closed";
        };
    }

    /** A channel in words: "by e-mail". */
    public static String by(Channel channel) {
        return switch (channel) {
            case EMAIL -> "by e-mail";
            case PHONE -> "by phone";
            case TEXT -> "by text message";
            case POST -> "by post";
            case IN_PERSON -> "in person";
            case NONE -> "";
        };
    }
}
