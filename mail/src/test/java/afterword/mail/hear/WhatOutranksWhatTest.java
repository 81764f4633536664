package afterword.mail.hear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import afterword.application.Application;
import afterword.holidays.PublicHolidays;
import afterword.letters.language.Speech;
import afterword.promises.Promises;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The principles by which a mail of several sentences means one thing; each in several voices, with look-alikes. */
class WhatOutranksWhatTest {

    private static final Application SCHOOL = Objects.requireNonNull(Employers.ALL.get("school"));
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final Hearing HEARING = new Hearing(
            new Promises(HOLIDAYS, HOLIDAYS),
            sentence -> Speech.shared().hear(sentence).meanings());

    private final List<String> wrong = new ArrayList<>();

    @Test
    void whatIsDecidedOutranksTheQuestionThatFollowsFromIt() {
        means("offer", "The governors would like you to have Year 4. When could you start?");
        means("offer", "We want to offer you the job. How much notice do you have to give?");
        means("next-round", "We'd love you to come back for a second interview. Would Tuesday at ten suit you?");
        means("question", "Before we decide anything: how much notice would you have to give?");
        none();
    }

    @Test
    void aDateOfSomethingElseIsNoNews() {
        means("decline", "We have appointed another candidate. Your travel expenses will be paid by 6 November.");
        means("acknowledgement", "Thank you for your card. Your expenses will be paid on 28 October.");
        means("offer", "We are delighted to offer you the post. Please sign and return the contract by 23 October.");
        dated("2026-10-16", "Thank you for your card. We shall let you know our decision by Friday 16 October.");
        none();
    }

    @Test
    void whatIsOnlySupposedOrNotYetSoDecidesNothing() {
        means(
                "acknowledgement",
                "Thank you for your note. We have not yet decided whether to go with another candidate.");
        dated("2026-10-16", "We have not yet decided. We will let you know by Friday 16 October.");
        means("decline", "We have decided to go with another candidate.");
        none();
    }

    @Test
    void aYesToAnotherTalkIsTheNextRoundAndAYesWithConditionsIsAnOffer() {
        means(
                "next-round",
                "Good news: the panel would like to see you again. There is one interview left, with the chair.");
        means("next-round", "You've made the final two! We'd like you to teach a lesson on Monday morning.");
        means("offer", "Subject to references and a medical, we are pleased to offer you the position.");
        means("offer", "Good news: the panel was unanimous and the job is yours.");
        none();
    }

    @Test
    void aPlainOfferIsNoNoHoweverItGoesOn() {
        means(
                "offer",
                "It gives me great pleasure to offer you the post from 1 April. The contract is on its way from Marte.");
        means("offer", "We are glad to offer you the job. Your contract is on its way from our clerk, Oddny.");
        means("unsure", "The contract is on its way from Marte.");
        means("decline", "We have offered the post to Marte, and her contract is on its way.");
        none();
    }

    @Test
    void nothingIsReadIntoAMailThatSaysNothing() {
        means("unsure", "Please see attached.");
        means("question", "Could you please send us your certificates?");
        none();
    }

    @Test
    void whatMayComeBackIsAHoldAndWhatWillNotIsANo() {
        means("hold", "All hiring has been frozen until further notice. I cannot say when that will change.");
        means("hold", "The budget has been cut, so the post is on hold for now. We do not know for how long.");
        means("decline", "The budget has been cut and the post has been withdrawn. It will not be filled.");
        none();
    }

    @Test
    void whoPassesTheNewsOnIsNoNews() {
        means("acknowledgement", "Thank you for your kind note. Linda will be the one to send you any news.");
        means("acknowledgement", "It was lovely to meet you. We are still seeing other candidates.");
        none();
    }

    @Test
    void kindWordsAndWhatWouldHaveBeenAreNoOffer() {
        means(
                "decline",
                "A young man from the village put his hand up, so you'll understand. The school at Colne is after a Year 4 teacher, tell them I sent you.");
        means(
                "decline",
                "Everybody loved your lesson, and three of the five of us would have appointed you on the spot. The chair has the casting vote and used it against you.");
        means("offer", "The post is yours. I would have told you yesterday but for the storm.");
        means(
                "offer",
                "We'd have loved you to start in September, but January it is: we are delighted to offer you the post.");
        none();
    }

    @Test
    void anOfferInOneSentenceOfUnknownWordsIsUnsure() {
        means("unsure", "While I think of it: the post carries playground duty one week in six.");
        means("offer", "You may hand in your notice. The governors said yes.");
        none();
    }

    @Test
    void whoIsBusyHasNotPutOffThePost() {
        means(
                "acknowledgement",
                "Still no verdict from the panel. We have the inspectors in and everything else is on hold till they leave!");
        means(
                "hold",
                "We have the inspectors in and the appointment is on hold till they have reported, whenever that is.");
        none();
    }

    @Test
    void badNewsBesideAHoldIsTheHold() {
        means(
                "hold",
                "All new appointments are to be put to the council again after the reorganisation. I do not have a date for that. Sorry, not what either of us hoped.");
        means("decline", "I am sorry, this is not what either of us hoped: the panel has chosen somebody else.");
        none();
    }

    @Test
    void aFormToFillInAsks() {
        means(
                "question",
                "Further to our talk, please find below what we need:\n\nPresent salary:\nExpected salary:\nNotice period (negotiable Y/N):\nReason for leaving:");
        means(
                "next-round",
                "We would like to invite you to a second interview.\n\nDate: 16.10.2026\nTime: 11:30\nVenue: the hall");
        none();
    }

    @Test
    void theDayOfAContractIsNoNews() {
        means("offer", "We are delighted to offer you the post. The contract will be with you by Friday.");
        dated("2026-10-16", "You will have our decision by Friday 16 October, and a contract soon after if it is you.");
        none();
    }

    @Test
    void aDateOutranksThanksThatAreHardlySurer() {
        dated(
                "2026-10-15",
                "Lovely to hear from you. I have to take this to the governors, who sit on Thursday 15 October. I'll write to you as soon as they've met.");
        none();
    }

    @Test
    void untilMeansByInOtherTongues() {
        dated("2026-10-30", "We have still some talks. You will receive our decision until 30 October.");
        dated("2026-10-16", "Please have patience, until Friday 16 October you get an answer from us.");
        none();
    }

    private void means(String meaning, String words) {
        heard(meaning, null, words);
    }

    private void dated(String on, String words) {
        heard("new-date", on, words);
    }

    private void heard(String meaning, @Nullable String on, String words) {
        String mail = "From: Gareth Pugh <head@ashgroveprimary.example>\nTo: ada.okafor@post.example\n"
                + "Subject: Re: Year 4\nDate: Thu, 08 Oct 2026 12:00:00 +0100\nIn-Reply-To: <a@post.example>\n\nDear Ada,\n\n"
                + words + "\n\nGareth Pugh\n";
        Heard heard = HEARING.hear(mail, SCHOOL, HearingTest.NOW);
        String means =
                heard.meaning() == null ? heard.kind().word() : heard.meaning().word();
        String dated = heard.decision() == null
                ? null
                : String.valueOf(heard.decision().on());
        if (!means.equals(meaning) || !Objects.equals(dated, on)) {
            wrong.add(words + " means " + means + " " + dated);
        }
    }

    private void none() {
        assertEquals(List.of(), wrong);
    }
}
