package afterword.app.hearing;

import afterword.app.store.HeardMail;
import afterword.app.store.HeardState;
import afterword.app.store.MailPlace;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.FirstName;
import afterword.application.PersonName;
import afterword.mail.hear.Evidence;
import afterword.mail.hear.Heard;
import afterword.mail.hear.HeardKind;
import afterword.mail.hear.Hearing;
import afterword.mail.hear.Meaning;
import afterword.mail.mailbox.MailHead;
import afterword.mail.match.Layer;
import afterword.mail.match.Match;
import afterword.mail.message.CalendarPart;
import afterword.mail.message.MessageReading;
import afterword.mail.message.ReceivedMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of a mail and of where it may belong what is kept of it: a proposal, a bounce, or the note that it is no answer. */
final class Understanding {

    /** Of its words so much is shown until the person has answered, in UTF-16 code units. */
    private static final int BEGINNING = 2_000;
    /** A delivery notice comes within days. */
    private static final Duration ON_ITS_WAY = Duration.ofDays(8);

    /** An id that no file can hold. */
    private static final String SENDER = " sender";

    private static final Set<String> ASKED = Set.of("REQUEST", "CANCEL", "PUBLISH", "ADD");
    private static final Pattern RECIPIENT = Pattern.compile(
            "(?im)^(?:final|original)-recipient:\\s*(?:rfc822|utf-8)?\\s*;?\\s*<?([^\\s<>]+@[^\\s<>]+)>?");
    private static final Pattern ACTION = Pattern.compile("(?im)^action:\\s*(\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^status:\\s*([245])\\.");
    private static final Pattern DIAGNOSIS =
            Pattern.compile("(?im)^diagnostic-code:\\s*(?:smtp|x-\\w+)?\\s*;?\\s*(.{1,300}(?:\\R[ \\t].{1,300}){0,3})");

    private final Store store;
    private final Hearing hearing;
    private final Owner owner;
    private final Instant now;

    Understanding(Store store, Hearing hearing, Owner owner, Instant now) {
        this.store = store;
        this.hearing = hearing;
        this.owner = owner;
        this.now = now;
    }

    /** @param matches where it may belong, the surest first; of a delivery notice perhaps nowhere */
    HeardMail of(MailHead head, MailPlace place, List<Match> matches, byte[] bytes) {
        if (head.isReport()) {
            HeardMail notice = bounce(head, place, bytes).orElse(null);
            if (notice != null) {
                return notice;
            }
        }
        HeardMail first = null;
        for (Match match : matches) {
            Optional<HeardMail> heard = store.applications()
                    .find(owner, match.application())
                    .map(stored -> heard(head, place, match, stored, bytes));
            if (heard.isPresent()) {
                if (isChosen(heard.get(), match, matches, bytes)) {
                    return heard.get();
                }
                first = first == null || first.state() == HeardState.PASSED ? heard.get() : first;
            }
        }
        return first == null ? passed(head, place) : first;
    }

    /** Of several applications the one whose position the mail names; else the surest. */
    private boolean isChosen(HeardMail heard, Match match, List<Match> matches, byte[] bytes) {
        if (heard.state() == HeardState.PASSED) {
            return false;
        }
        boolean alone =
                matches.stream().filter(other -> other.layer() == match.layer()).count() == 1;
        return match.layer() == Layer.THREAD || alone || names(match.application(), heard.subject(), bytes);
    }

    private boolean names(String application, String subject, byte[] bytes) {
        String position = store.applications()
                .get(owner, application)
                .application()
                .position()
                .toLowerCase(Locale.ROOT);
        String text = subject + "\n" + MessageReading.of(bytes).text();
        return text.toLowerCase(Locale.ROOT).contains(position);
    }

    private HeardMail heard(MailHead head, MailPlace place, Match match, StoredApplication stored, byte[] bytes) {
        Application application = stored.application();
        Heard heard = hearing.hear(bytes, application, head.received());
        if (heard.kind() == HeardKind.UNRELATED && match.layer() == Layer.THREAD) {
            heard = hearing.hear(bytes, withSender(application, head), head.received());
        }
        String invitation = heard.kind() == HeardKind.CALENDAR ? invitation(bytes) : null;
        boolean sure = match.layer().isSure();
        HeardKind kind = heard.kind();
        Meaning meaning = heard.meaning();
        HeardState state = HeardState.PROPOSED;
        switch (kind) {
            case REPLY -> meaning = meaning == null ? Meaning.UNSURE : meaning;
            case UNRELATED -> {
                // whoever answers our thread, or is a contact, is read by the person before anything goes out
                kind = sure ? HeardKind.REPLY : HeardKind.UNRELATED;
                meaning = sure ? Meaning.UNSURE : null;
                state = sure ? HeardState.PROPOSED : HeardState.PASSED;
            }
            case CALENDAR -> state = invitation == null ? HeardState.NO_ANSWER : HeardState.PROPOSED;
            case AUTO_REPLY, BOUNCE -> state = HeardState.NO_ANSWER;
            case BULK -> state = sure ? HeardState.NO_ANSWER : HeardState.PASSED;
        }
        if (state == HeardState.PASSED) {
            return passed(head, place);
        }
        String from = heard.from() != null && application.contacts().containsKey(heard.from()) ? heard.from() : null;
        String contact = from != null ? from : match.contact();
        return new HeardMail(
                owner,
                head.id(),
                place,
                stored.id(),
                contact != null ? contact : somebody(application),
                head.from().address(),
                head.from().name().strip(),
                head.subject().strip(),
                head.received(),
                match.layer(),
                match.evidence(),
                kind,
                meaning,
                heard.decision(),
                heard.evidence().stream().map(Evidence::text).toList(),
                heard.automatic(),
                state == HeardState.PROPOSED ? beginning(heard.text()) : "",
                null,
                false,
                invitation,
                state);
    }

    /** The application as if whoever answers in its thread were known: that they belong to it is certain. */
    private static Application withSender(Application application, MailHead head) {
        String name = head.from().name().isBlank()
                ? head.from().address()
                : head.from().name();
        Map<String, Contact> contacts = new LinkedHashMap<>(application.contacts());
        contacts.put(
                SENDER,
                new Contact(
                        SENDER,
                        new PersonName(null, null, name, null, null),
                        null,
                        null,
                        head.from().address(),
                        null,
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        FirstName.NO));
        return new Application(
                application.applicant(),
                application.company(),
                application.position(),
                application.zone(),
                application.holidays(),
                application.field(),
                application.agency(),
                contacts,
                application.interviews(),
                application.directions(),
                application.journal());
    }

    /** For whom an unknown colleague answers: whoever was written to last, else whoever stands first. */
    private static @Nullable String somebody(Application application) {
        for (int i = application.journal().size() - 1; i >= 0; i--) {
            String with = application.journal().get(i).with();
            if (with != null && application.contacts().containsKey(with)) {
                return with;
            }
        }
        return application.contacts().keySet().stream().findFirst().orElse(null);
    }

    private static @Nullable String invitation(byte[] bytes) {
        return MessageReading.of(bytes).calendars().stream()
                .filter(part -> ASKED.contains(part.method()))
                .map(CalendarPart::text)
                .findFirst()
                .orElse(null);
    }

    /** A delivery notice about a mail of ours: told by the Message-ID it brings back, else by the recipient it names. */
    private Optional<HeardMail> bounce(MailHead head, MailPlace place, byte[] bytes) {
        ReceivedMessage message = MessageReading.of(bytes);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        Optional<OutgoingMail> ours = MailHead.idsIn(raw).stream()
                .filter(id -> !id.equals(head.id()))
                .map(store.outgoing()::find)
                .flatMap(Optional::stream)
                .filter(mail -> mail.owner().equals(owner) && mail.application() != null)
                .findFirst();
        String matched = "it brings back the mail that you sent";
        if (ours.isEmpty()) {
            Matcher recipient = RECIPIENT.matcher(message.report());
            ours = recipient.find()
                    ? store.outgoing()
                            .lastSentTo(
                                    owner, recipient.group(1), head.received().minus(ON_ITS_WAY))
                    : Optional.empty();
            matched = "it names the address you wrote to last, days before";
        }
        if (ours.isEmpty() || !isAboutDelivery(message)) {
            return Optional.empty();
        }
        String evidence = matched;
        return ours.map(mail -> new HeardMail(
                owner,
                head.id(),
                place,
                mail.application(),
                mail.contact(),
                head.from().address(),
                head.from().name().strip(),
                head.subject().strip(),
                head.received(),
                Layer.THREAD,
                evidence,
                HeardKind.BOUNCE,
                null,
                null,
                diagnosis(message),
                "a delivery notice (RFC 3464)",
                "",
                mail.messageId(),
                isForGood(message),
                null,
                isDelay(message) ? HeardState.NO_ANSWER : HeardState.PROPOSED));
    }

    private static boolean isAboutDelivery(ReceivedMessage message) {
        return !message.holds("message/disposition-notification")
                && !action(message).matches("delivered|relayed|expanded");
    }

    private static boolean isDelay(ReceivedMessage message) {
        return action(message).equals("delayed");
    }

    private static boolean isForGood(ReceivedMessage message) {
        Matcher status = STATUS.matcher(message.report());
        return !isDelay(message) && (!status.find() || !status.group(1).equals("4"));
    }

    private static String action(ReceivedMessage message) {
        Matcher action = ACTION.matcher(message.report());
        return action.find() ? action.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static List<String> diagnosis(ReceivedMessage message) {
        Matcher diagnosis = DIAGNOSIS.matcher(message.report());
        return diagnosis.find()
                ? List.of(diagnosis.group(1).replaceAll("\\s+", " ").strip())
                : List.of();
    }

    private HeardMail passed(MailHead head, MailPlace place) {
        return HeardMail.passed(owner, head.id(), place, head.received());
    }

    private static String beginning(String text) {
        String stripped = text.strip();
        return stripped.length() <= BEGINNING ? stripped : stripped.substring(0, BEGINNING) + " …";
    }
}
