package afterword.letters.draft.note;

import afterword.letters.draft.note.Note.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Of the ways in which a note was read the fullest that can be said: whole English, and surely meant. Where none can be, its
 * name alone; where that cannot be said either, a reading that nobody relies on.
 */
final class Ways {

    /** What has gone on since then is said in the perfect. */
    private static final Pattern SINCE =
            Pattern.compile("^(?!.*\\b(?:have|has|had|been)\\b).* since (?:['\\d]|[A-Z]|last |the \\w+$).*");

    /** Somebody of whom nothing else says who it is. */
    private static final Pattern SOMEBODY = Pattern.compile("(?<!\")\\b(?:he|she|him|hers?|his)\\b");

    private Ways() {}

    /** The last of {@code ways} that can be said, as it was read or with the articles that scribbling leaves out. */
    static Reading surest(List<Reading> ways, List<String> words, Field field) {
        Optional<Reading> doing = doing(ways.get(0), words, field);
        if (doing.isPresent()) {
            return doing.get();
        }
        for (int i = ways.size() - 1; i >= 0; i--) {
            Reading way = ways.get(i);
            if (Soundness.risk(way, field) >= 0.3) {
                continue;
            }
            Optional<Reading> said = said(way, field);
            if (said.isPresent()) {
                boolean whole = i == ways.size() - 1;
                return whole ? said.get() : said.get().lessSure();
            }
        }
        return otherwise(ways.get(0), words, field).orElseGet(() -> named(ways.get(0), field));
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

    /** What was taken for a name read as something that happens, and the other way round, where only that is whole English. */
    private static Optional<Reading> otherwise(Reading first, List<String> words, Field field) {
        boolean theirs = field == Field.TOPIC || field == Field.CHALLENGE || field == Field.STRENGTH;
        if (!theirs || words.size() < 3) {
            return Optional.empty();
        }
        String said = Voice.voice(words, field, true);
        Reading other = first.kind() == Kind.THING
                ? new Reading(Kind.FACT, "how " + said, said, first.head(), first.plural(), 0.8, null)
                : Reading.thing("the " + said, "the " + said, first.plural(), 0.8);
        boolean open = first.kind() == Kind.THING
                ? SyntaxWords.of(said).stream().noneMatch(word -> word.contains("participle"))
                : first.kind() == Kind.FACT;
        return open ? said(other, field) : Optional.empty();
    }

    private static Optional<Reading> said(Reading way, Field field) {
        String that = way.that();
        if (that != null) {
            boolean general = way.kind() == Kind.LACK && that.startsWith("I have experience ");
            Optional<String> clause =
                    general && !isClause(that, field) ? Optional.empty() : mended(that, said -> isClause(said, field));
            return clause.map(said -> headed(way.withThat(said).withAbout(about(way, said))));
        }
        Optional<Reading> state = state(way, field);
        if (state.isPresent()) {
            return state;
        }
        boolean mine = field == Field.OMITTED
                && way.kind() == Kind.THING
                && !OWNED.matcher(way.about()).find();
        boolean put = field == Field.CORRECTION;
        Optional<String> name = mended(
                mine ? "my " + way.about() : way.about(),
                said -> isName(said, field) || put && Syntax.isClause("it was " + said));
        return name.map(said -> headed(way.withAbout(said)));
    }

    /** What says itself whose or how many it is. */
    private static final Pattern OWNED = Pattern.compile(
            "^(?:my|the|an?|how|what|\\S*\\d\\S*|one|two|three|four|five|six|seven|eight|nine|ten|half|some|many|several)\\b");

    private static final Pattern DONE =
            Pattern.compile("(?<name>.+) (?<done>[a-z]+(?: (?:out|off|down|up|away|over))?)");

    private static final Pattern OUT_OF =
            Pattern.compile("(?<name>.+?) (?<done>out of (?:date|order|stock|action|use|service|print|sync)\\b.*)");

    /** "The boxes worn out" sounds broken off: the boxes are worn out. */
    private static Optional<Reading> state(Reading way, Field field) {
        Matcher done = DONE.matcher(way.about());
        boolean theirs = field == Field.TOPIC || field == Field.CHALLENGE;
        Matcher out = OUT_OF.matcher(way.about());
        boolean broken = out.matches() || done.matches() && isDone(done.group("done"));
        if (!theirs || way.kind() != Kind.THING || !broken) {
            return Optional.empty();
        }
        Matcher found = out.matches() ? out : done;
        boolean since = found.group("done").contains(" since ");
        String is = way.plural() ? since ? " have been " : " are " : since ? " has been " : " is ";
        String name = found.group("name");
        return mended(name + is + found.group("done"), said -> isClause(said, field))
                .map(clause -> headed(
                        new Reading(Kind.FACT, "how " + clause, clause, name, way.plural(), way.confidence(), null)));
    }

    private static boolean isDone(String words) {
        Set<String> classes = SyntaxWords.classes(words.split(" ")[0]);
        return classes.contains("participle") && !classes.contains("nc");
    }

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
        return Syntax.isClause(said) && !SINCE.matcher(said).matches() && !isOfSomebody(said, field);
    }

    private static boolean isName(String said, Field field) {
        return Syntax.isName(said) && !Soundness.isNameless(said) && !isOfSomebody(said, field);
    }

    private static boolean isOfSomebody(String said, Field field) {
        Matcher somebody = SOMEBODY.matcher(said.replaceAll("\"[^\"]*\"", ""));
        return field != Field.CONCERN
                && somebody.find()
                && Stream.of(said.substring(0, Math.min(said.length(), somebody.start()))
                                .split(" "))
                        .noneMatch(word -> Lexicon.ENGLISH.isPerson(word) && !Lexicon.ENGLISH.isPlural(word));
    }

    private static Optional<String> mended(String said, Predicate<String> whole) {
        return whole.test(said) ? Optional.of(said) : Articles.put(said, whole);
    }

    /** What they spoke of, by its name alone; of what is the applicant's, only a thing. */
    private static Reading named(Reading first, Field field) {
        boolean theirs = field == Field.TOPIC || field == Field.CHALLENGE || field == Field.STRENGTH;
        boolean many = theirs && first.kind() == Kind.FACT && first.plural() && Syntax.isName("the " + first.head());
        String name = many ? "the " + first.head() : first.head();
        boolean plain = theirs && (name.startsWith("the ") || first.kind() == Kind.THING)
                || field == Field.LIKED && first.kind() == Kind.THING && name.startsWith("my ");
        return plain && first.confidence() >= 0.6 && isName(name, field)
                ? Reading.thing(name, name, first.plural(), 0.68)
                : first.withConfidence(0.3);
    }
}
