package afterword.letters.draft.note;

import static afterword.letters.draft.note.Groups.groupEnd;
import static afterword.letters.draft.note.Groups.hasArticle;
import static afterword.letters.draft.note.Groups.isCapital;
import static afterword.letters.draft.note.Groups.isMeasure;
import static afterword.letters.draft.note.Groups.isName;
import static afterword.letters.draft.note.Groups.isNominal;
import static afterword.letters.draft.note.Groups.isPredicateWord;
import static afterword.letters.draft.note.Groups.lower;
import static afterword.letters.draft.note.Groups.verbAgrees;
import static afterword.letters.draft.note.Groups.withArticle;
import static afterword.letters.draft.note.Voice.voice;

import afterword.letters.draft.note.Lexicon.Form;
import afterword.letters.draft.note.Lexicon.Verb;
import afterword.letters.draft.note.Note.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a part that begins with a thing: alone, with a verb that agrees, or with a predicate that lacks its verb. */
final class Things {

    private Things() {}

    /** The part begins with a thing: alone, with a verb that agrees, or with a predicate that lacks its verb. */
    static Reading thingFirst(List<String> t, Field field) {
        int equals = t.indexOf("=");
        if (equals > 0 && equals < t.size() - 1) {
            return equation(t, equals, field);
        }
        int end = t.contains("yes") ? 0 : groupEnd(t, 0);
        if (end == 0) {
            String text = voice(t, field, false);
            return Reading.thing(text, text, false, 0.4);
        }
        int head = end - 1;
        boolean numbered = head > 0 && WordClass.NUMBERED.has(lower(t.get(head - 1)));
        boolean plural = Lexicon.ENGLISH.isPlural(t.get(head))
                || (Grammar.isNumeral(t.get(head)) && !t.get(head).equals("one") && !numbered);
        boolean simple = true;
        int at = end;
        while (at < t.size()) {
            String word = t.get(at);
            String lower = word.toLowerCase(Locale.ROOT);
            String next = at + 1 < t.size() ? t.get(at + 1) : "";
            if (lower.matches("when|if|while|because")
                    && t.subList(at, t.size()).stream()
                            .noneMatch(
                                    w -> Grammar.isAuxiliary(lower(w)) || Grammar.SUBJECT_PRONOUNS.contains(lower(w)))
                    && t.size() - at < 5) {
                return named(t, at, end, plural, field, 0.85);
            }
            if (lower.matches("who|which|that|whose|where|when|since|because|if|while|as")
                    && at > 0
                    && !(lower.equals("since") && Grammar.isProper(next))) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            if (Grammar.isAuxiliary(lower)) {
                return clause(t, end, at, at, plural, field, 0.9);
            }
            if (Grammar.ADVERBS.contains(lower) && !next.isEmpty() && verbAgrees(t, at + 1, end, plural)) {
                return clause(t, end, at, at + 1, plural, field, 0.88);
            }
            if (lower.matches("never|not")
                    && Lexicon.ENGLISH
                            .verb(next)
                            .filter(v -> v.is(Form.PARTICIPLE))
                            .isPresent()) {
                return predicate(t, end, at, plural, field, 0.85);
            }
            if (Grammar.SUBJECT_PRONOUNS.contains(lower)) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            if (verbAgrees(t, at, end, plural)) {
                return clause(t, end, at, at, plural, field, simple ? 0.88 : 0.8);
            }
            Optional<Verb> verb = Lexicon.ENGLISH.verb(word);
            if (verb.filter(v -> v.is(Form.PARTICIPLE) || v.is(Form.ING)).isPresent() && !isCapital(word)) {
                return participle(t, end, at, plural, field);
            }
            if (Grammar.PREPOSITIONS.contains(lower)
                    && !next.isEmpty()
                    && !(lower.matches("up|down|over|under|off|behind|past")
                            && (Grammar.isNumeral(next) || next.matches("about|by")))) {
                boolean event = lower.matches("before|after")
                        && Lexicon.ENGLISH
                                .verb(next)
                                .filter(v -> v.is(Form.PAST) && !v.is(Form.BASE))
                                .isPresent();
                if (event) {
                    return named(t, at, end, plural, field, 0.5);
                }
                int group = groupEnd(t, at + 1, plural);
                simple = false;
                at = Math.max(group, at + 1);
                if (at == group
                        && group == at + 1
                        && Lexicon.ENGLISH
                                .verb(next)
                                .filter(v -> v.is(Form.ING))
                                .isPresent()) {
                    return named(t, t.size(), end, plural, field, 0.85);
                }
                continue;
            }
            if (Grammar.CONJUNCTIONS.contains(lower) && !next.isEmpty()) {
                int group = groupEnd(t, at + 1, true);
                if (group > at + 1) {
                    at = group;
                    plural = true;
                    if (simple) {
                        end = group;
                    }
                    continue;
                }
                return named(t, t.size(), end, plural, field, 0.6);
            }
            if (lower.matches("all|both|it|them|us|me|you")) {
                at++;
                continue;
            }
            if (lower.equals("half") && isPredicateWord(next)) {
                return predicate(t, end, at, plural, field, 0.82);
            }
            if (Grammar.DETERMINERS.contains(lower)) {
                boolean temporal = WordClass.TIME.has(Lexicon.ENGLISH.singular(next)) || Grammar.isProper(next);
                if (temporal) {
                    at += 2;
                    continue;
                }
                return named(t, t.size(), end, plural, field, 0.8);
            }
            if (lower.matches("last|next|this|early|late|mid") && Grammar.isProper(next)) {
                return named(t, t.size(), end, plural, field, 0.85);
            }
            if (lower.equals("not") && at == end) {
                return named(t, at, end, plural, field, 0.85).appended(", " + Text.join(t.subList(at, t.size())));
            }
            if (Grammar.isProper(word) && isCapital(word)) {
                List<String> dated = new ArrayList<>(t);
                dated.add(at, word.endsWith("day") ? "on" : next.equals("to") ? "from" : "in");
                return named(dated, dated.size(), end, plural, field, 0.85);
            }
            if (Grammar.isNumeral(word)
                    && at + 1 == t.size()
                    && (field == Field.CORRECTION || field == Field.CONCERN)) {
                List<String> counted = new ArrayList<>(t);
                counted.add(at, "of");
                if (field == Field.CORRECTION) {
                    String text = withArticle(voice(counted, field, false), counted);
                    return Reading.thing(text, text, plural, 0.85);
                }
                return named(counted, counted.size(), end, plural, field, 0.85);
            }
            if (Grammar.isNumeral(word)) {
                return measured(t, end, at, plural, field);
            }
            boolean modifies = !WordClass.PREDICATE.has(lower)
                    && !next.isEmpty()
                    && isNominal(next)
                    && Lexicon.ENGLISH.adjective(lower) >= 0;
            if (modifies || lower.equals("early") && isNominal(next)) {
                return named(t, t.size(), end, plural, field, 0.7);
            }
            if (isPredicateWord(word) && (field != Field.CORRECTION || lower.matches("up|down"))) {
                return predicate(t, end, at, plural, field, 0.82);
            }
            if (Grammar.ADVERBS.contains(lower)) {
                at++;
                continue;
            }
            return named(t, t.size(), end, plural, field, 0.55);
        }
        return named(t, t.size(), end, plural, field, t.size() > 9 ? 0.75 : 0.92);
    }

    static Reading clause(
            List<String> t, int end, int from, int verbAt, boolean plural, Field field, double confidence) {
        List<String> dated = withDay(t, verbAt);
        if (dated.size() > t.size()) {
            return clause(dated, end, from, verbAt, plural, field, confidence);
        }
        String subject = subject(t, end, from, plural, field);
        String rest = voice(t.subList(from, t.size()), field, true);
        String that = subject + " " + rest;
        Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(verbAt));
        Form form = verb.filter(v -> v.is(Form.PAST) && !v.is(Form.BASE)).isPresent()
                ? Form.PAST
                : verb.filter(v -> v.is(Form.PRESENT)).isPresent() ? Form.PRESENT : Form.BASE;
        String about = form == Form.PAST && !Grammar.isAuxiliary(t.get(verbAt).toLowerCase(Locale.ROOT))
                ? definite(subject, plural) + " that " + rest
                : gerund(t, from, verbAt, field)
                        .map(ing -> subject + ing.substring(1))
                        .orElse("how " + that);
        return new Reading(
                Kind.FACT, about, that, named(t, from, end, plural, field, 1).about(), plural, confidence, form);
    }

    /** "meets Tuesday 7 am" lacks its prepositions. */
    static List<String> withDay(List<String> t, int verbAt) {
        List<String> out = new ArrayList<>(t);
        for (int i = verbAt + 1; i < out.size(); i++) {
            String previous = lower(out.get(i - 1));
            boolean open = !Grammar.PREPOSITIONS.contains(previous) && !Grammar.DETERMINERS.contains(previous);
            boolean day = out.get(i).matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?");
            boolean month = Grammar.isProper(out.get(i))
                    && !day
                    && i == verbAt + 1
                    && !out.get(i).endsWith("s");
            boolean clock = out.get(i).matches("\\d+([:.]\\d+)? [ap]m");
            if (open && (day && i == verbAt + 1 || month || clock && i > verbAt)) {
                boolean habit = day
                        && Lexicon.ENGLISH
                                .verb(out.get(verbAt))
                                .filter(verb -> verb.is(Form.PRESENT) || verb.is(Form.BASE))
                                .isPresent()
                        && !out.get(i).endsWith("s");
                out.add(i, day ? "on" : month ? "in" : "at");
                i++;
                if (habit) {
                    out.set(i, out.get(i) + "s");
                }
            }
        }
        return out;
    }

    static String definite(String subject, boolean plural) {
        return subject.matches(
                                "(?i)(the|a|an|my|your|our|their|every|each|no|\\d|one|two|three|four|five|six|seven|eight|nine)\\b.*")
                        || isCapital(subject)
                ? subject
                : plural ? "the " + subject : subject;
    }

    /** "… bunch at 4 pm" as ". bunching at 4 pm", the subject standing as a dot; nothing for modals. */
    static Optional<String> gerund(List<String> t, int from, int verbAt, Field field) {
        String verb = t.get(verbAt).toLowerCase(Locale.ROOT);
        List<String> before = t.subList(from, verbAt);
        List<String> after = t.subList(verbAt + 1, t.size());
        String ing;
        if (Grammar.MODALS.contains(verb)) {
            return Optional.empty();
        }
        if (Grammar.FINITE_BE.contains(verb)) {
            ing = "being";
        } else if (Grammar.HAVE.contains(verb)) {
            ing = "having";
        } else if (Grammar.DO.contains(verb) && after.size() > 1 && after.get(0).equals("not")) {
            Optional<Verb> main = Lexicon.ENGLISH.verb(after.get(1));
            if (main.isEmpty()) {
                return Optional.empty();
            }
            ing = "not " + Lexicon.ENGLISH.ing(main.get().base());
            after = after.subList(2, after.size());
        } else {
            Optional<Verb> main = Lexicon.ENGLISH.verb(verb);
            if (main.isEmpty()) {
                return Optional.empty();
            }
            ing = Lexicon.ENGLISH.ing(main.get().base());
        }
        List<String> words = new ArrayList<>(before);
        words.add(ing);
        for (int i = 0; i < after.size(); i++) {
            boolean coordinated = i > 0 && after.get(i - 1).matches("and|or|then") && !isCapital(after.get(i));
            Optional<Verb> second = coordinated ? Lexicon.ENGLISH.verb(after.get(i)) : Optional.empty();
            boolean sameForm = second.isPresent()
                    && (second.get().is(Form.BASE) || second.get().is(Form.PRESENT))
                    && second.get().weight() > Lexicon.ENGLISH.nounWeight(after.get(i));
            words.add(sameForm ? Lexicon.ENGLISH.ing(second.get().base()) : after.get(i));
        }
        return Optional.of(". " + voice(words, field, true));
    }

    static String subject(List<String> t, int end, int from, boolean plural, Field field) {
        String text = voice(t.subList(0, from), field, false);
        boolean bare = !hasArticle(t);
        boolean numbered =
                end > 1 && WordClass.NUMBERED.has(lower(t.get(end - 2))) && Grammar.isNumeral(t.get(end - 1));
        if (!bare
                || numbered
                || plural
                || Lexicon.ENGLISH.isMass(t.get(end - 1))
                || isName(t, end)
                || Grammar.isNumeral(t.get(0))) {
            return text;
        }
        return (field == Field.CONCERN ? "my " : "the ") + text;
    }

    static Reading predicate(List<String> t, int end, int at, boolean plural, Field field, double confidence) {
        String subject = field == Field.CONCERN && !hasArticle(t) && !Grammar.isNumeral(t.get(0))
                ? "my " + voice(t.subList(0, at), field, false)
                : subject(t, end, at, plural, field);
        String rest = voice(withDuration(t.subList(at, t.size())), field, false);
        boolean negated = rest.startsWith("never ") || rest.startsWith("not ");
        String being = negated ? rest.replaceFirst(" ", " being ") : "being " + rest;
        return new Reading(
                Kind.FACT,
                subject + " " + being,
                subject
                        + (rest.matches(".* for \\S+ [a-z]+")
                                ? plural ? " have been " : " has been "
                                : plural ? " are " : " is ")
                        + rest,
                named(t, at, end, plural, field, 1).about(),
                plural,
                confidence,
                null);
    }

    /** "flat three quarters" lasts: "flat for three quarters". */
    static List<String> withDuration(List<String> words) {
        List<String> out = new ArrayList<>(words);
        boolean duration = out.size() == 3
                && Grammar.isNumeral(out.get(1))
                && out.get(2).matches("(year|quarter|month|week|day|hour)s?");
        if (duration && !out.get(0).matches("up|down|over|under|off|short|behind|late|early|overdue|old|long")) {
            out.add(1, "for");
        }
        return out;
    }

    static Reading measured(List<String> t, int end, int at, boolean plural, Field field) {
        List<String> rest = t.subList(at, t.size());
        String figure = voice(rest, field, false);
        if (rest.size() == 1 && figure.matches("(19|20)\\d\\d")) {
            List<String> dated = new ArrayList<>(t.subList(0, at));
            dated.add("from");
            dated.add(figure);
            return named(dated, dated.size(), end, plural, field, 0.85);
        }
        boolean participle = rest.size() > 1
                && Lexicon.ENGLISH
                        .verb(rest.get(1))
                        .filter(v -> v.is(Form.PARTICIPLE) && !v.is(Form.BASE))
                        .isPresent();
        if (participle) {
            Reading name = named(t, at, end, plural, field, 0.85);
            return name.appended(", " + rest.get(0) + " of them " + Text.join(rest.subList(1, rest.size())));
        }
        boolean lasting = rest.size() > 1
                && !rest.get(rest.size() - 1).matches("there|old|late|behind|short")
                && rest.get(1).matches("(year|quarter|month|week|day|hour|minute)s?");
        boolean brief = rest.size() <= 3 || rest.size() <= 5 && Grammar.PREPOSITIONS.contains(rest.get(2));
        if (lasting && brief && !Grammar.isNumeral(t.get(0))) {
            String subject = field == Field.CONCERN && !hasArticle(t)
                    ? "my " + voice(t.subList(0, at), field, false)
                    : named(t, at, end, plural, field, 1).about();
            if (lower(t.get(at - 1)).matches("period|notice|contract|term|wait|delay|gap|commute|lease|time")) {
                return Reading.thing(subject + " of " + figure, subject, false, 0.85);
            }
            return new Reading(
                    Kind.FACT,
                    subject + " taking " + figure,
                    subject + (plural ? " take " : " takes ") + figure,
                    named(t, at, end, plural, field, 1).about(),
                    plural,
                    0.8,
                    null);
        }
        if (isMeasure(rest)) {
            Reading name = named(t, at, end, plural, field, 0.8);
            return name.appended(" (" + figure + ")");
        }
        if (rest.get(rest.size() - 1).matches("there|old|late|behind|short") || figure.matches(".*%.*")) {
            return predicate(t, end, at, plural, field, 0.75);
        }
        return named(t, at, end, plural, field, 0.7);
    }

    static Reading equation(List<String> t, int equals, Field field) {
        List<String> left = t.subList(0, equals);
        int end = Math.max(1, groupEnd(left, 0));
        boolean plural = Lexicon.ENGLISH.isPlural(left.get(end - 1));
        boolean mine = field == Field.CONCERN
                && !hasArticle(left)
                && !left.get(0).matches("biggest|largest|longest|most|first|last|only|best");
        String subject = mine
                ? "my " + voice(left, field, false)
                : left.get(0).matches("biggest|largest|longest|first|last|best|highest|smallest")
                        ? "the " + voice(left, field, false)
                        : named(left, left.size(), end, plural, field, 1).about();
        String right =
                withArticle(voice(t.subList(equals + 1, t.size()), field, false), t.subList(equals + 1, t.size()));
        return new Reading(
                field == Field.CONCERN ? Kind.LACK : Kind.FACT,
                subject + " being " + right,
                subject + (plural ? " are " : " is ") + right,
                subject,
                plural,
                0.8,
                null);
    }

    /** A noun and a participle: a reduced clause that stays a thing ("the tags found in a drawer"). */
    static Reading participle(List<String> t, int end, int at, boolean plural, Field field) {
        Optional<Verb> verb = Lexicon.ENGLISH.verb(t.get(at));
        boolean passive = verb.filter(v -> v.is(Form.PARTICIPLE)).isPresent();
        List<String> rest = new ArrayList<>(t.subList(at + 1, t.size()));
        if (field.isMine() && WordClass.STANDING.has(t.get(at))) {
            String that = "I am " + voice(t, field, false);
            return new Reading(
                    Kind.ROLE, "my being " + voice(t, field, false), that, voice(t, field, false), false, 0.85, null);
        }
        if (field.isMine() && passive) {
            if (Grammar.isNumeral(t.get(0)) && rest.isEmpty()) {
                String that = "I have " + t.get(at) + " " + voice(t.subList(0, at), field, false);
                return new Reading(Kind.DEED, voice(t, field, false), that, that, true, 0.85, null);
            }
            if (!rest.isEmpty() && (Grammar.isProper(rest.get(0)) || rest.get(0).matches("(19|20)\\d\\d"))) {
                rest.add(0, t.get(at).matches("booked|confirmed|scheduled|planned|due|arranged") ? "for" : "in");
            }
            for (int i = 0; i < rest.size() - 1; i++) {
                if (rest.get(i).equals("for") && t.get(at).equals("confirmed")) {
                    break;
                }
            }
            String subject = possessive(t.subList(0, at), end, field);
            String tail = t.get(at) + (rest.isEmpty() ? "" : " " + voice(rest, field, false));
            boolean ahead = t.get(at).matches("booked|confirmed|scheduled|planned|arranged|approved|pending");
            String that = subject + (ahead ? plural ? " are " : " is " : plural ? " were " : " was ") + tail;
            return new Reading(Kind.FACT, subject, that, subject, plural, 0.85, null);
        }
        if (!passive && Grammar.isNumeral(t.get(at - 1)) && at == 1) {
            String tail = voice(t.subList(at, t.size()), field, false);
            return new Reading(
                    Kind.THING, "the " + t.get(0) + " " + tail, null, "the " + t.get(0) + " " + tail, true, 0.7, null);
        }
        if (passive && WordClass.CHANGED.has(t.get(at))) {
            String subject = subject(t, end, at, plural, field);
            String tail = t.get(at) + (rest.isEmpty() ? "" : " " + voice(rest, field, false));
            return new Reading(
                    Kind.FACT,
                    subject + " having " + tail,
                    subject + (plural ? " have " : " has ") + tail,
                    named(t, at, end, plural, field, 1).about(),
                    plural,
                    0.85,
                    null);
        }
        if (passive && rest.isEmpty() && end == at && plural && at <= 2) {
            List<String> turned = new ArrayList<>();
            turned.add(t.get(at));
            turned.addAll(t.subList(0, at));
            return named(turned, turned.size(), turned.size(), plural, field, 0.85);
        }
        if (passive && rest.isEmpty()) {
            String subject = subject(t, end, at, plural, field);
            return new Reading(
                    Kind.FACT,
                    subject + " being " + t.get(at),
                    subject + (plural ? " are " : " is ") + t.get(at),
                    named(t, at, end, plural, field, 1).about(),
                    plural,
                    0.85,
                    null);
        }
        Reading thing = named(t, t.size(), end, plural, field, 0.85);
        if (!passive && field.isMine()) {
            return thing;
        }
        if (!passive) {
            String subject = subject(t, end, at, plural, field);
            String tail = voice(t.subList(at, t.size()), field, false);
            return new Reading(
                    Kind.FACT,
                    thing.about(),
                    subject + (plural ? " are " : " is ") + tail,
                    thing.head(),
                    plural,
                    0.8,
                    null);
        }
        return thing;
    }

    /** The words up to {@code to} as a thing, with the article it needs. */
    static Reading named(List<String> t, int to, int end, boolean plural, Field field, double confidence) {
        List<String> words = t.subList(0, to);
        String text = voice(words, field, false);
        List<String> group = t.subList(0, Math.min(end, to));
        String head = group.get(group.size() - 1);
        boolean languages = words.stream().allMatch(word -> isCapital(word) || word.equals("and"))
                && Grammar.LANGUAGES.contains(words.get(words.size() - 1));
        if (languages && !words.isEmpty()) {
            Reading reading = Reading.thing(
                    field.isMine() || field == Field.CONCERN ? "my " + text : text, text, words.size() > 1, 0.9);
            return field.isMine() ? reading.speaking("I speak " + text) : reading;
        }
        if (to == t.size()
                && !head.contains("-")
                && Lexicon.ENGLISH.nounWeight(head) + 2 < Lexicon.ENGLISH.adjective(head)
                && !isCapital(head)) {
            confidence = 0.4;
        }
        boolean person = Lexicon.ENGLISH.isRole(head) && !plural && !hasArticle(t) && !isName(t, end);
        if ((field == Field.OMITTED || field == Field.ABILITY) && person) {
            String role = withArticle(text, words);
            boolean since = text.matches(".*\\b(since|for \\S+ years)\\b.*");
            String that = (since ? "I have been " : "I am ") + role;
            return new Reading(Kind.ROLE, "my work as " + role, that, role, false, 0.88, null);
        }
        String about;
        if (hasArticle(t) && !t.get(0).endsWith("'s")
                || isName(t, end)
                || t.get(0).endsWith("'s")
                || t.get(0).endsWith("s'")) {
            about = text;
        } else if (field == Field.OMITTED || field == Field.ABILITY && !Grammar.isNumeral(t.get(0))) {
            boolean paper = WordClass.CREDENTIAL.has(lower(head))
                    || WordClass.CREDENTIAL.has(Lexicon.ENGLISH.singular(lower(head)))
                    || WordClass.OWNED.has(lower(head))
                    || t.stream().anyMatch(word -> word.matches(".*\\d.*"));
            boolean skill = field == Field.ABILITY && !paper && (plural || to == end && to <= 2);
            about = Grammar.isNumeral(t.get(0)) ? text : (skill ? "my experience with " : "my ") + text;
        } else if (field == Field.ABILITY
                && plural
                && !WordClass.TIME.has(Lexicon.ENGLISH.singular(lower(head)))
                && !lower(t.get(0)).endsWith("%")) {
            about = "the experience of " + text;
        } else if (field == Field.LIKED) {
            about = to > end ? "the " + text : "my " + text;
            if (Grammar.isNumeral(t.get(0)) && plural) {
                about = "the " + text;
            }
        } else if (field == Field.NEWS) {
            about = withArticle(text, words);
        } else if (field == Field.ABILITY || field == Field.CORRECTION) {
            about = text;
        } else if (field == Field.CONCERN && to == end && !Grammar.isNumeral(t.get(0))) {
            about = "my " + text;
        } else if (Lexicon.ENGLISH.isMass(head)
                || t.get(0).matches("several|few|many|most|more|fewer|less|half")
                || lower(t.get(0)).endsWith("%")) {
            about = text;
        } else {
            boolean open = field == Field.STRENGTH && plural && !Grammar.isNumeral(t.get(0));
            about = t.get(0).equals("one") || open ? text : "the " + text;
        }
        String shortName = to > end && end > 0
                ? named(t, end, end, plural, field, confidence).about()
                : about;
        String that = null;
        if (field == Field.OMITTED
                && WordClass.CREDENTIAL.has(head.toLowerCase(Locale.ROOT))
                && about.startsWith("my ")) {
            that = "I hold " + withArticle(text, words);
        }
        return new Reading(Kind.THING, about, that, shortName, plural, confidence, null);
    }

    static String possessive(List<String> words, int end, Field field) {
        String text = voice(words, field, false);
        return hasArticle(words) || isCapital(text) && isName(words, end) ? text : "my " + text;
    }
}
