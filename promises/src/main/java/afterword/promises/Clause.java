package afterword.promises;

import afterword.promises.Heard.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a time in its own clause, and so says what the time is of. */
final class Clause {

    private final Language language;
    private final List<Token> tokens;
    private final List<Item> items;
    private final Item time;
    private final int index;

    /** @param index which of the items of {@code heard} is the time */
    Clause(Language language, Heard heard, int index) {
        this.language = language;
        this.tokens = heard.tokens();
        this.items = heard.items();
        this.time = items.get(index);
        this.index = index;
    }

    /** Whether {@code cue} stands before the item in its own clause, or denies it right behind it. */
    boolean has(String cue) {
        int at = time.start() - 1;
        int before = index - 1;
        boolean subject = false;
        while (at >= 0) {
            if (before >= 0 && items.get(before).end() > at) {
                Item item = items.get(before);
                if (item.cue().equals(cue)) {
                    return true;
                }
                // "Instead of Friday it will be Tuesday": what comes before another time is of that one.
                if (subject && item.isTime()) {
                    break;
                }
                subject |= item.cue().equals("subject");
                at = item.start() - 1;
                before--;
                continue;
            }
            if (language.isBoundary(tokens.get(at))
                    || tokens.get(at).is(",")
                    || tokens.get(at).is(":")) {
                break;
            }
            at--;
        }
        return deniedBehind(cue);
    }

    /** "This week is unlikely", "By Friday we will not know". */
    private boolean deniedBehind(String cue) {
        int at = Math.max(time.start(), time.end() - 2);
        for (int behind = index + 1; behind < items.size(); behind++) {
            Item item = items.get(behind);
            for (int i = at; i < item.start(); i++) {
                if (language.isBoundary(tokens.get(i))
                        || language.conditions().contains(tokens.get(i).text())
                        || tokens.get(i).is(",") && index > 0) {
                    return false;
                }
            }
            if (item.isTime()) {
                return false;
            }
            if (item.cue().equals(cue)) {
                boolean ofTheNext = behind + 1 < items.size()
                        && items.get(behind + 1).isTime()
                        && items.get(behind + 1).start() == item.end();
                return !ofTheNext;
            }
            boolean passed = item.cue().equals("subject") || item.cue().equals("hope");
            if (!passed && !language.verbSecond()) {
                return false;
            }
            at = item.end();
        }
        return false;
    }

    /** The cue that says what the time is of: the nearest before it, else behind it. */
    @Nullable
    Item governing() {
        if (index + 1 < items.size()
                && items.get(index + 1).start() == time.end()
                && items.get(index + 1).cue().equals("start")) {
            return items.get(index + 1);
        }
        Item behind = isFronted() ? governingBehind() : null;
        if (behind != null) {
            // "They meet on Tuesday, the day after we can tell you more."
            return behind;
        }
        boolean crossed = false;
        boolean subject = false;
        boolean hope = false;
        Item place = null;
        int at = time.start() - 1;
        int before = index - 1;
        while (at >= 0) {
            if (before >= 0 && items.get(before).end() > at) {
                Item item = items.get(before);
                // "A background check, which takes five days" speaks on of the check.
                boolean newSubject = item.cue().equals("subject")
                        && !language.resuming()
                                .contains(tokens.get(item.start()).text());
                boolean another = newSubject || item.cue().equals("deny");
                if (crossed && another) {
                    return place;
                }
                if (place == null && item.cue().equals("gathering")) {
                    place = item;
                } else if (governs(item)) {
                    return place == null || isDoneAt(place, item) ? item : place;
                }
                hope |= item.cue().equals("hope");
                subject |= newSubject;
                at = item.start() - 1;
                before--;
                continue;
            }
            boolean comma = tokens.get(at).is(",") || tokens.get(at).is(":");
            if (language.isBoundary(tokens.get(at)) || comma && subject) {
                break;
            }
            crossed |= comma;
            at--;
        }
        return place != null ? place : hope ? purpose() : crossed ? null : governingBehind();
    }

    /** "She says ten days for the background check": what the time is for. */
    private @Nullable Item purpose() {
        Item next = index + 1 < items.size() ? items.get(index + 1) : null;
        boolean led = next != null
                && governs(next)
                && !next.cue().equals("gathering")
                && time.end() < next.start()
                && next.start() <= time.end() + 2
                && language.topics().contains(tokens.get(time.end()).text());
        return led ? next : null;
    }

    /** "We vote at the team lunch", "thank you for the interview": what is done there, or was. */
    private boolean isDoneAt(Item place, Item deed) {
        return deed.cue().equals("past") || deed.cue().equals("news") && isPlace(place);
    }

    /** "At the team lunch on Thursday": where it is done. */
    private boolean isPlace(Item item) {
        for (int at = item.start() - 1; at >= Math.max(0, item.start() - 3); at--) {
            if (language.whereabouts().contains(tokens.get(at).text())) {
                return true;
            }
            if (tokens.get(at).isSign() || language.isBoundary(tokens.get(at))) {
                return false;
            }
        }
        return false;
    }

    /** "They meet on Tuesday, Friday they will tell", "on Monday, when I will ring": what it is of stands behind. */
    private boolean isFronted() {
        boolean apart = time.start() > 0 && (tokens.get(time.start() - 1).is(",") || isAfterThen());
        if (!apart || time.end() == tokens.size()) {
            return false;
        }
        Item next = index + 1 < items.size() ? items.get(index + 1) : null;
        String word = tokens.get(time.end()).text();
        return language.ahead().contains(word)
                || language.being().contains(word)
                || next != null
                        && next.start() == time.end()
                        && (next.subject()
                                || language.verbSecond() && governs(next)
                                || time.when() != null && time.when().why().equals("then"));
    }

    /** "One more interview, then Friday we decide". */
    private boolean isAfterThen() {
        Item before = index > 0 ? items.get(index - 1) : null;
        return before != null && before.cue().equals("then") && before.end() == time.start();
    }

    private static boolean governs(Item item) {
        return switch (item.cue()) {
            case "", "neutral", "subject", "then", "event", "before", "correction", "earliest", "deny", "hope" -> false;
            default -> true;
        };
    }

    private @Nullable Item governingBehind() {
        int at = time.end();
        boolean fronted = time.start() == 0 || language.isBoundary(tokens.get(time.start() - 1));
        for (int behind = index + 1; behind < items.size(); behind++) {
            Item item = items.get(behind);
            for (int i = at; i <= item.start(); i++) {
                // "On Friday, we call": but "next week for sure, the director is back" goes on about another matter.
                boolean comma = tokens.get(i).is(",") && !(fronted && i == time.end());
                if (language.isBoundary(tokens.get(i))
                        || comma
                        || language.conditions().contains(tokens.get(i).text())) {
                    return null;
                }
            }
            if (item.cue().equals("before") || item.cue().equals("event")) {
                return null;
            }
            if (governs(item)) {
                return isRemark(item) ? null : item;
            }
            at = item.end();
        }
        return null;
    }

    /** "The 2nd of November, the school is back that day": what stands behind the comma has a time of its own. */
    private boolean isRemark(Item cue) {
        boolean apart = time.start() == 0 && tokens.get(time.end()).is(",");
        boolean bare = time.when() != null
                && (time.when().edge() == When.Edge.NONE || time.when().edge() == When.Edge.BY);
        return apart
                && bare
                && !cue.cue().equals("news")
                && items.stream().anyMatch(item -> item.isTime() && item.start() > time.end())
                && !(cue.cue().equals("absence") && items.get(index + 1).subject());
    }

    /** "Once they have met, probably Wednesday, we will write": whether the time stands alone between commas. */
    private boolean isAside(int comma) {
        return comma == time.start() - 1
                && time.end() < tokens.size()
                && tokens.get(time.end()).is(",");
    }

    /** "Once", "when", "after" before the time in its own clause; nothing where there is none. */
    @Nullable
    Integer subordinator() {
        int at = time.start() - 1;
        boolean resumed = false;
        boolean subject = false;
        int before = index - 1;
        while (at >= 0) {
            if (before >= 0 && items.get(before).end() > at) {
                Item item = items.get(before);
                if (item.cue().equals("event") || item.cue().equals("before")) {
                    return resumed && item.isStandstill() ? null : before;
                }
                if (item.isTime() && subject) {
                    // "Once we have met this weekend I will tell you Monday".
                    return null;
                }
                subject |= item.subject();
                at = item.start() - 1;
                before--;
                continue;
            }
            // "Once we have seen everyone, which should be Wednesday" is still about when they have.
            boolean comma = tokens.get(at).is(",");
            boolean goesOn = comma
                    && (isAside(at)
                            || language.resuming().contains(tokens.get(at + 1).text()));
            if (language.isBoundary(tokens.get(at))
                    || comma && !goesOn
                    || tokens.get(at).is(":")) {
                return null;
            }
            resumed |= goesOn;
            at--;
        }
        return null;
    }
}
