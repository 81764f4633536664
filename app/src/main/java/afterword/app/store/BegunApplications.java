package afterword.app.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What became of the applications that devices began on their own, so that none is begun twice. */
public final class BegunApplications {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient client;

    BegunApplications(Database database) {
        this.client = database.client();
    }

    /**
     * One of them.
     *
     * @param id given by the device
     * @param people from the numbers in the device's form to the ids of the contacts
     */
    public record Begun(String id, String application, String interview, Map<String, String> people) {

        public Begun {
            people = Map.copyOf(people);
        }
    }

    public Optional<Begun> find(Owner owner, String id) {
        return client.sql(
                        "select id, application, interview, people from begun_application where owner = :owner and id = :id")
                .param("owner", owner.id())
                .param("id", id)
                .query((rs, n) -> new Begun(
                        rs.getString("id"),
                        rs.getString("application"),
                        rs.getString("interview"),
                        people(rs.getString("people"))))
                .optional();
    }

    public void keep(Owner owner, Begun begun) {
        client.sql("""
                        insert into begun_application (owner, id, application, interview, people)
                        values (:owner, :id, :application, :interview, :people)
                        on conflict (owner, id) do update set people = excluded.people""")
                .param("owner", owner.id())
                .param("id", begun.id())
                .param("application", begun.application())
                .param("interview", begun.interview())
                .param("people", JSON.writeValueAsString(begun.people()))
                .update();
    }

    private static Map<String, String> people(String json) {
        Map<String, String> people = new LinkedHashMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(one -> people.put(one.getKey(), one.getValue().asString()));
        return people;
    }
}
