package afterword.app.web;

import afterword.app.secret.SecretPlaces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the web application is to run.
 *
 * @param port 0 for any that is free
 * @param folder where the data lies
 * @param address to listen on; loopback unless the user said otherwise
 * @param hosts further names by which it may be called in a browser, such as {@code afterword.example.org}
 * @param clock the one clock of the application, in the user's zone
 * @param secrets where passwords may lie
 * @param environment the variables of the process, of which one may name a language model
 * @param releasing how long after a look for letters that are due the next one begins
 */
public record ServerOptions(
        int port,
        Path folder,
        String address,
        List<String> hosts,
        Clock clock,
        SecretPlaces secrets,
        Map<String, String> environment,
        Duration releasing) {

    public static final String LOOPBACK = "127.0.0.1";

    private static final Duration USUALLY = Duration.ofSeconds(5);

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, such as 8080; it was " + port);
        }
        hosts = List.copyOf(hosts);
        environment = Map.copyOf(environment);
    }

    /** That looks for letters as often as is usual. */
    public ServerOptions(
            int port,
            Path folder,
            String address,
            List<String> hosts,
            Clock clock,
            SecretPlaces secrets,
            Map<String, String> environment) {
        this(port, folder, address, hosts, clock, secrets, environment, USUALLY);
    }

    /** The same, looking for letters more or less often. */
    public ServerOptions releasing(Duration every) {
        return new ServerOptions(port, folder, address, hosts, clock, secrets, environment, every);
    }

    /** In the environment of this process. */
    public ServerOptions(int port, Path folder, String address, List<String> hosts, Clock clock, SecretPlaces secrets) {
        this(port, folder, address, hosts, clock, secrets, System.getenv());
    }

    /** With passwords sealed by a key beside the data, for trying things out. */
    public ServerOptions(int port, Path folder, String address, List<String> hosts, Clock clock) {
        this(port, folder, address, hosts, clock, SecretPlaces.inFile(folder.resolve("key"), folder));
    }

    /** On loopback, with the clock and zone of this machine. */
    public static ServerOptions local(int port, Path folder) {
        return new ServerOptions(port, folder, LOOPBACK, List.of(), Clock.systemDefaultZone());
    }
}
