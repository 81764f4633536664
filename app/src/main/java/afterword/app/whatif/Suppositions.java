package afterword.app.whatif;

import afterword.application.Application;
import afterword.application.EntryKind;
import afterword.application.Outcome;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.plan.Plan;
import afterword.plan.Step;
import afterword.plan.StepKind;
import afterword.promises.Promises;
import afterword.whatif.Supposition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Suppositions as people put them: "they promise Friday", "they decline on Tuesday", "nobody answers". Days are read as
 * promises are, in the employer's zone; what happens on a later day happens at ten in the morning there.
 */
public final class Suppositions {

    private static final String EXAMPLE = "they decline on Tuesday";
    private static final Pattern FORM = Pattern.compile(
            "(nobody answers|they (?:promise|decline|say no|offer|invite|reply|answer)|i (?:ask|check in))(?: (.+))?");
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Promises promises;

    public Suppositions(Promises promises) {
        this.promises = promises;
    }

    /**
     * Reads them all, or says of each what cannot be understood.
     *
     * @param plan the plan as things are: whoever it asks next is the one who says something
     */
    public Reading<List<Supposition>> read(List<String> texts, Application application, Plan plan) {
        List<Problem> problems = new ArrayList<>();
        List<Supposition> read = new ArrayList<>();
        for (String text : texts) {
            new One(text, application, plan).read(problems).ifPresent(read::add);
        }
        return problems.isEmpty() ? Reading.of(read) : Reading.failed(problems);
    }

    private static Optional<String> partner(Application application, Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.isOpen() && step.kind() == StepKind.CHECK_IN && step.to() != null)
                .map(Step::to)
                .findFirst()
                .or(() -> application.contacts().keySet().stream().findFirst());
    }

    /** One supposition in the reading. */
    private final class One {

        private final String text;
        private final Application application;
        private final Plan plan;

        One(String text, Application application, Plan plan) {
            this.text = text;
            this.application = application;
            this.plan = plan;
        }

        Optional<Supposition> read(List<Problem> problems) {
            Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
            if (!form.matches()) {
                return refused(problems, "this supposition is not understood.", EXAMPLE);
            }
            String what = form.group(1);
            String when = form.group(2);
            if (what.equals("nobody answers")) {
                return Optional.of(new Supposition.NobodyAnswers());
            }
            Optional<String> partner = partner(application, plan);
            if (partner.isEmpty()) {
                return refused(problems, "nobody is known who could say so; add a contact first.", EXAMPLE);
            }
            return what.equals("they promise")
                    ? promise(when, partner.get(), problems)
                    : on(when, problems, at -> happens(what, at, partner.get()));
        }

        private Optional<Supposition> promise(@Nullable String when, String by, List<Problem> problems) {
            LocalDate day = when == null ? null : day(when);
            return day == null
                    ? refused(problems, "the day they promise is not understood.", "they promise Friday")
                    : Optional.of(new Supposition.TheySay(now(), EntryKind.REPLY, by, day));
        }

        private Optional<Supposition> on(
                @Nullable String when, List<Problem> problems, Function<Instant, Supposition> supposition) {
            LocalDate day = when == null ? plan.now().toLocalDate() : day(when);
            if (day == null) {
                return refused(problems, "the day is not understood.", EXAMPLE);
            }
            ZonedDateTime ten = day.atTime(TEN).atZone(application.zone());
            if (!day.isAfter(plan.now().toLocalDate())) {
                return Optional.of(supposition.apply(now()));
            }
            return Optional.of(supposition.apply(ten.toInstant()));
        }

        private Supposition happens(String what, Instant at, String partner) {
            return switch (what) {
                case "they decline", "they say no" -> new Supposition.TheySay(at, EntryKind.DECLINE, partner, null);
                case "they offer" -> new Supposition.TheySay(at, EntryKind.OFFER, partner, null);
                case "they invite" -> new Supposition.TheySay(at, EntryKind.INVITATION, partner, null);
                case "i ask", "i check in" -> new Supposition.YouDo(at, EntryKind.CHECK_IN, partner, Outcome.SENT);
                default -> new Supposition.TheySay(at, EntryKind.REPLY, partner, null);
            };
        }

        private @Nullable LocalDate day(String words) {
            return promises.read(words, now(), application.zone(), application.holidays())
                    .on();
        }

        private Instant now() {
            return plan.now().toInstant();
        }

        private Optional<Supposition> refused(List<Problem> problems, String message, String example) {
            problems.add(new Problem("--if", 0, 0, "", "not-understood", message, text, example));
            return Optional.empty();
        }
    }
}
