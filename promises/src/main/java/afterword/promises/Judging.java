package afterword.promises;

import afterword.promises.Heard.Item;
import afterword.promises.When.Edge;
import afterword.promises.When.Sort;
import java.util.ArrayList;
import java.util.List;

/** Judges each time of a sentence: whether it is said of the news, of something else, or rules itself out. */
final class Judging {

    /** So many words at most join a second time to the first: "and the others". */
    private static final int GAPPED = 3;

    private final Language language;
    private final Reckoning reckoning;
    private final Heard heard;
    private final List<Token> tokens;
    private final List<Item> items;
    private final boolean question;
    private final Matter matter;
    private final Outlook outlook;
    private final Wording wording;
    private final Bare bare;

    Judging(Language language, Reckoning reckoning, Heard heard) {
        this.language = language;
        this.reckoning = reckoning;
        this.heard = heard;
        this.tokens = heard.tokens();
        this.items = heard.items();
        this.question = heard.isQuestion();
        this.matter = new Matter(language, heard);
        this.outlook = new Outlook(language, heard);
        this.wording = new Wording(language, heard);
        this.bare = new Bare(language, heard);
    }

    /** Each time of the sentence with its verdict, in order. */
    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.when() != null) {
                Judged one = judge(i, item, item.when());
                Judged before = judged.isEmpty() ? null : judged.get(judged.size() - 1);
                judged.add(before != null && goesOn(before, one) ? like(before, one) : one);
            }
        }
        return judged;
    }

    /** "We ring the lucky one on Monday and the others on Tuesday": a second time without a verb of its own. */
    private boolean goesOn(Judged before, Judged other) {
        int from = before.item().end();
        int to = other.item().start();
        boolean bare = other.reason().equals("unclear") || other.verdict() == Verdict.PLAIN;
        if (!bare || other.event() || to - from < 2 || to - from > GAPPED) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).text();
            boolean verb = language.being().contains(word) || language.ahead().contains(word);
            boolean joined = i > from || language.boundaries().contains(word);
            if (verb || !joined || i > from && language.isBoundary(tokens.get(i)) || heard.isHeard(i)) {
                return false;
            }
        }
        boolean ends =
                items.stream().noneMatch(item -> item.start() == other.item().end() && !item.isTime());
        Token one = tokens.get(from + 1);
        return ends
                && (language.determiners().contains(one.text())
                        || language.matter().contains(one.text())
                        || one.valueAs("cardinal") != null)
                && wording.strangers(from, to, other.item()) < 2;
    }

    private static Judged like(Judged before, Judged other) {
        return new Judged(other.item(), other.when(), before.verdict(), before.reason(), false);
    }

    private Judged judge(int index, Item item, When when) {
        if (when.sort() == Sort.PAST || when.sort() == Sort.LENGTH) {
            return new Judged(item, when, Verdict.OTHER, when.why(), false);
        }
        Clause clause = new Clause(language, heard, index);
        boolean denied = clause.has("deny");
        if (when.edge() == Edge.MORE) {
            return denied
                    ? new Judged(item, when.withEdge(Edge.BY), Verdict.NEWS, "", false)
                    : new Judged(item, when, Verdict.EARLIEST, "earliest", false);
        }
        if (when.edge() == Edge.EARLIEST || clause.has("earliest")) {
            return new Judged(item, when, Verdict.EARLIEST, "earliest", false);
        }
        if (denied) {
            boolean earliest = when.edge() == Edge.BEFORE || when.edge() == Edge.UNTIL || when.edge() == Edge.AFTER;
            Item untold = earliest ? clause.governing() : null;
            String reason = untold != null && matter.of(untold, item).equals("news") ? "untold" : "earliest";
            return new Judged(
                    item, when, earliest ? Verdict.EARLIEST : Verdict.DENIED, earliest ? reason : "denied", false);
        }
        Item governor = clause.governing();
        if (isPassing(when) && !clause.has("hope") && (governor != null || isBusy(item))) {
            return new Judged(item, when, Verdict.OTHER, "length", false);
        }
        String governing = governor == null ? "" : matter.of(governor, item);
        Integer event = clause.subordinator();
        if (event != null && when.edge() != Edge.AFTER && when.sort() != Sort.LOOSE) {
            return event(item, when, governing, event);
        }
        Judged judged = judge(item, when, governing);
        if (judged.verdict() == Verdict.GATHERING && decidesThere(item)) {
            return new Judged(item, when, Verdict.NEWS, "", false);
        }
        boolean stands = when.edge() == Edge.UNTIL && judged.verdict() == Verdict.PLAIN;
        boolean waits = stands || judged.verdict() == Verdict.GUESS;
        // "I am in Rome until the 9th, then I will call": the news comes after it.
        return waits && !heard.isGiven(item) && heard.hasNewsThenAfter(item)
                ? new Judged(item, when, Verdict.GATHERING, "gathering", false)
                : judged;
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
        if (isStandstill(items.get(event))) {
            return new Judged(item, when, Verdict.GATHERING, "gathering", false);
        }
        return isOfAnother(items.get(event), item)
                ? new Judged(item, when, Verdict.OTHER, "unclear", false)
                : new Judged(item, reckoning.after(when), Verdict.PLAIN, "", true);
    }

    /** "They sit down on Friday and pick someone": at the meeting itself. */
    private boolean decidesThere(Item time) {
        int next = items.indexOf(time) + 1;
        return next < items.size()
                && matter.decides(items.get(next))
                && matter.of(items.get(next), time).equals("news")
                && items.get(next).start() == time.end() + 1
                && language.isBoundary(tokens.get(time.end()));
    }

    /** "We are snowed under until the fair on the 6th": nothing is said of the news before. */
    private boolean isStandstill(Item event) {
        int from = heard.clauseStart(event.start());
        boolean waits = from < event.start();
        for (Item item : items) {
            boolean before = from <= item.start() && item.start() < event.start();
            waits &= !before
                    || !item.cue().equals("news")
                            && !item.cue().equals("hope")
                            && !item.cue().equals("deny");
        }
        return event.isStandstill() && waits;
    }

    /** "When the new year starts in July, we will repaint the lobby": whether what follows the event is no answer. */
    private boolean isOfAnother(Item event, Item time) {
        int comma = time.end();
        while (comma < tokens.size() && !tokens.get(comma).is(",")) {
            comma++;
        }
        return comma < tokens.size()
                ? outlook.isAside(comma + 1, tokens.size(), time)
                : event.start() > 0 && outlook.isAside(heard.clauseStart(event.start()), event.start(), time);
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
        boolean asked = !governing.equals("news")
                || (when.sort() == Sort.DAY || when.sort() == Sort.CLOCK)
                        && when.edge() != Edge.UNTIL
                        && when.edge() != Edge.BY;
        if (question && heard.has("yours") && (asked || when.edge() == Edge.BY && isAsked(items.get(0)))) {
            return new Judged(item, when, Verdict.OTHER, "yours", false);
        }
        return switch (governing) {
            case "absence", "start", "pay", "contract", "past", "yours", "visit", "closing", "unclear" ->
                new Judged(item, when, Verdict.OTHER, governing, false);
            case "return" -> new Judged(item, when, Verdict.OTHER, "absence", false);
            case "gathering" -> new Judged(item, when, Verdict.GATHERING, "gathering", false);
            case "deny" -> new Judged(item, when, Verdict.DENIED, "denied", false);
            case "news" -> new Judged(item, when, Verdict.NEWS, "", false);
            default -> bare.judged(item, when);
        };
    }

    /** "Could you decide by Friday?": what the sentence begins with is the applicant's part. */
    private static boolean isAsked(Item first) {
        return first.start() == 0 && first.cue().equals("yours");
    }

    /** "Half an hour with you": how long something takes within a day, where nothing leads to it. */
    private static boolean isPassing(When when) {
        Amount amount = when.anchor();
        return amount != null
                && when.sort() == Sort.COUNTED
                && when.edge() == Edge.NONE
                && when.why().equals("counted")
                && amount.unit().compareTo(Unit.HOUR) <= 0
                && amount.days() < 1;
    }

    private boolean isBusy(Item time) {
        return items.stream().anyMatch(item -> !item.isTime()) || tokens.size() > time.end() - time.start() + 3;
    }
}
