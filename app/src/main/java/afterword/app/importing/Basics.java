package afterword.app.importing;

import afterword.application.Applicant;
import afterword.application.PersonName;
import afterword.calendar.Attendee;
import afterword.calendar.CalendarEvent;
import afterword.calendar.EventTime;
import afterword.calendar.EventTime.ZoneSource;
import afterword.contacts.Card;
import afterword.contacts.ProposedName;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts that every application needs, as far as the invitations and cards tell: employer, position, zone, applicant. */
final class Basics {

    private final List<CalendarEvent> events;
    private final List<Card> cards;
    private final Report report;
    private final @Nullable Attendee self;

    /** What was said, with the address of the one invitee who must be the applicant. */
    final Answers answers;

    Basics(Material material, Answers answers, Report report) {
        this.events = material.calendarEvents();
        this.cards = material.cards.stream().map(Material.SourcedCard::card).toList();
        this.report = report;
        boolean known = answers.applicant() != null
                || !answers.ownAddresses().isEmpty()
                || (material.before != null && material.before.applicant() != null);
        Attendee likely = known ? null : invitedFromElsewhere().orElse(null);
        this.answers = likely == null || likely.email() == null ? answers : withOwn(answers, likely.email());
        this.self = events.stream()
                .flatMap(event -> event.attendees().stream())
                .filter(attendee -> this.answers.isOwn(attendee.email()))
                .findFirst()
                .orElse(null);
    }

    private static Answers withOwn(Answers answers, String address) {
        Set<String> own = new HashSet<>(answers.ownAddresses());
        own.add(address);
        return new Answers(
                answers.applicant(),
                own,
                answers.company(),
                answers.position(),
                answers.zone(),
                answers.ownZone(),
                answers.region());
    }

    /** Who was invited from elsewhere than the organiser is, if it is one person. */
    private Optional<Attendee> invitedFromElsewhere() {
        for (CalendarEvent event : events) {
            String home = event.organizer() == null ? null : event.organizer().domain();
            List<Attendee> elsewhere = event.attendees().stream()
                    .filter(attendee -> attendee.domain() != null && !People.isMailbox(attendee))
                    .filter(attendee -> !Objects.equals(attendee.domain(), home))
                    .toList();
            List<Attendee> privately = elsewhere.stream()
                    .filter(attendee -> !Employer.isCompanys(Objects.requireNonNull(attendee.domain())))
                    .toList();
            List<Attendee> candidates = privately.size() == 1 ? privately : elsewhere;
            if (candidates.size() == 1) {
                return Optional.of(candidates.get(0));
            }
        }
        return Optional.empty();
    }

    ZoneId zone() {
        if (answers.zone() != null) {
            return answers.zone();
        }
        List<EventTime> times = events.stream().map(CalendarEvent::time).toList();
        Set<ZoneId> stated = times.stream()
                .filter(EventTime::saysZone)
                .map(EventTime::zone)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!stated.isEmpty()) {
            ZoneId zone = stated.iterator().next();
            if (stated.size() > 1 || times.stream().anyMatch(time -> time.zoneSource() == ZoneSource.WINDOWS)) {
                String written = times.stream()
                        .map(EventTime::zoneWritten)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", "));
                report.guess(
                        "/timeZone",
                        zone.getId(),
                        "Is the employer in the time zone " + zone + "? The invitation says " + written + ".");
            }
            return zone;
        }
        Optional<ZoneId> likely = times.stream()
                .filter(time -> time.zone() != null && time.zoneSource() != ZoneSource.UTC)
                .map(time -> Objects.requireNonNull(time.zone()))
                .findFirst()
                .or(() -> Optional.ofNullable(answers.ownZone()));
        if (likely.isEmpty()) {
            report.mustBeSaid("/timeZone", "In which time zone is the employer, such as America/New_York?");
            return ZoneOffset.UTC;
        }
        ZoneId zone = likely.get();
        report.guess("/timeZone", zone.getId(), "Is the employer in the time zone " + zone + "? No file states it.");
        return zone;
    }

    String company() {
        if (answers.company() != null) {
            return answers.company();
        }
        Optional<String> domain = Employer.domain(
                events.stream()
                        .flatMap(event ->
                                Stream.concat(Stream.ofNullable(event.organizer()), event.attendees().stream())),
                answers);
        Optional<String> ofCard = cards.stream()
                .filter(card -> domain.isEmpty() || isOf(card, domain.get()))
                .map(Card::organization)
                .filter(Objects::nonNull)
                .findFirst();
        if (ofCard.isPresent()) {
            return company(ofCard.get(), ", as on the card?");
        }
        Optional<String> written = domain.flatMap(found -> Employer.inTexts(found, events));
        if (written.isPresent()) {
            return company(written.get(), ", as in the invitation?");
        }
        if (domain.isPresent()) {
            String name = Employer.capitalised(Employer.label(domain.get()));
            return company(name, "? The name was made of the address " + domain.get() + ".");
        }
        report.mustBeSaid("/company", "What is the employer called?");
        return "";
    }

    private String company(String name, String source) {
        return report.guess("/company", name, "Is the employer called \"" + name + "\"" + source);
    }

    private static boolean isOf(Card card, String domain) {
        return card.emails().stream()
                .anyMatch(email -> email.toLowerCase(Locale.ROOT).endsWith("@" + domain));
    }

    String position() {
        if (answers.position() != null) {
            return answers.position();
        }
        Optional<String> position = Employer.position(events);
        if (position.isPresent()) {
            return report.guess("/position", position.get(), "Is the position called \"" + position.get() + "\"?");
        }
        report.mustBeSaid("/position", "What is the position called?");
        return "";
    }

    @Nullable
    Applicant applicant() {
        if (answers.applicant() != null || self == null) {
            return answers.applicant();
        }
        Optional<PersonName> name = Optional.ofNullable(self.name())
                .flatMap(ProposedName::of)
                .or(() -> People.fromAddress(self.email()))
                .map(ProposedName::name);
        String shown = name.map(PersonName::full).orElse("") + " <" + self.email() + ">";
        report.guess("/applicant", shown.strip(), "Are you " + shown.strip() + ", and is the name right?");
        return name.map(known -> new Applicant(known, self.email(), null, List.of()))
                .orElse(null);
    }
}
