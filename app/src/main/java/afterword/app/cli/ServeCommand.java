package afterword.app.cli;

import afterword.app.web.Server;
import afterword.app.web.ServerOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/** {@code serve}: the pages, for a browser on this machine, until it is told to stop. */
final class ServeCommand implements Command {

    private static final int USUAL_PORT = 8080;

    @Override
    public String help() {
        return """
                afterword serve

                The pages, for a browser on this machine, until Ctrl-C. No other machine is listened to, unless you say
                so.

                  --port PORT             where to listen; 8080 unless said, 0 for any that is free
                  --data DIR              the folder with your data
                  --key FILE              the key that seals passwords; without it the keyring, else a key of its own
                  --address ADDRESS       the address to listen on; 127.0.0.1 unless said
                  --host NAME             a further name by which browsers may call it; may be given several times
                  --now TIME              as if it were always this time (ISO 8601), for trying things out
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        arguments.none();
        ServerOptions options = new ServerOptions(
                arguments.integer("--port", USUAL_PORT, 0, 65_535),
                DataFolders.of(arguments, console),
                arguments.option("--address", ServerOptions.LOOPBACK),
                arguments.options("--host"),
                clock(arguments, console),
                OwnAccounts.places(arguments, console));
        arguments.sound();
        try (Server server = Server.start(options);
                DailyBackups backups = new DailyBackups(DataFolders.of(arguments, console), console)) {
            Objects.requireNonNull(backups);
            console.err().println("Afterword is at " + server.address() + " (Ctrl-C ends it)");
            server.await();
        }
        return ExitCode.DONE;
    }

    private static Clock clock(Arguments arguments, Console console) {
        ZoneId zone = Objects.requireNonNullElse(console.zone(), ZoneOffset.UTC);
        Instant fixed = arguments.read("--now", value -> value.asInstant(zone));
        return fixed == null ? console.clock().withZone(zone) : Clock.fixed(fixed, zone);
    }
}
