package afterword.app.agenda.web;

import afterword.app.agenda.Agenda;
import afterword.app.agenda.AgendaItem;
import afterword.app.agenda.AgendaStep;
import afterword.app.agenda.Hold;
import afterword.app.saying.Links;
import afterword.app.saying.Steps;
import afterword.app.saying.Times;
import afterword.app.web.Visit;
import afterword.plan.Because;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agenda in words. */
record AgendaView(
        String greeting,
        String headline,
        @Nullable String next,
        boolean isEmpty,
        boolean hasSample,
        List<ItemView> today,
        List<Held> held,
        List<ItemView> coming,
        List<Put> snoozed,
        int more) {

    /** So many of each are shown; who has more has them with the applications. */
    private static final int MOST = 20;

    /** So many at once need no word of comfort. */
    private static final int FEW = 3;

    private static final String[] NUMBERS = {
        "Nothing",
        "One thing",
        "Two things",
        "Three things",
        "Four things",
        "Five things",
        "Six things",
        "Seven things",
        "Eight things",
        "Nine things",
        "Ten things"
    };

    /** One thing not to do, at one or several. */
    record Held(List<Place> places, String what, @Nullable String said, List<Because> because) {

        Held with(Place place) {
            return new Held(Stream.concat(places.stream(), Stream.of(place)).toList(), what, said, because);
        }

        /** Whether both are one thing to leave be; what somebody said stands beside their name only. */
        boolean isAlike(Held other) {
            return said == null && other.said == null && what.equals(other.what) && because.equals(other.because);
        }
    }

    /** Where it is not done. */
    record Place(String application, String company) {}

    /** One thing put off. */
    record Put(String id, String step, String application, String toDo, String company, String until, String reason) {}

    static AgendaView of(Agenda agenda, Visit visit, long applications, boolean hasSample, Said said) {
        Times times = visit.times();
        List<ItemView> today = agenda.today().stream()
                .limit(MOST)
                .map(item -> ItemView.of(item, times, true))
                .toList();
        List<ItemView> coming = agenda.coming().stream()
                .limit(MOST)
                .map(item -> ItemView.of(item, times, false))
                .toList();
        String name = visit.settings().given();
        return new AgendaView(
                times.greeting() + (name == null ? "." : ", " + name + "."),
                headline(applications, agenda.today().size()),
                applications == 0 ? null : next(agenda, times),
                applications == 0,
                hasSample,
                today,
                together(agenda.held().stream()
                        .limit(MOST)
                        .map(hold -> held(hold, times, said))
                        .toList()),
                coming,
                agenda.snoozed().stream().map(put -> put(put, times)).toList(),
                beyond(agenda.today()) + beyond(agenda.held()) + beyond(agenda.coming()));
    }

    private static int beyond(List<?> list) {
        return Math.max(0, list.size() - MOST);
    }

    private static String headline(long applications, int today) {
        if (applications == 0) {
            return "What happens after an interview is a matter of a few good days.";
        }
        return (today < NUMBERS.length ? NUMBERS[today] : today + " things") + (today == 0 ? " to do today" : " today");
    }

    private static @Nullable String next(Agenda agenda, Times times) {
        if (!agenda.today().isEmpty()) {
            return agenda.today().size() <= FEW ? null : "Begin with the first. The others can follow.";
        }
        return agenda.coming().stream()
                .map(AgendaItem::first)
                .filter(step -> !step.tail())
                .findFirst()
                .map(step -> "Nothing until "
                        + times.dayAndDistance(
                                step.due().withZoneSameInstant(times.yours()).toLocalDate()) + ".")
                .orElse("Nothing is due in the next two weeks.");
    }

    private static Held held(Hold hold, Times times, Said said) {
        String until = hold.until() == null ? "" : "; wait till " + times.day(hold.until());
        return new Held(
                List.of(new Place(Links.application(hold.application()), hold.company())),
                words(hold) + until,
                said.by(hold.application()),
                hold.because());
    }

    /** What is to be left be for one reason is one line. */
    private static List<Held> together(List<Held> all) {
        List<Held> together = new ArrayList<>();
        for (Held one : all) {
            int alike = 0;
            while (alike < together.size() && !together.get(alike).isAlike(one)) {
                alike++;
            }
            if (alike < together.size()) {
                together.set(alike, together.get(alike).with(one.places().get(0)));
            } else {
                together.add(one);
            }
        }
        return together;
    }

    private static String words(Hold hold) {
        String way = hold.channel() == null ? "" : " " + Steps.by(hold.channel());
        return switch (hold.kind()) {
            case CHECK_IN -> "no asking" + way;
            case THANK_YOU -> "no thank-you" + way;
            case HANDWRITTEN_NOTE -> "no note" + way;
            case DECLINE_REPLY, OFFER_REPLY, RE_APPROACH -> "no letter" + way;
            case DEBRIEF, CLOSE -> "nothing to do";
        };
    }

    private static Put put(Agenda.Put put, Times times) {
        AgendaStep step = put.step();
        return new Put(
                step.application(),
                step.id(),
                Links.application(step.application()),
                Steps.toDo(step.kind(), step.channel(), step.name()),
                step.company(),
                times.onDay(put.snooze().until().atZone(times.yours()).toLocalDate()),
                put.snooze().reason());
    }

    /** The employer's own words on when there will be news. */
    interface Said {
        @Nullable
        String by(String application);
    }
}
