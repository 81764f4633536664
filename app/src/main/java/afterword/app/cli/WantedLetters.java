package afterword.app.cli;

import afterword.application.Application;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Interview;
import afterword.application.InterviewStatus;
import afterword.letters.draft.DraftRequest;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.plan.StepStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which letters somebody means who asks for drafts: those of the plan, or those of a kind or to a person. */
final class WantedLetters {

    private final Application application;
    private final Plan plan;

    WantedLetters(Application application, Plan plan) {
        this.application = application;
        this.plan = plan;
    }

    /**
     * The moment as of which letters about an application are drafted: {@code now}, or the end of the last interview of which
     * a debrief is there where that is later. Who has written down what was said has been there, whatever the clock says.
     */
    static Instant asOf(Application application, Instant now) {
        return application.interviews().stream()
                .filter(interview -> interview.status() != InterviewStatus.CANCELLED)
                .filter(interview -> !interview.debrief().isEmpty())
                .map(Interview::end)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /**
     * The letters to be drafted.
     *
     * @param to only to that contact
     * @param kind only of that kind, whether the plan has it open or not
     */
    List<DraftRequest> requests(@Nullable String to, @Nullable EntryKind kind) {
        if (kind != null) {
            return ofKind(to, kind);
        }
        List<DraftRequest> open =
                open().filter(request -> to == null || request.to().equals(to)).toList();
        if (to == null || !open.isEmpty()) {
            return open;
        }
        return steps().filter(Step::isOpen)
                .map(DraftRequest::of)
                .filter(Objects::nonNull)
                .filter(request -> request.to().equals(to))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> List.of(DraftRequest.of(EntryKind.THANK_YOU, to, channel(to))));
    }

    /**
     * Which of {@code requests}, made without a kind, are thanks whose time has gone by; where there are no requests at all,
     * those that could be drafted all the same.
     */
    Optional<LateThanks> late(List<DraftRequest> requests) {
        return LateThanks.of(application, plan).filter(late -> requests.isEmpty() || late.isAllOf(requests));
    }

    /** What may be written now: whatever is due, and thanks from the moment there is somebody to thank. */
    private Stream<DraftRequest> open() {
        return steps().filter(Step::isOpen)
                .filter(step -> step.status() != StepStatus.UPCOMING || isThanks(step.kind()))
                .map(DraftRequest::of)
                .filter(Objects::nonNull);
    }

    private static boolean isThanks(StepKind kind) {
        return switch (kind) {
            case THANK_YOU, HANDWRITTEN_NOTE, DECLINE_REPLY, OFFER_REPLY -> true;
            case DEBRIEF, CHECK_IN, RE_APPROACH, CLOSE -> false;
        };
    }

    private List<DraftRequest> ofKind(@Nullable String to, EntryKind kind) {
        Map<String, DraftRequest> planned = new LinkedHashMap<>();
        steps().sorted(Comparator.comparing(step -> !step.isOpen()))
                .map(DraftRequest::of)
                .filter(Objects::nonNull)
                .filter(request -> request.kind() == kind)
                .forEach(request -> planned.putIfAbsent(request.to(), request));
        if (to != null) {
            return List.of(planned.getOrDefault(to, DraftRequest.of(kind, to, channel(to))));
        }
        if (!planned.isEmpty()) {
            return List.copyOf(planned.values());
        }
        return metLast().stream()
                .limit(kind == EntryKind.THANK_YOU || kind == EntryKind.HANDWRITTEN_NOTE ? Long.MAX_VALUE : 1)
                .map(id -> DraftRequest.of(kind, id, channel(id)))
                .toList();
    }

    /** Those of the latest interview that has been held, in the order of the file. */
    private List<String> metLast() {
        Instant now = plan.now().toInstant();
        return application.interviews().stream()
                .filter(interview -> interview.isHeld(now))
                .max(Comparator.comparing(Interview::end))
                .map(interview -> interview.people().toList())
                .orElse(List.of());
    }

    private Channel channel(String id) {
        Channel prefers = application.contact(id).prefers();
        return prefers == null || prefers == Channel.PHONE ? Channel.EMAIL : prefers;
    }

    private Stream<Step> steps() {
        return plan.steps().stream();
    }
}
