package afterword.guard;

import static afterword.application.AnApplication.afterAnInterview;
import static afterword.application.AnApplication.instant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import afterword.application.AnApplication;
import afterword.application.Ban;
import afterword.application.Channel;
import afterword.application.Contact;
import afterword.application.EntryKind;
import afterword.application.FirstName;
import afterword.application.Outcome;
import afterword.application.PersonName;
import afterword.application.Role;
import afterword.businessdays.BusinessCalendar;
import afterword.plan.Because;
import afterword.playbooks.Playbooks;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Wednesday 9 September 2026 is the interview; weekends only are free, so dates follow from the page on playbooks. */
class GuardsTest {

    private static final String TUESDAY_MORNING = "2026-09-22T10:00-04:00";

    @Test
    void aCheckInWaitsForThePromisedDayAndTwoWorkingDaysMore() {
        AnApplication application =
                afterAnInterview().promised("2026-09-18").sent("2026-09-09T19:00-04:00", EntryKind.THANK_YOU, "rivera");

        Verdict early = mayCheckIn("2026-09-17T10:00-04:00", Channel.EMAIL, application);

        assertNo(early, "2026-09-22T09:00-04:00", "P3");
        assertEquals(List.of("P3"), rules(early));
        assertTrue(
                mayCheckIn("2026-09-22T09:00-04:00", Channel.EMAIL, application).isAllowed());
    }

    @Test
    void theNextCheckInWaitsAWeekAndTheCapEndsIt() {
        AnApplication asked = thanked().sent(TUESDAY_MORNING, EntryKind.CHECK_IN, "rivera");
        assertNo(mayCheckIn("2026-09-23T10:00-04:00", Channel.EMAIL, asked), "2026-09-29T09:00-04:00", "P4");

        asked.sent("2026-09-29T10:00-04:00", EntryKind.CHECK_IN, "rivera")
                .sent("2026-10-13T10:00-04:00", EntryKind.CHECK_IN, "rivera");
        assertNo(mayCheckIn("2026-11-03T10:00-05:00", Channel.EMAIL, asked), null, "P4");
    }

    @Test
    void afterANoNobodyIsAskedAndThereIsOneReply() {
        AnApplication declined = thanked().heard("2026-09-21T11:00-04:00", EntryKind.DECLINE, "rivera");

        assertNo(mayCheckIn("2026-10-05T10:00-04:00", Channel.EMAIL, declined), null, "P0");
        assertTrue(may("2026-09-22T10:00-04:00", "rivera", Channel.EMAIL, EntryKind.DECLINE_REPLY, declined)
                .isAllowed());
        assertNo(
                may("2026-09-22T10:00-04:00", "rivera", Channel.EMAIL, EntryKind.RE_APPROACH, declined),
                "2026-11-02T09:00-05:00",
                "P12");

        declined.sent("2026-09-22T10:00-04:00", EntryKind.DECLINE_REPLY, "rivera");
        assertNo(
                may("2026-09-23T10:00-04:00", "rivera", Channel.EMAIL, EntryKind.DECLINE_REPLY, declined),
                null,
                "ours");
    }

    @Test
    void aReplyToANoNeedsANo() {
        Verdict noNo = may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.DECLINE_REPLY, thanked());
        assertNo(noNo, null, "P0");
        assertEquals("There is no word of a no in this application to reply to.", text(noNo));
        assertNo(may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.OFFER_REPLY, thanked()), null, "P0");
    }

    @Test
    void noCallsMeansNoCallsAndAnEMailStays() {
        AnApplication noCalls = thanked().directed("2026-09-09T15:00-04:00", null, Set.of(Ban.PHONE), null, null);

        Verdict call = mayCheckIn(TUESDAY_MORNING, Channel.PHONE, noCalls);

        assertNo(call, null, "P1");
        assertEquals(List.of("Reach them by e-mail."), call.suggestions());
        assertTrue(mayCheckIn(TUESDAY_MORNING, Channel.EMAIL, noCalls).isAllowed());
    }

    @Test
    void theirChannelIsTheOnlyOne() {
        AnApplication byPhone = thanked().directed("2026-09-09T15:00-04:00", Channel.PHONE, Set.of(), null, null);

        assertNo(mayCheckIn(TUESDAY_MORNING, Channel.EMAIL, byPhone), null, "P1");
        assertTrue(mayCheckIn(TUESDAY_MORNING, Channel.PHONE, byPhone).isAllowed());
    }

    @Test
    void aQuestionIsNotPostedAndAThankYouIsNotTelephoned() {
        assertFalse(mayCheckIn(TUESDAY_MORNING, Channel.POST, thanked()).isAllowed());
        assertFalse(may("2026-09-09T18:00-04:00", "rivera", Channel.PHONE, EntryKind.THANK_YOU, afterAnInterview())
                .isAllowed());
    }

    @Test
    void noFollowUpMeansNone() {
        AnApplication banned = thanked().directed("2026-09-09T15:00-04:00", null, Set.of(Ban.FOLLOW_UP), null, null);

        assertNo(mayCheckIn(TUESDAY_MORNING, Channel.EMAIL, banned), null, "P1");
    }

    @Test
    void theirOwnDayIsTheDay() {
        AnApplication directed = thanked().directed("2026-09-09T15:00-04:00", null, Set.of(), null, "2026-10-01");

        assertNo(mayCheckIn(TUESDAY_MORNING, Channel.EMAIL, directed), "2026-10-01T09:00-04:00", "P1");
    }

    @Test
    void throughAnAgencyItsContactIsAskedAndPassesThanksOn() {
        AnApplication agency = thanked()
                .contact("morgan", "Sam", "Morgan", "sam@amtec.example", Role.STAFFING_MANAGER)
                .through("Amtec", "morgan");

        Verdict direct = mayCheckIn(TUESDAY_MORNING, Channel.EMAIL, agency);
        assertNo(direct, null, "P2");
        assertEquals(List.of("Ask Sam Morgan."), direct.suggestions());
        assertTrue(may(TUESDAY_MORNING, "morgan", Channel.EMAIL, EntryKind.CHECK_IN, agency)
                .isAllowed());

        AnApplication fresh = afterAnInterview()
                .contact("morgan", "Sam", "Morgan", "sam@amtec.example", Role.STAFFING_MANAGER)
                .through("Amtec", "morgan");
        Verdict thanks = may("2026-09-09T18:00-04:00", "rivera", Channel.EMAIL, EntryKind.THANK_YOU, fresh);
        assertNo(thanks, null, "P2");
        assertEquals("You applied through an agency, so Sam Morgan passes this on.", text(thanks));
        assertEquals(List.of("Send it to Sam Morgan."), thanks.suggestions());
        assertTrue(may("2026-09-09T18:00-04:00", "morgan", Channel.EMAIL, EntryKind.THANK_YOU, fresh)
                .isAllowed());
    }

    @Test
    void whoDecidesAndWasNotMetIsNotWrittenTo() {
        AnApplication application = thanked().contact("okafor", "Ada", "Okafor", null, Role.DECISION_MAKER);

        assertNo(may(TUESDAY_MORNING, "okafor", Channel.EMAIL, EntryKind.CHECK_IN, application), null, "P8");
        assertNo(may("2026-09-10T10:00-04:00", "okafor", Channel.EMAIL, EntryKind.THANK_YOU, application), null, "P8");
    }

    @Test
    void somebodyElseWhoIsKnownMayBeAskedWithARemark() {
        AnApplication application = thanked().contact("park", "Jae", "Park", "jae@northwind.example", Role.HR);

        Verdict verdict = may(TUESDAY_MORNING, "park", Channel.EMAIL, EntryKind.CHECK_IN, application);

        assertTrue(verdict.isAllowed());
        assertEquals(List.of("P8"), rules(verdict));
    }

    @Test
    void aPersonOfAnotherApplicationIsTheWrongCompany() {
        AnApplication other =
                AnApplication.empty().at("Corvane").contact("quist", "Nils", "Quist", "nils@corvane.example");

        Verdict verdict = may(TUESDAY_MORNING, "quist", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), other);

        assertNo(verdict, null, "S4-15");
        assertEquals(List.of("There is one in Data Engineer at Corvane."), verdict.suggestions());
    }

    @Test
    void aContactWhoWorksForAnotherTrackedEmployerIsTheWrongCompany() {
        Contact moved = new Contact(
                "feld",
                PersonName.of("Ida", "Feld"),
                null,
                "Corvane, Inc.",
                null,
                null,
                List.of(),
                Set.of(),
                null,
                null,
                FirstName.NO);
        AnApplication other = AnApplication.empty().at("Corvane");

        Verdict verdict = may(
                TUESDAY_MORNING,
                "feld",
                Channel.EMAIL,
                EntryKind.CHECK_IN,
                thanked().contact(moved),
                other);

        assertNo(verdict, null, "S4-15");
    }

    @Test
    void aThankYouWaitsTwoHoursAndIsSentOnce() {
        assertNo(
                may("2026-09-09T16:00-04:00", "rivera", Channel.EMAIL, EntryKind.THANK_YOU, afterAnInterview()),
                "2026-09-09T17:00-04:00",
                "P6");
        assertTrue(may("2026-09-09T21:30-04:00", "rivera", Channel.EMAIL, EntryKind.THANK_YOU, afterAnInterview())
                .isAllowed());
        assertNo(may("2026-09-09T21:30-04:00", "rivera", Channel.EMAIL, EntryKind.THANK_YOU, thanked()), null, "ours");
        assertNo(
                may("2026-09-25T10:00-04:00", "rivera", Channel.EMAIL, EntryKind.THANK_YOU, afterAnInterview()),
                null,
                "ours");
    }

    @Test
    void noThankYousMeansNoNotesEither() {
        AnApplication banned =
                afterAnInterview().directed("2026-09-09T15:00-04:00", null, Set.of(Ban.THANK_YOU), null, null);

        assertNo(may("2026-09-10T10:00-04:00", "rivera", Channel.EMAIL, EntryKind.THANK_YOU, banned), null, "P1");
        assertNo(may("2026-09-10T10:00-04:00", "rivera", Channel.POST, EntryKind.HANDWRITTEN_NOTE, banned), null, "P1");
    }

    @Test
    void paperIsAnExtraThatNothingSpeaksAgainst() {
        Verdict note = may("2026-09-10T10:00-04:00", "rivera", Channel.POST, EntryKind.HANDWRITTEN_NOTE, thanked());

        assertTrue(note.isAllowed());
        assertEquals(List.of("ours"), rules(note));
        Verdict sameEvening =
                may("2026-09-09T20:00-04:00", "rivera", Channel.POST, EntryKind.HANDWRITTEN_NOTE, thanked());
        assertTrue(sameEvening.isAllowed(), sameEvening::toString);
        assertNo(
                may("2026-09-10T10:00-04:00", "rivera", Channel.EMAIL, EntryKind.HANDWRITTEN_NOTE, thanked()),
                null,
                "P7");
    }

    @Test
    void nobodyIsRungInTheEveningOrAtTheWeekend() {
        AnApplication byPhone =
                afterAnInterview().directed("2026-09-09T15:00-04:00", Channel.PHONE, Set.of(), null, "2026-09-26");

        assertNo(mayCheckIn("2026-09-26T10:00-04:00", Channel.PHONE, byPhone), "2026-09-28T09:00-04:00", "ours");
        assertNo(mayCheckIn("2026-09-28T08:00-04:00", Channel.PHONE, byPhone), "2026-09-28T09:00-04:00", "ours");
    }

    @Test
    void oneRecruiterWithTwoRolesHearsFromYouOnceADay() {
        AnApplication first =
                agencyRole("Corvane", "Analyst", "voss").sent("2026-09-22T09:30-04:00", EntryKind.CHECK_IN, "voss");
        AnApplication second = agencyRole("Halden Foods", "Planner", "lena")
                .sent("2026-09-09T18:00-04:00", EntryKind.THANK_YOU, "lena");

        Verdict verdict = may(TUESDAY_MORNING, "lena", Channel.EMAIL, EntryKind.CHECK_IN, second, first);

        assertNo(verdict, "2026-09-23T09:00-04:00", "P4");
        assertEquals(
                List.of("One message about both: Planner at Halden Foods, and Analyst at Corvane."),
                verdict.suggestions());
    }

    @Test
    void aJobThatIsTrackedTwiceHasOneCeilingAndOneEnd() {
        AnApplication twin =
                thanked().at("NORTHWIND TRADERS, Inc.").sent("2026-09-21T10:00-04:00", EntryKind.CHECK_IN, "rivera");
        assertNo(
                may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), twin),
                "2026-09-28T09:00-04:00",
                "P4");
        assertTrue(may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), thanked())
                .isAllowed());

        AnApplication ended = thanked().heard("2026-09-21T10:00-04:00", EntryKind.DECLINE, "rivera");
        assertNo(may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), ended), null, "P0");
    }

    @Test
    void whereAJobIsTrackedTwiceThePersonIsToldToPutThemTogether() {
        List<String> together = List.of("Put the two entries for Data Engineer at Northwind Traders together.");
        AnApplication ended = thanked().heard("2026-09-21T10:00-04:00", EntryKind.DECLINE, "rivera");
        Verdict over = may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), ended);
        assertEquals(together, over.suggestions());

        AnApplication asked = thanked().sent("2026-09-21T10:00-04:00", EntryKind.CHECK_IN, "rivera");
        Verdict again = may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), asked);
        assertEquals(together, again.suggestions());
    }

    @Test
    void aTwinThatEndedBeforeThisInterviewOrGoesOnHoldsNothingBack() {
        AnApplication earlier = AnApplication.empty()
                .contact("rivera", "Elena", "Rivera", null, Role.INTERVIEWER)
                .interview("first", "2026-05-05T14:00-04:00", null, "rivera")
                .heard("2026-05-20T10:00-04:00", EntryKind.DECLINE, "rivera");
        assertTrue(may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), earlier)
                .isAllowed());
        AnApplication reopened = thanked()
                .heard("2026-09-18T10:00-04:00", EntryKind.DECLINE, "rivera")
                .heard("2026-09-21T10:00-04:00", EntryKind.INVITATION, "rivera");
        assertTrue(may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), reopened)
                .isAllowed());
        AnApplication notYet = thanked().heard("2026-09-25T10:00-04:00", EntryKind.DECLINE, "rivera");
        assertTrue(may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), notYet)
                .isAllowed());
    }

    @Test
    void whomTheyNamedIsAskedAndNobodyElse() {
        AnApplication directed = thanked()
                .contact("park", "Jae", "Park", "jae@northwind.example", Role.HR)
                .directed("2026-09-09T15:00-04:00", null, Set.of(), "park", null);

        Verdict verdict = mayCheckIn(TUESDAY_MORNING, Channel.EMAIL, directed);

        assertNo(verdict, null, "P1");
        assertEquals("They said to ask Jae Park.", text(verdict));
        assertEquals(List.of("Ask Jae Park."), verdict.suggestions());
        assertTrue(may(TUESDAY_MORNING, "park", Channel.EMAIL, EntryKind.CHECK_IN, directed)
                .isAllowed());
    }

    @Test
    void thanksToOneOfSeveralBearNoRemark() {
        AnApplication panel = afterAnInterview()
                .contact("park", "Jae", "Park", "jae@northwind.example", Role.INTERVIEWER)
                .interview("onsite", "2026-09-09T14:00-04:00", null, "rivera", "park");

        Verdict verdict = may("2026-09-09T18:00-04:00", "park", Channel.EMAIL, EntryKind.THANK_YOU, panel);

        assertTrue(verdict.isAllowed(), verdict::toString);
        assertEquals(List.of(), verdict.because());
    }

    @Test
    void whoWasMetIsAsWrittenDownWhereItIs() {
        AnApplication met = thanked().contact(contact("okafor", true));
        Verdict known = may("2026-09-10T10:00-04:00", "okafor", Channel.EMAIL, EntryKind.THANK_YOU, met);
        assertTrue(known.isAllowed(), known::toString);

        AnApplication absent = thanked()
                .contact(contact("okafor", false))
                .interview("onsite", "2026-09-09T14:00-04:00", null, "rivera", "okafor");
        assertNo(may("2026-09-10T10:00-04:00", "okafor", Channel.EMAIL, EntryKind.THANK_YOU, absent), null, "P8");
    }

    @Test
    void theAgencyIsThankedForSomebodyAlsoWhereWhoDecidesWasNotMet() {
        AnApplication agency = afterAnInterview()
                .contact("morgan", "Sam", "Morgan", "sam@amtec.example", Role.STAFFING_MANAGER)
                .contact("okafor", "Ada", "Okafor", null, Role.DECISION_MAKER)
                .through("Amtec", "morgan");

        Verdict passedOn = may("2026-09-09T18:00-04:00", "morgan", Channel.EMAIL, EntryKind.THANK_YOU, agency);

        assertTrue(passedOn.isAllowed(), passedOn::toString);
        assertNo(may("2026-09-09T18:00-04:00", "okafor", Channel.EMAIL, EntryKind.THANK_YOU, agency), null, "P2");
    }

    @Test
    void whatARecruiterWroteTodayIsNoContactOfYours() {
        AnApplication first =
                agencyRole("Corvane", "Analyst", "voss").heard("2026-09-22T09:30-04:00", EntryKind.REPLY, "voss");
        AnApplication second = agencyRole("Halden Foods", "Planner", "lena")
                .sent("2026-09-09T18:00-04:00", EntryKind.THANK_YOU, "lena");

        assertTrue(may(TUESDAY_MORNING, "lena", Channel.EMAIL, EntryKind.CHECK_IN, second, first)
                .isAllowed());
    }

    @Test
    void thanksToARecruiterKeepTheirDayBesideAnotherRole() {
        AnApplication first =
                agencyRole("Corvane", "Analyst", "voss").sent("2026-09-09T16:30-04:00", EntryKind.CHECK_IN, "voss");
        AnApplication second = agencyRole("Halden Foods", "Planner", "lena");

        Verdict verdict = may("2026-09-09T18:00-04:00", "lena", Channel.EMAIL, EntryKind.THANK_YOU, second, first);

        assertTrue(verdict.isAllowed(), verdict::toString);
        assertTrue(rules(verdict).contains("P4"), verdict::toString);
    }

    @Test
    void whatIsWithAnAgencyOfThatNameIsNotTheWrongCompany() {
        AnApplication agency =
                thanked().contact(contact("morgan", null, "Amtec, Inc.")).through("Amtec", "morgan");
        AnApplication atTheAgency = AnApplication.empty().at("Amtec");
        AnApplication elsewhere = AnApplication.empty().at("Halden Foods");

        assertTrue(may(TUESDAY_MORNING, "morgan", Channel.EMAIL, EntryKind.CHECK_IN, agency, atTheAgency)
                .isAllowed());
        AnApplication withOthers = thanked().contact(contact("feld", null, "Corvane"));
        assertFalse(rules(may(TUESDAY_MORNING, "feld", Channel.EMAIL, EntryKind.CHECK_IN, withOthers, elsewhere))
                .contains("S4-15"));
    }

    @Test
    void companiesOfOtherNamesWrittenToLongAgoAreNoReasonForCare() {
        AnApplication yesterday = AnApplication.empty()
                .at("Corvane")
                .contact("a", "Ann", "Bo", null)
                .sent("2026-09-21T09:15-04:00", EntryKind.THANK_YOU, "a");
        assertEquals(
                List.of(),
                may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), yesterday)
                        .because());
        AnApplication five = AnApplication.empty().at("Delta");
        AnApplication more = thanked().at("Deltaform");
        assertEquals(
                List.of("S4-15"), rules(may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, more, five)));
        assertEquals(
                List.of("S4-15"),
                rules(may(
                        TUESDAY_MORNING,
                        "rivera",
                        Channel.EMAIL,
                        EntryKind.CHECK_IN,
                        thanked().at("Delta"),
                        AnApplication.empty().at("Deltaform"))));
    }

    @Test
    void beforeAnyInterviewThereIsNothingToAskAfter() {
        AnApplication none = AnApplication.empty().contact("rivera", "Elena", "Rivera", null, Role.INTERVIEWER);

        assertNo(mayCheckIn(TUESDAY_MORNING, Channel.EMAIL, none), null, "S3-9");
    }

    @Test
    void afterADecisionTheReplyCarriesTheThanks() {
        AnApplication declined = afterAnInterview().heard("2026-09-12T10:00-04:00", EntryKind.DECLINE, "rivera");

        Verdict verdict = may("2026-09-14T10:00-04:00", "rivera", Channel.EMAIL, EntryKind.THANK_YOU, declined);

        assertNo(verdict, null, "P0");
        assertEquals("After the decision, the reply to it carries the thanks.", text(verdict));
    }

    @Test
    void aPlaybookThatDoesNotAskForItIsNamedAsTheReason() {
        Tracked tracked = new Tracked(
                "one",
                thanked()
                        .heard("2026-09-21T11:00-04:00", EntryKind.DECLINE, "rivera")
                        .build(),
                Playbooks.find("three-tips").orElseThrow(),
                BusinessCalendar.WEEKDAYS);
        Verdict verdict = new Guards(List.of(tracked))
                .mayContact(
                        new Question("one", "rivera", Channel.EMAIL, EntryKind.RE_APPROACH),
                        instant("2026-11-10T10:00-05:00"));

        assertEquals("The playbook of this application does not ask for that.", text(verdict));
    }

    @Test
    void anotherRoleThereTodayIsWorthARemark() {
        AnApplication other = AnApplication.empty()
                .as("Analyst")
                .contact("quist", "Nils", "Quist", "nils@northwind.example", Role.INTERVIEWER)
                .interview("talk", "2026-09-08T14:00-04:00", null, "quist")
                .sent("2026-09-22T09:00-04:00", EntryKind.CHECK_IN, "quist");

        Verdict verdict = may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), other);

        assertTrue(verdict.isAllowed());
        assertEquals(List.of("P4"), rules(verdict));
    }

    @Test
    void aCompanyThatIsAlikeOrWasJustWrittenToIsCheckedTwice() {
        AnApplication brightwell = AnApplication.empty().at("Brightwell").contact("a", "Ann", "Bo", null);
        AnApplication brightwater = thanked().at("Brightwater");
        Verdict alike = may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, brightwater, brightwell);
        assertTrue(alike.isAllowed());
        assertEquals(List.of("S4-15"), rules(alike));

        AnApplication justNow = AnApplication.empty()
                .at("Corvane")
                .contact("a", "Ann", "Bo", null)
                .sent("2026-09-22T09:15-04:00", EntryKind.THANK_YOU, "a");
        Verdict fresh = may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.CHECK_IN, thanked(), justNow);
        assertTrue(fresh.because().get(0).text().contains("Corvane within the hour"));
    }

    @Test
    void aTextIsForSomebodyWhoAskedForTexts() {
        Verdict verdict = mayCheckIn(TUESDAY_MORNING, Channel.TEXT, thanked());

        assertEquals(List.of("C-02"), rules(verdict));
    }

    @Test
    void aWithdrawalIsNotHeldBackUnlessItIsOver() {
        assertTrue(may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.WITHDRAWAL, thanked())
                .isAllowed());
        AnApplication over = thanked().sent("2026-09-21T10:00-04:00", EntryKind.WITHDRAWAL, "rivera");
        assertNo(may(TUESDAY_MORNING, "rivera", Channel.EMAIL, EntryKind.WITHDRAWAL, over), null, "P0");
    }

    @Test
    void anInterviewThatIsComingIsWaitedFor() {
        AnApplication coming = thanked().interview("second", "2026-09-24T10:00-04:00", null, "rivera");

        Verdict verdict = mayCheckIn(TUESDAY_MORNING, Channel.EMAIL, coming);

        assertNo(verdict, "2026-10-01T09:00-04:00", "P0");
    }

    @Test
    void aVoicemailIsAContactAsAnyOther() {
        AnApplication rung =
                thanked().entry(TUESDAY_MORNING, EntryKind.CHECK_IN, "rivera", Channel.PHONE, Outcome.VOICEMAIL, null);

        assertNo(mayCheckIn("2026-09-22T15:00-04:00", Channel.PHONE, rung), "2026-09-29T09:00-04:00", "P4");
    }

    @Test
    void questionsThatAreNoneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Question("a", "b", Channel.EMAIL, EntryKind.REPLY));
        assertThrows(IllegalArgumentException.class, () -> new Question("a", "b", Channel.NONE, EntryKind.CHECK_IN));
        Tracked tracked = tracked("one", thanked());
        assertThrows(IllegalArgumentException.class, () -> new Guards(List.of(tracked, tracked)));
        Question elsewhere = new Question("two", "rivera", Channel.EMAIL, EntryKind.CHECK_IN);
        var unknown = assertThrows(
                IllegalArgumentException.class,
                () -> new Guards(List.of(tracked)).mayContact(elsewhere, instant(TUESDAY_MORNING)));
        assertEquals("no application 'two' among [one]", unknown.getMessage());
    }

    private static AnApplication thanked() {
        return afterAnInterview().sent("2026-09-09T19:00-04:00", EntryKind.THANK_YOU, "rivera");
    }

    private static AnApplication agencyRole(String company, String position, String recruiter) {
        return AnApplication.empty()
                .at(company)
                .as(position)
                .contact("boss", "Max", "Ibarra", null, Role.INTERVIEWER)
                .contact(recruiter, "Lena", "Voss", "Lena.Voss+jobs@northgate.example", Role.STAFFING_MANAGER)
                .through("Northgate", recruiter)
                .interview("talk", "2026-09-09T14:00-04:00", null, "boss");
    }

    private static Verdict mayCheckIn(String now, Channel channel, AnApplication application) {
        return may(now, "rivera", channel, EntryKind.CHECK_IN, application);
    }

    private static Verdict may(
            String now, String contact, Channel channel, EntryKind kind, AnApplication asked, AnApplication... others) {
        List<Tracked> all = new java.util.ArrayList<>(List.of(tracked("asked", asked)));
        Arrays.stream(others)
                .map(other -> tracked("other-" + all.size(), other))
                .forEach(all::add);
        return new Guards(all).mayContact(new Question("asked", contact, channel, kind), instant(now));
    }

    private static Tracked tracked(String id, AnApplication application) {
        return new Tracked(id, application.build(), Playbooks.balanced(), BusinessCalendar.WEEKDAYS);
    }

    private static void assertNo(Verdict verdict, @Nullable String until, String rule) {
        assertFalse(verdict.isAllowed(), verdict::toString);
        assertTrue(rules(verdict).contains(rule), verdict::toString);
        if (until == null) {
            assertNull(verdict.until(), verdict::toString);
        } else {
            assertEquals(
                    instant(until),
                    verdict.until() == null ? null : verdict.until().toInstant(),
                    verdict::toString);
        }
    }

    private static Contact contact(String id, boolean met) {
        return new Contact(
                id,
                PersonName.of("Ada", "Okafor"),
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(Role.DECISION_MAKER),
                met,
                null,
                FirstName.NO);
    }

    private static Contact contact(String id, @Nullable Boolean met, String organization) {
        return new Contact(
                id,
                PersonName.of("Ida", "Feld"),
                null,
                organization,
                null,
                null,
                List.of(),
                Set.of(),
                met,
                null,
                FirstName.NO);
    }

    private static String text(Verdict verdict) {
        return verdict.because().get(0).text();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.because().stream().map(Because::rule).toList();
    }

    /** The zone of a verdict is the employer's. */
    @Test
    void untilIsInTheEmployersZone() {
        ZonedDateTime until =
                mayCheckIn("2026-09-10T10:00-04:00", Channel.EMAIL, thanked()).until();

        assertEquals("America/New_York", until == null ? null : until.getZone().getId());
    }
}
