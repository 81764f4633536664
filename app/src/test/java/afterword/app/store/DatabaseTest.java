package afterword.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.springframework.transaction.TransactionException;
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

    @Test
    void whoeverWaitedForTheirTurnInVainStillWritesAllOrNothingAfterwards() {
        try (Database one = Database.inFolder(folder, 2, false);
                Database other = Database.inFolder(folder, 1, false)) {
            one.client().sql("create table tap (id integer)").update();
            one.client().sql("pragma busy_timeout = 1").query().listOfRows();
            other.together(() -> {
                other.client().sql("insert into tap values (1)").update();
                assertThatThrownBy(() -> one.together(() ->
                                one.client().sql("insert into tap values (2)").update()))
                        .isInstanceOf(TransactionException.class);
            });
            assertThatThrownBy(() -> one.together(() -> {
                        one.client().sql("insert into tap values (3)").update();
                        throw new IllegalStateException("the power went");
                    }))
                    .hasMessage("the power went");
            assertThat(other.client()
                            .sql("select id from tap")
                            .query(Integer.class)
                            .list())
                    .containsExactly(1);
        }
    }
}
