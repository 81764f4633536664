package afterword.app.capture;

import afterword.app.application.Editing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A field of the debrief, read from and written to the document of the application file. */
enum Field {
    TOPICS("topics", true, true),
    LIKED("liked", true, true),
    CONCERNS("concerns", true, true),
    CHALLENGE("challenge", true, false),
    STRENGTH("strength", true, false),
    ASIDE("aside", true, false),
    OMITTED("omitted", false, true),
    CORRECTIONS("corrections", false, true),
    NEWS("newsSaid", false, false),
    MAY_FOLLOW_UP("mayFollowUp", false, false);

    private static final String ARROW = " -> ";

    private final String word;
    private final boolean person;
    private final boolean lines;

    Field(String word, boolean person, boolean lines) {
        this.word = word;
        this.person = person;
        this.lines = lines;
    }

    static Optional<Field> of(String word, boolean person) {
        return Arrays.stream(values())
                .filter(field -> field.word.equals(word) && field.person == person)
                .findFirst();
    }

    boolean isLines() {
        return lines;
    }

    /** What the field holds, one thing a line. */
    String read(ObjectNode interview, String personId) {
        return switch (this) {
            case NEWS -> interview.path("decision").path("said").asString("");
            case MAY_FOLLOW_UP -> interview.path("mayFollowUp").asString("");
            case CORRECTIONS -> {
                List<String> said = new ArrayList<>();
                interview
                        .path("debrief")
                        .path(word)
                        .forEach(one -> said.add(one.path("said").asString()
                                + ARROW
                                + one.path("is").asString()));
                yield String.join("\n", said);
            }
            default -> text((person ? interview.path("debrief").path(personId) : interview.path("debrief")).path(word));
        };
    }

    /** Writes what the field is to hold; what it was made of before is replaced. */
    void write(ObjectNode interview, String personId, String value) {
        if (this == MAY_FOLLOW_UP) {
            Editing.put(interview, word, value);
            return;
        }
        ObjectNode debrief = object(interview, "debrief");
        ObjectNode place = person ? object(debrief, personId) : debrief;
        if (this == CORRECTIONS) {
            place.remove(word);
            List<String> corrections =
                    value.lines().filter(line -> !line.isBlank()).toList();
            if (!corrections.isEmpty()) {
                ArrayNode array = place.putArray(word);
                corrections.forEach(line -> array.addObject()
                        .put("said", before(line).strip())
                        .put("is", after(line).strip()));
            }
        } else if (lines) {
            Editing.put(place, word, value.lines().toList());
        } else {
            Editing.put(place, word, value);
        }
    }

    /** Why a value cannot be taken, or nothing. */
    Optional<String> objection(String value) {
        boolean unclear = this == CORRECTIONS
                && value.lines()
                        .anyMatch(line -> !line.isBlank()
                                && (before(line).isBlank() || after(line).isBlank()));
        return unclear ? Optional.of("Write a correction as: what I said -> what is right") : Optional.empty();
    }

    private static String before(String line) {
        int arrow = arrow(line);
        return arrow < 0 ? "" : line.substring(0, arrow);
    }

    private static String after(String line) {
        int arrow = arrow(line);
        return arrow < 0 ? "" : line.substring(arrow).replaceFirst("->|→", "");
    }

    private static int arrow(String line) {
        int ascii = line.indexOf("->");
        return ascii >= 0 ? ascii : line.indexOf('→');
    }

    private static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.asString("");
        }
        List<String> lines = new ArrayList<>();
        node.forEach(line -> lines.add(line.asString()));
        return String.join("\n", lines);
    }

    private static ObjectNode object(ObjectNode in, String key) {
        return in.get(key) instanceof ObjectNode object ? object : in.putObject(key);
    }
}
