package afterword.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a calendar event names: a person, a list of people, a room.
 *
 * @param name as the sender's address book has it, one string; absent where it only repeats the address
 * @param email without {@code mailto:}; absent where the event gives another kind of address
 */
public record Attendee(@Nullable String name, @Nullable String email, Kind kind, Part part, Answer answer) {

    /** What takes part; a group or a room is nobody to thank. */
    public enum Kind {
        PERSON,
        GROUP,
        ROOM,
        RESOURCE,
        UNKNOWN
    }

    /** How needed they are there. */
    public enum Part {
        CHAIR,
        REQUIRED,
        OPTIONAL,
        INFORMED
    }

    /** What they said to the invitation. */
    public enum Answer {
        NONE,
        ACCEPTED,
        DECLINED,
        TENTATIVE,
        DELEGATED
    }

    /** Whether it may be a human being: not a room, a resource or a mailing list. */
    public boolean mayBePerson() {
        return kind == Kind.PERSON || kind == Kind.UNKNOWN;
    }

    /** The part of the address after the {@code @}, in lower case; absent where there is no address. */
    public @Nullable String domain() {
        return email == null
                ? null
                : email.substring(email.lastIndexOf('@') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
