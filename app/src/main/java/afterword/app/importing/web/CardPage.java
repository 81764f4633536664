package afterword.app.importing.web;

import afterword.app.application.Edited;
import afterword.app.application.Editing;
import afterword.app.importing.CardPhoto;
import afterword.app.saying.Links;
import afterword.app.saying.Names;
import afterword.app.saying.Places;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.web.Visit;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.contacts.CardProposal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/**
 * A photographed business card: what was made out of it stands beside the picture, and what is ticked there, field by field,
 * becomes a person of the application. Between the two pages nothing is kept here.
 */
@Controller
class CardPage {

    /** Names of the fields and their labels, in the order of the page. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    private static final Set<String> OF_THE_NAME = Set.of("prefix", "given", "family", "suffix");
    private static final Pattern SHOWN = Pattern.compile("data:image/jpeg;base64,[A-Za-z0-9+/=]{1,1400000}");

    static {
        FIELDS.put("prefix", "Title that is theirs");
        FIELDS.put("given", "Given name");
        FIELDS.put("family", "Family name");
        FIELDS.put("suffix", "After the name");
        FIELDS.put("title", "Job");
        FIELDS.put("organization", "Organization");
        FIELDS.put("email", "E-mail");
        FIELDS.put("phone", "Phone");
        FIELDS.put("address", "Postal address");
    }

    private final Store store;
    private final Editing editing;

    CardPage(Store store, Editing editing) {
        this.store = store;
        this.editing = editing;
    }

    /**
     * A field of the page.
     *
     * @param now what is written down already, of somebody who is known
     * @param right whether it is ticked
     */
    record Field(
            String name,
            String label,
            String value,
            @Nullable String now,
            boolean right) {}

    /** One card on the picture. */
    record Proposed(
            List<Field> fields,
            String as,
            List<String> unplaced,
            List<String> remarks,
            @Nullable String website) {}

    /** Somebody whom the card may belong to. */
    record Known(String id, String name) {}

    @GetMapping("/applications/{id}/business-card")
    String ask(Visit visit, @PathVariable String id, Model model) {
        model.addAttribute("stored", store.applications().get(visit.owner(), id));
        model.addAttribute("problems", List.of());
        return "business-card";
    }

    @PostMapping("/applications/{id}/business-card")
    ModelAndView read(Visit visit, @PathVariable String id, @RequestParam("photo") MultipartFile photo)
            throws IOException {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        String name = Objects.requireNonNullElse(photo.getOriginalFilename(), "photo");
        CardPhoto read = CardPhoto.read(name, photo.getBytes(), Places.of(stored.application()));
        byte[] shown = read.shown();
        if (shown == null) {
            ModelAndView again = new ModelAndView("business-card");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            again.addObject("stored", stored);
            again.addObject("problems", Editing.sentences(read.problems()));
            return again;
        }
        return check(
                stored,
                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(shown),
                read.proposals().stream()
                        .map(proposal -> proposed(stored.application(), proposal))
                        .toList(),
                List.of());
    }

    @PostMapping("/applications/{id}/business-card/keep")
    ModelAndView keep(
            Visit visit,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String as,
            @RequestParam(defaultValue = "") String picture,
            @RequestParam MultiValueMap<String, String> fields) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        List<String> right = fields.getOrDefault("right", List.of());
        List<String> problems = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach((field, label) -> {
            String value =
                    Objects.requireNonNullElse(fields.getFirst(field), "").strip();
            if (!value.isEmpty() && !right.contains(field)) {
                problems.add(label + ": tick it if it is right, or empty it.");
            } else if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        if (problems.isEmpty() && !values.containsKey("given") && !values.containsKey("family") && as.isEmpty()) {
            problems.add("A person needs a name.");
        }
        if (problems.isEmpty()) {
            Edited edited = editing.change(
                    visit.owner(),
                    id,
                    version,
                    document -> put(document, as, values, stored.application()),
                    visit.now());
            if (edited instanceof Edited.Kept) {
                return new ModelAndView("redirect:" + Links.application(id) + "#people");
            }
            problems.addAll(
                    edited instanceof Edited.Refused refused
                            ? Editing.sentences(refused.problems())
                            : List.of(
                                    "The application was changed in another window meanwhile. Look once more, and keep it again."));
        }
        Contact known = stored.application().contacts().get(as);
        Proposed again = new Proposed(
                FIELDS.keySet().stream()
                        .map(field -> field(
                                field,
                                Objects.requireNonNullElse(fields.getFirst(field), ""),
                                known,
                                right.contains(field)))
                        .toList(),
                as,
                List.of(),
                List.of(),
                null);
        ModelAndView page = check(stored, SHOWN.matcher(picture).matches() ? picture : "", List.of(again), problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView check(
            StoredApplication stored, String picture, List<Proposed> proposed, List<String> problems) {
        ModelAndView page = new ModelAndView("business-card-check");
        page.addObject("stored", stored);
        page.addObject("picture", picture);
        page.addObject("proposals", proposed);
        page.addObject(
                "known",
                stored.application().contacts().values().stream()
                        .map(contact -> new Known(contact.id(), Names.of(contact)))
                        .toList());
        page.addObject("problems", problems);
        return page;
    }

    private static Proposed proposed(Application application, CardProposal proposal) {
        Contact known = application.contacts().values().stream()
                .filter(contact -> isLikely(contact, proposal))
                .findFirst()
                .orElse(null);
        Map<String, String> values = values(proposal, application);
        return new Proposed(
                FIELDS.keySet().stream()
                        .map(field -> field(field, values.getOrDefault(field, ""), known, false))
                        .toList(),
                known == null ? "" : known.id(),
                proposal.unplaced(),
                proposal.remarks(),
                proposal.website());
    }

    private static boolean isLikely(Contact contact, CardProposal proposal) {
        boolean sameAddress = contact.email() != null && contact.email().equalsIgnoreCase(proposal.email());
        return sameAddress
                || (proposal.name() != null
                        && !contact.name().full().isBlank()
                        && contact.name()
                                .full()
                                .equalsIgnoreCase(proposal.name().full()));
    }

    private static Map<String, String> values(CardProposal proposal, Application application) {
        Map<String, String> values = new LinkedHashMap<>();
        if (proposal.name() != null) {
            put(values, "prefix", proposal.name().prefix());
            put(values, "given", proposal.name().given());
            put(values, "family", proposal.name().family());
            put(values, "suffix", proposal.name().suffix());
        }
        put(values, "title", proposal.title());
        boolean elsewhere = !application.company().equalsIgnoreCase(proposal.organization());
        put(values, "organization", elsewhere ? proposal.organization() : null);
        put(values, "email", proposal.email());
        put(values, "phone", proposal.phone());
        put(values, "address", String.join("\n", proposal.address()));
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static Field field(String name, String value, @Nullable Contact known, boolean right) {
        return new Field(name, Objects.requireNonNull(FIELDS.get(name)), value, now(name, known), right);
    }

    private static @Nullable String now(String field, @Nullable Contact known) {
        if (known == null) {
            return null;
        }
        return switch (field) {
            case "prefix" -> known.name().prefix();
            case "given" -> known.name().given();
            case "family" -> known.name().family();
            case "suffix" -> known.name().suffix();
            case "title" -> known.title();
            case "organization" -> known.organization();
            case "email" -> known.email();
            case "phone" -> known.phone();
            default -> known.address().isEmpty() ? null : String.join(", ", known.address());
        };
    }

    /** Only what was ticked is written; whatever else is known of somebody stays. */
    private static void put(ObjectNode document, String as, Map<String, String> values, Application application) {
        ObjectNode contacts =
                document.get("contacts") instanceof ObjectNode there ? there : document.putObject("contacts");
        String id = application.contacts().containsKey(as)
                ? as
                : Editing.freeContactId(
                        contacts, values.getOrDefault("family", values.getOrDefault("given", "somebody")));
        ObjectNode contact = contacts.get(id) instanceof ObjectNode there ? there : contacts.putObject(id);
        ObjectNode name = contact.get("name") instanceof ObjectNode there ? there : contact.putObject("name");
        values.forEach((field, value) -> {
            if (field.equals("address")) {
                Editing.put(contact, field, value.lines().toList());
            } else {
                Editing.put(OF_THE_NAME.contains(field) ? name : contact, field, value);
            }
        });
    }
}
