package afterword.letters.review;

import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import afterword.letters.language.Spelling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the letter writes as if to another employer: one that is tracked, or a strange name in the sentence that asks for the job (S4-15). */
final class CompanyCheck implements Check {

    private static final Pattern WANTS = Pattern.compile(
            "(?iu)\\b(would (?:be|love|like|welcome|dearly|very|really|count|gladly|happily|still|so)|['’]d (?:be|love|like|welcome|dearly|very|really|gladly|still|so)|hope to|want to|wish to|keen|eager|excited|thrilled|interested|interest in|look(?:ing)? forward|enthusias\\w+|join(?:ing)?|contribute|proud to|honou?red|privilege|belong|fit (?:for|at|with|in)|suited|first choice|dream|could (?:see|stay|do|be)|can see|see myself|place where|somewhere|opportunity|chance to|apply|application|candidate|considered|position|role|vacancy|opening|the job|career|future|bring to|help)\\b");
    private static final Pattern PRAISES = Pattern.compile(
            "(?iu)\\b(what i (?:had |have |['’]d |['’]ve )?(?:heard|read|knew|know|saw|admire|like)|everything i|confirm\\w*|impress\\w*|admir\\w*|reputation|culture|values|mission|stands? for|known for|famous|renowned|remarkable|inspir\\w*|such a|special about|different about|like about|proud|people (?:at|of)|the team|your|yours|here|thank\\w*|grateful|appreciat\\w*|welcome|enjoy\\w*|meet\\w*|visit\\w*|tour|interview\\w*|convinced|believe|sure)\\b");
    private static final Pattern PAST_OF_MINE = Pattern.compile(
            "(?iu)\\b(?:at|for|with|from|in|of) NAME\\b[^.;]{0,12}?,? (?:i|we|my|our|where i|where we|it was|they|that|this|the)\\b|\\b(?:worked|work|spent|ran|built|trained|served|years?|months|seasons?|summers?|winters?|days|time|stint|apprenticeship|internship|placement|started|began|was|were|learn\\w*|taught|left|led|did|done|used|had|made|cut|set up|wrote|kept|managed|currently|now|experience|background|crew|kitchen|colleagues?|system|work|project|shift|job|desk|manager|boss|employer|audits?|team)\\b[^.;]{0,40}\\b(?:at|for|with|from|of|in) NAME\\b|\\b(?:my|our) (?:\\w+ ){0,4}(?:at|for|with|from|in|of) NAME\\b|\\b(?:when|while|since|as|before|after|until) (?:i|we) [^.;]{0,30}NAME|\\bNAME['’]s? (?:\\w+ ){0,3}(?:taught|let|gave|trusted|where|promoted|cut|sent|put|asked me|made me)\\b|\\b(?:my|our) (?:current|last|previous|former|old|present|first|own) [^.;]{0,25}NAME|\\bNAME,? (?:where|before|and before)");
    private static final Pattern NEWS = Pattern.compile(
            "(?iu)\\bNAME\\b[^.;]{0,15}\\b(?:has|have|had|is|are|was|were|will|['’]s|plans?|announced|opened|closed|closing|bought|sold|merged|launched|moved|raised|lost|won|settled|recalled|published|started|began|uses?|runs?|does|did|made|offered|shut|cut|sells?|makes?|shipped|switched|went|paid|reported)\\b|\\b(?:article|news|read|saw|report|heard|story|piece|paper|notice|announcement|launch|merger|recall|closure|offer|competitors?|rivals?|supplier|suppliers|customers?|clients?|vendors?|partners?|such as|like|unlike|compared|against|versus|than|between|and not|instead of|bought|buy|sold to|sell to|supply|supplied|shipped to|account|accounts|contract|software|platform|tool|tools|machine|brand|product|products|from)\\b[^.;]{0,40}NAME");
    private static final Pattern OFFER = Pattern.compile(
            "(?iu)\\b(?:offer|offered|interviewing|process|final round|deadline|answer|reply|decide|talking|accepted)\\b[^.;]{0,40}NAME|NAME\\b[^.;]{0,40}\\b(?:offer|offered|asked me|waiting|deadline|answer|expects?)\\b");
    private static final String CAPITALS =
            "(?:\\p{Lu}[\\p{L}\\p{N}’'.&-]*|&)(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}’'.-]*|&|and(?= \\p{Lu})|of(?= \\p{Lu})|the(?= \\p{Lu}))){0,4}";
    private static final Pattern STRANGE = Pattern.compile(
            "(?u)\\b(?:[Jj]oin(?:ing)?(?: (?:you|the team|the crew|everyone|the staff))?(?: at)?|(?:work|working|start|starting|serve|teach|teaching|be|being|stay|role|position|job|post|opportunity|opening|vacancy|career|future|place|home|team|crew|staff|part|everyone|everybody|people|here|chair|bench|desk|seat|life|next step|next chapter|make \\w+|do \\w+|\\w+ing) (?:at|with|for|of)|[Ii]nterest in|[Ii]nterested in|[Cc]ontribut\\w+ to|[Aa]dmire|[Aa]ppl\\w+ to|[Ff]it (?:for|at|with)|[Ii]nterview(?:ed)? (?:at|with)) (?:the )?(?<name>"
                    + CAPITALS + ")");
    private static final Set<String> NOT_FIRMS = Set.of(
            "i",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "christmas",
            "easter",
            "english",
            "french",
            "german",
            "spanish",
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "chef",
            "captain",
            "excel",
            "python",
            "java",
            "sql",
            "key",
            "stage",
            "year",
            "level",
            "grade",
            "class",
            "route",
            "room",
            "ward",
            "block",
            "unit",
            "building",
            "north",
            "south",
            "east",
            "west",
            "saint",
            "st",
            "new",
            "spring",
            "summer",
            "autumn",
            "winter",
            "iso",
            "nhs",
            "uk",
            "us",
            "eu",
            "usa",
            "hr",
            "it",
            "cpr",
            "gis",
            "cad",
            "zoom",
            "teams",
            "welsh",
            "irish",
            "gaelic",
            "british",
            "american",
            "italian",
            "japanese",
            "chinese",
            "braille",
            "thank",
            "thanks",
            "your",
            "you",
            "if",
            "my",
            "kind",
            "yours",
            "the",
            "best",
            "and",
            "but",
            "we",
            "it's");

    /** Words that say what a firm is and not which. */
    private static final Set<String> KINDS = Set.of(
            "hotel",
            "studio",
            "studios",
            "school",
            "bakery",
            "clinic",
            "hospital",
            "bank",
            "group",
            "labs",
            "lab",
            "systems",
            "foods",
            "works",
            "house",
            "press",
            "partners",
            "company",
            "inn",
            "college",
            "university",
            "museum",
            "library",
            "trust",
            "society",
            "farm",
            "farms",
            "brewing",
            "brewery",
            "theatre",
            "theatres",
            "gallery",
            "architects",
            "engineering",
            "engineers",
            "design",
            "logistics",
            "freight",
            "energy",
            "health",
            "care",
            "homes",
            "home",
            "centre",
            "center",
            "services",
            "solutions",
            "technologies",
            "media",
            "radio",
            "airways",
            "air",
            "marine",
            "motors",
            "dairies",
            "dairy",
            "gardens",
            "garden",
            "nursery",
            "stores",
            "shop",
            "kitchen",
            "restaurant",
            "kitchens",
            "pharmacy",
            "veterinary",
            "practice",
            "surgery",
            "council",
            "county",
            "city",
            "academy",
            "primary",
            "law",
            "legal",
            "llp",
            "ltd",
            "inc",
            "plc",
            "co",
            "associates",
            "brothers",
            "sons",
            "and",
            "of",
            "the",
            "for",
            "mill",
            "mills",
            "estate",
            "estates",
            "insurance",
            "capital",
            "finance",
            "digital",
            "data",
            "software",
            "robotics",
            "rail",
            "railway",
            "railways",
            "lines",
            "line",
            "port",
            "harbour",
            "transport",
            "transit");

    @Override
    public List<Finding> check(Reading reading) {
        return Stream.concat(
                        tracked(reading).flatMap(name -> places(reading, name).stream()),
                        reading.letter().sentences().stream().flatMap(sentence -> stranger(reading, sentence).stream()))
                .limit(1)
                .map(span -> finding(reading, span))
                .toList();
    }

    private static Finding finding(Reading reading, Span span) {
        return reading.finding(
                Category.WRONG_COMPANY,
                span,
                "This reads as if the letter went to another employer than "
                        + reading.application().company() + ".",
                "Name " + reading.application().company() + ", or take the name out.",
                "S4-15");
    }

    /** Other employers by every name they go by; those that share their name with this one are left out. */
    private static Stream<String> tracked(Reading reading) {
        Set<String> own = own(reading);
        return reading.given().tracked().stream()
                .filter(name -> !own.containsAll(Names.words(Names.plain(name))))
                .flatMap(name -> Stream.of(name, shortForm(name, own)))
                .filter(Objects::nonNull)
                .distinct();
    }

    private static @org.jspecify.annotations.Nullable String shortForm(String name, Set<String> own) {
        String first = name.split("\\s+")[0];
        boolean telling = first.length() > 3
                && name.contains(" ")
                && !own.contains(Names.plain(first))
                && !KINDS.contains(Names.plain(first))
                && !NOT_FIRMS.contains(Names.plain(first));
        return telling ? first : null;
    }

    private static Optional<Span> places(Reading reading, String name) {
        boolean common = !name.contains(" ") && Spelling.shared().isKnown(name.toLowerCase(Locale.ROOT));
        Pattern pattern = Pattern.compile("(?u)(?<![\\p{L}\\p{N}])" + flexible(name) + "(?![\\p{L}\\p{N}-])");
        for (Span line : Stream.of(
                        reading.letter().subject(),
                        reading.letter().greeting(),
                        reading.letter().closing())
                .filter(Objects::nonNull)
                .toList()) {
            Matcher matcher = pattern.matcher(line.in(reading.given().text()));
            if (!common && matcher.find()) {
                return Optional.of(new Span(line.start() + matcher.start(), line.start() + matcher.end()));
            }
        }
        for (Sentence sentence : reading.letter().sentences()) {
            Matcher matcher = pattern.matcher(sentence.text());
            while (matcher.find()) {
                if (isMeant(sentence.text(), matcher, common)) {
                    return Optional.of(new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end()));
                }
            }
        }
        boolean inFile = reading.given().attachments().stream()
                .anyMatch(file -> Names.plain(file).contains(Names.plain(name)) && !common);
        return inFile ? Optional.of(reading.letter().whereMissing()) : Optional.empty();
    }

    private static String flexible(String name) {
        return Arrays.stream(name.split("\\s+"))
                .map(word -> word.equals("&") || word.equals("and")
                        ? "(?:&|and)"
                        : Pattern.quote(word).replace("'", "\\E['’]\\Q"))
                .collect(Collectors.joining("\\s+"));
    }

    /** A name that is a common word needs a second cue; a former employer, news and a rival offer are none. */
    private static boolean isMeant(String sentence, Matcher matcher, boolean common) {
        String marked = sentence.substring(0, matcher.start()) + "NAME" + sentence.substring(matcher.end());
        String before = sentence.substring(0, matcher.start());
        String after = sentence.substring(matcher.end());
        if (common) {
            boolean cue = before.matches("(?isu).*\\b(at|for|with|join|joining|of|to) $")
                    || after.matches(
                            "(?isu)^['’]s? (team|culture|mission|values|people).*|^ (inc|ltd|team|role|position|runs?|does|makes|treats|works|thinks|puts|takes|handles)\\b.*");
            if (before.isBlank() || !cue) {
                return false;
            }
        }
        boolean wants = WANTS.matcher(marked).find();
        if (OFFER.matcher(marked).find()) {
            return false;
        }
        if (PAST_OF_MINE.matcher(marked).find()) {
            return wants
                    && Pattern.compile(
                                    "(?iu)\\b(?:join(?:ing)?|work(?:ing)? (?:at|for)|role (?:at|with)|position (?:at|with)|part of|interest(?:ed)? in|future (?:at|with)|career (?:at|with)|contribute to|fit (?:for|at|with)|belong at|do (?:it|this|that|the same) (?:at|for)|bring (?:it|this|that|them|the same)? ?to|here at|team at) (?:the |working (?:at|for) |joining |a )?NAME")
                            .matcher(marked)
                            .find();
        }
        boolean praises = PRAISES.matcher(marked).find();
        return (wants || praises) && !(NEWS.matcher(marked).find() && !isOfInterest(marked));
    }

    private static boolean isOfInterest(String marked) {
        return Pattern.compile(
                        "(?iu)\\b(?:join(?:ing)?|work(?:ing)? (?:at|for|with)|position|role|vacancy|interest(?:ed)? in|future|career|contribute|believe|heard (?:about|of|that)|confirm\\w*|where i|could|would (?:love|like|be)|['’]d (?:love|like|be)|hope to|want to|your?|thank\\w*) ?(?:[^.;]{0,30} )?NAME|NAME[^.;]{0,30}\\b(?:is (?:a|the|where|exactly|somewhere|just|one)|team|role|position|where i|would|could)\\b")
                .matcher(marked)
                .find();
    }

    /** A name nobody knows, where the sentence asks for the job. */
    private static Optional<Span> stranger(Reading reading, Sentence sentence) {
        if (!WANTS.matcher(sentence.text()).find()
                && !sentence.text()
                        .matches(
                                "(?isu).*\\b(thank|grateful|enjoyed|pleasure|impressed)\\b.*\\b(interview|interviewing|meeting|team|everyone|position|role|job|opportunity|people)\\b.*")) {
            return Optional.empty();
        }
        Matcher matcher = STRANGE.matcher(sentence.text());
        Set<String> known = known(reading);
        while (matcher.find()) {
            String name = matcher.group("name").replaceAll("['’]s$|[.,]$", "");
            List<String> words = Names.words(Names.plain(name)).stream()
                    .filter(word -> word.length() > 1 && !KINDS.contains(word))
                    .toList();
            String before = sentence.text().substring(0, matcher.start("name"));
            boolean firm = name.contains(" ")
                    || matcher.group()
                            .matches(
                                    "(?isu)^(join\\w*( you at| at)?|work(ing)? (at|for)|(role|position|job|post|career|future|opportunity|opening|vacancy) (at|with)|interview(ed)? (at|with)|interest in|contribut\\w+ to) (the )?\\p{Lu}.*");
            boolean strange = !words.isEmpty()
                    && words.stream().noneMatch(word -> known.contains(word) || NOT_FIRMS.contains(word))
                    && words.stream()
                            .noneMatch(
                                    word -> known.stream().anyMatch(own -> own.length() > 4 && word.startsWith(own)));
            if (firm && strange && !isPast(before) && !isNamedOtherwise(matcher.group())) {
                return Optional.of(new Span(
                        sentence.start() + matcher.start("name"),
                        sentence.start() + matcher.start("name") + name.length()));
            }
        }
        return Optional.empty();
    }

    /** Whether what leads to the name tells of the past: "what we built at". */
    private static boolean isPast(String before) {
        return Pattern.compile(
                                "(?iu)\\b(?:i|we|my|our|as|that|which|who|where|what|year|years|they|than)(?:['’]ve| have| had| was| were| did| once| also| first| last)? ?\\w*(?:ed|ew|ought|ade|an|old|ept|elt|ent|ook|ave|aw|old|ilt|ut|et|id|rote|rove|earnt|one|un|ow|ould not|now)?(?: \\w+){0,5} (?:at|for|with|of|in) (?:the )?$")
                        .matcher(before)
                        .find()
                && Pattern.compile(
                                "(?iu)\\b(?:i|we|they|he|she|it)(?:['’]ve| have| had)? (?:\\w+ed|ran|built|wrote|kept|made|did|had|was|were|taught|led|saw|began|took|cut|set|used|learned|learnt|brought|found|grew|spent|held|knew|drew|drove|put|won|sold|left)\\b(?:(?!\\b(?:would|want|hope|love|like|join)\\b).){0,60}$|\\b(?:like|as) (?:at|in|the|ours|mine)\\b.{0,20}$|\\b(?:my|our) (?:\\w+ ){0,4}(?:at|for|with|from|of) (?:the )?$|\\b(?:used|built|learned|learnt|made|written|developed|trained|tested|taught|done|years|months|seasons|experience|time|work|days|team|crew|nights|job|system|method|example|lessons) (?:\\w+ ){0,3}(?:at|for|with|from|of) (?:the )?$")
                        .matcher(before)
                        .find();
    }

    private static boolean isNamedOtherwise(String words) {
        return words.matches(
                "(?isu).*\\b(mr|mrs|ms|dr|prof|university|college|certificate|award|prize|course|road|street|avenue|square|park|river|bay|island|county|airport|station|society|association|library|museum of|union|church|act|code|standard|bible|guide)\\b.*");
    }

    private static Set<String> own(Reading reading) {
        Set<String> own =
                new HashSet<>(Names.words(Names.plain(reading.application().company())));
        if (reading.application().agency() != null) {
            own.addAll(Names.words(Names.plain(reading.application().agency().name())));
        }
        reading.application().contacts().values().stream()
                .map(contact -> contact.organization())
                .filter(Objects::nonNull)
                .forEach(organization -> own.addAll(Names.words(Names.plain(organization))));
        return own;
    }

    /** Every word that the application holds. */
    private static Set<String> known(Reading reading) {
        Set<String> known = own(reading);
        known.addAll(Names.words(Names.plain(reading.application().position())));
        reading.application().contacts().values().forEach(contact -> {
            known.addAll(Names.words(Names.given(contact)));
            known.addAll(Names.words(Names.family(contact)));
            known.addAll(contact.title() == null ? List.of() : Names.words(Names.plain(contact.title())));
        });
        reading.allNotes().forEach(note -> known.addAll(Names.words(Names.plain(note))));
        return known;
    }
}
