package afterword.app.account.web;

import afterword.app.account.Credential;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.account.Providers;
import afterword.mail.send.Composing;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of an account: all but the secrets, which go one way only.
 *
 * @param provider the name of a provider whose servers are known
 * @param wantsToken whether that provider takes no passwords
 * @param open whether the servers are shown at once: they are not known, or did not work
 */
record AccountForm(
        String address,
        String name,
        String login,
        @Nullable String provider,
        boolean wantsToken,
        boolean open,
        List<Server> servers,
        String endpoint,
        String clientId) {

    /** The fields of one server. */
    record Server(String name, String title, String what, String host, String port, String security, String example) {}

    /** For an address: with the servers of its provider, or empty ones to be filled in. */
    static AccountForm of(String address, String name) {
        Optional<Providers.Provider> provider = Providers.of(address);
        return new AccountForm(
                address,
                name,
                "",
                provider.map(Providers.Provider::name).orElse(null),
                provider.map(Providers.Provider::wantsToken).orElse(false),
                provider.isEmpty(),
                List.of(
                        server("smtp", provider.map(Providers.Provider::submission), address),
                        server("imap", provider.map(Providers.Provider::mailbox), address)),
                "",
                "");
    }

    /** As it was sent. */
    static AccountForm of(Map<String, String> sent) {
        String address = field(sent, "address");
        AccountForm known = of(address, field(sent, "name"));
        return new AccountForm(
                address,
                field(sent, "name"),
                field(sent, "login"),
                known.provider(),
                known.wantsToken(),
                true,
                known.servers().stream().map(server -> as(sent, server)).toList(),
                field(sent, "endpoint"),
                field(sent, "clientId"));
    }

    private static Server as(Map<String, String> sent, Server known) {
        return new Server(
                known.name(),
                known.title(),
                known.what(),
                field(sent, known.name() + "Host"),
                field(sent, known.name() + "Port"),
                field(sent, known.name() + "Security"),
                known.example());
    }

    private static Server server(String name, Optional<MailServer> known, String address) {
        boolean sending = name.equals("smtp");
        String domain = address.substring(address.lastIndexOf('@') + 1);
        return new Server(
                name,
                sending ? "Server for sending (SMTP)" : "Server of the mailbox (IMAP)",
                sending ? "sending" : "the mailbox",
                known.map(MailServer::host).orElse(""),
                known.map(server -> String.valueOf(server.port())).orElse(sending ? "465" : "993"),
                known.map(server -> server.security().name().toLowerCase(Locale.ROOT))
                        .orElse("tls"),
                name + "." + domain);
    }

    /** Everything that is wrong with it, each in a sentence. */
    List<String> problems(Map<String, String> sent) {
        List<String> problems = new ArrayList<>();
        if (!Composing.isAddress(address)) {
            problems.add("'" + address + "' is no mail address. For example: you@example.org");
        }
        for (Server server : servers) {
            if (mailServer(server).isEmpty()) {
                problems.add("The server for " + server.what() + " needs a name and a port, such as " + server.example()
                        + " and " + (server.name().equals("smtp") ? "465" : "993")
                        + "; without encryption only on this machine.");
            }
        }
        if (name.chars().anyMatch(Character::isISOControl) || login.chars().anyMatch(Character::isISOControl)) {
            problems.add("Your name and user name stand in one line.");
        }
        if (isToken()) {
            if (!isEndpoint(endpoint)) {
                problems.add("'" + endpoint + "' is no token endpoint. For example: https://login.example.org/token");
            }
            if (clientId.isBlank() || field(sent, "refreshToken").isBlank()) {
                problems.add("A token needs the client id and the refresh token, too.");
            }
        } else if (field(sent, "password").isEmpty()) {
            problems.add("Type the password; it is not kept on this page.");
        }
        return problems;
    }

    private static boolean isEndpoint(String text) {
        try {
            URI uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private boolean isToken() {
        return !endpoint.isBlank();
    }

    private static Optional<MailServer> mailServer(Server server) {
        return MailServer.of(server.security() + "://" + server.host() + ":" + server.port());
    }

    MailAccount account() {
        return new MailAccount(
                address,
                name,
                login.isBlank() ? address : login,
                isToken(),
                mailServer(servers.get(0)).orElseThrow(),
                mailServer(servers.get(1)).orElseThrow());
    }

    Credential credential(Map<String, String> sent) {
        if (!isToken()) {
            return new Credential.Password(sent.getOrDefault("password", ""));
        }
        String secret = field(sent, "clientSecret");
        return new Credential.Token(
                URI.create(endpoint), clientId, secret.isEmpty() ? null : secret, field(sent, "refreshToken"));
    }

    private static String field(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
