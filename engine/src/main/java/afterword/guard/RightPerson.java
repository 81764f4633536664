package afterword.guard;

import afterword.application.Agency;
import afterword.application.Role;
import afterword.plan.Step;
import java.util.Optional;

/** The agency's contact where there is one, the person the employer named, and nobody who decides and was not met. */
final class RightPerson implements Guard {

    @Override
    public void look(Case question, Findings found) {
        question.goesThrough().ifPresent(via -> {
            found.object("P2", "You applied through an agency, so " + question.nameOf(via) + " passes this on.", null);
            found.suggest("Send it to " + question.nameOf(via) + ".");
        });
        if (question.isCheckIn()) {
            asked(question, found);
        }
    }

    private static void asked(Case question, Findings found) {
        String id = question.contact().id();
        String directed = question.planner().directedContact();
        Agency agency = question.tracked().application().agency();
        String agent = agency == null ? null : agency.contact();
        if (id.equals(directed)) {
            return;
        }
        if (directed != null) {
            found.object("P1", "They said to ask " + question.nameOf(directed) + ".", null);
            found.suggest("Ask " + question.nameOf(directed) + ".");
        } else if (agent != null && !agent.equals(id)) {
            found.object(
                    "P2", "You applied through an agency, so " + question.nameOf(agent) + " is the one to ask.", null);
            found.suggest("Ask " + question.nameOf(agent) + ".");
        } else if (agent == null) {
            asThePlanHasIt(question, found);
        }
    }

    private static void asThePlanHasIt(Case question, Findings found) {
        Optional<Step> planned = question.openSteps().findFirst();
        String to = planned.map(Step::to).orElse(null);
        if (to == null || to.equals(question.contact().id())) {
            return;
        }
        boolean decidesUnmet = question.contact().is(Role.DECISION_MAKER) && !question.hasMetContact();
        if (decidesUnmet) {
            found.object(
                    "P8",
                    "You have not met " + question.nameOf(question.contact().id()) + ".",
                    null);
        } else {
            found.caution("P8", "The plan would ask " + question.nameOf(to) + ".");
        }
    }
}
