package afterword.app.importing;

import afterword.calendar.Attendee;
import afterword.calendar.CalendarEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who the employer is and what the job is called, as far as addresses, cards and the words of an invitation tell. */
final class Employer {

    /** Where private people, or the programs that arrange interviews, have their addresses. */
    private static final Set<String> NO_EMPLOYERS = Set.of(
            "aol.com",
            "ashbyhq.com",
            "calendly.com",
            "comcast.net",
            "fastmail.com",
            "gmail.com",
            "gmx.at",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "goodtime.io",
            "calendar.google.com",
            "googlemail.com",
            "greenhouse.io",
            "greenhouse-mail.io",
            "hey.com",
            "hotmail.com",
            "icloud.com",
            "lever.co",
            "live.com",
            "mac.com",
            "mail.com",
            "mail.ru",
            "me.com",
            "modernloop.io",
            "msn.com",
            "myworkday.com",
            "outlook.com",
            "pm.me",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "smartrecruiters.com",
            "t-online.de",
            "web.de",
            "yahoo.co.uk",
            "yahoo.com",
            "yandex.ru",
            "zoho.com");

    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne");

    /** Words at the end of what jobs are called. */
    private static final Pattern JOB = Pattern.compile(
            "(?i)\\b(?:accountant|administrator|advisor|adviser|agent|analyst|architect|artist|assistant|associate|attorney"
                    + "|auditor|baker|barista|bookkeeper|builder|buyer|carpenter|cashier|chef|chemist|clerk|clinician|coach"
                    + "|consultant|controller|cook|coordinator|counsel|counsellor|counselor|cto|ceo|cfo|coo|curator|dentist"
                    + "|designer|developer|director|driver|economist|editor|educator|electrician|engineer|estimator|executive"
                    + "|fellow|foreman|generalist|guard|guide|handler|head of [\\w ]+|housekeeper|inspector|instructor|intern"
                    + "|investigator|journalist|lawyer|lead|lecturer|librarian|machinist|manager|marketer|mechanic|midwife"
                    + "|nurse|officer|operator|optician|paralegal|paramedic|partner|pharmacist|photographer|physician"
                    + "|physicist|physiotherapist|pilot|planner|plumber|president|principal|producer|professor|programmer"
                    + "|psychologist|receptionist|recruiter|representative|researcher|salesperson|scientist|secretary"
                    + "|server|specialist|strategist|superintendent|supervisor|surgeon|surveyor|teacher|technician"
                    + "|technologist|therapist|trainer|translator|tutor|underwriter|veterinarian|waiter|waitress|welder"
                    + "|writer|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|sachbearbeiter(?:in)?|pfleger(?:in)?)\\b(?:\\s+(?:[IVX]{1,4}|\\d))?");

    private static final Pattern STATED = Pattern.compile(
            "(?i)\\b(?:(?:position|role|job|job title|stelle)\\s*:\\s*|(?:position|role|job|post) of (?:an? |the |our )?|as (?:an? |our |the )|for (?:the |our )?)"
                    + "([\\p{L}][\\p{L}\\p{N} ,/&+.'’()-]{2,80}?)(?:\\s+(?:position|role|job|opening|vacancy)\\b|[.;:!?\\n]|,\\s|\\s+(?:at|with|in|on|team)\\s|$)");

    private static final Pattern PARTING = Pattern.compile(
            "\\s+[-–—|:@•·/]\\s+|\\s*[:|@]\\s+|\\s*[()\\[\\]<>]\\s*|\\s+(?:at|with|for|and|x|bei|mit)\\s+|,\\s+");

    private Employer() {}

    /** Whether a company of its own stands behind the domain. */
    static boolean isCompanys(String domain) {
        return NO_EMPLOYERS.stream().noneMatch(other -> domain.equals(other) || domain.endsWith("." + other));
    }

    /** The domain most of the people write from, other than the applicant's own addresses. */
    static Optional<String> domain(Stream<Attendee> people, Answers answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        people.filter(person -> !answers.isOwn(person.email()))
                .filter(Attendee::mayBePerson)
                .map(Attendee::domain)
                .filter(Objects::nonNull)
                .filter(Employer::isCompanys)
                .forEach(domain -> counts.merge(domain, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> counts.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(most.getValue()))
                        .findFirst()
                        .orElse(most)
                        .getKey());
    }

    /** The name that a domain is made of: {@code northwind} in {@code mail.northwind.co.uk}. */
    static String label(String domain) {
        String[] parts = domain.split("\\.");
        int last = parts.length - 2;
        if (last > 0 && SECOND_LEVEL.contains(parts[last])) {
            last--;
        }
        return parts[Math.max(0, last)];
    }

    /** The company's name as the texts write it, known by its domain: {@code Northwind Traders}. */
    static Optional<String> inTexts(String domain, List<CalendarEvent> events) {
        String label = label(domain).replaceAll("[^a-z0-9]", "");
        if (label.length() < 2) {
            return Optional.empty();
        }
        for (String text : texts(events)) {
            String[] words = text.split("\\s+");
            for (int from = 0; from < words.length; from++) {
                StringBuilder joined = new StringBuilder();
                for (int to = from; to < Math.min(words.length, from + 4); to++) {
                    joined.append(Person.comparable(words[to]));
                    if (joined.toString().equals(label) && Character.isUpperCase(words[from].codePointAt(0))) {
                        return Optional.of(withFollowing(words, from, to));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The words of a name, with those after it that belong to it: capitalised, up to a mark. */
    private static String withFollowing(String[] words, int from, int to) {
        List<String> name = new ArrayList<>(Arrays.asList(words).subList(from, to + 1));
        for (int i = to + 1; i < words.length && name.size() < 5 && !endsPhrase(words[i - 1]); i++) {
            boolean belongs = Character.isUpperCase(words[i].codePointAt(0))
                    && !JOB.matcher(words[i]).find()
                    && !words[i].matches(
                            "(?i)interview.*|onsite|on-site|phone|video|first|second|final|senior|junior|lead|staff");
            if (!belongs && !words[i].equals("&")) {
                break;
            }
            name.add(words[i]);
        }
        return String.join(" ", name)
                .replaceAll("(?:'s|’s)?[\\p{Punct}–—]*$", "")
                .replaceAll("^[\\p{Punct}]+", "");
    }

    private static boolean endsPhrase(String word) {
        return word.matches(".*[,;:.!?)\\]]$") && !word.matches("(?i).*\\b(?:inc|co|corp|st|dr)\\.");
    }

    /** What the job is called, where a title or a description names one. */
    static Optional<String> position(List<CalendarEvent> events) {
        List<String> titles = events.stream()
                .map(CalendarEvent::summary)
                .filter(Objects::nonNull)
                .toList();
        List<String> descriptions = events.stream()
                .map(CalendarEvent::description)
                .filter(Objects::nonNull)
                .toList();
        return firstOf(descriptions, text -> stated(text, true))
                .or(() -> firstOf(titles, text -> stated(text, false)))
                .or(() -> firstOf(titles, Employer::segment))
                .or(() -> firstOf(descriptions, text -> stated(text, false)));
    }

    private static Optional<String> firstOf(
            List<String> texts, java.util.function.Function<String, Optional<String>> find) {
        return texts.stream().map(find).flatMap(Optional::stream).findFirst();
    }

    /** A phrase that is introduced as the job; {@code labelled}: only behind "Position:" and the like. */
    private static Optional<String> stated(String text, boolean labelled) {
        Matcher matcher = STATED.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            boolean label = matcher.group().matches("(?is)^(?:position|role|job|job title|stelle)\\s*:.*")
                    || matcher.group().matches("(?is).*\\bof (?:an? |the )?.*");
            String phrase = matcher.group(1)
                    .replaceAll("\\s*\\([^)]*\\)?\\s*$", "")
                    .replaceFirst("(?i)^(?:position|role|job|post) of (?:an? |the |our )?", "")
                    .strip();
            if (JOB.matcher(phrase).find() && (label || !labelled) && isTitle(phrase)) {
                return Optional.of(phrase);
            }
            at = matcher.start() + 1;
        }
        return Optional.empty();
    }

    /** The part of a title, between its marks, that is called like a job. */
    private static Optional<String> segment(String title) {
        return PARTING.splitAsStream(title)
                .map(part -> part.replaceAll(
                                "(?i)\\b(?:phone|video|onsite|on-site|virtual|panel|technical|first|second|third|final|initial|1st|2nd|3rd)?\\s*(?:round\\s*)?(?:\\d\\s*)?(?:interview|screen(?:ing)?|call|chat|conversation|round)\\b\\s*(?:\\d+)?",
                                "")
                        .strip())
                .filter(part -> JOB.matcher(part).find() && isTitle(part))
                .findFirst();
    }

    /** Whether it may be a title: short, and capitalised somewhere, so not a sentence. */
    private static boolean isTitle(String phrase) {
        String[] words = phrase.split("\\s+");
        return words.length <= 8
                && phrase.chars().anyMatch(Character::isUpperCase)
                && !phrase.matches("(?i).*\\b(?:you|your|me|my|we|please|i)\\b.*");
    }

    private static List<String> texts(List<CalendarEvent> events) {
        List<String> texts = new ArrayList<>();
        events.forEach(event -> {
            Stream.of(event.summary(), event.description(), event.location())
                    .filter(Objects::nonNull)
                    .forEach(texts::add);
            event.attendees().stream()
                    .map(Attendee::name)
                    .filter(Objects::nonNull)
                    .forEach(texts::add);
        });
        return texts;
    }

    /** The likeliest spelling of a domain's name where no text writes it. */
    static String capitalised(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
