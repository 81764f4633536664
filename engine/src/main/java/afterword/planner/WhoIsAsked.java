package afterword.planner;

import afterword.application.Agency;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Interview;
import afterword.application.Role;
import afterword.plan.Because;
import afterword.playbook.Asked;
import afterword.playbook.Cited;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a check-in goes to: the directed contact, the agency's, then as the playbook prefers. Of several, the first in
 * the file who was there.
 */
final class WhoIsAsked {

    /** Somebody to ask, or nobody; and why. */
    record Choice(@Nullable Contact contact, List<Because> because) {}

    private WhoIsAsked() {}

    static Choice of(Situation situation, Cited<List<Asked>> preference) {
        Application application = situation.application();
        String directed = situation.directions().contact();
        if (directed != null && application.contacts().containsKey(directed)) {
            return new Choice(application.contact(directed), List.of(Floors.THEIR_PERSON));
        }
        Agency agency = application.agency();
        if (agency != null && agency.contact() != null) {
            return new Choice(application.contact(agency.contact()), List.of(Floors.AGENCY_ASKS));
        }
        for (Asked asked : preference.value()) {
            Contact found = find(asked, situation);
            if (found != null) {
                return new Choice(found, preference.because());
            }
        }
        return new Choice(null, preference.because());
    }

    private static @Nullable Contact find(Asked asked, Situation situation) {
        return switch (asked) {
            case DECISION_MAKER -> decisionMaker(situation);
            case WHO_PROMISED -> whoPromised(situation);
            case HIRING_MANAGER ->
                first(situation, contact -> contact.is(Role.HIRING_MANAGER) && situation.wasThere(contact));
            case FIRST_INTERVIEWER -> firstInterviewer(situation);
        };
    }

    private static @Nullable Contact decisionMaker(Situation situation) {
        Contact met = first(situation, contact -> contact.is(Role.DECISION_MAKER) && situation.wasThere(contact));
        return met != null || situation.application().agency() != null
                ? met
                : first(situation, contact -> contact.is(Role.DECISION_MAKER));
    }

    private static @Nullable Contact whoPromised(Situation situation) {
        Promise promise = situation.promise();
        Contact contact = promise != null && promise.by() != null
                ? situation.application().contacts().get(promise.by())
                : null;
        boolean behindAgency =
                contact != null && situation.application().agency() != null && situation.isDecisionMakerNotMet(contact);
        return behindAgency ? null : contact;
    }

    private static @Nullable Contact firstInterviewer(Situation situation) {
        List<Interview> held = situation.held();
        for (int i = held.size() - 1; i >= 0; i--) {
            List<String> present = held.get(i).people().toList();
            for (String id : present) {
                Contact contact = situation.application().contacts().get(id);
                if (contact != null && situation.wasThere(contact)) {
                    return contact;
                }
            }
        }
        return null;
    }

    private static @Nullable Contact first(Situation situation, Predicate<Contact> which) {
        for (Contact contact : situation.application().contacts().values()) {
            if (which.test(contact)) {
                return contact;
            }
        }
        return null;
    }
}
