package afterword.app.application.web;

import afterword.app.agenda.AgendaItem;
import afterword.app.agenda.AgendaStep;
import afterword.app.agenda.web.ItemView;
import afterword.app.saying.Names;
import afterword.app.saying.Steps;
import afterword.app.saying.Times;
import afterword.app.store.StoredApplication;
import afterword.app.timeline.Drawing;
import afterword.app.timeline.Happening;
import afterword.app.timeline.Timeline;
import afterword.app.web.Visit;
import afterword.application.Application;
import afterword.application.EmployerDirection;
import afterword.plan.Because;
import afterword.plan.Plan;
import afterword.plan.PlanState;
import afterword.plan.Refusal;
import afterword.plan.Step;
import afterword.plan.StepKind;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application in words and shapes. */
record ApplicationView(
        String id,
        long version,
        String company,
        String position,
        @Nullable String agency,
        String state,
        String headline,
        String localTime,
        boolean sample,
        boolean over,
        List<ItemView> now,
        List<ItemView> later,
        List<Held> held,
        Drawing desk,
        Drawing tablet,
        Drawing phone,
        List<Line> line,
        List<PersonView> people,
        List<Asked> directions,
        List<InterviewView> interviews,
        List<EntryView> journal,
        String playbook,
        String playbookTitle) {

    /** Something not to be done now. */
    record Held(String what, List<Because> because) {}

    /** A direction of the employer: their words and what we made of them. */
    record Asked(String when, @Nullable String said, String meaning) {}

    /** A row of the timeline as a table. */
    record Line(String when, String what, String sort) {}

    static ApplicationView of(
            StoredApplication stored, Plan plan, String playbookTitle, Timeline timeline, Visit visit) {
        Application application = stored.application();
        Times times = visit.times().at(application.zone());
        List<AgendaStep> open = new ArrayList<>();
        boolean asked = false;
        for (Step step : plan.steps()) {
            if (step.isOpen()) {
                open.add(AgendaStep.of(stored.id(), application, step, asked));
                asked |= step.kind() == StepKind.CHECK_IN;
            }
        }
        List<AgendaStep> today = open.stream()
                .filter(step -> step.isToday(times.now(), times.there()))
                .toList();
        List<AgendaStep> later =
                open.stream().filter(step -> !today.contains(step)).toList();
        List<EntryView> journal = new ArrayList<>(stored.journal().stream()
                .sorted(Comparator.comparing(entry -> entry.entry().at()))
                .map(entry -> EntryView.of(application, entry, times))
                .toList());
        Collections.reverse(journal);
        return new ApplicationView(
                stored.id(),
                stored.version(),
                application.company(),
                application.position(),
                application.agency() == null ? null : application.agency().name(),
                Steps.state(plan.state()),
                headline(today, later, plan, times),
                clock(times),
                stored.sample(),
                plan.state() == PlanState.CLOSED
                        || plan.state() == PlanState.DECLINED
                        || plan.state() == PlanState.OFFERED,
                items(today, times, true),
                items(later, times, false),
                plan.refused().stream().map(refusal -> held(refusal, times)).toList(),
                timeline.drawn(1000),
                timeline.drawn(720),
                timeline.drawn(360),
                timeline.happenings().stream()
                        .map(happening -> line(happening, times))
                        .toList(),
                application.contacts().values().stream()
                        .map(contact -> PersonView.of(application, contact, visit.settings()))
                        .toList(),
                application.directions().stream()
                        .map(direction -> asked(application, direction, times))
                        .toList(),
                application.interviews().stream()
                        .map(interview -> InterviewView.of(application, interview, times, visit.now()))
                        .toList(),
                journal,
                plan.playbook(),
                playbookTitle);
    }

    private static List<ItemView> items(List<AgendaStep> steps, Times times, boolean today) {
        return AgendaItem.grouped(steps, times.there()).stream()
                .map(item -> ItemView.of(item, times, today))
                .toList();
    }

    /** With the day where that is not the reader's, since all days on this page are those there. */
    private static String clock(Times times) {
        ZonedDateTime there = times.now().atZone(times.there());
        boolean sameDay =
                there.toLocalDate().equals(times.now().atZone(times.yours()).toLocalDate());
        return "It is " + times.time(there.toLocalTime())
                + (sameDay ? "" : " on " + Times.weekday(there.getDayOfWeek()))
                + " in " + Times.city(times.there());
    }

    private static String headline(List<AgendaStep> today, List<AgendaStep> later, Plan plan, Times times) {
        if (!today.isEmpty()) {
            return "Now: "
                    + lower(AgendaItem.grouped(today, times.there()).get(0).toDo()) + ".";
        }
        if (!later.isEmpty()) {
            LocalDate day =
                    later.get(0).due().withZoneSameInstant(times.there()).toLocalDate();
            return "Nothing to do until " + times.dayAndDistance(day) + ".";
        }
        return switch (plan.state()) {
            case SCHEDULED -> "Nothing to do before the interview but to read your pocket card.";
            case DECLINED -> "It is over here, and you closed it well.";
            case OFFERED -> "They made an offer. Nothing chases any more.";
            case CLOSED -> "It is closed.";
            case THANKING, WAITING, CHECKING_IN, ANSWERED -> "Nothing to do.";
        };
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    static Held held(Refusal refusal, Times times) {
        String way = refusal.channel() == null ? "" : " " + Steps.by(refusal.channel());
        String until = refusal.until() == null ? "" : " before " + times.day(refusal.until());
        String what = switch (refusal.kind()) {
            case CHECK_IN -> "No asking";
            case THANK_YOU -> "No thank-you";
            case HANDWRITTEN_NOTE -> "No note by post";
            case DECLINE_REPLY, OFFER_REPLY, RE_APPROACH -> "No letter";
            case DEBRIEF -> "No debrief";
            case CLOSE -> "No closing";
        };
        return new Held(what + way + until, refusal.because());
    }

    private static Line line(Happening happening, Times times) {
        String what = happening.said() == null ? happening.label() : happening.label() + ": “" + happening.said() + "”";
        return new Line(times.day(happening.on()), what, happening.sort().words());
    }

    private static Asked asked(Application application, EmployerDirection direction, Times times) {
        List<String> meaning = new ArrayList<>();
        if (direction.channel() != null) {
            meaning.add("write or call only " + Steps.by(direction.channel()));
        }
        direction.no().stream()
                .sorted()
                .forEach(ban -> meaning.add("no " + ban.word().replace('-', ' ')));
        if (direction.contact() != null) {
            meaning.add("ask " + Names.of(application, direction.contact()));
        }
        if (direction.on() != null) {
            meaning.add("on " + times.day(direction.on()));
        }
        String by = direction.by() == null ? "" : Names.of(application, direction.by()) + ", ";
        return new Asked(by + times.moment(direction.at()), direction.said(), String.join("; ", meaning));
    }
}
