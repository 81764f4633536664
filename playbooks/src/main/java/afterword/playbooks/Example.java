package afterword.playbooks;

import afterword.application.Application;
import java.time.Instant;
import java.util.List;

/**
 * What a playbook's file says the playbook does in one case, worked out by hand.
 *
 * @param given the facts
 * @param now the moment of the plan
 * @param horizonDays how far the plan looks ahead
 * @param expect the open steps of the plan, all of them, in their order; none where it stays quiet
 * @param isKnownWrong a mistake that is known and not yet mended: the example must fail
 */
public record Example(
        String name, Application given, Instant now, int horizonDays, List<ExpectedStep> expect, boolean isKnownWrong) {

    public Example {
        expect = List.copyOf(expect);
    }
}
