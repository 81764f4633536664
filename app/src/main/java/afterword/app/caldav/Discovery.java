package afterword.app.caldav;

import afterword.app.caldav.CalendarServerFailed.Why;
import afterword.app.caldav.Multistatus.Property;
import afterword.app.caldav.Multistatus.Resource;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds a person's calendars from whatever they know of their account: an address, the name of a server, an e-mail address (RFC
 * 6764). The server says who they are (RFC 5397) and where their calendars lie (RFC 4791, 6.2.1).
 */
public final class Discovery {

    private static final String WELL_KNOWN = "/.well-known/caldav";
    private static final String ABOUT = "<D:current-user-principal/><D:resourcetype/><D:displayname/>"
            + "<C:calendar-home-set/><C:supported-calendar-component-set/><D:current-user-privilege-set/>";

    private final Dav dav;
    private final Function<String, List<URI>> services;

    public Discovery(Login login) {
        this(login, ServiceRecords::of);
    }

    /** @param services the servers that a domain names for calendars, the best first */
    Discovery(Login login, Function<String, List<URI>> services) {
        this.dav = new Dav(login);
        this.services = services;
    }

    /**
     * The calendars of the person.
     *
     * @param written an address, the name of a server, or an e-mail address
     * @throws CalendarServerFailed where there are none to be found, with the reason that tells most
     */
    public Found find(String written) {
        List<CalendarServerFailed> failures = new ArrayList<>();
        for (URI candidate : candidates(written.strip())) {
            try {
                return at(candidate);
            } catch (CalendarServerFailed e) {
                if (e.why() == Why.NOT_ALLOWED) {
                    throw e;
                }
                failures.add(e);
            }
        }
        throw failures.stream()
                .filter(failure -> failure.why() != Why.UNREACHABLE)
                .findFirst()
                .orElseGet(() -> failures.isEmpty()
                        ? new CalendarServerFailed(
                                Why.MISSING,
                                "\"" + written
                                        + "\" is no address of a server. For example: https://calendar.example.org/")
                        : failures.get(0));
    }

    private Set<URI> candidates(String written) {
        Set<URI> candidates = new LinkedHashSet<>();
        try {
            if (written.matches("(?i)https?://.+")) {
                URI address = Addresses.safe(new URI(written));
                candidates.add(address.getPath().isEmpty() ? address.resolve("/") : address);
                candidates.add(address.resolve(WELL_KNOWN));
                return candidates;
            }
            String domain = written.substring(written.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
            if (domain.matches("[\\p{L}\\p{N}.-]+(?::\\d+)?")) {
                String host = domain.replaceAll(":\\d+$", "");
                boolean here = Addresses.isLoopback(new URI("http://" + domain + "/"));
                if (!here) {
                    candidates.addAll(services.apply(host));
                }
                URI root = new URI((here ? "http://" : "https://") + domain + "/");
                candidates.add(root.resolve(WELL_KNOWN));
                candidates.add(root);
            }
        } catch (java.net.URISyntaxException e) {
            // no address: then there is no candidate
        }
        return candidates;
    }

    private Found at(URI address) {
        Dav.Answer answer = dav.send("PROPFIND", address, java.util.Map.of("Depth", "0"), Bodies.propfind(ABOUT));
        Resource resource = first(Dav.resources(answer));
        URI from = answer.from();
        if (resource.is("calendar")) {
            return new Found(null, List.of(calendar(from, resource)));
        }
        List<String> homes = resource.hrefs("calendar-home-set");
        if (homes.isEmpty()) {
            List<String> principals = resource.hrefs("current-user-principal");
            if (principals.isEmpty()) {
                throw new CalendarServerFailed(
                        resource.properties().containsKey("current-user-principal") ? Why.NOT_ALLOWED : Why.UNREADABLE,
                        from.getHost() + " answers, but does not say which calendars are yours.");
            }
            from = Addresses.resolved(from, principals.get(0));
            homes = first(dav.properties(from, 0, "<C:calendar-home-set/>")).hrefs("calendar-home-set");
        }
        if (homes.isEmpty()) {
            throw new CalendarServerFailed(Why.MISSING, from.getHost() + " answers, but keeps no calendars for you.");
        }
        List<FoundCalendar> calendars = new ArrayList<>();
        for (String home : homes) {
            URI at = Addresses.resolved(from, home);
            dav.properties(at, 1, ABOUT).stream()
                    .filter(found -> found.is("calendar") && isWritable(found))
                    .map(found -> calendar(Addresses.resolved(at, found.href()), found))
                    .forEach(calendars::add);
        }
        return new Found(Addresses.resolved(from, homes.get(0)), calendars);
    }

    /**
     * Makes a calendar in which nothing else stands.
     *
     * @throws CalendarServerFailed where the server does not allow it
     */
    public FoundCalendar make(URI home, String name, String segment) {
        URI address = URI.create((home.toString().endsWith("/") ? home.toString() : home + "/") + segment + "/");
        Dav.Answer answer = dav.send("MKCALENDAR", address, java.util.Map.of(), Bodies.mkcalendar(name));
        // there already, from an attempt that broke off
        boolean there = answer.status() == 405 || answer.status() == 409;
        if (!answer.isDone() && !there) {
            throw Dav.refused(answer);
        }
        return calendar(address, first(dav.properties(address, 0, ABOUT)));
    }

    private static Resource first(List<Resource> resources) {
        if (resources.isEmpty()) {
            throw new CalendarServerFailed(Why.UNREADABLE, "The server's answer is empty.");
        }
        return resources.get(0);
    }

    /** A server that does not say what is allowed is believed to allow it. */
    private static boolean isWritable(Resource resource) {
        Property privileges = resource.properties().get("current-user-privilege-set");
        return privileges == null
                || privileges.elements().isEmpty()
                || privileges.elements().stream().anyMatch(Set.of("all", "write", "write-content", "bind")::contains);
    }

    private static FoundCalendar calendar(URI address, Resource resource) {
        Property components = resource.properties().get("supported-calendar-component-set");
        boolean any = components == null || components.components().isEmpty();
        String name = resource.text("displayname");
        String path = address.getPath().replaceAll("/+$", "");
        return new FoundCalendar(
                address.toString().endsWith("/") ? address : URI.create(address + "/"),
                name == null ? path.substring(path.lastIndexOf('/') + 1) : name,
                any || components.components().contains("VEVENT"),
                any || components.components().contains("VTODO"));
    }
}
