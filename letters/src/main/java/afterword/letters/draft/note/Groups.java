package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds where the words of one noun end, and whether a verb agrees with what stands in front of it. */
final class Groups {

    private Groups() {}

    static boolean isPredicateWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || WordClass.NEVER_PREDICATE.has(lower)) {
            return false;
        }
        if (WordClass.PREDICATE.has(lower) || isUndone(lower)) {
            return true;
        }
        boolean participle = Lexicon.ENGLISH
                        .verb(lower)
                        .filter(verb -> verb.is(Form.PARTICIPLE))
                        .isPresent()
                && Lexicon.ENGLISH.noun(lower) < 2;
        return !isCapital(word)
                && (participle
                        || Lexicon.ENGLISH.adjective(lower) >= 0
                                && Lexicon.ENGLISH.adjective(lower) >= Lexicon.ENGLISH.nounWeight(lower));
    }

    /** "uncatalogued", "unglazed": what nobody has done, though no list of words has it. */
    static boolean isUndone(String word) {
        return word.matches("un[a-z]{3,}ed") && Lexicon.ENGLISH.noun(word) < 0;
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** The end of the words from {@code from} that can belong to one noun: articles, figures, adjectives, nouns. */
    static int groupEnd(List<String> t, int from) {
        return groupEnd(t, from, false);
    }

    static int groupEnd(List<String> t, int from, boolean subjectPlural) {
        int at = from;
        boolean noun = false;
        while (at < t.size()) {
            String word = t.get(at);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean last = at + 1 == t.size();
            if (Grammar.DETERMINERS.contains(lower)
                    && !noun
                    && !(at > from
                            && Grammar.DETERMINERS.contains(t.get(at - 1))
                            && !t.get(at - 1).matches("half|all|both"))) {
                at++;
                continue;
            }
            if (at > from && lower.equals("to") && Grammar.isNumeral(t.get(at - 1)) && !last) {
                at += 2;
                noun = true;
                continue;
            }
            if (at > from
                    && lower.equals("to")
                    && isCapital(t.get(at - 1))
                    && !last
                    && Lexicon.ENGLISH.adjective(t.get(at + 1)) >= 0
                    && at + 2 < t.size()) {
                at++;
                continue;
            }
            if (noun
                    && Grammar.isProper(word)
                    && !Lexicon.ENGLISH.isPlural(word)
                    && !Grammar.LANGUAGES.contains(word)
                    && !isCapital(t.get(at - 1))
                    && (last || Grammar.isFunctionWord(t.get(at + 1).toLowerCase(Locale.ROOT)))) {
                break;
            }
            if (noun && lower.matches("last|next|this|early|late|mid") && !last && Grammar.isProper(t.get(at + 1))) {
                break;
            }
            if (noun && t.get(at - 1).matches("[A-Z].*'s") && WordClass.SURE_VERB.has(lower)) {
                break;
            }
            if (noun && isUndone(lower) && (last || !isNominal(t.get(at + 1)))) {
                break;
            }
            if (noun && !last && lower.equals("left")) {
                break;
            }
            if (noun
                    && lower.matches("due|overdue|missing|expired|broken")
                    && (last || !isNominal(t.get(at + 1)) || Grammar.isProper(t.get(at + 1)))) {
                break;
            }
            if (noun
                    && !last
                    && WordClass.SURE_VERB.has(lower)
                    && (!isNominal(t.get(at + 1))
                            || lower.matches("keeps?") && t.get(at + 1).endsWith("ing"))
                    && at > from) {
                break;
            }
            if (isCapital(word) && !lower.equals("i")) {
                noun = true;
                at++;
                continue;
            }
            if (at > from
                    && Grammar.isNumeral(word)
                    && WordClass.NUMBERED.has(t.get(at - 1).toLowerCase(Locale.ROOT))
                    && !(!last && WordClass.TIME.has(Lexicon.ENGLISH.singular(t.get(at + 1))))) {
                at++;
                continue;
            }
            if (Grammar.isNumeral(word)) {
                boolean measure =
                        !last && t.get(at + 1).matches("(year|quarter|month|week|day|hour|minute|mile)s?|percent|%")
                                || word.endsWith("%");
                boolean continued = at > from && Grammar.isNumeral(t.get(at - 1));
                boolean inside = noun
                        && !measure
                        && word.matches("\\d+")
                        && !last
                        && isNominal(t.get(at + 1))
                        && t.get(at + 1).matches("[a-z-]+")
                        && !Lexicon.ENGLISH.isPlural(t.get(at - 1))
                        && WordClass.NUMBERED.has(lower(t.get(at - 1)))
                        && !WordClass.TIME.has(Lexicon.ENGLISH.singular(t.get(at + 1)));
                if (noun && !inside && !continued && (measure && at > from || !isCapital(t.get(at - 1)))) {
                    break;
                }
                at++;
                noun = true;
                continue;
            }
            boolean inner = at > from
                    && Grammar.DETERMINERS.contains(t.get(at - 1))
                    && !last
                    && lower.matches("back|late|early|daily|weekly|online|overnight|inside|outside|upper|lower")
                    && isNominal(t.get(at + 1));
            boolean opening =
                    inner || at == from && !last && lower.matches("late|early|daily|weekly|online|overnight|far");
            if (word.equals("=") || Grammar.isFunctionWord(lower) && !opening) {
                break;
            }
            if (noun && at > from) {
                boolean plural = Lexicon.ENGLISH.isPlural(t.get(at - 1));
                boolean numeral = Grammar.isNumeral(t.get(at - 1));
                if (!numeral && Agreement.verbAgrees(t, at, at, plural)) {
                    break;
                }
                Optional<Verb> verb = Lexicon.ENGLISH.verb(word);
                boolean finite = verb.filter(v -> v.is(Form.PAST) && !v.is(Form.PARTICIPLE) && !v.is(Form.BASE))
                        .isPresent();
                boolean agreesFurther = from > 0
                        && subjectPlural
                        && verb.filter(v -> v.is(Form.BASE) && v.weight() > Lexicon.ENGLISH.nounWeight(lower))
                                .isPresent()
                        && !last;
                if (finite || agreesFurther) {
                    break;
                }
                boolean acts = from == 0
                        && verb.filter(v -> v.is(Form.PAST) && !v.is(Form.BASE) && !v.intransitiveOnly())
                                .isPresent()
                        && Lexicon.ENGLISH.noun(lower) < 0
                        && !last
                        && (Lexicon.ENGLISH.noun(t.get(at - 1)) >= 0
                                || t.get(at - 1).contains("-"))
                        && (isNominal(t.get(at + 1)) || Grammar.DETERMINERS.contains(t.get(at + 1)))
                        && !lower.matches(
                                "led|based|aided|made|run|driven|fed|related|owned|grown|built|bound|certified|trained|approved|funded|sized|shaped|coated|backed|shared|fixed|paid|used|combined|mixed|advanced|limited|required|supported|assisted|guided|centred|centered|focused");
                if (acts) {
                    break;
                }
                boolean participle = verb.filter(
                                v -> (v.is(Form.PARTICIPLE) && !v.is(Form.BASE)) && Lexicon.ENGLISH.noun(lower) < 0)
                        .isPresent();
                if (participle
                        && (last
                                || Grammar.isFunctionWord(t.get(at + 1).toLowerCase(Locale.ROOT))
                                || plural
                                || Grammar.isProper(t.get(at + 1)))) {
                    break;
                }
                boolean cut = plural
                        && !lower.equals("quit")
                        && !last
                        && verb.filter(v -> v.is(Form.PARTICIPLE) && v.is(Form.BASE))
                                .isPresent()
                        && Grammar.PREPOSITIONS.contains(t.get(at + 1));
                if (cut) {
                    break;
                }
                boolean ing = verb.filter(v -> v.is(Form.ING)).isPresent();
                if (ing && !last && t.get(at + 1).matches("up|down|away|apart|across|over|out|off") && from == 0) {
                    break;
                }
                boolean carriesOn = !last && !isNominal(t.get(at + 1));
                if (ing && (plural && !last || numeral && carriesOn)) {
                    break;
                }
                boolean adjective = Lexicon.ENGLISH.adjective(lower) > Lexicon.ENGLISH.nounWeight(lower);
                if (adjective && !numeral && (last || !isNominal(t.get(at + 1)))) {
                    break;
                }
            }
            noun |= Lexicon.ENGLISH.nounWeight(lower) >= 0 || !Lexicon.ENGLISH.isKnown(lower) || lower.contains("-");
            at++;
        }
        return at;
    }

    static boolean isNominal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isCapital(word)
                || (!Grammar.isFunctionWord(lower)
                        && !Grammar.isNumeral(word)
                        && (Lexicon.ENGLISH.nounWeight(lower) >= 0 || Lexicon.ENGLISH.adjective(lower) >= 0));
    }

    static boolean isObjectStart(String next) {
        String lower = next.toLowerCase(Locale.ROOT);
        return Grammar.DETERMINERS.contains(lower)
                || Set.of("me", "us", "them", "it", "him", "her", "you", "i", "everyone", "everything")
                        .contains(lower)
                || Grammar.isNumeral(next)
                || Grammar.WH.contains(lower)
                || lower.matches("first|second|third|fourth|to|up|down|away|off|back|out|over|through|into|from|that");
    }

    static boolean isMeasure(List<String> words) {
        return !words.isEmpty()
                && words.size() <= 5
                && words.get(0).matches("[$£€]?\\d.*|about|one|two|three|four|five|six|seven|eight|nine")
                && words.stream()
                        .skip(1)
                        .allMatch(
                                word -> word.matches(
                                        "(?i)(\\d.*|[a-z]{1,3}|bu/h|[a-z]+/[a-z]+|percent|%|(year|quarter|month|week|day|hour|minute|page|people|mile)s?|a|per|at|most|to|in|of|out|one|two|three|four|five|six|seven|eight|nine|thousand|million)"))
                && words.stream()
                        .anyMatch(word -> word.matches(".*\\d.*|about|one|two|three|four|five|six|seven|eight|nine"));
    }

    static boolean hasArticle(List<String> t) {
        String first = t.get(0).toLowerCase(Locale.ROOT);
        return Grammar.DETERMINERS.contains(first)
                || Grammar.SUBJECT_PRONOUNS.contains(first)
                || t.get(0).endsWith("'s")
                || first.matches("several|few|many|most|more|fewer|less");
    }

    static boolean isName(List<String> t, int end) {
        String head = t.get(end - 1);
        return isCapital(head) && !head.matches("[A-Z]{2,}s?")
                || t.get(0).matches("[A-Z]\\.")
                || Grammar.LANGUAGES.contains(head);
    }

    static String withArticle(String text, List<String> words) {
        int end = groupEnd(words, 0);
        if (end == 0) {
            return text;
        }
        String head = words.get(end - 1);
        boolean bare = !hasArticle(words) && !Grammar.isNumeral(words.get(0)) && !isCapital(head);
        return bare
                        && !Lexicon.ENGLISH.isPlural(head)
                        && !Lexicon.ENGLISH.isMass(head)
                        && Lexicon.ENGLISH.nounWeight(head) >= 0
                ? article("a " + text)
                : text;
    }

    static String article(String text) {
        return text.startsWith("a ") ? Sound.withArticle(text.substring(2)) : text;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
