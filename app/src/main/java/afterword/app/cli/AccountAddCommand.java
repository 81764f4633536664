package afterword.app.cli;

import afterword.app.account.Accounts;
import afterword.app.account.Credential;
import afterword.app.account.OwnAccount;
import afterword.app.account.SigningIn;
import afterword.app.store.Owner;
import afterword.app.store.Store;
import afterword.documents.Problem;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.account.Providers;
import afterword.mail.check.AccountCheck;
import afterword.mail.send.Composing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code account add}: the account that letters go out through, tried before it is kept. */
final class AccountAddCommand implements Command {

    @Override
    public String help() {
        return """
                afterword account add ADDRESS

                The mail account that letters go out through. Its servers are known for the large providers. It is tried
                step by step, and kept only if everything works, or with --insist. The password is asked for, or read from
                standard input; it is kept in the system's keyring where there is one, else sealed in the store.

                  --name NAME             as it stands before the address
                  --login LOGIN           the user name at the servers; the address unless said
                  --smtp SERVER           for sending, such as tls://smtp.example.org:465 or starttls://...:587
                  --imap SERVER           for the mailbox, such as tls://imap.example.org:993
                  --password-file FILE    its first line is the password, or the refresh token
                  --sign-in               sign in with the browser (OAuth), on this machine; needs --client-id
                  --client-id ID          this program as the provider knows it: an id of your own, of the kind "desktop"
                  --authorization URL     the page to sign in on, where the provider's is not known
                  --token-endpoint URL    where the provider gives and renews tokens, where it is not known; without --sign-in
                                          the secret is a refresh token for it
                  --scope SCOPE           what the program may do, where it is not known
                  --client-secret-file FILE  its secret, where the provider wants one
                  --copy-to-myself        a copy of each letter goes to your own address too, so that it is certain what went out
                                          even where a connection breaks off; "account add" again changes it
                  --insist                keep it whether it works or not
                  --data DIR              the folder with your data
                  --key FILE              seal the password with the key in this file, and leave the keyring alone
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String address = arguments.one("ADDRESS");
        List<Problem> problems = new ArrayList<>();
        if (!address.isEmpty() && !Composing.isAddress(address)) {
            problems.add(problem("no-address", "'" + address + "' is no mail address.", "you@example.org"));
        }
        Optional<Providers.Provider> provider = Providers.of(address);
        Optional<MailServer> submission =
                server(arguments, "--smtp", provider.map(Providers.Provider::submission), problems);
        Optional<MailServer> mailbox = server(arguments, "--imap", provider.map(Providers.Provider::mailbox), problems);
        boolean signsIn = arguments.has("--sign-in");
        Optional<Providers.SignIn> known = signsIn ? provider.map(Providers.Provider::signIn) : Optional.empty();
        Optional<URI> authorization =
                endpoint(arguments, "--authorization", known.map(Providers.SignIn::authorization), signsIn, problems);
        Optional<URI> endpoint =
                endpoint(arguments, "--token-endpoint", known.map(Providers.SignIn::token), signsIn, problems);
        String scope =
                arguments.option("--scope", known.map(Providers.SignIn::scope).orElse(""));
        if (signsIn && scope.isBlank() && !address.isEmpty()) {
            problems.add(problem(
                    "missing", "--scope is missing: this provider is not known.", "--scope https://mail.google.com/"));
        }
        if ((signsIn || arguments.option("--token-endpoint") != null) && arguments.option("--client-id") == null) {
            problems.add(problem("missing", "--client-id is missing.", "--client-id ID"));
        }
        String secret = firstLine(arguments, "--password-file", console);
        String clientSecret = firstLine(arguments, "--client-secret-file", console);
        problems.forEach(arguments::note);
        arguments.sound();
        MailAccount account = new MailAccount(
                address,
                arguments.option("--name", ""),
                arguments.option("--login", address),
                signsIn || endpoint.isPresent(),
                submission.orElseThrow(),
                mailbox.orElseThrow());
        try (Store store = DataFolders.open(arguments, console)) {
            Accounts accounts = OwnAccounts.of(arguments, console, store);
            Optional<Credential> credential = signsIn
                    ? new BrowserSignIn(accounts, console)
                            .of(
                                    new SigningIn.Wish(
                                            account,
                                            authorization.orElseThrow(),
                                            endpoint.orElseThrow(),
                                            scope,
                                            Objects.requireNonNull(arguments.option("--client-id")),
                                            clientSecret,
                                            false),
                                    known.map(Providers.SignIn::loopback).orElse("127.0.0.1"))
                    : Optional.of(credential(
                            arguments.option("--client-id"),
                            clientSecret,
                            secret == null ? asked(console, address) : secret,
                            endpoint.orElse(null)));
            return credential.isPresent()
                    ? tried(accounts, account, credential.get(), arguments, console)
                    : ExitCode.OUTSIDE;
        }
    }

    private static Optional<URI> endpoint(
            Arguments arguments, String option, Optional<URI> known, boolean needed, List<Problem> problems) {
        String given = arguments.option(option);
        String example =
                option + " https://login.example.org/" + (option.equals("--authorization") ? "authorize" : "token");
        if (given == null) {
            if (known.isEmpty() && needed && !arguments.any().isEmpty()) {
                problems.add(problem("missing", option + " is missing: this provider is not known.", example));
            }
            return known;
        }
        if (!given.matches("https://[^\\s/]+(?:/\\S*)?|http://127\\.0\\.0\\.1:\\d+/\\S*")) {
            problems.add(problem(
                    "no-endpoint",
                    "'" + given + "' is no "
                            + (option.equals("--authorization") ? "page to sign in on." : "token endpoint."),
                    example));
            return Optional.empty();
        }
        return Optional.of(URI.create(given));
    }

    private static int tried(
            Accounts accounts, MailAccount account, Credential credential, Arguments arguments, Console console) {
        OwnAccount trial = accounts.of(Owner.LOCAL, account, credential);
        AccountCheck.Report report = trial.check().run();
        OwnAccounts.print(console.err(), report);
        if (!report.isOk() && !arguments.has("--insist")) {
            console.err().println("afterword: not kept. Mend what is said above, or say --insist.");
            return ExitCode.OUTSIDE;
        }
        accounts.keep(Owner.LOCAL, account, report.folders(), credential, console.now());
        accounts.keepCopies(Owner.LOCAL, arguments.has("--copy-to-myself"), console.now());
        console.err().println("afterword: letters go out through " + account.address() + " from now on.");
        return ExitCode.DONE;
    }

    private static Optional<MailServer> server(
            Arguments arguments, String option, Optional<MailServer> known, List<Problem> problems) {
        String given = arguments.option(option);
        String example =
                option + (option.equals("--smtp") ? " starttls://smtp.example.org:587" : " tls://imap.example.org:993");
        if (given == null) {
            if (known.isEmpty() && !arguments.any().isEmpty()) {
                problems.add(problem("missing", option + " is missing: this provider is not known.", example));
            }
            return known;
        }
        Optional<MailServer> server = MailServer.of(given);
        if (server.isEmpty()) {
            problems.add(problem(
                    "no-server",
                    "'" + given + "' is no server: tls:// or starttls://, a name and a port"
                            + " (none:// on this machine only).",
                    example));
        }
        return server;
    }

    private static Credential credential(
            @Nullable String clientId, @Nullable String clientSecret, String secret, @Nullable URI endpoint) {
        return endpoint == null
                ? new Credential.Password(secret)
                : new Credential.Token(endpoint, Objects.requireNonNull(clientId), clientSecret, secret);
    }

    /** The password as it is typed, or as standard input has it. */
    private static String asked(Console console, String address) {
        java.io.Console terminal = System.console();
        if (terminal != null) {
            return new String(
                    Objects.requireNonNullElse(terminal.readPassword("Password of %s: ", address), new char[0]));
        }
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(in.readLine(), "");
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
    }

    /** Of the file that an option names. */
    private static @Nullable String firstLine(Arguments arguments, String option, Console console) {
        String file = arguments.option(option);
        return file == null
                ? null
                : arguments.gather(() -> GivenFiles.text(console, file)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip());
    }

    private static Problem problem(String code, String message, String example) {
        return Problem.ofWhole("afterword account add", code, message, example);
    }
}
