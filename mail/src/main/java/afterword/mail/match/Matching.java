package afterword.mail.match;

import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.PersonName;
import afterword.mail.account.Providers;
import afterword.mail.mailbox.MailHead;
import afterword.mail.message.Mailbox;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the applications that a mail may belong to by its head alone, so that only such mails are fetched. */
public final class Matching {

    /** Shorter names of companies stand by chance in many domains. */
    private static final int TELLING = 5;

    private final List<Followed> applications;
    private final Function<String, Optional<Known>> conversation;

    /**
     * A mail that is known to belong to an application.
     *
     * @param what it was, such as "your mail of Wed 9 Sep"
     */
    public record Known(String application, @Nullable String contact, String what) {}

    /** @param conversation the mails sent and heard so far, by Message-ID */
    public Matching(List<Followed> applications, Function<String, Optional<Known>> conversation) {
        this.applications = List.copyOf(applications);
        this.conversation = conversation;
    }

    /** The applications it may belong to, each by the surest layer, the surest and then the latest active first. */
    public List<Match> of(MailHead head) {
        Map<String, Match> best = new LinkedHashMap<>();
        for (String id : head.thread()) {
            conversation
                    .apply(id)
                    .filter(known -> followed(known.application()).isPresent())
                    .ifPresent(known -> best.putIfAbsent(
                            known.application(),
                            new Match(
                                    known.application(), Layer.THREAD, known.contact(), "it answers " + known.what())));
        }
        List<Match> others = new ArrayList<>();
        for (Followed followed : applications) {
            if (!best.containsKey(followed.id())) {
                byAddress(head, followed)
                        .or(() -> followed.isInItsTime(head.received()) ? byCompany(head, followed) : Optional.empty())
                        .or(() -> followed.isInItsTime(head.received()) ? byName(head, followed) : Optional.empty())
                        .ifPresent(others::add);
            }
        }
        others.sort(Comparator.comparing(Match::layer)
                .thenComparing(
                        match -> followed(match.application()).orElseThrow().lastActive(), Comparator.reverseOrder()));
        List<Match> all = new ArrayList<>(best.values());
        all.addAll(others);
        return all;
    }

    /**
     * The applications to whose contacts the person wrote this mail themselves: that of its thread first, then the latest active.
     */
    public List<Match> written(MailHead head) {
        Set<String> thread = head.thread().stream()
                .map(conversation)
                .flatMap(Optional::stream)
                .map(Known::application)
                .collect(Collectors.toSet());
        List<Match> all = new ArrayList<>();
        for (Followed followed : applications) {
            followed.application().contacts().values().stream()
                    .filter(contact -> contact.email() != null && isTo(head, contact.email()))
                    .findFirst()
                    .map(contact -> match(
                            followed,
                            thread.contains(followed.id()) ? Layer.THREAD : Layer.ADDRESS,
                            contact,
                            "it went to " + contact.email() + ", the address of " + shown(contact)))
                    .ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Match::layer)
                .thenComparing(
                        match -> followed(match.application()).orElseThrow().lastActive(), Comparator.reverseOrder()));
        return all;
    }

    private static boolean isTo(MailHead head, String address) {
        String known = canonical(address);
        return head.to().stream().map(Mailbox::address).map(Matching::canonical).anyMatch(known::equals);
    }

    private Optional<Followed> followed(String id) {
        return applications.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Optional<Match> byAddress(MailHead head, Followed followed) {
        for (Contact contact : followed.application().contacts().values()) {
            if (contact.email() != null) {
                String known = canonical(contact.email());
                if (known.equals(canonical(head.from().address()))) {
                    return Optional.of(match(
                            followed,
                            Layer.ADDRESS,
                            contact,
                            "it is from " + head.from().address() + ", the address of " + shown(contact)));
                }
                if (known.equals(canonical(head.replyTo().address()))) {
                    return Optional.of(match(
                            followed,
                            Layer.ADDRESS,
                            contact,
                            "answers to it go to " + head.replyTo().address() + ", the address of " + shown(contact)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Match> byCompany(MailHead head, Followed followed) {
        String domain = domain(head.from().address());
        if (domain.isEmpty() || Providers.isOpenToAll(domain)) {
            return Optional.empty();
        }
        Application application = followed.application();
        String when = when(head, followed);
        for (Contact contact : application.contacts().values()) {
            String known = contact.email() == null ? "" : domain(contact.email());
            if (!known.isEmpty() && !Providers.isOpenToAll(known) && isSameHouse(domain, known)) {
                boolean named = names(head.from().name(), contact.name());
                return Optional.of(new Match(
                        followed.id(),
                        Layer.COMPANY,
                        named ? contact.id() : null,
                        "it is from " + domain + ", where " + shown(contact) + " has an address too" + when));
            }
        }
        if (isDomainOf(domain, application.company())) {
            String evidence = "it is from " + domain + ", a domain with the name of " + application.company() + when;
            return Optional.of(new Match(followed.id(), Layer.COMPANY, null, evidence));
        }
        if (application.agency() != null
                && isDomainOf(domain, application.agency().name())) {
            String evidence = "it is from " + domain + ", a domain with the name of "
                    + application.agency().name() + when;
            return Optional.of(new Match(followed.id(), Layer.COMPANY, null, evidence));
        }
        return Optional.empty();
    }

    private static Optional<Match> byName(MailHead head, Followed followed) {
        Application application = followed.application();
        String when = when(head, followed);
        String name = head.from().name();
        for (Contact contact : application.contacts().values()) {
            if (names(name, contact.name())) {
                String evidence =
                        "it bears the name of " + shown(contact) + ", from an address that is not known" + when;
                return Optional.of(match(followed, Layer.NAME, contact, evidence));
            }
        }
        String company = compact(application.company());
        if (company.length() >= TELLING && compact(name).contains(company)) {
            return Optional.of(
                    new Match(followed.id(), Layer.NAME, null, "its sender is called “" + name.strip() + "”" + when));
        }
        return Optional.empty();
    }

    private static Match match(Followed followed, Layer layer, Contact contact, String evidence) {
        return new Match(followed.id(), layer, contact.id(), evidence);
    }

    private static String shown(Contact contact) {
        return contact.name().formal();
    }

    /** Company and name count only together with the time. */
    private static String when(MailHead head, Followed followed) {
        return followed.lastWritten(head.received())
                .map(at -> ", " + days(Duration.between(at, head.received()).toDays()) + " you were last in touch")
                .orElse(", in the time of this application");
    }

    private static String days(long days) {
        return days == 0 ? "within a day after" : days == 1 ? "a day after" : days + " days after";
    }

    /** Lower case, without a tag after the plus sign; without the dots that Gmail does not look at. */
    private static String canonical(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        if (at < 0) {
            return lower;
        }
        String local = lower.substring(0, at);
        String domain = lower.substring(at + 1).replace("googlemail.com", "gmail.com");
        int plus = local.indexOf('+');
        String untagged = plus > 0 ? local.substring(0, plus) : local;
        return (domain.equals("gmail.com") ? untagged.replace(".", "") : untagged) + "@" + domain;
    }

    private static String domain(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isSameHouse(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static boolean isDomainOf(String domain, String company) {
        String whole = compact(company);
        for (String label : domain.split("\\.")) {
            String name = compact(label);
            if (name.length() >= TELLING && (name.equals(whole) || whole.startsWith(name) || startsWith(name, whole))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String label, String company) {
        return company.length() >= TELLING && label.startsWith(company);
    }

    /** Whether both the given and the family name stand in {@code text} as words. */
    private static boolean names(String text, PersonName name) {
        String words = " " + folded(text).replaceAll("[^\\p{L}\\p{N}'-]+", " ") + " ";
        String given = folded(Objects.requireNonNullElse(name.given(), ""));
        String family = folded(Objects.requireNonNullElse(name.family(), ""));
        return !given.isEmpty()
                && !family.isEmpty()
                && words.contains(" " + family + " ")
                && words.contains(" " + given + " ");
    }

    private static String compact(String text) {
        return folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT);
    }
}
