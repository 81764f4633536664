package afterword.app.letter;

import afterword.app.planning.Planning;
import afterword.app.store.Attachments;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.application.Outcome;
import afterword.application.Word;
import afterword.letters.draft.Draft;
import afterword.letters.draft.DraftRequest;
import afterword.letters.draft.Drafter;
import afterword.letters.review.LetterUnderReview;
import afterword.letters.review.Resemblance;
import afterword.letters.review.Review;
import afterword.letters.review.Reviewer;
import afterword.plan.Plan;
import afterword.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The letters of an application: what the plan asks for next, drafted; what the person made of it; what went out. */
public final class Correspondence {

    /** Letters that are written together; a draft speaks of days, and so is another one tomorrow. */
    private record Wanted(Application application, Set<DraftRequest> requests, LocalDate today) {}

    /** A letter to read, beside what it is read against. */
    private record Found(StoredLetter letter, @Nullable Draft draft, List<String> others) {}

    private record Two(Application application, String one, String other) {}

    /** A fact of an application that is said in one letter only. */
    private static final Pattern MENDED = Pattern.compile("/interviews/\\d+/debrief/(?:omitted|corrections)/\\d+");

    private static final int REMEMBERED = 500;
    private static final Duration SOON = Duration.ofDays(3);

    private final Store store;
    private final Planning planning;
    private final Drafter drafter;
    private final Reviewer reviewer;
    private final Remembered<Wanted, Map<DraftRequest, Draft>> drafts = new Remembered<>(REMEMBERED);

    private final Remembered<Two, Resemblance> resemblances = new Remembered<>(REMEMBERED);

    /** The same letter among the same others is read once. */
    private final Remembered<LetterUnderReview, Review> reviews = new Remembered<>(REMEMBERED);

    public Correspondence(Store store, Planning planning, Drafter drafter, Reviewer reviewer) {
        this.store = store;
        this.planning = planning;
        this.drafter = drafter;
        this.reviewer = reviewer;
    }

    /** The letters to write now, then those that went out, the latest first. */
    public List<Piece> of(Owner owner, StoredApplication stored, Instant now) {
        return pieces(owner, stored, letters(owner, stored, now), true);
    }

    /** The same without waiting: what was not read before has no review yet. */
    public List<Piece> asReadSoFar(Owner owner, StoredApplication stored, Instant now) {
        return pieces(owner, stored, letters(owner, stored, now), false);
    }

    /** The letter for one step of the plan, or one that was kept for it. */
    public Optional<Piece> find(Owner owner, StoredApplication stored, String step, Instant now) {
        return find(owner, stored, step, now, true);
    }

    /** The same without waiting: what was not read before has no review yet. */
    public Optional<Piece> findAsReadSoFar(Owner owner, StoredApplication stored, String step, Instant now) {
        return find(owner, stored, step, now, false);
    }

    private Optional<Piece> find(Owner owner, StoredApplication stored, String step, Instant now, boolean read) {
        List<Found> found = letters(owner, stored, now).stream()
                .filter(one -> one.letter().id().equals(step))
                .toList();
        if (found.isEmpty()) {
            found = later(owner, stored, step, now);
        }
        return pieces(owner, stored, found, read).stream().findFirst();
    }

    private List<Piece> pieces(Owner owner, StoredApplication stored, List<Found> found, boolean read) {
        List<String> tracked = found.isEmpty() ? List.of() : tracked(owner, stored);
        List<Piece> pieces = new ArrayList<>();
        for (Found one : found) {
            pieces.add(new Piece(one.letter(), one.draft(), review(owner, stored, one, tracked, read)));
        }
        return pieces;
    }

    private @Nullable Review review(
            Owner owner, StoredApplication stored, Found found, List<String> tracked, boolean read) {
        if (found.letter().isSent()) {
            return null;
        }
        LetterUnderReview given = given(owner, stored, found.letter(), found.others(), tracked);
        return read
                ? reviews.get(given, reviewer::review)
                : reviews.ifThere(given).orElse(null);
    }

    private List<Found> letters(Owner owner, StoredApplication stored, Instant now) {
        Map<String, StoredLetter> kept = new LinkedHashMap<>();
        store.letters().of(owner, stored.id()).forEach(letter -> kept.put(letter.id(), letter));
        List<StoredLetter> open = new ArrayList<>();
        Map<String, Draft> drafted = new LinkedHashMap<>();
        drafts(stored.application(), written(planning.plan(owner, stored, now)), now)
                .forEach((step, draft) -> {
                    drafted.put(step.id(), draft);
                    StoredLetter letter = kept.get(step.id());
                    if (letter == null || !letter.isSent()) {
                        open.add(letter == null ? begun(step, draft, now) : letter);
                        kept.remove(step.id());
                    }
                });
        List<StoredLetter> rest = new ArrayList<>(kept.values());
        rest.sort((one, other) -> other.changed().compareTo(one.changed()));
        List<StoredLetter> all = new ArrayList<>(open);
        all.addAll(rest);
        return all.stream()
                .map(letter -> new Found(letter, drafted.get(letter.id()), others(letter, all)))
                .toList();
    }

    /** A letter for a step that is not due yet, such as a check-in that is written in advance. */
    private List<Found> later(Owner owner, StoredApplication stored, String id, Instant now) {
        return planning.plan(owner, stored, now).steps().stream()
                .filter(step -> step.id().equals(id) && step.isOpen())
                .findFirst()
                .map(step -> drafts(stored.application(), List.of(step), now))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .map(drafted -> {
                    StoredLetter letter = begun(drafted.getKey(), drafted.getValue(), now);
                    return new Found(
                            letter,
                            drafted.getValue(),
                            others(letter, store.letters().of(owner, stored.id())));
                })
                .toList();
    }

    /** How alike two letters to one employer are. */
    public Resemblance resemblance(Application application, String one, String other) {
        return resemblances.get(new Two(application, one, other), two -> Resemblance.between(application, one, other));
    }

    /** What a careful reader would say of a letter, beside the others to this employer. */
    public Review review(Owner owner, StoredApplication stored, StoredLetter letter) {
        List<String> others = others(letter, store.letters().of(owner, stored.id()));
        return reviews.get(given(owner, stored, letter, others, tracked(owner, stored)), reviewer::review);
    }

    /**
     * Keeps a draft as it stands.
     *
     * @return nothing where it was changed in another window meanwhile, is under way, or was sent
     */
    public Optional<StoredLetter> keep(Owner owner, StoredApplication stored, StoredLetter letter, Instant now) {
        if (isUnderWay(owner, stored, letter.id())) {
            return Optional.empty();
        }
        return store.letters()
                .keep(owner, stored.id(), letter, now)
                .or(() -> store.letters()
                        .find(owner, stored.id(), letter.id())
                        .filter(kept -> !kept.isSent() && isSameText(kept, letter)));
    }

    /** What was kept while it was typed, and is sent off before the page has heard of that. */
    private static boolean isSameText(StoredLetter one, StoredLetter other) {
        return one.body().equals(other.body())
                && one.subject().equals(other.subject())
                && one.dismissed().containsAll(other.dismissed());
    }

    /** Throws away what was written, unless it is under way. */
    public void discard(Owner owner, StoredApplication stored, String letter) {
        if (!isUnderWay(owner, stored, letter)) {
            store.letters().discard(owner, stored.id(), letter);
        }
    }

    private boolean isUnderWay(Owner owner, StoredApplication stored, String letter) {
        return store.outgoing()
                .find(owner, stored.id(), letter)
                .map(OutgoingMail::state)
                .filter(MailState::isUnderWay)
                .isPresent();
    }

    /**
     * Records that a letter went out, as it stands, and writes it into the journal; both or neither.
     *
     * @param overruled the writer's own words, where the review blocks it
     * @return whether it is recorded: not where a finding blocks it and nothing was said against it
     */
    public boolean sent(
            Owner owner, StoredApplication stored, StoredLetter letter, @Nullable String overruled, Instant at) {
        boolean blocked = review(owner, stored, letter).isBlocked();
        if (blocked && (overruled == null || overruled.isBlank())) {
            return false;
        }
        store.outgoing()
                .find(owner, stored.id(), letter.id())
                .filter(mail -> mail.state() == MailState.IN_DRAFTS)
                .ifPresent(mail -> store.outgoing().wentOut(mail.messageId(), "by your own mail program", at));
        return wentOut(owner, stored, letter, blocked ? overruled : null, at);
    }

    /** The same for what has gone out already, whatever the review would say of it now. */
    public boolean wentOut(
            Owner owner, StoredApplication stored, StoredLetter letter, @Nullable String overruled, Instant at) {
        return store.together(() -> {
            StoredLetter kept = letter.version() == 0
                    ? store.letters().keep(owner, stored.id(), letter, at).orElse(letter)
                    : letter;
            if (!store.letters().sent(owner, stored.id(), kept.id(), overruled, at)) {
                return false;
            }
            JournalEntry entry = new JournalEntry(at, kind(kept), kept.to(), kept.channel(), Outcome.SENT, null, null);
            store.applications().append(owner, stored.id(), "letter-" + kept.id() + "-" + kept.version(), entry, at);
            return true;
        });
    }

    private LetterUnderReview given(
            Owner owner, StoredApplication stored, StoredLetter letter, List<String> others, List<String> tracked) {
        return new LetterUnderReview(
                kind(letter),
                letter.to(),
                stored.application(),
                letter.body(),
                others,
                tracked,
                store.attachments().names(owner, stored.id(), letter.id()).stream()
                        .map(Attachments.Named::name)
                        .toList(),
                letter.dismissed());
    }

    private List<String> tracked(Owner owner, StoredApplication stored) {
        return store.applications().companies(owner).stream()
                .filter(company -> !company.equals(stored.application().company()))
                .toList();
    }

    private static List<String> others(StoredLetter letter, List<StoredLetter> all) {
        return all.stream()
                .filter(other -> !other.id().equals(letter.id()))
                .map(StoredLetter::body)
                .toList();
    }

    /** The steps that are done by writing and are due soon. */
    private static List<Step> written(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.isOpen() && step.kind().isContact() && step.channel() != Channel.PHONE)
                .filter(step -> step.due().isBefore(plan.now().plus(SOON)))
                .toList();
    }

    /** The drafts of those steps that a letter is written for, in their order. */
    private Map<Step, Draft> drafts(Application application, List<Step> steps, Instant now) {
        List<Step> asking =
                steps.stream().filter(step -> DraftRequest.of(step) != null).toList();
        Map<DraftRequest, Draft> written = drafted(
                application,
                asking.stream()
                        .flatMap(step -> Stream.ofNullable(DraftRequest.of(step)))
                        .toList(),
                now);
        Map<Step, Draft> drafts = new LinkedHashMap<>();
        asking.forEach(step -> drafts.put(step, written.get(DraftRequest.of(step))));
        return drafts;
    }

    /** Written together, in whatever order they are asked for. */
    private Map<DraftRequest, Draft> drafted(Application application, List<DraftRequest> requests, Instant now) {
        LocalDate today = now.atZone(application.zone()).toLocalDate();
        return drafts.get(new Wanted(application, Set.copyOf(requests), today), wanted -> {
            List<Draft> written = drafter.drafts(application, requests, now);
            Map<DraftRequest, Draft> drafts = new LinkedHashMap<>();
            for (int i = 0; i < written.size(); i++) {
                drafts.put(requests.get(i), written.get(i));
            }
            return drafts;
        });
    }

    /**
     * What was forgotten or has to be put right: from the place of each such fact to whom it is written in our drafts, to
     * {@code person} where it is written to them as well.
     */
    public Map<String, String> carried(StoredApplication stored, String person, Instant now) {
        Application application = stored.application();
        boolean any = application.interviews().stream()
                .anyMatch(interview -> !interview.debrief().omitted().isEmpty()
                        || !interview.debrief().corrections().isEmpty());
        if (!any) {
            return Map.of();
        }
        List<DraftRequest> requests = application.interviews().stream()
                .flatMap(Interview::people)
                .distinct()
                .map(reader -> DraftRequest.of(EntryKind.THANK_YOU, reader, Channel.EMAIL))
                .toList();
        Map<String, String> carried = new HashMap<>();
        for (Draft draft : drafted(application, requests, now).values()) {
            draft.facts().stream()
                    .map(MENDED::matcher)
                    .filter(Matcher::lookingAt)
                    .forEach(fact -> carried.merge(
                            fact.group(), draft.to(), (first, other) -> other.equals(person) ? other : first));
        }
        return carried;
    }

    private static StoredLetter begun(Step step, Draft draft, Instant now) {
        return new StoredLetter(
                step.id(),
                0,
                step.id(),
                draft.kind().word(),
                draft.to(),
                draft.channel(),
                Objects.requireNonNullElse(draft.subject(), ""),
                draft.body(),
                Set.of(),
                now,
                null,
                null);
    }

    private static EntryKind kind(StoredLetter letter) {
        return Word.of(EntryKind.class, letter.kind())
                .orElseThrow(() -> new IllegalStateException("letter of kind " + letter.kind()));
    }
}
