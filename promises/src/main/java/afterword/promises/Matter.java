package afterword.promises;

import afterword.promises.Heard.Item;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence's verbs are about. That somebody decides, announces or sends is news only where it is the decision on
 * this post: "the council decides on the budget" and "we'll send you the brochure" are none.
 */
final class Matter {

    private static final String NEWS = "news";

    /** The rule of verbs of deciding, announcing, sending and getting, whose object tells. */
    private static final String RULING = "ruling";

    /** The rule of those that may have their object before them: "the budget is approved". */
    private static final String RULED = "ruled";

    /** The rule of those of which the subject tells: "the bins go out". */
    private static final String GOING = "going";

    private static final Set<String> FOREIGN =
            Set.of("pay", "contract", "gathering", "absence", "closing", "start", "yours");

    /** With these a clause tells the applicant nothing. */
    private static final Set<String> NOT_TELLING = Set.of("deny", "event", "yours", "visit");

    private final Language language;
    private final Heard heard;
    private final List<Token> tokens;

    Matter(Language language, Heard heard) {
        this.language = language;
        this.heard = heard;
        this.tokens = heard.tokens();
    }

    /** What {@code verb} makes of a time. */
    String of(Item verb, Item time) {
        if (isAnother(verb, time) || isCompound(verb) || isOfAnotherBehind(verb, time)) {
            return "unclear";
        }
        if (isOver(verb, time)) {
            return "past";
        }
        return isObject(verb) ? "news" : verb.cue();
    }

    /** "Bonus letters go out". */
    private boolean isCompound(Item news) {
        int index = heard.items().indexOf(news);
        Item before = index > 0 ? heard.items().get(index - 1) : null;
        return news.cue().equals("news")
                && before != null
                && before.end() == news.start()
                && (before.cue().equals("pay") || before.cue().equals("contract"));
    }

    /** Whether what {@code verb} does at {@code time} is done to something else than the post and its answer. */
    private boolean isAnother(Item verb, Item time) {
        if (verb.rule().equals(GOING)) {
            return isForeign(subjectStart(verb.start(), time), verb.start());
        }
        if (verb.rule().equals(NEWS) && isDetermined(verb.end())) {
            return isForeign(verb.end(), objectEnd(verb.end(), time));
        }
        if (!rules(verb)) {
            Item before = before(verb);
            return FOREIGN.contains(verb.cue()) && before != null && isAnother(before, time);
        }
        return isForeign(verb.end(), objectEnd(verb.end(), time))
                || verb.rule().equals(RULED)
                        && isPassive(verb)
                        && isForeign(passiveStart(verb.start(), time), verb.start());
    }

    private boolean isTopic(int at) {
        return language.topics().contains(tokens.get(at).text()) || isDetermined(at);
    }

    private boolean isDetermined(int at) {
        return at < tokens.size()
                && language.determiners().contains(tokens.get(at).text());
    }

    /** "The board votes on Friday on the calendar". */
    private boolean isOfAnotherBehind(Item verb, Item time) {
        int from = time.end();
        return verb.cue().equals("news")
                && verb.end() <= time.start()
                && from < tokens.size()
                && isTopic(from)
                && isForeign(from, objectEnd(from, time));
    }

    /** Whether the employer decides on it: "votes on the candidates". */
    private boolean isObject(Item object) {
        return FOREIGN.contains(object.cue()) && before(object) != null;
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

    private static boolean rules(Item verb) {
        return verb.rule().equals(RULING)
                || verb.rule().equals(RULED)
                || verb.rule().equals("deciding");
    }

    /** "The board approved it this morning", "we decided on Friday": done, and no promise. */
    private boolean isOver(Item verb, Item time) {
        boolean leads = time.when() != null && time.when().edge() == When.Edge.BY;
        if (!verb.rule().equals(RULED) || leads || verb.start() > time.start()) {
            return false;
        }
        int start = subjectStart(verb.start(), time);
        for (int i = start; i < verb.start(); i++) {
            String word = tokens.get(i).text();
            if (language.ahead().contains(word)
                    || language.being().contains(word) && !language.gone().contains(word)) {
                return false;
            }
        }
        return start < verb.start() && verb.end() - verb.start() == 1;
    }

    /** Whether a clause without a day of its own speaks of something else than the answer: "we will repaint the lobby". */
    boolean isAside(int from, int to, Item time) {
        boolean foreign = strangers(from, to, time) > 1;
        for (String cue : FOREIGN) {
            foreign |= hears(from, to, cue);
        }
        return foreign && !hears(from, to, "news") && !hears(from, to, "hope");
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
                return apart && subject && strangers(item.end(), clauseEnd(item.end()), time) < 2;
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

    /** The verb of which this is the object: "decides on the budget". */
    private @Nullable Item before(Item object) {
        int index = heard.items().indexOf(object);
        Item verb = index > 0 ? heard.items().get(index - 1) : null;
        if (verb == null || !rules(verb)) {
            return null;
        }
        for (int i = verb.end(); i < object.start(); i++) {
            if (!isTopic(i)) {
                return null;
            }
        }
        return verb;
    }

    /**
     * Whether a clause that looks ahead may well be the employer's about this post: nobody and nothing unknown is its
     * subject, nor "you", and of what they will do no more than one word is unknown: "we should have it sorted".
     */
    boolean isOurs(int from, int to, Item time) {
        int ahead = from;
        while (ahead < to && !language.ahead().contains(tokens.get(ahead).text())) {
            ahead++;
        }
        if (hears(from, to, "news")) {
            return true;
        }
        if (ahead == to && hears(from, to, "hope")) {
            return !isOnAnother(from, to, time);
        }
        boolean named = ahead > from && heard.isHeard(ahead - 1, "subject");
        int subject = ahead;
        while (!named && subject > from && !tokens.get(subject - 1).isSign()) {
            subject--;
        }
        int strangers = strangers(ahead, matterEnd(Math.max(ahead, time.end()), to), time);
        boolean yours =
                ahead > from && language.yours().contains(tokens.get(ahead - 1).text());
        return !isForeignWish(ahead, to)
                && strangers(subject, ahead, time) == 0
                && (strangers == 0 || strangers == 1 && !yours && isLimit(time))
                && !isAway(ahead, to, time);
    }

    /** "Our turnaround on orders is a week", "please allow two weeks for delivery". */
    private boolean isOnAnother(int from, int to, Item time) {
        for (int i = from; i + 1 < to; i++) {
            boolean about = language.topics().contains(tokens.get(i).text());
            int object = i + 2 < to && isDetermined(i + 1) ? i + 2 : i + 1;
            if (about && !within(i, time) && isStranger(object)) {
                return true;
            }
        }
        return false;
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
    private boolean isForeignWish(int ahead, int to) {
        int object = ahead + 1;
        if (object < to && !isDetermined(object) && !isStranger(object)) {
            object++;
        }
        return object + 1 < to && isDetermined(object) && isStranger(object + 1);
    }

    /** "By next Wed. I will bug her": who does something else after the time. */
    private int matterEnd(int from, int to) {
        int end = from;
        while (end < to && !heard.isHeard(end, "subject")) {
            end++;
        }
        return end;
    }

    int strangers(int from, int to, Item time) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isStranger(i) && !within(i, time) ? 1 : 0;
        }
        return count;
    }

    /** "I will be in Warsaw". */
    private boolean isAway(int from, int to, Item time) {
        for (int i = from + 1; i < to; i++) {
            boolean there = language.whereabouts().contains(tokens.get(i - 1).text());
            if (there && isStranger(i) && !within(i, time)) {
                return true;
            }
        }
        return false;
    }

    private boolean hears(int from, int to, String cue) {
        for (int i = from; i < to; i++) {
            if (heard.isHeard(i, cue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(int at, Item time) {
        return time.start() <= at && at < time.end();
    }

    private boolean isStranger(int at) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.WORD
                && token.senses().isEmpty()
                && !language.light().contains(token.text())
                && !language.ahead().contains(token.text())
                && !language.being().contains(token.text())
                && !language.matter().contains(token.text())
                && !heard.isHeard(at);
    }

    private boolean isForeign(int from, int to) {
        boolean foreign = false;
        for (int i = from; i < to; i++) {
            if (language.matter().contains(tokens.get(i).text()) || heard.isHeard(i, "news")) {
                return false;
            }
            foreign |= isStranger(i);
            for (String cue : FOREIGN) {
                foreign |= heard.isHeard(i, cue);
            }
        }
        return foreign;
    }

    /** The object follows at once, or after "on", "about", "the": "decide on the budget", but not "decide in committee". */
    private int objectEnd(int start, Item time) {
        boolean follows = start < tokens.size() && start != time.start() && (isTopic(start) || isStranger(start));
        int end = start;
        while (follows && end < tokens.size() && !isEnd(end, time) && !isPlace(start, end)) {
            end++;
        }
        return end;
    }

    /** "Vote on it at the harvest supper": where it is done, no more what. */
    private boolean isPlace(int start, int at) {
        return at > start && language.whereabouts().contains(tokens.get(at).text());
    }

    private int subjectStart(int end, Item time) {
        int start = end;
        while (start > 0 && !isEnd(start - 1, time)) {
            start--;
        }
        return start;
    }

    /** "The pay award is backdated and gets settled in January": the subject of both. */
    private int passiveStart(int end, Item time) {
        int start = subjectStart(end, time);
        boolean goesOn = start > 1 && language.isBoundary(tokens.get(start - 1));
        for (int i = start; i < end; i++) {
            goesOn &= language.being().contains(tokens.get(i).text());
        }
        return goesOn ? subjectStart(start - 1, time) : start;
    }

    private boolean isEnd(int at, Item time) {
        Token token = tokens.get(at);
        return within(at, time)
                || token.isSign()
                || language.isBoundary(token)
                || language.conditions().contains(token.text())
                || heard.isHeard(at, "event")
                || heard.isHeard(at, "before");
    }

    /** "Pay rises are settled": what is decided stands before. */
    private boolean isPassive(Item verb) {
        for (int i = Math.max(0, verb.start() - 2); i < verb.end(); i++) {
            if (language.being().contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }
}
