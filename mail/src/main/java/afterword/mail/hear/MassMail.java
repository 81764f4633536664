package afterword.mail.hear;

import afterword.mail.hear.MachineWords.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what goes to many (RFC 2369, RFC 8058), unless it continues the applicant's own thread or greets and signs. */
final class MassMail {

    private static final List<String> LISTS =
            List.of("List-Unsubscribe", "List-Id", "List-Unsubscribe-Post", "List-Post", "List-Help", "List-Subscribe");

    private static final WordSet AWAY = MachineWords.of("away");
    private static final WordSet RETURNING = MachineWords.of("returning");
    private static final WordSet RECEIPT = MachineWords.of("receipt");
    private static final WordSet STATUS = MachineWords.of("status");
    private static final WordSet PROMOTION = MachineWords.of("promotion");
    private static final WordSet SUBSCRIBED = MachineWords.of("subscribed");

    private MassMail() {}

    /** Whose reader asked for it, as it says itself. */
    static @Nullable Told subscribed(Manner mail) {
        boolean asked = SUBSCRIBED.isIn(mail.text()) && !mail.message().has("In-Reply-To");
        return asked ? new Told(HeardKind.BULK, SUBSCRIBED.firstIn(mail.text())) : null;
    }

    static @Nullable Told of(Manner mail) {
        boolean promotes = mail.saysAnywhere(PROMOTION);
        String precedence = mail.header("Precedence");
        boolean listed = LISTS.stream().anyMatch(mail.message()::has)
                || precedence.equals("list")
                || precedence.equals("bulk") && promotes;
        if (listed && mail.says(AWAY) && mail.says(RETURNING)) {
            return mail.byHeader(HeardKind.AUTO_REPLY, "Precedence");
        }
        boolean personal = mail.greetsByName() && !promotes && !mail.isRobot() && mail.signedByPerson();
        if (listed && !mail.isThreadAnswer() && !personal) {
            return mail.byHeader(
                    isNotice(mail) ? HeardKind.AUTO_REPLY : HeardKind.BULK,
                    LISTS.stream().filter(mail.message()::has).findFirst().orElse("Precedence"));
        }
        long offers = PROMOTION.countIn(mail.plain() + "\n" + mail.message().subject());
        return offers >= 2 && !mail.isThreadAnswer() && !mail.signedByPerson()
                ? mail.byWords(HeardKind.BULK, PROMOTION)
                : null;
    }

    /** Whether it tells of one's own application; systems that send such notices are often lists, too. */
    private static boolean isNotice(Manner mail) {
        boolean sells = PROMOTION.isIn(mail.plain().replaceAll("unsubscribe|manage preferences", ""));
        boolean own = List.of("your application", "your interview", "your candidacy").stream()
                .anyMatch(mail.plain()::contains);
        return own && !sells && (mail.says(RECEIPT) || mail.says(STATUS));
    }
}
