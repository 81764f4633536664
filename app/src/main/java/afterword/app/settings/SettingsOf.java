package afterword.app.settings;

import afterword.app.store.Owner;
import afterword.app.store.Owners;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The settings of each owner. */
public final class SettingsOf {

    private static final JsonMapper JSON = new JsonMapper();

    private final Owners owners;

    public SettingsOf(Owners owners) {
        this.owners = owners;
    }

    public Settings of(Owner owner) {
        JsonNode kept = JSON.readTree(owners.settings(owner));
        String playbook = text(kept, "playbook");
        return new Settings(
                playbook == null ? Settings.USUAL.playbook() : playbook,
                text(kept, "timeZone"),
                text(kept, "given"),
                text(kept, "family"),
                text(kept, "email"),
                text(kept, "phone"),
                texts(kept, "address"),
                texts(kept, "strengths"),
                days(kept));
    }

    public void keep(Owner owner, Settings settings, Instant now) {
        ObjectNode kept = JSON.createObjectNode();
        kept.put("playbook", settings.playbook());
        kept.put("timeZone", settings.timeZone());
        kept.put("given", settings.given());
        kept.put("family", settings.family());
        kept.put("email", settings.email());
        kept.put("phone", settings.phone());
        settings.address().forEach(kept.putArray("address")::add);
        settings.strengths().forEach(kept.putArray("strengths")::add);
        settings.days().stream()
                .sorted()
                .forEach(day -> kept.withArray("days").add(day.name().toLowerCase(Locale.ROOT)));
        owners.keepSettings(owner, kept.toString(), now);
    }

    private static Set<DayOfWeek> days(JsonNode kept) {
        List<String> named = texts(kept, "days");
        return named.isEmpty()
                ? Settings.USUAL.days()
                : named.stream()
                        .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode kept, String name) {
        List<String> texts = new ArrayList<>();
        kept.path(name).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static @Nullable String text(JsonNode kept, String name) {
        JsonNode value = kept.path(name);
        return value.isString() ? value.asString() : null;
    }
}
