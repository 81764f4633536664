package afterword.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void everyMigrationThatThereIsIsWaitedFor() throws Exception {
        File[] files = new File(Objects.requireNonNull(getClass().getResource("/db/migration"))
                        .toURI())
                .listFiles();
        Set<String> versions = Arrays.stream(Objects.requireNonNull(files))
                .map(file -> file.getName().replaceAll("V(\\d+)__.*", "$1"))
                .collect(Collectors.toSet());
        assertThat(Database.SCHEMA).isEqualTo(versions);
    }

    @Test
    void aStoreThatIsNewerInOnePartAndOlderInAnotherGetsWhatItLacks() throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("afterword.db"));
        Flyway.configure().dataSource(source).load().migrate();
        try (var connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table sealed_secret");
            statement.execute("drop table mail_account");
            statement.execute("delete from flyway_schema_history where version = '4'");
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.mailAccounts().all()).isEmpty();
        }
    }
}
