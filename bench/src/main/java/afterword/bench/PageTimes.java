package afterword.bench;

import afterword.app.sample.Sample;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Server;
import afterword.app.web.ServerOptions;
import afterword.application.Application;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long the pages take with so many applications in the store: {@code PageTimes [APPLICATIONS] [REQUESTS] [PART]}, the
 * last a part of the addresses to look at. By the clock from the first byte sent to the last received, and by the processor
 * time of the server's threads, which a machine that is busy with other things leaves alone.
 */
public final class PageTimes {

    /** A hyphen stands for the id of an application, another one at each request. */
    private static final List<String> PAGES = List.of(
            "",
            "applications",
            "applications/-",
            "applications/-/letters",
            "applications/-/letters/write?step=onsite%2Fthank-you%2Frivera",
            "applications/-/call",
            "applications/-/playbooks",
            "applications/-/after",
            "capture",
            "capture/-/onsite",
            "people",
            "people/-/rivera",
            "playbooks",
            "rules",
            "looking-back",
            "settings");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PageTimes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int applications = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        String part = arguments.length > 2 ? arguments[2] : "";
        Path folder = Files.createTempDirectory("afterword-pages");
        Store store = Store.openForServing(folder);
        Instant now = Instant.now();
        List<String> ids = fill(store, applications, now);
        PrintStream out = System.out;
        try (Server server = Server.start(ServerOptions.local(0, folder), store)) {
            out.printf("%d applications, %d requests a page%n", applications, requests);
            HttpClient client = HttpClient.newHttpClient();
            for (String page : PAGES) {
                if (page.contains(part)) {
                    out.println(measured(client, store, server.address(), page, ids, requests));
                }
            }
        }
    }

    /** The sample over and over, some weeks apart; the ids of those whose thank-yous are due today. */
    private static List<String> fill(Store store, int applications, Instant now) {
        List<String> thanking = new ArrayList<>();
        for (int i = 0; i < applications; i++) {
            List<Application> sample = Sample.applications(now.minus(Duration.ofDays(i / 3 % 60L)));
            StoredApplication added =
                    store.applications().add(Owner.LOCAL, sample.get(2 - i % 3), now.minus(Duration.ofMinutes(i)));
            if (i % 3 == 0 && i / 3 % 60 == 0) {
                thanking.add(added.id());
            }
        }
        return thanking;
    }

    private static HttpRequest request(URI server, String page, String id) {
        return HttpRequest.newBuilder(server.resolve("/" + page.replace("/-", "/" + id)))
                .build();
    }

    /** Before each request the application is changed, so that nothing of it is remembered. */
    private static String measured(
            HttpClient client, Store store, URI server, String page, List<String> ids, int requests)
            throws IOException, InterruptedException {
        int status = 0;
        int size = 0;
        for (int i = 0; i < 3 * requests; i++) {
            String id = changed(store, ids, i);
            HttpResponse<byte[]> answer =
                    client.send(request(server, page, id), HttpResponse.BodyHandlers.ofByteArray());
            status = answer.statusCode();
            size = answer.body().length;
        }
        long[] times = new long[requests];
        long[] processor = new long[requests];
        long[] serving = serving();
        for (int i = 0; i < requests; i++) {
            String id = changed(store, ids, i);
            long before = processorTime(serving);
            long began = System.nanoTime();
            client.send(request(server, page, id), HttpResponse.BodyHandlers.ofByteArray());
            times[i] = System.nanoTime() - began;
            processor[i] = processorTime(serving) - before;
        }
        Arrays.sort(times);
        Arrays.sort(processor);
        return String.format(
                Locale.ROOT,
                "%-62s %d %7d bytes  clock p50 %6.2f p99 %6.2f ms  processor p50 %6.2f p99 %6.2f ms",
                "/" + page,
                status,
                size,
                times[requests / 2] / 1e6,
                times[requests * 99 / 100] / 1e6,
                processor[requests / 2] / 1e6,
                processor[requests * 99 / 100] / 1e6);
    }

    private static String changed(Store store, List<String> ids, int i) {
        String id = ids.get(i % ids.size());
        StoredApplication stored = store.applications().get(Owner.LOCAL, id);
        Application was = stored.application();
        Application changed = new Application(
                was.applicant(),
                was.company(),
                was.position(),
                was.zone(),
                was.holidays(),
                "trade " + id + stored.version(),
                was.agency(),
                was.contacts(),
                was.interviews(),
                was.directions(),
                was.journal());
        store.applications().save(Owner.LOCAL, id, stored.version(), changed, Instant.now());
        return id;
    }

    /** The threads that answer requests. */
    private static long[] serving() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("-exec-"))
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
    }

    private static long processorTime(long[] threads) {
        return Arrays.stream(threads).map(THREADS::getThreadCpuTime).sum();
    }
}
