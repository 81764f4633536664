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

    /** The rule of verbs of deciding, after which what follows in so many days is counted from there. */
    private static final String DECIDING = "deciding";

    /** The rule of those that may have their object before them: "the budget is approved". */
    private static final String RULED = "ruled";

    /** The rule of those of which the subject tells: "the bins go out". */
    private static final String GOING = "going";

    /** The rules of verbs of deciding, announcing, sending and getting, whose object tells. */
    private static final Set<String> RULING = Set.of("ruling", RULED, DECIDING);

    private final Language language;
    private final Heard heard;
    private final List<Token> tokens;
    private final Wording wording;

    Matter(Language language, Heard heard) {
        this.language = language;
        this.heard = heard;
        this.tokens = heard.tokens();
        this.wording = new Wording(language, heard);
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
            return wording.isForeign(subjectStart(verb.start(), time), verb.start());
        }
        if (verb.rule().equals(NEWS) && wording.isDetermined(verb.end())) {
            return wording.isForeign(verb.end(), objectEnd(verb.end(), time));
        }
        if (!rules(verb)) {
            Item before = before(verb);
            return Wording.isForeign(verb) && before != null && isAnother(before, time);
        }
        return wording.isForeign(verb.end(), objectEnd(verb.end(), time))
                || verb.rule().equals(RULED)
                        && isPassive(verb)
                        && wording.isForeign(passiveStart(verb.start(), time), verb.start());
    }

    /** "The board votes on Friday on the calendar". */
    private boolean isOfAnotherBehind(Item verb, Item time) {
        int from = time.end();
        return verb.cue().equals("news")
                && verb.end() <= time.start()
                && from < tokens.size()
                && wording.isTopic(from)
                && wording.isForeign(from, objectEnd(from, time));
    }

    /** Whether the employer decides on it: "votes on the candidates". */
    private boolean isObject(Item object) {
        return Wording.isForeign(object) && before(object) != null;
    }

    private static boolean rules(Item verb) {
        return RULING.contains(verb.rule());
    }

    /** Whether somebody decides at {@code time}: "they vote on the 6th". */
    boolean isDecision(Item time) {
        Item verb = null;
        for (Item item : heard.items()) {
            verb = item.end() <= time.start() && !item.cue().equals("subject") ? item : verb;
        }
        return verb != null && decides(verb);
    }

    boolean decides(Item verb) {
        return verb.rule().equals(DECIDING);
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

    /** The verb of which this is the object: "decides on the budget". */
    private @Nullable Item before(Item object) {
        int index = heard.items().indexOf(object);
        Item verb = index > 0 ? heard.items().get(index - 1) : null;
        if (verb == null || !rules(verb)) {
            return null;
        }
        for (int i = verb.end(); i < object.start(); i++) {
            if (!wording.isTopic(i)) {
                return null;
            }
        }
        return verb;
    }

    /** The object follows at once, or after "on", "about", "the": "decide on the budget", but not "decide in committee". */
    private int objectEnd(int start, Item time) {
        boolean follows =
                start < tokens.size() && start != time.start() && (wording.isTopic(start) || wording.isStranger(start));
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
        return Wording.within(at, time)
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
