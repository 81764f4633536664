package afterword.calendar;

import afterword.calendar.Attendee.Answer;
import afterword.calendar.Attendee.Kind;
import afterword.calendar.Attendee.Part;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Organizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom an event names, from the library's form to ours. */
final class EventPeople {

    private EventPeople() {}

    /** Whoever called the event together. */
    static @Nullable Attendee organizer(@Nullable Organizer organizer) {
        if (organizer == null) {
            return null;
        }
        String parameter = organizer.getParameters().first("EMAIL");
        String email = email(parameter == null ? organizer.getEmail() : parameter, organizer.getUri());
        return new Attendee(name(organizer.getCommonName(), email), email, Kind.UNKNOWN, Part.CHAIR, Answer.ACCEPTED);
    }

    static List<Attendee> attendees(List<biweekly.property.Attendee> attendees) {
        return attendees.stream()
                .map(attendee -> {
                    String email = email(attendee.getEmail(), attendee.getUri());
                    return new Attendee(
                            name(attendee.getCommonName(), email),
                            email,
                            kind(attendee.getCalendarUserType()),
                            part(attendee.getRole(), attendee.getParticipationLevel()),
                            answer(attendee.getParticipationStatus()));
                })
                .toList();
    }

    private static @Nullable String email(@Nullable String email, @Nullable String uri) {
        String address = email != null ? email : uri == null ? "" : uri.replaceFirst("(?i)^mailto:", "");
        address = address.strip();
        return address.indexOf('@') > 0 ? address : null;
    }

    /** The name, where it is one: many programs repeat the address there. */
    private static @Nullable String name(@Nullable String common, @Nullable String email) {
        if (common == null) {
            return null;
        }
        String name = common.strip().replaceAll("^[\"']+|[\"']+$", "").strip();
        return name.isEmpty() || name.equalsIgnoreCase(email) || name.contains("@") ? null : name;
    }

    private static Kind kind(@Nullable CalendarUserType type) {
        if (type == null || Objects.equals(type, CalendarUserType.INDIVIDUAL)) {
            return Kind.PERSON;
        }
        return type.equals(CalendarUserType.GROUP)
                ? Kind.GROUP
                : type.equals(CalendarUserType.ROOM)
                        ? Kind.ROOM
                        : type.equals(CalendarUserType.RESOURCE) ? Kind.RESOURCE : Kind.UNKNOWN;
    }

    private static Part part(@Nullable Role role, @Nullable ParticipationLevel level) {
        if (Role.CHAIR.equals(role)) {
            return Part.CHAIR;
        }
        return ParticipationLevel.OPTIONAL.equals(level)
                ? Part.OPTIONAL
                : ParticipationLevel.FYI.equals(level) ? Part.INFORMED : Part.REQUIRED;
    }

    private static Answer answer(@Nullable ParticipationStatus status) {
        if (status == null) {
            return Answer.NONE;
        }
        return switch (String.valueOf(status.getValue()).toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> Answer.ACCEPTED;
            case "DECLINED" -> Answer.DECLINED;
            case "TENTATIVE" -> Answer.TENTATIVE;
            case "DELEGATED" -> Answer.DELEGATED;
            default -> Answer.NONE;
        };
    }
}
