package afterword.app.account.web;

import afterword.app.account.Credential;
import afterword.app.account.SigningIn;
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
 * @param authorization the page on which a provider asks whether this program may
 * @param endpoint where its tokens are given and renewed
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
        String authorization,
        String endpoint,
        String scope,
        String clientId) {

    /** The fields of one server. */
    record Server(String name, String title, String what, String host, String port, String security, String example) {}

    /** For an address: with the servers of its provider, or empty ones to be filled in. */
    static AccountForm of(String address, String name) {
        Optional<Providers.Provider> provider = Providers.of(address);
        Optional<Providers.SignIn> signIn = provider.map(Providers.Provider::signIn);
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
                signIn.map(known -> known.authorization().toString()).orElse(""),
                signIn.map(known -> known.token().toString()).orElse(""),
                signIn.map(Providers.SignIn::scope).orElse(""),
                "");
    }

    /** As an account that is to be kept has it. */
    static AccountForm of(MailAccount account, Credential.Token token) {
        AccountForm known = of(account.address(), account.name());
        return new AccountForm(
                known.address(),
                known.name(),
                account.login(),
                known.provider(),
                known.wantsToken(),
                true,
                List.of(
                        server("smtp", Optional.of(account.submission()), account.address()),
                        server("imap", Optional.of(account.mailbox()), account.address())),
                known.authorization(),
                token.endpoint().toString(),
                known.scope(),
                token.clientId());
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
                field(sent, "authorization"),
                field(sent, "endpoint"),
                field(sent, "scope"),
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

    /** Everything that is wrong with it where a password or a token was typed, each in a sentence. */
    List<String> problems(Map<String, String> sent) {
        List<String> problems = problems();
        if (isToken(sent)) {
            checkEndpoint(problems, endpoint, "token endpoint", "https://login.example.org/token");
            if (clientId.isBlank()) {
                problems.add("A token needs the client id, too.");
            }
        } else if (field(sent, "password").isEmpty()) {
            problems.add("Type the password; it is not kept on this page.");
        }
        return problems;
    }

    /** Everything that is wrong with it where the person wants to sign in with the browser. */
    List<String> problemsOfSigningIn() {
        List<String> problems = problems();
        checkEndpoint(problems, authorization, "page to sign in on", "https://login.example.org/authorize");
        checkEndpoint(problems, endpoint, "token endpoint", "https://login.example.org/token");
        if (scope.isBlank()) {
            problems.add("Say what the program may do, in the provider's words, such as https://mail.google.com/");
        }
        if (clientId.isBlank()) {
            problems.add("Signing in needs the client id that the provider gave you for this program.");
        }
        return problems;
    }

    private static void checkEndpoint(List<String> problems, String text, String what, String example) {
        if (!isEndpoint(text)) {
            problems.add("'" + text + "' is no " + what + ". For example: " + example);
        }
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!Composing.isAddress(address)) {
            problems.add(noAddress(address));
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
        return problems;
    }

    static String noAddress(String text) {
        return "'" + text + "' is no mail address. For example: you@example.org";
    }

    private static boolean isEndpoint(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && MailServer.isLocal(uri.getHost())));
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static boolean isToken(Map<String, String> sent) {
        return !field(sent, "refreshToken").isEmpty();
    }

    private static Optional<MailServer> mailServer(Server server) {
        return MailServer.of(server.security() + "://" + server.host() + ":" + server.port());
    }

    MailAccount account(Map<String, String> sent) {
        return account(isToken(sent));
    }

    /** What the provider is asked for. */
    SigningIn.Wish wish(Map<String, String> sent) {
        String secret = field(sent, "clientSecret");
        return new SigningIn.Wish(
                account(true),
                URI.create(authorization),
                URI.create(endpoint),
                scope,
                clientId,
                secret.isEmpty() ? null : secret,
                sent.containsKey("insist"));
    }

    private MailAccount account(boolean token) {
        return new MailAccount(
                address,
                name,
                login.isBlank() ? address : login,
                token,
                mailServer(servers.get(0)).orElseThrow(),
                mailServer(servers.get(1)).orElseThrow());
    }

    Credential credential(Map<String, String> sent) {
        if (!isToken(sent)) {
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
