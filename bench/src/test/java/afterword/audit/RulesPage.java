package afterword.audit;

import afterword.application.Word;
import afterword.rules.Conflict;
import afterword.rules.Interpretation;
import afterword.rules.Precedence;
import afterword.rules.Rule;
import afterword.rules.Rules;
import afterword.rules.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page on the rules: what each says, and where the product honours or checks it, found by the citations. */
final class RulesPage {

    private static final String INTRODUCTION = """
            # The rules, and where they are kept

            Everything Afterword plans, writes or checks cites the rule it does so by. This page is made of the rules and of
            those citations: after changing either, run

                mvn -pl bench -am test -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dafterword.pages=write

            and commit the page; a test fails where it is out of date. The last column says which part of the product cites the
            rule; what stands there in brackets only mentions it in the comment of the code that serves it.
            """;

    private final Map<String, List<Citations.Citation>> citations;
    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private RulesPage(Map<String, List<Citations.Citation>> citations) {
        this.citations = citations;
    }

    static String of(Map<String, List<Citations.Citation>> citations) {
        RulesPage page = new RulesPage(citations);
        page.count();
        Rules.seeds().forEach(page::seed);
        page.precedence();
        page.conflicts();
        page.readings();
        return page.page.toString();
    }

    private void count() {
        List<String> nowhere = Rules.all().stream()
                .map(Rule::id)
                .filter(id -> !citations.containsKey(id))
                .toList();
        int kept = Rules.all().size() - nowhere.size();
        line("");
        line(kept + " of the " + Rules.all().size() + " rules are cited somewhere in the product. "
                + (nowhere.isEmpty() ? "None is left out." : "Nowhere yet: " + String.join(", ", nowhere) + "."));
    }

    private void seed(Seed seed) {
        line("");
        line("## " + seed.id() + ": " + seed.after());
        line("");
        line("`" + seed.file() + "`." + (seed.note() == null ? "" : " " + seed.note()));
        line("");
        line("| rule | about | what it says | acts in | kept by |");
        line("|---|---|---|---|---|");
        for (Rule rule : seed.rules()) {
            row(rule.id(), rule.category().word(), rule.text(), words(rule.acts()), places(rule.id()));
        }
    }

    private void precedence() {
        line("");
        line("## What decides in the balanced playbook");
        line("");
        line("| level | about | what it says | why it stands there | settles | kept by |");
        line("|---|---|---|---|---|---|");
        for (Precedence level : Rules.precedence()) {
            row(
                    level.id(),
                    level.name(),
                    level.text(),
                    level.why(),
                    String.join(", ", level.resolves()),
                    places(level.id()));
        }
    }

    private void conflicts() {
        line("");
        line("## Where the articles disagree");
        line("");
        line("| conflict | about | rules | strength | what clashes | balanced | by |");
        line("|---|---|---|---|---|---|---|");
        for (Conflict conflict : Rules.conflicts()) {
            String pairs = conflict.pairs().stream()
                    .map(pair -> pair.one() + "/" + pair.other())
                    .collect(Collectors.joining(", "));
            String when = conflict.when() == null ? "" : " when " + conflict.when();
            row(
                    conflict.id(),
                    conflict.topic(),
                    pairs,
                    conflict.strength().word() + when,
                    conflict.clash(),
                    conflict.balanced(),
                    String.join(", ", conflict.levels()));
        }
    }

    private void readings() {
        line("");
        line("## What can be read in more than one way");
        line("");
        line("| reading | of | the question | how we read it | not taken |");
        line("|---|---|---|---|---|");
        for (Interpretation reading : Rules.readings()) {
            row(
                    reading.id(),
                    String.join(", ", reading.rules()),
                    reading.question(),
                    reading.text(),
                    String.join("; ", reading.others()));
        }
    }

    private String places(String rule) {
        List<Citations.Citation> its = citations.getOrDefault(rule, List.of());
        TreeSet<String> cited = new TreeSet<>();
        TreeSet<String> mentioned = new TreeSet<>();
        its.forEach(citation -> (citation.isComment() ? mentioned : cited).add(citation.place()));
        mentioned.removeAll(cited);
        List<String> places = new ArrayList<>(cited);
        mentioned.forEach(place -> places.add("(" + place + ")"));
        return places.isEmpty() ? "nowhere yet" : String.join(", ", places);
    }

    private static <E extends Enum<E> & Word> String words(Set<E> words) {
        return words.stream().sorted().map(Word::word).collect(Collectors.joining(", "));
    }

    private void row(String... cells) {
        line(List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
