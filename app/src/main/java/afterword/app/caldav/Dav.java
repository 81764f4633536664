package afterword.app.caldav;

import afterword.app.caldav.CalendarServerFailed.Why;
import afterword.app.caldav.Multistatus.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Requests to a server as one person (RFC 4918): what it answers, or in words why it does not. */
final class Dav {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final int LONGEST_ANSWER = 32 << 20;
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MULTISTATUS = 207;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();
    private final Login login;

    Dav(Login login) {
        this.login = login;
    }

    /**
     * An answer.
     *
     * @param from where it came from in the end
     */
    record Answer(URI from, int status, Optional<String> tag, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        boolean isDone() {
            return status >= 200 && status < 300;
        }
    }

    /** What is said of {@code address} and, with depth 1, of what is in it. */
    List<Resource> properties(URI address, int depth, String properties) {
        return resources(
                send("PROPFIND", address, Map.of("Depth", String.valueOf(depth)), Bodies.propfind(properties)));
    }

    List<Resource> report(URI address, String body) {
        return resources(send("REPORT", address, Map.of("Depth", "1"), body));
    }

    /** The resources of a multistatus. */
    static List<Resource> resources(Answer answer) {
        if (answer.status() != MULTISTATUS) {
            throw refused(answer);
        }
        return Multistatus.read(answer.body());
    }

    /** Sends a request; follows where the server sends on a question, never a change. */
    Answer send(String method, URI address, Map<String, String> headers, String body) {
        URI at = Addresses.safe(address);
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(at)
                    .timeout(TO_ANSWER)
                    .header("Authorization", login.basic())
                    .header("User-Agent", "Afterword")
                    .method(
                            method,
                            body.isEmpty()
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            if (!body.isEmpty() && !headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/xml; charset=utf-8");
            }
            headers.forEach(request::header);
            HttpResponse<InputStream> response = sent(request.build());
            Optional<String> location = response.headers().firstValue("Location");
            boolean asks = method.equals("PROPFIND") || method.equals("GET");
            if (REDIRECTS.contains(response.statusCode()) && location.isPresent() && asks) {
                read(response);
                at = Addresses.resolved(at, location.get());
            } else {
                return new Answer(at, response.statusCode(), response.headers().firstValue("ETag"), read(response));
            }
        }
        throw new CalendarServerFailed(
                Why.UNREADABLE, "The server " + address.getHost() + " sends from one place to the next.");
    }

    private HttpResponse<InputStream> sent(HttpRequest request) {
        String host = request.uri().getHost();
        try {
            return twice(request);
        } catch (ConnectException | UnknownHostException e) {
            throw new CalendarServerFailed(
                    Why.UNREACHABLE, "Nobody answers at " + request.uri().getAuthority() + ".", e);
        } catch (HttpTimeoutException e) {
            throw new CalendarServerFailed(Why.UNREACHABLE, host + " takes too long to answer.", e);
        } catch (SSLException e) {
            throw new CalendarServerFailed(
                    Why.UNSAFE, "The connection to " + host + " is not safe: " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new CalendarServerFailed(Why.UNREACHABLE, "The connection to " + host + " broke off.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CalendarServerFailed(Why.UNREACHABLE, "It was interrupted.", e);
        }
    }

    /**
     * The client keeps connections of servers that end each of them, and notices too late (HTTP/1.0). A second attempt does no
     * harm: every change is bound to a condition that holds once only.
     */
    private HttpResponse<InputStream> twice(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (ConnectException | UnknownHostException | HttpTimeoutException | SSLException e) {
            throw e;
        } catch (IOException ended) {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        }
    }

    private static byte[] read(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            byte[] body = in.readNBytes(LONGEST_ANSWER + 1);
            if (body.length > LONGEST_ANSWER) {
                throw new CalendarServerFailed(
                        Why.UNREADABLE, "The server's answer is longer than " + (LONGEST_ANSWER >> 20) + " MB.");
            }
            return body;
        } catch (IOException e) {
            throw new CalendarServerFailed(
                    Why.UNREACHABLE, "The connection to " + response.uri().getHost() + " broke off.", e);
        }
    }

    /** Why the server did not do it, in words for the person. */
    static CalendarServerFailed refused(Answer answer) {
        String host = answer.from().getHost();
        return switch (answer.status()) {
            case 401 ->
                new CalendarServerFailed(
                        Why.NOT_ALLOWED,
                        host
                                + " answers, but does not accept the name and the password. Some servers want a password made"
                                + " for one program only.");
            case 403 ->
                new CalendarServerFailed(
                        Why.NOT_ALLOWED, host + " knows you, but does not allow this in that calendar.");
            case 404, 410 ->
                new CalendarServerFailed(Why.MISSING, host + " answers, but there is no calendar at that address.");
            case 507 -> new CalendarServerFailed(Why.BROKEN, host + " has no room left for you.");
            case 500, 502, 503, 504 ->
                new CalendarServerFailed(Why.BROKEN, host + " is out of order for now (" + answer.status() + ").");
            default ->
                new CalendarServerFailed(
                        Why.UNREADABLE,
                        host + " answers, but not as a calendar server does (" + answer.status() + ").");
        };
    }
}
