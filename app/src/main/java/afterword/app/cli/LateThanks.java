package afterword.app.cli;

import afterword.application.Application;
import afterword.application.Interview;
import afterword.application.JournalEntry;
import afterword.letters.draft.DraftRequest;
import afterword.plan.Because;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.plan.StepStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The thank-yous after the latest interview that a plan lets go because their time has gone by (playbooks.md, Fine print): nobody of
 * that interview was thanked, and nobody has answered since.
 *
 * @param interview its local date
 * @param until the local date up to which they would still have been sent
 * @param because why the plan lets them go
 */
record LateThanks(LocalDate interview, LocalDate until, Because because, List<DraftRequest> requests) {

    LateThanks {
        requests = List.copyOf(requests);
    }

    /** Those of {@code application}; none where the plan has none missed, somebody was thanked, or an answer has come. */
    static Optional<LateThanks> of(Application application, Plan plan) {
        Instant now = plan.now().toInstant();
        return application.interviews().stream()
                .filter(interview -> interview.isHeld(now))
                .max(Comparator.comparing(Interview::start).thenComparing(Interview::end))
                .filter(latest -> application.journal().stream().noneMatch(entry -> isAnswer(entry, latest, now)))
                .flatMap(latest -> of(application, latest, plan));
    }

    private static boolean isAnswer(JournalEntry entry, Interview latest, Instant now) {
        return entry.isAnswer() && !entry.at().isAfter(now) && !entry.at().isBefore(latest.end());
    }

    private static Optional<LateThanks> of(Application application, Interview latest, Plan plan) {
        String after = latest.id() + "/" + StepKind.THANK_YOU.word() + "/";
        List<Step> thanks = plan.steps().stream()
                .filter(step -> step.kind() == StepKind.THANK_YOU && step.id().startsWith(after))
                .toList();
        if (thanks.isEmpty() || thanks.stream().anyMatch(step -> step.status() != StepStatus.MISSED)) {
            return Optional.empty();
        }
        LocalDate held = latest.start().atZone(application.zone()).toLocalDate();
        List<Because> because = thanks.get(0).because();
        return Optional.of(new LateThanks(
                held,
                held.plusWeeks(1),
                because.get(because.size() - 1),
                thanks.stream()
                        .flatMap(step -> Optional.ofNullable(DraftRequest.of(step)).stream())
                        .toList()));
    }

    /** Whether {@code drafted} are such letters and nothing else. */
    boolean isAllOf(List<DraftRequest> drafted) {
        return !drafted.isEmpty()
                && drafted.stream()
                        .allMatch(one -> requests.stream()
                                .anyMatch(late ->
                                        late.kind() == one.kind() && late.to().equals(one.to())));
    }

    /** What is said beside the letters. */
    String sentence() {
        String why = because.text();
        return "the time for thanks after the interview of " + interview + " went by on " + until
                + ", and the plan would not send them any more: "
                + why.substring(0, 1).toLowerCase(Locale.ROOT) + why.substring(1, why.length() - 1) + " ("
                + because.rule()
                + "). They are drafted all the same.";
    }
}
