package afterword.app.printing;

import afterword.app.saying.Times;
import afterword.app.timeline.Timeline;
import afterword.application.Decision;
import afterword.businessdays.BusinessCalendar;
import afterword.businessdays.Holidays;
import afterword.paper.post.Journey;
import afterword.paper.post.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says when a letter is likely there and by when to post it, and how sure that is. */
public final class PostOffice {

    /** By five most boxes have been emptied for the day. */
    private static final int LAST_COLLECTION = 17;

    private final Holidays holidays;

    public PostOffice(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * In sentences, the first of which says when it is there.
     *
     * @param times the writer's, who posts it
     */
    public List<String> estimate(Correspondents who, Times times) {
        Journey journey = Journey.between(who.here(), who.there());
        Posting posting = new Posting(
                journey,
                days(who.here() == null ? who.there() : who.here()),
                days(who.there() == null ? who.here() : who.there()));
        boolean collected = times.now().atZone(times.yours()).getHour() >= LAST_COLLECTION;
        LocalDate day = collected ? times.today().plusDays(1) : times.today();
        Posting.Arrival arrival = posting.of(day);
        List<String> sentences = new ArrayList<>();
        sentences.add("Posted " + times.distance(day) + ", it is likely there between " + times.day(arrival.first())
                + " and " + times.day(arrival.last()) + ".");
        deadline(who, posting, times).ifPresent(sentences::add);
        sentences.add("That is an estimate and no promise: " + journey.source() + ". Counted are the days on which "
                + (who.here() != null && who.there() != null && !who.here().equals(who.there())
                        ? "both countries work."
                        : "people work there."));
        if (who.here() == null) {
            sentences.add("Where you post from is not known; your address in the settings would tell.");
        }
        return sentences;
    }

    /** Whether a letter can be there before they decide is what makes a deadline. */
    private static Optional<String> deadline(Correspondents who, Posting posting, Times times) {
        return Timeline.lastPromise(who.application())
                .map(Decision::on)
                .filter(on -> on.isAfter(times.today()))
                .map(on -> posting.latestFor(on.minusDays(1))
                        .filter(latest -> !latest.isBefore(times.today()))
                        .map(latest -> "To be there before they decide, by " + times.day(on) + ", post it by "
                                + times.day(latest) + ".")
                        .orElse("They mean to decide by " + times.day(on) + "; a letter may come too late for that."));
    }

    private BusinessCalendar days(@Nullable String country) {
        return Optional.ofNullable(country).flatMap(holidays::of).orElse(BusinessCalendar.WEEKDAYS);
    }
}
