package afterword.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A database with the schema in place: a file in the user's folder, or a PostgreSQL server. Many read a SQLite file while
 * one writes (WAL); a write waits up to five seconds for its turn.
 */
final class Database implements AutoCloseable {

    /** Every migration there is; a store that has them all is opened without starting the migrator. */
    static final Set<String> SCHEMA =
            Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "14", "15", "16", "17");

    private static final Duration WAIT_FOR_TURN = Duration.ofSeconds(5);

    private final DataSource source;
    private final boolean file;
    private final JdbcClient client;
    private final TransactionTemplate transactions;

    private Database(DataSource source, String place, boolean file) {
        this.source = source;
        this.file = file;
        this.client = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        try {
            if (!applied().containsAll(SCHEMA)) {
                // migrations that were written side by side may come in any order: none touches another's tables
                Flyway.configure().dataSource(source).outOfOrder(true).load().migrate();
            }
        } catch (FlywayException | DataAccessException e) {
            close();
            throw new StoreUnavailable("the store " + place + " cannot be opened: " + why(e), e);
        }
    }

    /** The database's own words: "disk is full" says more than "cannot commit". */
    private static String why(Throwable e) {
        return e.getCause() == null ? String.valueOf(e.getMessage()) : why(e.getCause());
    }

    /**
     * The file {@code afterword.db} in {@code folder}; both are made where they are missing, for their owner's eyes only.
     *
     * @param connections 1 for a command that comes and goes, more for a server
     * @param durable whether what is written outlasts a power cut at once; else the last moments may be lost, never more
     */
    static Database inFolder(Path folder, int connections, boolean durable) {
        Path file = folder.resolve("afterword.db");
        makePrivate(folder, file);
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(durable ? SQLiteConfig.SynchronousMode.FULL : SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout((int) WAIT_FOR_TURN.toMillis());
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return new Database(
                connections == 1 ? single(source, file) : pooled(source, connections), file.toString(), true);
    }

    /** A PostgreSQL database. */
    static Database onServer(DataSource source, String place) {
        return new Database(pooled(source, 8), place, false);
    }

    private static DataSource single(DataSource source, Path file) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException e) {
            throw new StoreUnavailable("the store " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static DataSource pooled(DataSource source, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("store");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setExceptionOverride(new WithoutTheirTurn());
        return new HikariDataSource(config);
    }

    /**
     * A connection of SQLite's that waited for its turn in vain believes to be in a transaction and is in none: whatever it wrote
     * next would stand by halves. It is not used again.
     */
    private static final class WithoutTheirTurn implements SQLExceptionOverride {

        @java.lang.Override
        public Override adjudicate(SQLException e) {
            boolean busy = e instanceof SQLiteException && e.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code;
            return busy ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
        }
    }

    private static void makePrivate(Path folder, Path file) {
        try {
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                if (posix) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
            if (Files.notExists(file)) {
                Files.createFile(file);
                if (posix) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
        } catch (IOException e) {
            throw new StoreUnavailable("the data folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Set<String> applied() {
        try {
            return Set.copyOf(
                    client.sql("select version from flyway_schema_history where success and version is not null")
                            .query(String.class)
                            .list());
        } catch (DataAccessException notYetThere) {
            return Set.of();
        }
    }

    DataSource source() {
        return source;
    }

    JdbcClient client() {
        return client;
    }

    /** All of {@code work}, or none of it. */
    <T> T together(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    void together(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /**
     * Writes a SQLite file anew, so that what was deleted is no longer in it, nor in the log beside it. A server's space is
     * its own to reclaim.
     */
    void wipe() {
        if (file) {
            client.sql("vacuum").update();
            client.sql("pragma wal_checkpoint(truncate)").query().listOfRows();
        }
    }

    @Override
    public void close() {
        if (source instanceof HikariDataSource pool) {
            pool.close();
        } else if (source instanceof SingleConnectionDataSource one) {
            one.destroy();
        }
    }
}
