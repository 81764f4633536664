package afterword.guard;

import afterword.application.Contact;
import afterword.application.JournalEntry;
import afterword.plan.StepKind;
import java.util.Optional;

/** One person hears from you once a day, over all applications; a recruiter may have two roles for you. */
final class OneContactADay implements Guard {

    @Override
    public void look(Case question, Findings found) {
        Person person = Person.of(question.tracked().application(), question.contact());
        for (Tracked other : question.others()) {
            Optional<JournalEntry> today = today(question, other, person);
            if (today.isPresent()) {
                found.suggest("One message about both: " + question.tracked().title() + ", and " + other.title() + ".");
                String text = "You have been in touch with the same person today about " + other.title() + ".";
                StepKind kind = question.stepKind();
                if (kind == null || isUrgent(kind)) {
                    found.caution("P4", text);
                } else {
                    found.object("P4", text, question.opening(question.today().plusDays(1)));
                }
            }
        }
    }

    /** Thanks keep their day, those for an offer too; so does news of your own. */
    static boolean isUrgent(StepKind kind) {
        return kind == StepKind.THANK_YOU || kind == StepKind.OFFER_REPLY;
    }

    private static Optional<JournalEntry> today(Case question, Tracked other, Person person) {
        return question.made(other).stream()
                .filter(entry -> question.dateOf(entry.at()).equals(question.today()))
                .filter(entry -> entry.with() != null && isPerson(other, entry.with(), person))
                .findFirst();
    }

    private static boolean isPerson(Tracked other, String id, Person person) {
        Contact contact = other.application().contacts().get(id);
        return contact != null && Person.of(other.application(), contact).isSameAs(person);
    }
}
