package afterword.app.cli;

import afterword.app.account.Accounts;
import afterword.app.account.Credential;
import afterword.app.account.OwnAccount;
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
                  --token-endpoint URL    sign in with OAuth: where the provider renews tokens
                  --client-id ID          the program that the provider gave the token to
                  --client-secret-file FILE  its secret, where the provider wants one
                  --insist                keep it whether it works or not
                  --data DIR              the folder with your data
                  --key FILE              seal the password with the key in this file, and leave the keyring alone
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String address = arguments.one("ADDRESS");
        List<Problem> problems = new ArrayList<>();
        if (!Composing.isAddress(address)) {
            problems.add(problem("no-address", "'" + address + "' is no mail address.", "you@example.org"));
        }
        Optional<Providers.Provider> provider = Providers.of(address);
        Optional<MailServer> submission =
                server(arguments, "--smtp", provider.map(Providers.Provider::submission), problems);
        Optional<MailServer> mailbox = server(arguments, "--imap", provider.map(Providers.Provider::mailbox), problems);
        String endpoint = arguments.option("--token-endpoint");
        if (endpoint != null && !endpoint.startsWith("https://") && !endpoint.startsWith("http://127.0.0.1:")) {
            problems.add(problem(
                    "no-endpoint",
                    "'" + endpoint + "' is no token endpoint.",
                    "--token-endpoint https://login.example.org/token"));
        }
        if (endpoint != null && arguments.option("--client-id") == null) {
            problems.add(problem("missing", "--client-id is missing.", "--client-id ID"));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        MailAccount account = new MailAccount(
                address,
                arguments.option("--name", ""),
                arguments.option("--login", address),
                endpoint != null,
                submission.orElseThrow(),
                mailbox.orElseThrow());
        Credential credential = credential(arguments, console, address, endpoint);
        try (Store store = DataFolders.open(arguments, console)) {
            return tried(OwnAccounts.of(arguments, console, store), account, credential, arguments, console);
        }
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
        console.err().println("afterword: letters go out through " + account.address() + " from now on.");
        return ExitCode.DONE;
    }

    private static Optional<MailServer> server(
            Arguments arguments, String option, Optional<MailServer> known, List<Problem> problems) {
        String given = arguments.option(option);
        String example =
                option + (option.equals("--smtp") ? " starttls://smtp.example.org:587" : " tls://imap.example.org:993");
        if (given == null) {
            if (known.isEmpty()) {
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
            Arguments arguments, Console console, String address, @Nullable String endpoint) {
        String secret = secret(arguments, console, address);
        if (endpoint == null) {
            return new Credential.Password(secret);
        }
        String clientSecretFile = arguments.option("--client-secret-file");
        return new Credential.Token(
                URI.create(endpoint),
                Objects.requireNonNull(arguments.option("--client-id")),
                clientSecretFile == null ? null : firstLine(GivenFiles.text(console, clientSecretFile)),
                secret);
    }

    private static String secret(Arguments arguments, Console console, String address) {
        String file = arguments.option("--password-file");
        if (file != null) {
            return firstLine(GivenFiles.text(console, file));
        }
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

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    private static Problem problem(String code, String message, String example) {
        return Problem.ofWhole("afterword account add", code, message, example);
    }
}
