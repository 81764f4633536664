package afterword.app.caldav;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.List;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/** The servers that a domain names for calendars in its DNS (RFC 6764, 3), encrypted ones only. */
final class ServiceRecords {

    private ServiceRecords() {}

    private record Service(int priority, int weight, int port, String host) {}

    /** The best first; none where the domain names none, or nobody can be asked. */
    static List<URI> of(String domain) {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        environment.put("com.sun.jndi.dns.timeout.initial", "2000");
        environment.put("com.sun.jndi.dns.timeout.retries", "1");
        List<Service> services = new ArrayList<>();
        try {
            InitialDirContext dns = new InitialDirContext(environment);
            Attribute records = dns.getAttributes("_caldavs._tcp." + domain, new String[] {"SRV"})
                    .get("SRV");
            if (records != null) {
                NamingEnumeration<?> all = records.getAll();
                while (all.hasMore()) {
                    String[] words = String.valueOf(all.next()).split("\\s+");
                    services.add(new Service(
                            Integer.parseInt(words[0]),
                            Integer.parseInt(words[1]),
                            Integer.parseInt(words[2]),
                            words[3].replaceAll("\\.$", "")));
                }
            }
        } catch (NamingException | NumberFormatException | IndexOutOfBoundsException e) {
            return List.of();
        }
        return services.stream()
                .filter(service -> !service.host().isEmpty())
                .sorted(Comparator.comparingInt(Service::priority)
                        .thenComparing(Comparator.comparingInt(Service::weight).reversed()))
                .map(service -> "https://" + service.host() + (service.port() == 443 ? "" : ":" + service.port())
                        + "/.well-known/caldav")
                .map(URI::create)
                .toList();
    }
}
