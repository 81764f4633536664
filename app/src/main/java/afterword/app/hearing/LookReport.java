package afterword.app.hearing;

import afterword.app.store.HeardMail;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a look into a mailbox found.
 *
 * @param heads of how many mails the heads were read
 * @param bodies how many mails were read themselves
 * @param heard those that belong to an application and were not heard before, the oldest first
 */
public record LookReport(int heads, int bodies, List<HeardMail> heard) {

    static final LookReport NOTHING = new LookReport(0, 0, List.of());

    public LookReport {
        heard = List.copyOf(heard);
    }

    LookReport and(LookReport next) {
        return new LookReport(
                heads + next.heads,
                bodies + next.bodies,
                Stream.concat(heard.stream(), next.heard.stream()).toList());
    }
}
