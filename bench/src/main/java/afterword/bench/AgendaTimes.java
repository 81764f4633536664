package afterword.bench;

import afterword.app.store.Owner;
import afterword.app.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** How long the look-up of the agenda takes with 1,000, 100,000 and 1,000,000 applications, in SQLite. */
public final class AgendaTimes {

    private static final int OF_ONE_OWNER = 1_000;
    private static final int LOOKS = 2_000;
    private static final String DOCUMENT = "x".repeat(600);

    private AgendaTimes() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        PrintStream out = System.out;
        for (int applications : new int[] {1_000, 100_000, 1_000_000}) {
            Path folder = Files.createTempDirectory("afterword-agenda");
            try (Store store = Store.openForServing(folder)) {
                Instant now = Instant.parse("2026-09-10T07:10:00Z");
                fill(folder.resolve("afterword.db"), applications, now);
                Owner owner = new Owner("owner-0");
                long[] times = new long[LOOKS];
                int rows = 0;
                for (int i = 0; i < 2 * LOOKS; i++) {
                    long began = System.nanoTime();
                    store.agenda().stale(owner, now);
                    rows = store.agenda()
                            .due(owner, now.plus(Duration.ofDays(15)), 400)
                            .size();
                    times[i % LOOKS] = System.nanoTime() - began;
                }
                Arrays.sort(times);
                out.println(String.format(
                        Locale.ROOT,
                        "%,9d applications of %,5d owners: %d rows, p50 %.3f ms, p99 %.3f ms",
                        applications,
                        applications / OF_ONE_OWNER,
                        rows,
                        times[LOOKS / 2] / 1e6,
                        times[LOOKS * 99 / 100] / 1e6));
            }
        }
    }

    /** One in five is open, with a step due on one of a hundred days. */
    private static void fill(Path file, int applications, Instant now) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            String owners = "insert into owner (id, version, settings, created) values (?, 0, '{}', 0)";
            String rows = """
                    insert into application (owner, id, version, entries, company, position, facts, sample, created, changed,
                        planned, boundary) values (?, ?, 1, 0, 'c', 'p', '{}', 0, 0, 0, ?, ?)""";
            String steps = "insert into agenda_step (owner, application, step, due, document) values (?, ?, 's', ?, ?)";
            try (PreparedStatement owner = connection.prepareStatement(owners);
                    PreparedStatement application = connection.prepareStatement(rows);
                    PreparedStatement step = connection.prepareStatement(steps)) {
                for (int i = 0; i < applications; i++) {
                    String whose = "owner-" + i / OF_ONE_OWNER;
                    if (i % OF_ONE_OWNER == 0) {
                        owner.setString(1, whose);
                        owner.executeUpdate();
                    }
                    application.setString(1, whose);
                    application.setString(2, "a" + i);
                    application.setLong(3, now.minusSeconds(60).toEpochMilli());
                    application.setLong(4, now.plusSeconds(3_600).toEpochMilli());
                    application.addBatch();
                    if (i % 5 == 0) {
                        step.setString(1, whose);
                        step.setString(2, "a" + i);
                        step.setLong(3, now.plus(Duration.ofDays(i / 5 % 100)).toEpochMilli());
                        step.setString(4, DOCUMENT);
                        step.addBatch();
                    }
                    if (i % 10_000 == 9_999) {
                        application.executeBatch();
                        step.executeBatch();
                    }
                }
                application.executeBatch();
                step.executeBatch();
            }
            connection.commit();
        }
    }
}
