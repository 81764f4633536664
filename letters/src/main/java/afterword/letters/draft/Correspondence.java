package afterword.letters.draft;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.letters.draft.Conversation.Notes;
import afterword.letters.draft.Wording.Page;
import afterword.letters.draft.note.Field;
import afterword.letters.draft.note.Note;
import afterword.letters.draft.note.NoteReader;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The letters that follow the thank-you: check-ins, replies to a no and to an offer, re-approaches, withdrawals and
 * acceptances.
 *
 * <p>A check-in brings something new (S4-16 … S4-21) and asks one question; a reply to a no asks at most one, and
 * only whoever told the applicant (P12); nothing is accepted but in an acceptance.
 */
final class Correspondence {

    private static final Map<EntryKind, List<String>> ORDERS = Map.of(
            EntryKind.CHECK_IN,
            List.of(
                    "opening / news link news2 idea / interest question / close",
                    "opening news link news2 idea / interest question / close",
                    "opening / news link news2 idea interest / question close"),
            EntryKind.DECLINE_REPLY,
            List.of("opening regret / hook question / close", "opening / regret hook / question close"),
            EntryKind.RE_APPROACH,
            List.of("opening / news news2 / link interest / close", "opening news news2 / link interest close"),
            EntryKind.OFFER_REPLY,
            List.of("opening hook / considering question / close", "opening / hook considering / question close"),
            EntryKind.WITHDRAWAL,
            List.of("opening hook / withdrawing / close", "opening / withdrawing hook / close"),
            EntryKind.ACCEPTANCE,
            List.of("opening / hook next / close", "opening hook / next close", "opening next / hook close"));

    private static final String CLOSING_NOTE = "last-opening last-hook / last / last-close";

    private static final Map<EntryKind, Frames> STOCK = new HashMap<>();

    static {
        ORDERS.keySet().forEach(kind -> STOCK.put(kind, Frames.read(kind.word() + ".yaml")));
    }

    private final Application application;
    private final NoteReader reader;
    private final Calendar calendar;
    private final Instant now;

    Correspondence(Application application, NoteReader reader, Calendar calendar, Instant now) {
        this.application = application;
        this.reader = reader;
        this.calendar = calendar;
        this.now = now;
    }

    /**
     * What stands between greeting and signature of the letter that is asked for. Letters to the others of the interview are
     * written before it, so that no two of them say the same.
     */
    Text write(DraftRequest request, Interview interview) {
        EntryKind kind = request.kind();
        Wording wording = new Wording(Objects.requireNonNull(STOCK.get(kind), kind.word()));
        List<String> before = interview
                .people()
                .distinct()
                .takeWhile(id -> !id.equals(request.to()))
                .toList();
        if (interview.people().anyMatch(request.to()::equals)) {
            before.forEach(id -> writeAll(request.to(id), interview, wording));
        }
        return writeAll(request, interview, wording);
    }

    /** The letter and, before it, the earlier ones to the same reader, so that it says nothing in the same words. */
    private Text writeAll(DraftRequest request, Interview interview, Wording wording) {
        int attempt = request.kind() == EntryKind.CHECK_IN ? attempt(request) : 1;
        Text text = null;
        for (int i = 1; i <= attempt; i++) {
            text = write(request, interview, wording, i, i == attempt && (request.closing() || attempt > 2));
        }
        return Objects.requireNonNull(text);
    }

    private int attempt(DraftRequest request) {
        if (request.attempt() > 0) {
            return Math.min(request.attempt(), 3);
        }
        Instant answered = application.journal().stream()
                .filter(JournalEntry::isAnswer)
                .map(JournalEntry::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        long made = application.journal().stream()
                .filter(entry ->
                        entry.kind() == EntryKind.CHECK_IN && entry.at().isAfter(answered))
                .count();
        return (int) Math.min(made + 1, 3);
    }

    private Text write(DraftRequest request, Interview interview, Wording wording, int attempt, boolean closing) {
        String to = request.to();
        Scene scene = new Scene(application, interview, calendar);
        Conversation conversation = new Conversation(application, interview, reader);
        Notes notes = conversation.notesOn(to);
        Facts facts = new Facts();
        List<Missing> missing = new ArrayList<>();
        Slots slots = scene.slots(to);
        Set<String> conditions = new HashSet<>(scene.conditions(to));
        boolean spoken = request.form() == Form.CALL || request.form() == Form.VOICEMAIL;
        if (!spoken) {
            conditions.add("written");
        }
        tellOfAnswer(request.kind(), to, slots, conditions);
        if (!slots.has("month")) {
            conditions.add("undated");
        }
        List<Told> topics = new ArrayList<>(notes.topics());
        if (notes.challenge() != null) {
            topics.add(request.kind() == EntryKind.CHECK_IN ? topics.size() : 0, notes.challenge());
        }
        if (conditions.contains("agent")) {
            topics.addAll(topicsToPassOn(conversation, interview));
        }
        topics.removeIf(told -> Sense.isLogistics(told.note()) || saysLittle(told.note()));
        topics.sort(Comparator.comparing(told -> !FirstSteps.isTelling(told.note())));
        if (topics.isEmpty()) {
            conditions.add("no-topic");
        }
        Told topic = topics.isEmpty() ? null : topics.get((attempt - 1) % topics.size());
        slots.put("topic", topic).put("need", notes.challenge()).put("strength", notes.strength());
        notes.liked().stream()
                .filter(told -> Sense.canBeSent(told.note()))
                .findFirst()
                .ifPresent(told -> {
                    slots.put("evidence", told);
                    conditions.add("sendable");
                });
        if (notes.strength() != null) {
            conditions.add("praised");
        }
        List<Told> news = news(request.kind());
        if (attempt == 1 || news.size() > 1) {
            slots.put("news", news.isEmpty() ? null : news.get(0)).put("news2", news.size() < 2 ? null : news.get(1));
        }
        if (slots.has("news")) {
            conditions.add("news");
        }
        boolean wantsNews = request.kind() == EntryKind.CHECK_IN && !closing || request.kind() == EntryKind.RE_APPROACH;
        if (wantsNews && !slots.has("news")) {
            missing.add(
                    new Missing(
                            "/journal",
                            "What have you done, learned or read since then that bears on the job? Add it to the journal as a note."));
        }
        if (request.kind() == EntryKind.ACCEPTANCE) {
            missing.add(new Missing(
                    "/journal",
                    "Which first day and which terms did you agree on, so that they can be confirmed here?"));
        }
        int seed = Math.floorMod(notes.seed() + to.hashCode() + request.kind().ordinal() * 31, 997);
        Page page = wording.new Page(slots, conditions, seed, facts);
        List<String> orders = Objects.requireNonNull(ORDERS.get(request.kind()));
        String order = closing
                ? CLOSING_NOTE
                : (request.form() == Form.CALL || request.form() == Form.VOICEMAIL)
                                && request.kind() == EntryKind.CHECK_IN
                        ? "opening news idea question brief-close"
                        : request.form() == Form.TEXT && request.kind() == EntryKind.CHECK_IN
                                ? "opening news idea question brief-close"
                                : orders.get((seed + attempt) % orders.size());
        for (String move : ("/ " + order).split(" ")) {
            boolean tells = slots.has("news");
            switch (move) {
                case "/" -> page.paragraph();
                case "link" -> {
                    if (request.kind() == EntryKind.RE_APPROACH) {
                        sayOfATopic(move, page, slots, topics, notes.challenge(), attempt);
                    } else if (tells && !slots.has("news2")) {
                        List<Told> bearing = topics.stream()
                                .filter(told -> Bearing.isPlain(told, news.get(0)))
                                .toList();
                        if (!bearing.isEmpty()) {
                            sayOfATopic(move, page, slots, bearing, notes.challenge(), 1);
                        }
                    }
                }
                case "news2" -> {
                    if (tells) {
                        page.say(move);
                    }
                }
                case "idea" -> {
                    if (!tells) {
                        sayOfATopic(move, page, slots, topics, notes.challenge(), attempt);
                    }
                }
                case "hook", "last-hook" -> {
                    boolean said = sayOfATopic(move, page, slots, topics, notes.challenge(), attempt);
                    if (!said && request.kind() == EntryKind.DECLINE_REPLY) {
                        page.say("interest");
                    }
                }
                default -> page.say(move);
            }
        }
        page.keep();
        return new Text(page.subject(), page.text(), facts, missing);
    }

    /** A bare name gives nothing to go on about: "the toilets". */
    private static boolean saysLittle(Note note) {
        return note.kind() == Note.Kind.THING
                && note.about().split(" ").length < 4
                && !note.about().matches(".*\\d.*")
                && !FirstSteps.isTelling(note);
    }

    /** Says {@code move} of the topic whose turn it is, or of the next one that can be said so. */
    private static boolean sayOfATopic(
            String move, Page page, Slots slots, List<Told> topics, @Nullable Told difficulty, int attempt) {
        for (int i = 0; i < Math.max(1, topics.size()); i++) {
            Told topic = topics.isEmpty() ? null : topics.get((attempt - 1 + i) % topics.size());
            slots.put("topic", topic);
            boolean tells = topic != null && FirstSteps.isTelling(topic.note());
            page.holds("step", tells);
            page.holds("no-step", !tells);
            page.holds("difficulty", topic != null && topic.equals(difficulty));
            page.holds("matter", topic != null && !topic.equals(difficulty));
            page.holds("lasting", topic != null && Sense.isLasting(topic.note()));
            if (topic != null && tells) {
                // Another step than the thank-you spoke of, where there is one.
                slots.put("plan", new FirstSteps().onNeed(topic.note(), attempt), topic.pointer());
            }
            if (page.say(move)) {
                return true;
            }
        }
        return false;
    }

    /** What the interviewers cared about, as somebody else can be told of it. */
    private static List<Told> topicsToPassOn(Conversation conversation, Interview interview) {
        return interview.interviewers().stream()
                .flatMap(id -> conversation.notesOn(id).topics().stream())
                .filter(told -> !told.note().about().matches(".*\\byou(r|rs)?\\b.*"))
                .toList();
    }

    private void tellOfAnswer(EntryKind kind, String to, Slots slots, Set<String> conditions) {
        EntryKind answer =
                kind == EntryKind.DECLINE_REPLY || kind == EntryKind.RE_APPROACH ? EntryKind.DECLINE : EntryKind.OFFER;
        Optional<JournalEntry> entry = application.journal().stream()
                .filter(found -> found.kind() == answer)
                .max(Comparator.comparing(JournalEntry::at));
        if (entry.isPresent() && to.equals(entry.get().with())) {
            conditions.add("told");
            Channel channel = entry.get().channel();
            conditions.add(
                    channel == Channel.PHONE
                            ? "told-by-phone"
                            : channel == Channel.EMAIL ? "told-by-mail" : "told-otherwise");
        }
        entry.ifPresent(found -> slots.put(
                "month",
                calendar.dayOf(found.at()).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                "/journal/" + application.journal().indexOf(found) + "/at"));
    }

    /** The notes written since the last letter to the employer that could have told of them, the latest first. */
    private List<Told> news(EntryKind kind) {
        Instant told = application.journal().stream()
                .filter(entry -> entry.kind() == EntryKind.CHECK_IN
                        || entry.kind() == EntryKind.DECLINE
                        || entry.kind() == EntryKind.RE_APPROACH)
                .filter(entry -> entry.outcome() == Outcome.SENT || entry.outcome() == Outcome.SPOKE)
                .map(JournalEntry::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        List<Told> news = new ArrayList<>();
        for (int i = 0; i < application.journal().size(); i++) {
            JournalEntry entry = application.journal().get(i);
            if (entry.kind() == EntryKind.NOTE
                    && entry.said() != null
                    && entry.at().isAfter(told)
                    && !entry.at().isAfter(now)) {
                told(entry.said(), "/journal/" + i + "/said").ifPresent(found -> news.add(0, found));
            }
        }
        return news;
    }

    private Optional<Told> told(@Nullable String said, String pointer) {
        if (said == null || NoteReader.isRude(said) || NoteReader.isPrivate(said, Field.CONCERN)) {
            return Optional.empty();
        }
        Optional<Note> note = reader.read(said, Field.NEWS);
        return note.filter(found -> found.confidence() >= 0.6).map(found -> new Told(found, pointer));
    }
}
