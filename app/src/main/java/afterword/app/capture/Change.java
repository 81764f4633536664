package afterword.app.capture;

import java.util.Objects;

/**
 * One field as a phone has it now, and as the phone last knew it from here.
 *
 * @param id given by the phone, so that the change counts once
 * @param person the id of a contact; empty where the field is the interview's
 * @param field in the words of {@link Field}
 * @param base what the field held when the phone began
 * @param value what it holds now
 */
public record Change(
        String id, String application, String interview, String person, String field, String base, String value) {

    /** What a phone left out is empty. */
    public Change {
        id = Objects.requireNonNullElse(id, "");
        application = Objects.requireNonNullElse(application, "");
        interview = Objects.requireNonNullElse(interview, "");
        person = Objects.requireNonNullElse(person, "");
        field = Objects.requireNonNullElse(field, "");
        base = Objects.requireNonNullElse(base, "");
        value = Objects.requireNonNullElse(value, "");
    }
}
