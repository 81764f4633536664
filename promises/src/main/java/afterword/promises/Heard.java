package afterword.promises;

import afterword.promises.When.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with the times it names and the cues around them, in order. */
final class Heard {

    /**
     * A stretch of the sentence: a time, or a cue.
     *
     * @param rule by which rule the cue was told
     * @param subject whether it begins with somebody who does something: I, we, she
     */
    record Item(int start, int end, @Nullable When when, String cue, String rule, boolean subject) {

        boolean isTime() {
            return when != null;
        }

        /** "Until we have met": an event before which nothing happens. */
        boolean isStandstill() {
            return rule.equals("standstill");
        }
    }

    private static final String SUBJECT = "cue-subject";

    /** Cues that say nothing of what a time is of. */
    private static final Set<String> PASSED_BY = Set.of("neutral", "subject", "correction", "hope");

    private final Language language;
    private final List<Token> tokens;
    private final boolean question;
    private final Reckoning reckoning;
    private final List<Item> items = new ArrayList<>();
    private final @Nullable Item[] at;

    Heard(Language language, Sentences.Sentence sentence, Reckoning reckoning) {
        this.language = language;
        this.tokens = sentence.tokens();
        this.question = sentence.question();
        this.reckoning = reckoning;
        listen();
        this.at = new Item[tokens.size()];
        for (Item item : items) {
            Arrays.fill(at, item.start(), item.end(), item);
        }
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
            boolean subject = false;
            for (Rule rule : language.cues()) {
                Parse.Found found = parse.longest(rule, at);
                subject |= found != null && rule.name.equals(SUBJECT);
                if (found != null && (cue == null || found.end() >= cue.end())) {
                    cue = found;
                    name = rule.name.substring("cue-".length());
                }
            }
            if (time != null && (cue == null || time.end() >= cue.end())) {
                When when = (When) time.value();
                items.add(new Item(at, time.end(), when, "", "", false));
                if (when.sort() != Sort.LENGTH && when.sort() != Sort.LOOSE) {
                    // "Because of Diwali it will be the Monday after": that Monday is no mere limit.
                    reckoning.remember(when.edge() == When.Edge.EARLIEST ? when.withEdge(When.Edge.NONE) : when);
                    parse.forgetFrom(time.end());
                }
                at = time.end();
            } else if (cue != null) {
                String said = cue.value() instanceof String word ? word : name;
                items.add(new Item(at, cue.end(), null, said, name, subject));
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

    boolean isFollowedBy(Item time, String cue) {
        return items.stream()
                .anyMatch(item -> item.start() >= time.end() && item.cue().equals(cue));
    }

    /** Whether a cue comes before any time. */
    boolean beginsWith(String cue) {
        return items.stream()
                .takeWhile(item -> !item.isTime())
                .anyMatch(item -> item.cue().equals(cue));
    }

    /** "After that it takes a day or two." */
    boolean beginsWithThen() {
        return !items.isEmpty()
                && items.get(0).cue().equals("then")
                && items.get(0).start() == 0;
    }

    int startOf(Item item) {
        return tokens.get(item.start()).start();
    }

    int endOf(Item item) {
        return tokens.get(item.end() - 1).end();
    }

    /** Whether news follows the time, but only "then", "after that". */
    boolean hasNewsThenAfter(Item time) {
        List<String> behind = items.stream()
                .filter(item -> item.start() >= time.end())
                .map(Item::cue)
                .toList();
        return behind.contains("then") && behind.contains("news");
    }

    /** "No, that's the day before Thanksgiving": no time of anything. */
    private static boolean isAside(Item time) {
        return time.when() != null
                && (time.when().sort() == Sort.LENGTH || time.when().edge() == When.Edge.EARLIEST);
    }

    /** Whether the sentence begins by taking back what was said, and says the time instead. */
    boolean beginsWithCorrectionOf(Item time) {
        for (Item item : items) {
            if (item.start() >= time.start()) {
                break;
            }
            if (item.cue().equals("correction")) {
                return items.stream()
                        .filter(other -> item.end() <= other.start() && other.end() <= time.start())
                        .allMatch(other -> other.isTime() ? isAside(other) : PASSED_BY.contains(other.cue()));
            }
            if (!PASSED_BY.contains(item.cue())) {
                break;
            }
        }
        return false;
    }

    /** "Give me until tomorrow": until then somebody decides, and does not wait. */
    boolean isGiven(Item time) {
        return items.stream()
                .anyMatch(item -> item.end() == time.start()
                        && item.cue().equals("hope")
                        && item.rule().equals("estimate"));
    }

    /** "Call it Wednesday": nothing else stands before the time. */
    boolean isAllGiven(Item time) {
        Item first = items.get(0);
        return first.start() == 0 && first.end() == time.start() && isGiven(time);
    }

    boolean isQuestion() {
        return question;
    }

    boolean isHeard(int token) {
        return at[token] != null;
    }

    boolean isHeard(int token, String cue) {
        Item item = at[token];
        return item != null && item.cue().equals(cue);
    }

    /** The item of which a token is part. */
    @Nullable
    Item itemAt(int token) {
        return at[token];
    }

    int clauseStart(int token) {
        int from = token;
        while (from > 0 && !language.isBoundary(tokens.get(from - 1))) {
            from--;
        }
        return from;
    }

    boolean isBoundary(int token) {
        return language.isBoundary(tokens.get(token));
    }

    boolean boundaryBetween(Item one, Item other) {
        for (int i = one.end(); i < other.start(); i++) {
            if (language.isBoundary(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }
}
