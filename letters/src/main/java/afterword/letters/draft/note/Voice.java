package afterword.letters.draft.note;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the words of a note into the mouth of the applicant: what is theirs becomes "you" and "your". */
final class Voice {

    private Voice() {}

    // ---- whose voice

    /** The words as the applicant writes them to the interviewer: what is theirs becomes "you" and "your". */
    static String voice(List<String> given, Field field, boolean subjectGiven) {
        if (given.isEmpty()) {
            return "";
        }
        List<String> words = withArticles(Articles.inserted(given));
        List<String> out = new ArrayList<>();
        boolean theirs = false;
        boolean others = false;
        boolean employer = field == Field.TOPIC
                || field == Field.CHALLENGE
                || field == Field.STRENGTH
                || field == Field.ASIDE
                || field == Field.CONCERN;
        boolean theyAreYou = field == Field.CONCERN || words.get(0).matches("(?i)they|their");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            String said = word;
            if (field == Field.LIKED && !others) {
                boolean owns = i + 1 < words.size()
                        && (Grammar.isNumeral(words.get(i + 1))
                                || Groups.isNominal(words.get(i + 1))
                                || Lexicon.ENGLISH.isPlural(words.get(i + 1)));
                said = switch (lower) {
                    case "her" -> owns ? "your" : "you";
                    case "them", "they" -> ofThings(words.subList(0, i)) ? word : "you";
                    case "him", "he", "she" -> "you";
                    case "their", "his" -> "your";
                    default -> word;
                };
            }
            boolean ofReader = employer && !others && lower.matches("his|her") && field != Field.CONCERN;
            boolean nobodyElse = words.subList(0, i).stream().noneMatch(Voice::isSomebody);
            boolean ofReaderAlone = employer
                    && field != Field.CONCERN
                    && nobodyElse
                    && lower.matches("him|her")
                    && (i + 1 == words.size() || Grammar.isFunctionWord(words.get(i + 1)));
            if (ofReader && nobodyElse && i + 1 < words.size() && Groups.isNominal(words.get(i + 1))) {
                said = lower.equals("her") && i > 0 && isGiving(words.get(i - 1)) ? "you" : "your";
            } else if (ofReaderAlone) {
                said = "you";
            } else if (employer) {
                said = switch (lower) {
                    case "we", "us" -> "you";
                    case "our" -> "your";
                    case "ours" -> "yours";
                    case "their" -> others || !theyAreYou ? word : "your";
                    case "theirs" -> "yours";
                    case "they" -> others || !theyAreYou ? word : "you";
                    default -> word;
                };
            }
            others |= field == Field.LIKED && lower.matches("(?:mr|mrs|ms|miss|dr|sir)\\.?");
            others |= field == Field.LIKED
                    && i > 0
                    && words.get(i - 1).matches("a|an|the")
                    && Lexicon.ENGLISH.isKnown(word)
                    && Lexicon.ENGLISH.isPerson(word);
            others |= Lexicon.ENGLISH.isPlural(word)
                    && Lexicon.ENGLISH.nounWeight(word) >= Lexicon.ENGLISH.verbWeight(word)
                    && (field != Field.LIKED || Lexicon.ENGLISH.isPerson(word))
                    && !Grammar.isFunctionWord(lower)
                    && !lower.matches("(year|month|week|day|hour|minute)s");
            boolean goesOn = i > 1 && words.get(i - 1).equals("and") && out.contains("you") && words.contains("she");
            if (employer && field != Field.CONCERN && i > 0 && lower.matches("he|she") && nobodyElse) {
                said = "you";
            } else if (goesOn
                    || i > 0 && out.get(i - 1).equals("you") && words.get(i - 1).matches("he|she")) {
                said = Lexicon.ENGLISH
                        .verb(lower)
                        .filter(verb -> verb.is(Form.PRESENT) && !verb.is(Form.BASE))
                        .map(Verb::base)
                        .orElse(said);
            }
            theirs |= said.equals("you");
            out.add(said);
        }
        String text = Text.join(out)
                .replaceAll(
                        "(?<=[a-z-]{3})(?<!\\b(is|are|was|were|do|did|does|has|have|had|can|could|will|would|may|must|should|if|why|or|and|but|when|while|though|as|where)) not (?=[A-Za-z-]+$)",
                        ", not ");
        return article2(
                theirs
                        ? text.replaceAll("\\byou is\\b", "you are")
                                .replaceAll("\\byou was\\b", "you were")
                                .replaceAll("\\byou has\\b", "you have")
                        : text);
    }

    /** "left the keys where I found them": the keys. */
    private static boolean ofThings(List<String> before) {
        return before.stream()
                .anyMatch(word -> word.matches("[a-z]+s")
                        && Lexicon.ENGLISH.isPlural(word)
                        && !Lexicon.ENGLISH.isPerson(word)
                        && Lexicon.ENGLISH.nounWeight(word) > Lexicon.ENGLISH.verbWeight(word));
    }

    /** "Bring her eggs": what is brought need not be hers. */
    private static boolean isGiving(String word) {
        return Lexicon.ENGLISH
                .verb(word)
                .filter(verb -> verb.base().matches("bring|give|send|show|tell|offer|lend|hand"))
                .isPresent();
    }

    /** Whether {@code word} speaks of one person, whom "his" or "her" may mean. */
    static boolean isSomebody(String word) {
        return Lexicon.ENGLISH.isPerson(word)
                && !Lexicon.ENGLISH.isPlural(word)
                && Lexicon.ENGLISH.nounWeight(word) >= Lexicon.ENGLISH.verbWeight(word);
    }

    /** "one lab without fume cupboard" lacks an article: "without a fume cupboard"; single words such as drama do not. */
    private static List<String> withArticles(List<String> words) {
        int at = words.indexOf("without") + 1;
        if (at == 0 || at >= words.size()) {
            return words;
        }
        int end = Groups.groupEnd(words, at);
        boolean compound = end - at > 1
                && !Groups.hasArticle(words.subList(at, end))
                && words.subList(at, end).stream().allMatch(word -> word.matches("[a-z]+"))
                && !Lexicon.ENGLISH.isPlural(words.get(end - 1))
                && !Lexicon.ENGLISH.isMass(words.get(end - 1));
        if (!compound) {
            return words;
        }
        List<String> out = new ArrayList<>(words);
        out.add(at, "a");
        return out;
    }

    static String article2(String text) {
        return text.replaceAll("(?<!\\bthe )(?<!\\bmy )\\bsame (?=[a-z])", "the same ")
                .replaceAll("\\bthe the same", "the same")
                .replaceAll("\\ba (?=[aeio][a-z]+\\b)(?!one\\b|once\\b|eu)", "an ");
    }

    static String clauseVoice(List<String> t, Field field) {
        String subject = t.get(0).toLowerCase(Locale.ROOT);
        if (subject.matches("he|she") && t.size() > 1) {
            return "you " + secondPerson(t.subList(1, t.size()), field);
        }
        if (subject.equals("i")) {
            return "I " + voice(t.subList(1, t.size()), field, true);
        }
        String text = voice(t, field, true);
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** "gets the truth", said of the reader: "get the truth". */
    static String secondPerson(List<String> t, Field field) {
        List<String> out = new ArrayList<>(t);
        for (int i = 0; i < Math.min(3, out.size()); i++) {
            String lower = out.get(i).toLowerCase(Locale.ROOT);
            String changed = switch (lower) {
                case "is" -> "are";
                case "was" -> "were";
                case "has" -> "have";
                case "does" -> "do";
                default -> null;
            };
            Optional<Verb> verb = Lexicon.ENGLISH.verb(lower);
            if (changed != null) {
                out.set(i, changed);
                break;
            }
            if (verb.isPresent() && !Grammar.ADVERBS.contains(lower)) {
                if (verb.get().is(Form.PRESENT) && !verb.get().is(Form.BASE)) {
                    out.set(i, verb.get().base());
                }
                break;
            }
        }
        for (int i = 0; i < out.size(); i++) {
            out.set(
                    i,
                    out.get(i).matches("his|her|its")
                            ? "your"
                            : out.get(i).matches("himself|herself|themselves")
                                    ? "yourself"
                                    : out.get(i).equals("him") ? "you" : out.get(i));
        }
        return voice(out, field, true);
    }
}
