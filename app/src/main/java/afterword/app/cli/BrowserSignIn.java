package afterword.app.cli;

import afterword.app.account.Accounts;
import afterword.app.account.Credential;
import afterword.app.account.SigningIn;
import afterword.app.account.SigningIn.Begun;
import afterword.app.account.SigningIn.Ended;
import afterword.app.store.Owner;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Signs in at a provider from the command line: says which address to open, and listens on loopback for the browser to come
 * back (RFC 8252, 7.3), ten minutes at most. What comes with another state is turned away and waited on.
 */
final class BrowserSignIn {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Console console;

    BrowserSignIn(Accounts accounts, Console console) {
        this.accounts = accounts;
        this.console = console;
    }

    /**
     * @param loopback by which name the provider lets the browser come back
     * @return nothing where it came to nothing; why is said
     */
    Optional<Credential> of(SigningIn.Wish wish, String loopback) {
        SigningIn signingIn = new SigningIn(accounts);
        CompletableFuture<Ended> ended = new CompletableFuture<>();
        HttpServer server = listening();
        try {
            URI redirect =
                    URI.create("http://" + loopback + ":" + server.getAddress().getPort() + SigningIn.PATH);
            Begun begun = signingIn.begin(Owner.LOCAL, wish, redirect, console.now());
            server.createContext(SigningIn.PATH, exchange -> {
                Map<String, String> answer = parameters(exchange.getRequestURI().getRawQuery());
                boolean isOurs = begun.state().equals(answer.get("state"));
                Ended end = signingIn.end(Owner.LOCAL, answer, console.now());
                say(exchange, isOurs ? 200 : 400, words(end));
                if (isOurs) {
                    ended.complete(end);
                }
            });
            server.start();
            console.err().println("afterword: open this address in a browser on this machine, and say yes there:");
            console.err().println();
            console.err().println(begun.where());
            console.err().println();
            return credential(ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            console.err().println("afterword: nobody came back within ten minutes; nothing is kept.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("the sign-in", impossible);
        } finally {
            server.stop(1);
        }
        return Optional.empty();
    }

    private Optional<Credential> credential(Ended ended) {
        if (ended instanceof Ended.Granted granted) {
            return Optional.of(granted.credential());
        }
        console.err().println("afterword: " + ((Ended.Not) ended).why());
        return Optional.empty();
    }

    private static String words(Ended ended) {
        return ended instanceof Ended.Not not
                ? not.why()
                : "You are signed in. Go on in the window where you typed the command; this one can be closed.";
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException("no port is free on this machine", broken);
        }
    }

    private static void say(HttpExchange exchange, int status, String words) throws IOException {
        byte[] text = (words + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/plain;charset=UTF-8");
        exchange.sendResponseHeaders(status, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
