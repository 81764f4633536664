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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long the pages take with so many applications in the store: {@code PageTimes [APPLICATIONS] [REQUESTS]}. */
public final class PageTimes {

    private PageTimes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int applications = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        Path folder = Files.createTempDirectory("afterword-pages");
        Store store = Store.openForServing(folder);
        Instant now = Instant.now();
        String id = fill(store, applications, now);
        PrintStream out = System.out;
        try (Server server = Server.start(ServerOptions.local(0, folder), store)) {
            out.printf("%d applications, %d requests a page%n", applications, requests);
            HttpClient client = HttpClient.newHttpClient();
            String one = "applications/" + id;
            for (String page : List.of(
                    "",
                    "applications",
                    one,
                    one + "/letters",
                    one + "/letters/write?step=onsite%2Fthank-you%2Frivera",
                    one + "/call",
                    one + "/playbooks",
                    one + "/after",
                    "capture",
                    "capture/" + id + "/onsite",
                    "people",
                    "people/" + id + "/rivera",
                    "playbooks",
                    "rules",
                    "looking-back",
                    "settings")) {
                out.println(measured(client, server.address().resolve("/" + page), requests));
            }
        }
    }

    /** The sample over and over, some weeks apart; the first is as of now. */
    private static String fill(Store store, int applications, Instant now) {
        String first = "";
        for (int i = 0; i < applications; i++) {
            List<Application> sample = Sample.applications(now.minus(Duration.ofDays(i / 3 % 60L)));
            StoredApplication added =
                    store.applications().add(Owner.LOCAL, sample.get(2 - i % 3), now.minus(Duration.ofMinutes(i)));
            first = i == 0 ? added.id() : first;
        }
        return first;
    }

    private static String measured(HttpClient client, URI page, int requests) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).build();
        int status = 0;
        int size = 0;
        for (int i = 0; i < requests; i++) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            status = answer.statusCode();
            size = answer.body().length;
        }
        long[] times = new long[requests];
        for (int i = 0; i < requests; i++) {
            long began = System.nanoTime();
            client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "%-62s %d %7d bytes  p50 %6.2f ms  p99 %6.2f ms",
                page.getPath(),
                status,
                size,
                times[requests / 2] / 1e6,
                times[requests * 99 / 100] / 1e6);
    }
}
