package afterword.promises;

import afterword.promises.Heard.Item;
import java.util.List;
import java.util.Set;

/**
 * What a clause looks ahead to where no verb of news tells: "we should have it sorted by Friday" may well be the answer,
 * "we will repaint the lobby by Friday" is not.
 */
final class Outlook {

    /** With these a clause tells the applicant nothing. */
    private static final Set<String> NOT_TELLING = Set.of("deny", "event", "yours", "visit");

    private final Language language;
    private final Heard heard;
    private final List<Token> tokens;
    private final Wording wording;

    Outlook(Language language, Heard heard) {
        this.language = language;
        this.heard = heard;
        this.tokens = heard.tokens();
        this.wording = new Wording(language, heard);
    }

    /**
     * Whether a clause that looks ahead may well be the employer's about this post: nobody and nothing unknown is its
     * subject, nor "you", and of what they will do no more than one word is unknown.
     */
    boolean isOurs(int from, int to, Item time) {
        if (wording.hears(from, to, "news")) {
            return true;
        }
        int ahead = from;
        while (ahead < to && !language.ahead().contains(tokens.get(ahead).text())) {
            ahead++;
        }
        if (ahead == to && wording.hears(from, to, "hope")) {
            return !isForAnother(from, to, time) && !isSubject(time, to);
        }
        boolean named = ahead > from && heard.isHeard(ahead - 1, "subject");
        int subject = ahead;
        while (!named && subject > from && !tokens.get(subject - 1).isSign()) {
            subject--;
        }
        int strangers = wording.strangers(ahead, deedEnd(Math.max(ahead, time.end()), to), time);
        boolean yours =
                ahead > from && language.yours().contains(tokens.get(ahead - 1).text());
        return !isWish(ahead, to)
                && wording.strangers(subject, ahead, time) == 0
                && (strangers == 0 || strangers == 1 && !yours && isLimit(time))
                && !isAway(ahead, to, time);
    }

    /** Whether a clause without a day of its own speaks of something else than the answer: "we will repaint the lobby". */
    boolean isAside(int from, int to, Item time) {
        boolean foreign = wording.strangers(from, to, time) > 1 || wording.hearsForeign(from, to);
        return foreign && !wording.hears(from, to, "news") && !wording.hears(from, to, "hope");
    }

    /** Whether a meeting is what "should be over by Friday". */
    boolean isOfMeeting(int from, Item time) {
        Item subject = null;
        for (Item item : heard.items()) {
            boolean before = item.start() >= from && item.end() <= time.start();
            if (before && (item.cue().equals("subject") || item.cue().equals("gathering"))) {
                subject = item;
            }
        }
        return subject != null && subject.cue().equals("gathering");
    }

    /** "Ring me on Friday and I will have an answer": whether somebody then tells, in a clause of its own. */
    boolean tellsAfter(Item time) {
        boolean apart = false;
        boolean subject = false;
        for (Item item : heard.items()) {
            if (item.start() < time.end()) {
                continue;
            }
            for (int i = time.end(); i < item.start(); i++) {
                apart |= tokens.get(i).is(",") || language.isBoundary(tokens.get(i));
                if (language.conditions().contains(tokens.get(i).text())) {
                    return false;
                }
            }
            subject |= item.subject();
            if (item.isTime() || NOT_TELLING.contains(item.cue())) {
                return false;
            }
            if (item.cue().equals("news")) {
                return apart && subject && wording.strangers(item.end(), clauseEnd(item.end()), time) < 2;
            }
        }
        return false;
    }

    private int clauseEnd(int from) {
        int end = from;
        while (end < tokens.size() && !tokens.get(end).isSign() && !language.isBoundary(tokens.get(end))) {
            end++;
        }
        return end;
    }

    /** "Our turnaround on orders is a week", "please allow two weeks for the delivery". */
    private boolean isForAnother(int from, int to, Item time) {
        for (int i = from; i + 1 < to; i++) {
            int object = i + 2 < to && wording.isDetermined(i + 1) ? i + 2 : i + 1;
            if (wording.isAbout(i) && !Wording.within(i, time) && wording.isStranger(object)) {
                return true;
            }
        }
        return false;
    }

    /** "She thinks Friday is the busiest day": something is said of the time itself. */
    private boolean isSubject(Item time, int to) {
        return time.end() < to
                && language.being().contains(tokens.get(time.end()).text())
                && wording.strangers(time.end(), to, time) > 0;
    }

    /** "By Friday", "in two weeks", but not "on Friday": by when something is to be done. */
    private static boolean isLimit(Item time) {
        When when = time.when();
        if (when == null) {
            return false;
        }
        return switch (when.edge()) {
            case BY, BEFORE, UNTIL, AFTER -> true;
            default -> when.sort() != When.Sort.DAY && when.sort() != When.Sort.MONTH;
        };
    }

    /** "She wants the rota by Monday", "I will have the rota by Monday". */
    private boolean isWish(int ahead, int to) {
        int object = ahead + 1;
        if (object < to && !wording.isDetermined(object) && !wording.isStranger(object)) {
            object++;
        }
        return object + 1 < to && wording.isDetermined(object) && wording.isStranger(object + 1);
    }

    /** "By next Wed. I will bug her": who does something else after the time. */
    private int deedEnd(int from, int to) {
        int end = from;
        while (end < to && (language.verbSecond() || !heard.isHeard(end, "subject"))) {
            end++;
        }
        return end;
    }

    /** "I will be in Warsaw". */
    private boolean isAway(int from, int to, Item time) {
        for (int i = from + 1; i < to; i++) {
            boolean there = language.whereabouts().contains(tokens.get(i - 1).text());
            if (there && wording.isStranger(i) && !Wording.within(i, time)) {
                return true;
            }
        }
        return false;
    }
}
