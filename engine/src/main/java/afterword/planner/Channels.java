package afterword.planner;

import afterword.application.Channel;
import afterword.application.Contact;
import afterword.plan.Because;
import afterword.plan.StepKind;
import afterword.playbook.Cited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Through which channel a step goes: as the employer directs, as the person prefers, as the playbook has it. A missing
 * address changes no channel; the plan remarks on it.
 */
final class Channels {

    /** A channel, and why where it is not the playbook's own. */
    record Choice(Channel channel, @Nullable Because floor) {

        /** The playbook's reasons, or the floor that beat them. */
        List<Because> because(Cited<Channel> usual) {
            return floor == null ? usual.because() : List.of(floor);
        }
    }

    private final Situation situation;

    Channels(Situation situation) {
        this.situation = situation;
    }

    /** The channel for a step of that kind; {@code post} never asks, {@code phone} never writes. */
    Choice choose(StepKind kind, @Nullable Contact to, Channel usual) {
        Channel asked = to == null ? situation.directions().channel() : situation.askedChannel(to);
        Channel channel = asked == null ? usual : asked;
        if (channel == Channel.PHONE && kind != StepKind.CHECK_IN) {
            return new Choice(Channel.EMAIL, Floors.WRITTEN);
        }
        if (channel == Channel.PHONE && situation.directions().noPhone()) {
            return new Choice(Channel.EMAIL, Floors.NO_CALLS);
        }
        if (channel == Channel.POST && kind == StepKind.CHECK_IN) {
            return new Choice(Channel.EMAIL, Floors.NO_POST_FOR_QUESTIONS);
        }
        if (asked == null || asked == usual) {
            return new Choice(channel, null);
        }
        return new Choice(
                channel, situation.directions().channel() != null ? Floors.THEIR_CHANNEL : Floors.THEIR_PREFERENCE);
    }

    /** The agency's contact where a step to {@code to} goes through it; absent: it goes there directly. */
    @Nullable
    String via(Contact to) {
        var agency = situation.application().agency();
        return agency == null || to.id().equals(agency.contact()) ? null : agency.contact();
    }

    /** What is missing to reach {@code to} that way. */
    static List<String> remarks(@Nullable Contact to, Channel channel) {
        if (to == null) {
            return List.of("Nobody is known to ask.");
        }
        return switch (channel) {
            case EMAIL ->
                to.email() == null ? List.of("No e-mail address is known for " + nameOf(to) + ".") : List.of();
            case PHONE, TEXT -> to.phone() == null ? List.of("No number is known for " + nameOf(to) + ".") : List.of();
            case POST ->
                to.address().isEmpty() ? List.of("No postal address is known for " + nameOf(to) + ".") : List.of();
            case IN_PERSON, NONE -> List.of();
        };
    }

    private static String nameOf(Contact contact) {
        String name = contact.name().formal();
        return name.isEmpty() ? contact.id() : name;
    }
}
