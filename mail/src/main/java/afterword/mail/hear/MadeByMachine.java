package afterword.mail.hear;

import afterword.mail.hear.MachineWords.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells by a header that a machine made a mail, or by words that only machines use; a decision outweighs these. */
final class MadeByMachine {

    private static final WordSet MACHINE = MachineWords.of("machine");
    private static final WordSet AWAY = MachineWords.of("away");
    private static final WordSet RETURNING = MachineWords.of("returning");
    private static final WordSet STANDIN = MachineWords.of("stand-in");
    private static final WordSet RECEIPT = MachineWords.of("receipt");
    private static final WordSet STATUS = MachineWords.of("status");
    private static final WordSet MYSELF = MachineWords.of("myself");

    private MadeByMachine() {}

    /** Whether it is by words of absence that a mail is a machine's. */
    static boolean isAbsence(Told told) {
        return AWAY.isIn(told.by());
    }

    static @Nullable Told of(Manner mail) {
        if (mail.header("Auto-Submitted").startsWith("auto-")) {
            return mail.byHeader(HeardKind.AUTO_REPLY, "Auto-Submitted");
        }
        Told bulk = MassMail.of(mail);
        if (bulk != null) {
            return bulk;
        }
        boolean away = mail.says(AWAY);
        long absence = Stream.of(AWAY, RETURNING, STANDIN).filter(mail::says).count();
        if (away && absence >= 2 && !mail.greetsByName()) {
            return mail.byWords(HeardKind.AUTO_REPLY, AWAY);
        }
        // who says when they return, that they hardly read mail and whom to ask is away, wherever they are
        if (mail.says(RETURNING) && STANDIN.countIn(mail.plain()) >= 2 && !mail.greetsByName()) {
            return mail.byWords(HeardKind.AUTO_REPLY, STANDIN);
        }
        if (List.of("junk", "bulk").contains(mail.header("Precedence"))) {
            return mail.byHeader(HeardKind.AUTO_REPLY, "Precedence");
        }
        Told notice = notice(mail, away);
        if (notice != null) {
            return notice;
        }
        boolean brief = mail.sentenceCount() <= 3 && !mail.isThreadAnswer();
        return away && absence >= 1 && brief && !mail.greetsByName() && !mail.answersInPerson()
                ? mail.byWords(HeardKind.AUTO_REPLY, AWAY)
                : null;
    }

    /** A receipt, a status, a message that says itself that nobody wrote it. */
    private static @Nullable Told notice(Manner mail, boolean away) {
        boolean machine = mail.says(MACHINE);
        boolean notice = mail.says(RECEIPT) || mail.saysAnywhere(STATUS);
        boolean robot = mail.isRobot();
        boolean office = robot || mail.isOffice();
        boolean suppresses = mail.message().has("X-Auto-Response-Suppress");
        boolean inPerson = mail.greetsByName() && mail.signedByPerson();
        if (suppresses && (robot || (away || notice && office || machine) && !inPerson)) {
            return mail.byHeader(HeardKind.AUTO_REPLY, "X-Auto-Response-Suppress");
        }
        if (machine && (notice || away || robot)) {
            return mail.byWords(HeardKind.AUTO_REPLY, MACHINE);
        }
        if (robot) {
            return mail.byHeader(HeardKind.AUTO_REPLY, "From");
        }
        boolean receiptOnly = RECEIPT.isIn(mail.message().subject().toLowerCase(Locale.ROOT)) && !mail.greetsByName();
        boolean nobody = !mail.signedByPerson() && !mail.says(MYSELF);
        if (notice && office && (nobody || receiptOnly)) {
            return mail.byWords(HeardKind.AUTO_REPLY, mail.says(RECEIPT) ? RECEIPT : STATUS);
        }
        return machine && !mail.answersInPerson() ? mail.byWords(HeardKind.AUTO_REPLY, MACHINE) : null;
    }
}
