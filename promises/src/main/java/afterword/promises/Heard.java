package afterword.promises;

import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with the times it names and the cues around them, and what becomes of each time. */
final class Heard {

    /** What the words around a time make of it. */
    enum Verdict {
        /** Said of the decision or the news. */
        NEWS,
        /** A time, and nothing that would make it another thing's. */
        PLAIN,
        /** A time by which something is to be, though it is not said what. */
        GUESS,
        /** Before which there is nothing. */
        EARLIEST,
        DENIED,
        /** Of an absence, a beginning, a payment, something past, the applicant's own. */
        OTHER,
        /** When people meet; the news may come after it. */
        GATHERING
    }

    /** A stretch of the sentence: a time, or a cue. */
    record Item(int start, int end, @Nullable When when, String cue) {

        boolean isTime() {
            return when != null;
        }
    }

    /** A time with its verdict. */
    record Judged(Item item, When when, Verdict verdict, String reason, boolean event) {}

    private final Language language;
    private final List<Token> tokens;
    private final boolean question;
    private final Reckoning reckoning;
    private final List<Item> items = new ArrayList<>();

    Heard(Language language, Sentences.Sentence sentence, Reckoning reckoning) {
        this.language = language;
        this.tokens = sentence.tokens();
        this.question = sentence.question();
        this.reckoning = reckoning;
        listen();
    }

    private void listen() {
        Parse parse = new Parse(
                tokens,
                reckoning,
                language.grammar().size(),
                language.vocabulary().closers());
        int at = 0;
        while (at < tokens.size()) {
            Parse.Found time = parse.longest(language.promise(), at);
            Parse.Found cue = null;
            String name = "";
            for (Rule rule : language.cues()) {
                Parse.Found found = parse.longest(rule, at);
                if (found != null && (cue == null || found.end() >= cue.end())) {
                    cue = found;
                    name = rule.name.substring("cue-".length());
                }
            }
            if (time != null && (cue == null || time.end() >= cue.end())) {
                When when = (When) time.value();
                items.add(new Item(at, time.end(), when, ""));
                if (when.sort() != Sort.LENGTH && when.sort() != Sort.LOOSE) {
                    reckoning.remember(when);
                    parse.forgetFrom(time.end());
                }
                at = time.end();
            } else if (cue != null) {
                items.add(new Item(at, cue.end(), null, cue.value() instanceof String word ? word : name));
                at = cue.end();
            } else {
                at++;
            }
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Item> items() {
        return items;
    }

    boolean has(String cue) {
        return items.stream().anyMatch(item -> item.cue().equals(cue));
    }

    /** "You will hear then": not what comes next, but when. */
    boolean endsWithThen() {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        return last != null
                && last.cue().equals("then")
                && last.end() == tokens.size()
                && tokens.get(last.end() - 1).is("then");
    }

    /** Each time of the sentence with its verdict, in order. */
    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.when() != null) {
                judged.add(judge(i, item, item.when()));
            }
        }
        return judged;
    }

    private Judged judge(int index, Item item, When when) {
        if (when.sort() == Sort.PAST || when.sort() == Sort.LENGTH) {
            return new Judged(item, when, Verdict.OTHER, when.why(), false);
        }
        boolean denied = inClause(index, "deny");
        if (when.edge() == Edge.MORE) {
            return denied
                    ? new Judged(item, when.withEdge(Edge.BY), Verdict.NEWS, "", false)
                    : new Judged(item, when, Verdict.EARLIEST, "earliest", false);
        }
        if (when.edge() == Edge.EARLIEST || inClause(index, "earliest")) {
            return new Judged(item, when, Verdict.EARLIEST, "earliest", false);
        }
        if (denied) {
            boolean earliest = when.edge() == Edge.BEFORE || when.edge() == Edge.UNTIL || when.edge() == Edge.AFTER;
            return new Judged(
                    item, when, earliest ? Verdict.EARLIEST : Verdict.DENIED, earliest ? "earliest" : "denied", false);
        }
        String governing = governing(index);
        Integer event = subordinator(index);
        if (event != null && when.edge() != Edge.AFTER && when.sort() != Sort.LOOSE) {
            return event(item, when, governing, event);
        }
        return judge(item, when, governing);
    }

    private Judged event(Item item, When when, String governing, int event) {
        boolean over = governing.equals("past") && !perfectBetween(event, item.start());
        if (over) {
            return new Judged(item, when, Verdict.OTHER, "past", false);
        }
        if (items.get(event).cue().equals("before")) {
            When before = reckoning.before(when);
            return before == null
                    ? new Judged(item, when, Verdict.OTHER, "past", false)
                    : new Judged(item, before, Verdict.PLAIN, "", true);
        }
        if (when.sort() == Sort.COUNTED) {
            return judge(item, when, governing);
        }
        return new Judged(item, reckoning.after(when), Verdict.PLAIN, "", true);
    }

    private boolean perfectBetween(int event, int end) {
        for (int i = items.get(event).end(); i < end; i++) {
            if (language.perfect().contains(tokens.get(i).text())) {
                return true;
            }
        }
        return !tokens.get(items.get(event).start()).is("when")
                && !tokens.get(items.get(event).start()).is("after");
    }

    private Judged judge(Item item, When when, String governing) {
        if (question && has("yours") && !governing.equals("news")) {
            return new Judged(item, when, Verdict.OTHER, "yours", false);
        }
        return switch (governing) {
            case "absence", "start", "pay", "contract", "past", "yours", "closing" ->
                new Judged(item, when, Verdict.OTHER, governing, false);
            case "return" -> new Judged(item, when, Verdict.OTHER, "absence", false);
            case "gathering" -> new Judged(item, when, Verdict.GATHERING, "gathering", false);
            case "deny" -> new Judged(item, when, Verdict.DENIED, "denied", false);
            case "news" -> new Judged(item, when, Verdict.NEWS, "", false);
            default -> unnamed(item, when);
        };
    }

    /** Of a time of which nothing is said: a promise, unless its clause speaks of something else. */
    private Judged unnamed(Item item, When when) {
        int from = item.start();
        while (from > 0 && !isBoundary(from - 1)) {
            from--;
        }
        int to = item.end();
        while (to < tokens.size() && !isBoundary(to)) {
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
        boolean heavy = false;
        boolean ahead = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            heavy |= left <= i
                    && i < right
                    && token.kind() == Token.Kind.WORD
                    && !language.light().contains(token.text())
                    && !isHeard(i);
            boolean said = item.start() <= i && i < item.end();
            ahead |= !said && language.ahead().contains(token.text()) || isHeard(i, "hope");
        }
        if (!heavy) {
            return new Judged(item, when, Verdict.PLAIN, "", false);
        }
        return ahead
                ? new Judged(item, when, Verdict.GUESS, "", false)
                : new Judged(item, when, Verdict.OTHER, "unclear", false);
    }

    private boolean endsMatter(int token) {
        return tokens.get(token).is(",")
                || language.conditions().contains(tokens.get(token).text()) && !isHeard(token);
    }

    private boolean isHeard(int token) {
        return items.stream().anyMatch(item -> item.start() <= token && token < item.end());
    }

    private boolean isHeard(int token, String cue) {
        return items.stream()
                .anyMatch(item -> item.start() <= token
                        && token < item.end()
                        && item.cue().equals(cue));
    }

    private boolean isBoundary(int token) {
        Token at = tokens.get(token);
        return at.is(";")
                || at.is(Tokenizer.DASH)
                || at.is("[")
                || at.is("]")
                || language.boundaries().contains(at.text());
    }

    /** Whether {@code cue} stands before the item in its own clause, or denies it right behind it. */
    private boolean inClause(int index, String cue) {
        int at = items.get(index).start() - 1;
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
            if (isBoundary(at) || tokens.get(at).is(",")) {
                break;
            }
            at--;
        }
        return deniedBehind(index, cue);
    }

    /** "This week is unlikely", "By Friday we will not know". */
    private boolean deniedBehind(int index, String cue) {
        int at = items.get(index).end();
        for (int behind = index + 1; behind < items.size(); behind++) {
            Item item = items.get(behind);
            for (int i = at; i < item.start(); i++) {
                if (isBoundary(i) || tokens.get(i).is(",") && index > 0) {
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
            if (!passed && !language.denialAtEnd()) {
                return false;
            }
            at = item.end();
        }
        return false;
    }

    /** The cue that says what the time is of: the nearest before it, else behind it. */
    private String governing(int index) {
        Item time = items.get(index);
        boolean strict = time.when() != null && time.when().edge() == Edge.BY;
        if (index + 1 < items.size()
                && items.get(index + 1).start() == time.end()
                && items.get(index + 1).cue().equals("start")) {
            return "start";
        }
        boolean crossed = false;
        boolean subject = false;
        boolean hope = false;
        int at = time.start() - 1;
        int before = index - 1;
        while (at >= 0) {
            if (before >= 0 && items.get(before).end() > at) {
                Item item = items.get(before);
                boolean another = item.cue().equals("subject") || item.cue().equals("deny");
                if (crossed && another) {
                    return "";
                }
                if (governs(item, strict)) {
                    return item.cue();
                }
                hope |= item.cue().equals("hope");
                subject |= item.cue().equals("subject");
                at = item.start() - 1;
                before--;
                continue;
            }
            boolean comma = tokens.get(at).is(",");
            if (isBoundary(at) || comma && subject) {
                break;
            }
            crossed |= comma;
            at--;
        }
        return crossed || hope ? "" : governingBehind(index, strict);
    }

    private static boolean governs(Item item, boolean strict) {
        return switch (item.cue()) {
            case "", "neutral", "subject", "then", "event", "before", "correction", "earliest", "deny", "hope" -> false;
            case "gathering" -> !strict;
            default -> true;
        };
    }

    private String governingBehind(int index, boolean strict) {
        int at = items.get(index).end();
        boolean fronted =
                items.get(index).start() == 0 || isBoundary(items.get(index).start() - 1);
        for (int behind = index + 1; behind < items.size(); behind++) {
            Item item = items.get(behind);
            for (int i = at; i <= item.start(); i++) {
                boolean comma = tokens.get(i).is(",") && !fronted;
                if (isBoundary(i)
                        || comma
                        || language.conditions().contains(tokens.get(i).text())) {
                    return "";
                }
            }
            if (item.cue().equals("before")) {
                return "";
            }
            if (governs(item, strict)) {
                return item.cue();
            }
            at = item.end();
        }
        return "";
    }

    /** "Once", "when", "after" before the time in its own clause; nothing where there is none. */
    private @Nullable Integer subordinator(int index) {
        int at = items.get(index).start() - 1;
        int before = index - 1;
        while (at >= 0) {
            if (before >= 0 && items.get(before).end() > at) {
                Item item = items.get(before);
                if (item.cue().equals("event") || item.cue().equals("before")) {
                    return before;
                }
                at = item.start() - 1;
                before--;
                continue;
            }
            if (isBoundary(at) || tokens.get(at).is(",") || tokens.get(at).is(":")) {
                return null;
            }
            at--;
        }
        return null;
    }

    boolean boundaryBetween(Item one, Item other) {
        for (int i = one.end(); i < other.start(); i++) {
            if (isBoundary(i)) {
                return true;
            }
        }
        return false;
    }

    int startOf(Item item) {
        return tokens.get(item.start()).start();
    }

    int endOf(Item item) {
        return tokens.get(item.end() - 1).end();
    }
}
