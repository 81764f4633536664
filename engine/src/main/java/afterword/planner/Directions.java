package afterword.planner;

import afterword.application.Ban;
import afterword.application.Channel;
import afterword.application.EmployerDirection;
import afterword.application.Interview;
import afterword.application.MayFollowUp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the employer has asked for by now (P1). Each attribute has its own latest; a later {@code channel: phone},
 * {@code on} or {@code mayFollowUp: yes} lifts the {@code no} it contradicts, and the reverse.
 */
final class Directions {

    private @Nullable Channel channel;
    private @Nullable String contact;
    private @Nullable LocalDate on;
    private boolean noPhone;
    private boolean noThankYou;
    private boolean noFollowUp;

    private Directions() {}

    /** Those given by {@code now}; one dated later has not been given yet. */
    static Directions upTo(Instant now, List<EmployerDirection> given, List<Interview> held) {
        Directions directions = new Directions();
        record Said(
                Instant at,
                @Nullable EmployerDirection direction,
                @Nullable MayFollowUp mayFollowUp) {}
        List<Said> said = new ArrayList<>();
        for (Interview interview : held) {
            if (interview.mayFollowUp() != MayFollowUp.NOT_ASKED) {
                said.add(new Said(interview.end(), null, interview.mayFollowUp()));
            }
        }
        for (EmployerDirection direction : given) {
            if (!direction.at().isAfter(now)) {
                said.add(new Said(direction.at(), direction, null));
            }
        }
        said.sort(Comparator.comparing(Said::at));
        for (Said one : said) {
            if (one.mayFollowUp() != null) {
                directions.followUp(one.mayFollowUp() == MayFollowUp.YES);
            }
            if (one.direction() != null) {
                directions.take(one.direction());
            }
        }
        return directions;
    }

    private void take(EmployerDirection direction) {
        if (direction.contact() != null) {
            contact = direction.contact();
        }
        if (direction.channel() != null) {
            channel = direction.channel();
            noPhone = noPhone && channel != Channel.PHONE;
        }
        if (direction.on() != null) {
            on = direction.on();
            noFollowUp = false;
        }
        if (direction.no().contains(Ban.PHONE)) {
            noPhone = true;
            channel = channel == Channel.PHONE ? null : channel;
        }
        if (direction.no().contains(Ban.THANK_YOU)) {
            noThankYou = true;
        }
        if (direction.no().contains(Ban.FOLLOW_UP)) {
            followUp(false);
        }
    }

    private void followUp(boolean allowed) {
        noFollowUp = !allowed;
        if (!allowed) {
            on = null;
        }
    }

    /** The channel they named for everything. */
    @Nullable
    Channel channel() {
        return channel;
    }

    /** The id of whom they said to ask. */
    @Nullable
    String contact() {
        return contact;
    }

    /** The day they named for the next check-in. */
    @Nullable
    LocalDate on() {
        return on;
    }

    boolean noPhone() {
        return noPhone;
    }

    boolean noThankYou() {
        return noThankYou;
    }

    boolean noFollowUp() {
        return noFollowUp;
    }
}
