package afterword.guard;

import afterword.application.Agency;
import java.time.Duration;
import java.util.Optional;

/** A message about one job does not go to another company (S4-15). */
final class RightCompany implements Guard {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int LOOKS_ALIKE = 5;

    @Override
    public void look(Case question, Findings found) {
        String written = question.contact().organization();
        if (written != null && !isAgency(question, written)) {
            belongsElsewhere(question, written).ifPresent(other -> {
                found.object(
                        "S4-15",
                        question.nameOf(question.contact().id()) + " is with " + written
                                + ", where you have applied for "
                                + other.application().position() + ".",
                        null);
            });
        }
        for (Tracked other : question.others()) {
            if (!other.isSameEmployerAs(question.tracked())) {
                lookTwice(question, other, found);
            }
        }
    }

    private static boolean isAgency(Case question, String organization) {
        Agency agency = question.tracked().application().agency();
        return agency != null && Employer.areSame(agency.name(), organization);
    }

    private static Optional<Tracked> belongsElsewhere(Case question, String organization) {
        if (Employer.areSame(organization, question.tracked().application().company())) {
            return Optional.empty();
        }
        return question.others().stream()
                .filter(other -> Employer.areSame(other.application().company(), organization))
                .findFirst();
    }

    private static void lookTwice(Case question, Tracked other, Findings found) {
        String company = other.application().company();
        boolean justWritten = question.made(other).stream()
                .anyMatch(entry -> entry.at().plus(FRESH).isAfter(question.now()));
        if (justWritten) {
            found.caution("S4-15", "You were in touch with " + company + " within the hour; check the company.");
        } else if (isAlike(question.tracked().application().company(), company)) {
            found.caution("S4-15", "You have also applied to " + company + "; check the company.");
        }
    }

    /** Whether the names begin alike, so that one is easily taken for the other. */
    private static boolean isAlike(String one, String other) {
        String first = Employer.folded(one);
        String second = Employer.folded(other);
        return first.length() >= LOOKS_ALIKE
                && second.length() >= LOOKS_ALIKE
                && first.regionMatches(0, second, 0, LOOKS_ALIKE);
    }
}
