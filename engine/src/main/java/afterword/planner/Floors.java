package afterword.planner;

import afterword.plan.Because;

/**
 * The sentences for the floors, which hold in every playbook, and for what no article says. The floors keep what some
 * articles ask for in all of them: the employer's day, channel and no to calls (S4-9, S4-10, S4-11), and the agency's
 * contact as the one to ask (S3-7, S1-15).
 */
final class Floors {

    static final Because STOP = new Because("P0", "They have decided, or you have: nothing chases any more.");
    static final Because INTERVIEW_AHEAD =
            new Because("P0", "Another interview is coming; until it has been held, there is nothing to ask.");
    static final Because THEIR_CHANNEL =
            new Because("P1", "They named the way to reach them, and it is used for everything.");
    static final Because THEIR_PREFERENCE = new Because("P1", "This person prefers to be reached that way.");
    static final Because NO_CALLS = new Because("P1", "They asked for no calls, so it is written instead.");
    static final Because NO_THANK_YOU = new Because("P1", "They asked for no thank-you notes.");
    static final Because NO_FOLLOW_UP = new Because("P1", "They asked not to be followed up with.");
    static final Because SILENCE_RESPECTED = new Because(
            "P1",
            "They asked not to be followed up with; thirty days after the day that counted, silence is the answer.");
    static final Because THEIR_PERSON = new Because("P1", "They said whom to ask.");
    static final Because THEIR_DAY = new Because("P1", "They named the day for the next contact.");
    static final Because NOT_BEFORE_THEIR_DAY =
            new Because("P1", "They named the day for the next contact; nothing comes before it.");
    static final Because WRITTEN =
            new Because("P1", "What is written goes by e-mail to someone who prefers the phone.");
    static final Because NO_POST_FOR_QUESTIONS = new Because("P1", "A question where things stand is never posted.");
    static final Because OTHER_CHANNEL_THAN_POST = new Because("P1", "They named another way than the post.");
    static final Because AGENCY_ASKS =
            new Because("P2", "The application goes through an agency, so its contact is the one to ask.");
    static final Because VIA_AGENCY =
            new Because("P2", "The application goes through an agency, so its contact passes this on.");
    static final Because NOT_PAST_AGENCY =
            new Because("P2", "Through an agency, nobody who was not met is written to.");
    static final Because PROMISE =
            new Because("P3", "They named a day; nothing is asked before it has had its chance.");
    static final Because MOVED_TO_NOW =
            new Because("ours", "Its day has passed, so it is planned for the next working hours.");
    static final Because ANSWERED =
            new Because("ours", "They answered without a date, so the count starts again from that day.");
    static final Because MISSED_THANKS =
            new Because("ours", "A week has passed since the interview; the next contact carries the thanks.");
    static final Because CAP_REACHED =
            new Because("ours", "As many unanswered questions as this playbook allows have been asked.");

    static final Because MADE = new Because("ours", "It stands in the journal.");
    static final Because SPOKE = new Because("ours", "It stands in the journal: you spoke.");

    private Floors() {}
}
