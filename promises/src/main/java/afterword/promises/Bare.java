package afterword.promises;

import afterword.promises.Heard.Item;
import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.util.List;

/** Judges a time of which no cue says anything: a promise, unless its clause speaks of something else. */
final class Bare {

    private static final int FAR = 180;

    private final Language language;
    private final Heard heard;
    private final List<Token> tokens;
    private final List<Item> items;
    private final Outlook outlook;

    Bare(Language language, Heard heard) {
        this.language = language;
        this.heard = heard;
        this.tokens = heard.tokens();
        this.items = heard.items();
        this.outlook = new Outlook(language, heard);
    }

    Judged judged(Item item, When when) {
        if (when.sort() != Sort.COUNTED && isBeforeAnother(item)) {
            return new Judged(item, when, Verdict.OTHER, "unclear", false);
        }
        if (when.why().equals("then") && when.edge() == Edge.NONE) {
            // "You are paid on the 30th; that is when everybody is."
            return new Judged(item, when, Verdict.OTHER, "unclear", false);
        }
        int from = heard.clauseStart(item.start());
        boolean goesOn = from > 1 && language.ahead().contains(tokens.get(from).text());
        if (goesOn && !outlook.isOurs(heard.clauseStart(from - 1), from - 1, item)) {
            // "They are rebuilding the lobby and should be done by Friday."
            return new Judged(item, when, Verdict.OTHER, "unclear", false);
        }
        int to = item.end();
        while (to < tokens.size() && !language.isBoundary(tokens.get(to))) {
            to++;
        }
        int left = item.start();
        while (left > from && !endsMatter(left - 1)) {
            left--;
        }
        int right = item.end();
        while (right < to && !endsMatter(right)) {
            right++;
        }
        if (outlook.isOfMeeting(from, item)) {
            return new Judged(item, when, Verdict.GATHERING, "gathering", false);
        }
        boolean heavy = isHeavy(left, right);
        if (!heavy && from > 0 && to - from - (item.end() - item.start()) < 2 && isAfterYours(from)) {
            // "Please confirm by return, and certainly by Friday."
            return new Judged(item, when, Verdict.OTHER, "yours", false);
        }
        if (!heavy) {
            return new Judged(item, when, Verdict.PLAIN, "", false);
        }
        return looksAhead(item, from, right, to) && outlook.isOurs(from, to, item) && !isFar(when)
                ? new Judged(item, when, Verdict.GUESS, "", false)
                : new Judged(item, when, Verdict.OTHER, "unclear", false);
    }

    /** "By this time next year we will have three more shops": so far ahead nobody promises an answer. */
    private static boolean isFar(When when) {
        Amount amount = when.anchor();
        return amount != null && amount.days() > FAR;
    }

    /** Whether more is said around the time than how sure it is. */
    private boolean isHeavy(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD && !language.light().contains(token.text()) && !heard.isHeard(i)) {
                return true;
            }
        }
        return false;
    }

    /** @param right where what is said around the time ends; what looks ahead behind it is another matter */
    private boolean looksAhead(Item time, int from, int right, int to) {
        for (int i = from; i < to; i++) {
            // "It moves in May, which is going to be fun."
            boolean aside = i >= right && time.start() > from;
            boolean ahead = !aside
                    && !Wording.within(i, time)
                    && language.ahead().contains(tokens.get(i).text());
            if (ahead || heard.isHeard(i, "hope")) {
                return true;
            }
        }
        return false;
    }

    /** "It would be July before you started". */
    private boolean isBeforeAnother(Item time) {
        int next = items.indexOf(time) + 1;
        boolean before = next < items.size()
                && items.get(next).cue().equals("before")
                && items.get(next).start() == time.end();
        return before && outlook.isAside(time.end(), tokens.size(), time);
    }

    /** Whether what the sentence says before a bare time is the applicant's part, and nothing in it is news. */
    private boolean isAfterYours(int from) {
        boolean yours = false;
        for (Item item : items) {
            if (item.end() > from) {
                break;
            }
            if (item.cue().equals("news") || item.cue().equals("hope")) {
                return false;
            }
            yours |= item.cue().equals("yours");
        }
        return yours;
    }

    private boolean endsMatter(int token) {
        return tokens.get(token).is(",")
                || heard.isHeard(token, "event")
                || language.conditions().contains(tokens.get(token).text()) && !heard.isHeard(token);
    }
}
