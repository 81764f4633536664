package afterword.mail.hear;

import afterword.application.Applicant;
import afterword.application.Application;
import afterword.mail.hear.MachineWords.WordSet;
import afterword.mail.message.Mailbox;
import afterword.mail.message.ReceivedMessage;
import java.util.List;
import java.util.Locale;

/**
 * How a mail is written, as far as that tells a person from a machine: whom it greets, who signs it, what it answers.
 *
 * @param text what it says, without the thread
 * @param plain the same in plain words, the signature included
 */
record Manner(ReceivedMessage message, String text, String plain, Application application) {

    private static final WordSet PERSONAL = MachineWords.of("personal");

    Mailbox from() {
        return message.from();
    }

    boolean isRobot() {
        return Sender.isRobot(from());
    }

    /** A header in lower case, without spaces around it; empty where there is none. */
    String header(String name) {
        return message.header(name).toLowerCase(Locale.ROOT).strip();
    }

    boolean says(WordSet words) {
        return words.isIn(plain);
    }

    /** Whether its words or its subject say so. */
    boolean saysAnywhere(WordSet words) {
        return words.isIn(plain + "\n" + message.subject());
    }

    /** What it is, and the header that tells. */
    Told byHeader(HeardKind kind, String name) {
        return new Told(kind, name + ": " + message.header(name));
    }

    /** What it is, and the words that tell. */
    Told byWords(HeardKind kind, WordSet words) {
        return new Told(kind, words.firstIn(plain + "\n" + message.subject()));
    }

    /** Whether it continues a thread that the applicant began. */
    boolean isThreadAnswer() {
        return message.has("In-Reply-To")
                || message.has("References")
                || message.subject()
                        .toLowerCase(Locale.ROOT)
                        .matches("^(?:re|aw|antw|sv|vs|rif|odp)\\s*(?:\\[\\d+])?:.*");
    }

    /** Whether something stands in it that only somebody who read the applicant's mail would write. */
    boolean answersInPerson() {
        return greetsByName() && says(PERSONAL);
    }

    boolean greetsByName() {
        Applicant applicant = application.applicant();
        String start = text.strip();
        start = start.substring(0, Math.min(start.length(), 120)).toLowerCase(Locale.ROOT);
        if (applicant == null) {
            return start.matches(
                    "(?s)^\\W*(?:hi|hello|hey|dear)\\s+(?!there|all|sir|madam|applicant|candidate|sender|everyone|team|customer|colleague)\\p{L}+.*");
        }
        String given = applicant.name().given();
        String family = applicant.name().family();
        return given != null && start.contains(given.toLowerCase(Locale.ROOT))
                || family != null && start.contains(family.toLowerCase(Locale.ROOT));
    }

    boolean isOffice() {
        return from().local()
                        .matches(
                                "(?:.*[-_.])?(?:careers?|jobs?|recruit\\w*|hr\\w*|talent|people|hiring|personnel|info|office|support|help\\w*|"
                                        + "enquir\\w*|contact|applications?|admin\\w*|service\\w*|hello|team|candidates?|bewerbung\\w*|vacanc\\w*|staffing|resourcing)\\b.*")
                || from().name()
                        .matches(
                                "(?i).*\\b(?:careers|recruiting|recruitment|talent|help ?desk|support|jobs|hiring|human resources|portal|system)\\b.*");
    }

    /** Whether a person's name stands under it: the sender's own, or a contact's. */
    boolean signedByPerson() {
        String end = text.strip();
        end = end.substring(Math.max(0, end.length() - 400));
        for (var contact : application.contacts().values()) {
            if (Sender.names(end, contact.name())
                    || Sender.names(from().name(), contact.name())
                            && contact.name().given() != null
                            && end.lines()
                                    .map(String::strip)
                                    .anyMatch(contact.name().given()::equals)) {
                return true;
            }
        }
        String name = from().name();
        boolean personal =
                name.matches("\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]*)* \\p{Lu}[\\p{L}'-]+") && !isOffice();
        if (personal) {
            String given = name.split(" ")[0];
            return end.contains(given) || !name.contains(application.company()) && !isRobot();
        }
        List<String> lines =
                end.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.subList(Math.max(0, lines.size() - 4), lines.size()).stream()
                .filter(line -> !line.contains(application.company()))
                .filter(line -> !line.matches("(?i)(?:dear|hi|hello|hey)\\b.*"))
                .anyMatch(
                        line -> line.matches(
                                        "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.?)? \\p{Lu}[\\p{Ll}'-]+(?:\\p{Lu}\\p{Ll}+)?(?:,.*)?")
                                && !line.matches(
                                        "(?i).*\\b(?:team|department|resources|careers|recruitment|hospital|school|group|regards|wishes|company|inc|ltd|systems|services|desk)\\b.*"));
    }

    long sentenceCount() {
        return text.chars().filter(c -> c == '.' || c == '!' || c == '?').count();
    }
}
