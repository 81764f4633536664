package afterword.plan;

import afterword.application.Word;

/** Where an application stands. */
public enum PlanState implements Word {
    SCHEDULED,
    THANKING,
    WAITING,
    CHECKING_IN,
    ANSWERED,
    DECLINED,
    OFFERED,
    CLOSED
}
