package afterword.letters.draft.note;

import afterword.letters.draft.note.Note.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of the ways in which a note was read the fullest that can be said: whole English, and surely meant. Where none can be, its
 * name alone; where that cannot be said either, a reading that nobody relies on.
 */
final class Ways {

    /** What has gone on since then is said in the perfect. */
    private static final Pattern SINCE =
            Pattern.compile("^(?!.*\\b(?:have|has|had|been)\\b).* since (?:['\\d]|[A-Z]|last |the \\w+$).*");

    /** What was so at a time gone by is not said in the present. */
    private static final Pattern PAST = Pattern.compile(
            " (is|are) (?!.*\\b(?:since|than|from)\\b).*\\b(?:yesterday|last (?:night|week|month|year|quarter|term|season|spring|summer|autumn|winter|[A-Z][a-z]+))\\b");

    /** What has lasted for so long is said in the perfect. */
    private static final Pattern LASTING = Pattern.compile(
            " (is|are)(?= (?:broken|down|out|off|closed|shut|empty|vacant|missing|gone|away|stuck|late|behind) for (?:\\d\\S*|[a-z]+) (?:minutes|hours|days|weeks|months|years|seasons)\\b)");

    /** Before a time of day stands when it is: "not ready at 3 pm". */
    private static final Pattern CLOCK = Pattern.compile(
            "(?<!\\b(?:at|by|from|to|until|till|before|after|and|or|around|about|past|since|for|every|the|of|on|between|over|under|is|are|was|a)) (?=\\d{1,2}(?:[:.]\\d\\d)? [ap]m\\b)");

    /** Somebody of whom nothing else says who it is. */
    private static final Pattern SOMEBODY = Pattern.compile("(?<!\")\\b(?:he|she|him|hers?|his)\\b");

    /** Behind these stands a kind of work, not one thing of it. */
    private static final Pattern GENERAL = Pattern.compile(
            "\\b(?:years|months|seasons|terms|winters|summers|hours) of |\\bexperience (?:only )?(?:of|with|in) ");

    /** What is said of one among several has its article: "fails at the first frost". */
    private static final Pattern ORDER = Pattern.compile(
            "(?<!\\b(?:the|my|your|our|their|a|its|this|that|every|each|'s|s') )\\b(?:first|same) (?!(?:thing|aid|aiders?|class|night|year|hand)\\b)(?=[a-z])");

    /** What was noted by its verb, or said outright, is taken as it stands where nothing of it is missing. */
    private static final Pattern PLAIN = Pattern.compile("^(?:I|you) ");

    /** "confined space and rescue": a word that is as soon what something is like as what somebody did. */
    private static final Pattern BARE = Pattern.compile(
            "^I [a-z]+ed (?!(?:the|an?|my|our|your|their|this|that|it|them|you|every|each|all|both|some|up|down|out|off|in|on|at|to|for|with|as|after|from|nights|by)\\b)[a-z]+(?<!s)\\b");

    /** What the reader is owed is said as it was noted rather than passed over: a mistake put right, a doubt met. */
    private static final Set<Field> OWED = Set.of(Field.CORRECTION, Field.CONCERN);

    /** Two sentences run into one: "my museum is I would do the insurance". */
    private static final Pattern TWICE = Pattern.compile(" (?:is|are|on) (?:I|you|we|they|can|do|would|asked) ");

    private static final double RISKY = 0.3;

    private Ways() {}

    /** The last of {@code ways} that can be said, as it was read or with the articles that scribbling leaves out. */
    static Reading surest(List<Reading> ways, List<String> words, Field field) {
        Optional<Reading> doing = doing(ways.get(0), words, field);
        if (doing.isPresent()) {
            return doing.get();
        }
        for (int i = ways.size() - 1; i >= 0; i--) {
            Reading way = ways.get(i);
            if (Soundness.risk(way, field) >= RISKY) {
                continue;
            }
            Optional<Reading> said = said(way, field);
            if (said.isPresent()) {
                boolean whole = i == ways.size() - 1;
                return whole ? said.get() : said.get().lessSure();
            }
        }
        Reading fullest = ways.get(ways.size() - 1);
        return OWED.contains(field)
                        && Soundness.risk(fullest, field) < RISKY
                        && !TWICE.matcher("" + fullest.that()).find()
                ? fullest
                : otherwise(ways.get(0), words, field).orElseGet(() -> named(ways.get(0), field));
    }

    /** "Islanders open up for schools" was read as if an "are" were missing, and is whole without. */
    private static Optional<Reading> doing(Reading first, List<String> words, Field field) {
        boolean stated = first.kind() == Kind.FACT
                && first.form() == null
                && first.plural()
                && first.that() != null
                && first.that().matches(".* (?:are|have been) [a-z]+ (?:up|out|in|back|down|off|over|away|on)\\b.*")
                && words.stream().noneMatch(Grammar::isAuxiliary);
        if (!stated) {
            return Optional.empty();
        }
        String said = Voice.voice(words, field, true);
        boolean plain = SyntaxWords.of(said).stream().noneMatch(word -> word.contains("participle"));
        return plain && isClause(said, field)
                ? Optional.of(headed(first.withThat(said).withAbout("how " + said)))
                : Optional.empty();
    }

    /** What was taken for something that happens read as a name, where only that is whole English. */
    private static Optional<Reading> otherwise(Reading first, List<String> words, Field field) {
        if (!field.isTheirs() || words.size() < 3 || first.kind() != Kind.FACT) {
            return Optional.empty();
        }
        String name = "the " + Voice.voice(words, field, true);
        if (name.matches(".* (?:each other|themselves|one another|them|it)\\b.*") && isClause(name, field)) {
            return Optional.of(headed(first.withThat(name).withAbout("how " + name)));
        }
        return said(Reading.thing(name, name, first.plural(), 0.8), field)
                .filter(said -> Soundness.risk(said, field) < RISKY);
    }

    private static Optional<Reading> said(Reading way, Field field) {
        String that = BrokenOff.passive(way, field);
        if (that != null) {
            Optional<String> clause = mended(that, said -> isClause(said, field))
                    .or(() -> Optional.of(that).filter(said -> isPlain(said, field)));
            return clause.map(said -> headed(way.withThat(said).withAbout(about(way, said))));
        }
        Optional<Reading> state = BrokenOff.completed(way, field)
                .flatMap(whole -> mended("" + whole.that(), said -> isClause(said, field))
                        .map(said -> headed(whole.withThat(said).withAbout("how " + said))));
        if (state.isPresent()) {
            return state;
        }
        boolean single = field == Field.TOPIC && way.about().matches("one (?!in |of |or |another|and ).*");
        boolean mine =
                (field == Field.OMITTED || field == Field.ABILITY && way.about().matches("[A-Z].*"))
                        && way.kind() == Kind.THING
                        && !OWNED.matcher(way.about()).find();
        boolean put = field == Field.CORRECTION;
        Optional<Reading> happening = happening(way, field);
        if (happening.isPresent()) {
            return happening;
        }
        Optional<String> name = mended(
                mine ? "my " + way.about() : single ? "the " + way.about() : way.about(),
                said -> isName(said, field) || put && Syntax.isClause("it was " + said));
        boolean told = field == Field.LIKED && OF_MY_DOING.matcher(way.about()).matches() && Whole.isPlain(way.about());
        return name.or(() -> told ? Optional.of(way.about()) : Optional.empty())
                .map(said -> headed(way.withAbout(said)));
    }

    private static boolean goesOn(String name) {
        return GOING_ON.matcher(name)
                .results()
                .anyMatch(verb -> SyntaxWords.classes(verb.group(1)).stream().anyMatch(form -> form.matches("v[zb].")));
    }

    private static final Pattern GOING_ON = Pattern.compile(" (\\S+) (?:up|out|down|back|away|off|together)\\b");

    /** What was taken for a name and is only whole as something that happens: "dictation piles up over the weekend". */
    private static Optional<Reading> happening(Reading way, Field field) {
        boolean open =
                field.isTheirs() && way.kind() == Kind.THING && goesOn(way.about()) && !isName(way.about(), field);
        return !open
                ? Optional.empty()
                : Stream.of(way.about().replaceFirst("^the ", ""), way.about())
                        .filter(said -> isClause(said, field))
                        .findFirst()
                        .map(said -> new Reading(
                                Kind.FACT, "how " + said, said, "how " + said, false, way.confidence(), null));
    }

    /** "the door actuator I fixed": whoever liked it liked what was done with it. */
    private static final Pattern OF_MY_DOING = Pattern.compile("(?:the|my|an?) .* I [a-z]+.*");

    /** What says itself whose or how many it is. */
    private static final Pattern OWNED = Pattern.compile(
            "^(?:my|the|an?|how|what|\\S*\\d\\S*|one|two|three|four|five|six|seven|eight|nine|ten|half|some|many|several)\\b");

    private static String about(Reading way, String clause) {
        if (clause.equals(way.that()) && Syntax.isName(way.about())) {
            return way.about();
        }
        return (way.kind() == Kind.LACK ? "the fact that " : "how ") + clause;
    }

    private static Reading headed(Reading said) {
        return Syntax.isName(said.head()) && !SOMEBODY.matcher(said.head()).find() ? said : said.withHead(said.about());
    }

    private static boolean isClause(String said, Field field) {
        return Syntax.isClause(said)
                && happens(said)
                && !isOutOfOrder(said)
                && !PAST.matcher(said).find()
                && !LASTING.matcher(said).find()
                && !said.matches(".* for \\S+ times\\b.*")
                && !GOING.matcher(said).matches()
                && !orElse(said)
                && !SINCE.matcher(said).matches()
                && !isOfSomebody(said, field);
    }

    /** "40 children to three counselors at spring break": so many of a thing, and no word that is a verb alone. */
    private static boolean happens(String clause) {
        boolean counted = Grammar.isNumeral(clause.split(" ")[0]) && !clause.startsWith("one ");
        return !counted
                || !Syntax.isName(clause)
                || SyntaxWords.of(clause).stream().anyMatch(word -> isVerb(word) && !isNoun(word));
    }

    private static boolean isVerb(Set<String> word) {
        return word.stream()
                .anyMatch(name -> name.matches("'(?:is|are|was|were|has|have|had|does|do|did)'|modal|v[zbd]."));
    }

    private static boolean isNoun(Set<String> word) {
        return !word.contains("participle") && word.stream().anyMatch(name -> name.matches("n[cmp]"));
    }

    /** "Empties by 4 or harvesters sit idle": what stands before "or" is no part of what sits idle. */
    private static boolean orElse(String clause) {
        int or = clause.indexOf(" or ");
        return or > 0 && Syntax.isClause(clause.substring(or + 4)) && !Syntax.isClause(clause.substring(0, or));
    }

    private static boolean isPlain(String said, Field field) {
        boolean bare = (field == Field.OMITTED || field == Field.ABILITY)
                && BARE.matcher(said).find();
        return PLAIN.matcher(said).find()
                && !bare
                && Whole.isPlain(said)
                && !isOutOfOrder(said)
                && !SINCE.matcher(said).matches()
                && !isOfSomebody(said, field);
    }

    private static boolean isName(String said, Field field) {
        return Syntax.isName(said)
                && !ELSE.matcher(said).matches()
                && !isTogether(said)
                && !isOutOfOrder(said)
                && !Soundness.isNameless(said)
                && !isOfSomebody(said, field);
    }

    /** "The spot in 14 hours or demurrage": else that comes of it. */
    private static final Pattern ELSE = Pattern.compile(".* (?:in|within|by|after|before) \\d.* or [a-z]+");

    /** "Night team fasting" lacks the article of those who do it together. */
    private static boolean isTogether(String name) {
        List<String> words = List.of(name.split(" "));
        return IntStream.range(0, Math.min(3, words.size() - 1))
                .anyMatch(at -> WordClass.COLLECTIVE.has(words.get(at))
                        && words.get(at + 1).endsWith("ing")
                        && Lexicon.ENGLISH.nounWeight(words.get(at + 1)) < 1
                        && !words.get(0).matches("the|a|an|my|your|our|their|this|every|each"));
    }

    private static boolean isOutOfOrder(String said) {
        Matcher order = ORDER.matcher(said);
        return order.find()
                && SyntaxWords.classes(said.substring(order.end()).split("[ ,]")[0]).stream()
                        .anyMatch(name -> name.matches("n[cmp]|mod"));
    }

    private static boolean isOfSomebody(String said, Field field) {
        Matcher somebody = SOMEBODY.matcher(said.replaceAll("\"[^\"]*\"", ""));
        return field != Field.CONCERN
                && somebody.find()
                && Stream.of(said.substring(0, Math.min(said.length(), somebody.start()))
                                .split(" "))
                        .noneMatch(word -> Voice.isSomebody(word));
    }

    private static Optional<String> mended(String given, Predicate<String> whole) {
        String said = whole.test(given) ? given : dated(given);
        return whole.test(said)
                ? Optional.of(said)
                : GENERAL.matcher(said).find() ? Optional.empty() : Articles.put(said, whole);
    }

    private static final Pattern GOING =
            Pattern.compile("^(.*[a-z]) ([a-z]+ing) (is|are) (only|still|again|mostly|already)\\b(.*)$");

    /** {@code said} in the past where it is of the past, and with its "at". */
    private static String dated(String said) {
        Matcher past = PAST.matcher(said);
        String told = past.find()
                ? said.substring(0, past.start(1))
                        + (past.group(1).equals("is") ? "was" : "were")
                        + said.substring(past.end(1))
                : said;
        Matcher lasting = LASTING.matcher(told);
        if (lasting.find()) {
            return lasting.replaceFirst(lasting.group(1).equals("is") ? " has been" : " have been");
        }
        Matcher going = GOING.matcher(told);
        if (going.matches() && Lexicon.ENGLISH.nounWeight(going.group(2)) < 2) {
            return going.replaceFirst("$1 $3 $2 $4$5");
        }
        return CLOCK.matcher(told)
                .replaceFirst(" at ")
                .replaceFirst(" for (\\S+ times)\\b", " $1")
                .replaceFirst(" \\((\\d{1,2}(?:[:.]\\d\\d)? [ap]m)\\)", " at $1")
                .replaceFirst(" \\(([$£€]\\S+)\\)", " of $1")
                .replaceFirst(" \\(([^()]* (?:old|a|an|per) ?[a-z]*)\\)$", ", $1")
                .replaceFirst("(?<= (?:cost|rate|score|price|count|level|margin)) \\((\\d[\\d.,]*)\\)", " of $1")
                .replaceFirst(
                        "\\b((?:was|were) (?:up|down|out|off|away|closed|shut)) (?=\\S+ (?:hours?|days?|weeks?|months?|minutes?)\\b)",
                        "$1 for ");
    }

    /** "At spring" of "at spring break": a name whose last noun is taken for what happens. */
    private static boolean isCutShort(String name, Reading first) {
        String bare = name.replaceFirst("^the ", "");
        String that = "" + first.that();
        int end = that.indexOf(bare + " ");
        return end >= 0
                && bare.matches(".* (?:at|in|of|to|on|for|from) \\S+")
                && isNoun(SyntaxWords.classes(
                        that.substring(end + bare.length() + 1).split("[ ,]")[0]));
    }

    /** What they spoke of, by its name alone; of what is the applicant's, only a thing. */
    private static Reading named(Reading first, Field field) {
        boolean theirs = field.isTheirs();
        boolean many = theirs && first.kind() == Kind.FACT && first.plural() && Syntax.isName("the " + first.head());
        String name = many ? "the " + first.head() : first.head();
        boolean plain = theirs && (name.startsWith("the ") || first.kind() == Kind.THING)
                || field == Field.LIKED
                        && first.kind() == Kind.THING
                        && name.startsWith("my ")
                        && !first.about().matches(".*\\bI\\b.*");
        boolean cut = field == Field.STRENGTH && first.about().split(" ").length > name.split(" ").length;
        return plain
                        && !cut
                        && first.confidence() >= 0.6
                        && isName(name, field)
                        && !name.contains(" or ")
                        && !isCutShort(name, first)
                ? Reading.thing(name, name, first.plural(), 0.68)
                : first.withConfidence(0.3);
    }
}
