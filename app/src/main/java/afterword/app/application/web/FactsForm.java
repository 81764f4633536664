package afterword.app.application.web;

import afterword.app.application.Editing;
import afterword.app.capture.Beginning;
import afterword.app.settings.Settings;
import afterword.app.web.Visit;
import afterword.application.Applicant;
import afterword.application.Application;
import afterword.application.Contact;
import afterword.application.Decision;
import afterword.application.EmployerDirection;
import afterword.application.Interview;
import afterword.application.PersonName;
import afterword.application.Word;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Between the fields of the forms and the document of the application file, both ways. */
final class FactsForm {

    private FactsForm() {}

    /** A form for an interview that was today. */
    static Form begun(Visit visit) {
        Form form = new Form(new LinkedMultiValueMap<>());
        set(form, "timeZone", visit.yours().getId());
        set(form, "date", visit.times().today().toString());
        set(form, "stage", "first");
        set(form, "format", "in-person");
        return form;
    }

    /**
     * A whole new application: the employer, one interview, who was there, what was promised.
     *
     * @param people is given the ids of those who were there, by their numbers in the form
     */
    static ObjectNode document(Form form, Visit visit, Map<String, String> people) {
        ObjectNode document = Editing.blank();
        applicant(document, visit.settings());
        basics(form, document);
        ObjectNode contacts = document.putObject("contacts");
        for (int i = 1; i <= Beginning.MOST_PEOPLE; i++) {
            String given = form.text("given" + i);
            String family = form.text("family" + i);
            if (given == null && family == null) {
                continue;
            }
            String id = Editing.freeContactId(contacts, family == null ? given : family);
            ObjectNode contact = contacts.putObject(id);
            ObjectNode name = contact.putObject("name");
            Editing.put(name, "prefix", form.text("prefix" + i));
            Editing.put(name, "given", given);
            Editing.put(name, "family", family);
            Editing.put(contact, "title", form.text("title" + i));
            Editing.put(contact, "email", form.text("email" + i));
            contact.putArray("roles").add("interviewer");
            people.put(String.valueOf(i), id);
        }
        List<String> there = List.copyOf(people.values());
        if (form.has("date")) {
            ObjectNode interview = document.putArray("interviews").addObject();
            interview.put("id", Beginning.INTERVIEW);
            times(form, interview);
            Editing.put(interview, "stage", form.text("stage"));
            Editing.put(interview, "format", form.text("format"));
            Editing.put(interview, "interviewers", there);
            decision(form, interview, there.size() == 1 ? there.get(0) : null);
        }
        return document;
    }

    private static void applicant(ObjectNode document, Settings settings) {
        if (settings.isSigned()) {
            ObjectNode applicant = document.putObject("applicant");
            applicant.putObject("name").put("given", settings.given()).put("family", settings.family());
            Editing.put(applicant, "email", settings.email());
            Editing.put(applicant, "phone", settings.phone());
            Editing.put(applicant, "address", settings.address());
            Editing.put(applicant, "strengths", settings.strengths());
        }
    }

    static Form basics(Application application) {
        Form form = new Form(new LinkedMultiValueMap<>());
        set(form, "company", application.company());
        set(form, "position", application.position());
        set(form, "timeZone", application.zone().getId());
        set(form, "holidays", application.holidays());
        set(form, "field", application.field());
        if (application.agency() != null) {
            set(form, "agency", application.agency().name());
            set(form, "agencyContact", application.agency().contact());
        }
        applicant(form, application.applicant());
        return form;
    }

    /** The employer, and with what letters are signed. */
    static void edited(Form form, ObjectNode document) {
        basics(form, document);
        applicant(form, document);
    }

    static void basics(Form form, ObjectNode document) {
        Editing.put(document, "company", form.text("company"));
        Editing.put(document, "position", form.text("position"));
        Editing.put(document, "timeZone", form.text("timeZone"));
        Editing.put(document, "holidays", form.text("holidays"));
        Editing.put(document, "field", form.text("field"));
        document.remove("agency");
        if (form.has("agency")) {
            ObjectNode agency = document.putObject("agency");
            Editing.put(agency, "name", form.text("agency"));
            Editing.put(agency, "contact", form.text("agencyContact"));
        }
    }

    /** With what the letters of this application are signed. */
    private static void applicant(Form form, @Nullable Applicant applicant) {
        if (applicant != null) {
            set(form, "given", applicant.name().given());
            set(form, "family", applicant.name().family());
            set(form, "email", applicant.email());
            set(form, "phone", applicant.phone());
            set(form, "address", String.join("\n", applicant.address()));
            set(form, "strengths", String.join("\n", applicant.strengths()));
        }
    }

    private static void applicant(Form form, ObjectNode document) {
        ObjectNode applicant = object(document, "applicant");
        ObjectNode name = object(applicant, "name");
        Editing.put(name, "given", form.text("given"));
        Editing.put(name, "family", form.text("family"));
        Editing.put(applicant, "email", form.text("email"));
        Editing.put(applicant, "phone", form.text("phone"));
        Editing.put(applicant, "address", form.lines("address"));
        Editing.put(applicant, "strengths", form.lines("strengths"));
        if (name.isEmpty() && applicant.size() == 1) {
            document.remove("applicant");
        }
    }

    static Form person(Contact contact) {
        Form form = new Form(new LinkedMultiValueMap<>());
        PersonName name = contact.name();
        set(form, "id", contact.id());
        set(form, "prefix", name.prefix());
        set(form, "given", name.given());
        set(form, "family", name.family());
        set(form, "suffix", name.suffix());
        set(form, "addressAs", name.addressAs());
        set(form, "title", contact.title());
        set(form, "organization", contact.organization());
        set(form, "email", contact.email());
        set(form, "phone", contact.phone());
        set(form, "address", String.join("\n", contact.address()));
        set(form, "met", contact.met() == null ? null : contact.met().toString());
        set(
                form,
                "prefers",
                contact.prefers() == null ? null : contact.prefers().word());
        set(form, "firstName", contact.firstName().word());
        contact.roles().stream()
                .sorted()
                .map(Word::word)
                .forEach(role -> form.fields().add("role", role));
        return form;
    }

    static void person(Form form, ObjectNode document) {
        ObjectNode contacts = object(document, "contacts");
        String id = form.text("id");
        if (id == null) {
            id = Editing.freeContactId(contacts, form.text("family", form.text("given", "somebody")));
        }
        if (form.has("remove")) {
            contacts.remove(id);
            return;
        }
        ObjectNode contact = object(contacts, id);
        ObjectNode name = object(contact, "name");
        for (String part : List.of("prefix", "given", "family", "suffix", "addressAs")) {
            Editing.put(name, part, form.text(part));
        }
        for (String fact : List.of("title", "organization", "email", "phone", "prefers", "firstName")) {
            Editing.put(contact, fact, form.text(fact));
        }
        Editing.put(contact, "address", form.lines("address"));
        Editing.put(contact, "roles", form.all("role"));
        contact.remove("met");
        if (form.has("met")) {
            contact.put("met", Boolean.parseBoolean(form.text("met")));
        }
    }

    static Form interview(Interview interview, ZoneId zone) {
        Form form = new Form(new LinkedMultiValueMap<>());
        ZonedDateTime start = interview.start().atZone(zone);
        ZonedDateTime end = interview.end().atZone(zone);
        set(form, "id", interview.id());
        set(form, "stage", interview.stage().word());
        set(form, "format", interview.format().word());
        set(form, "date", start.toLocalDate().toString());
        set(form, "from", start.toLocalTime().toString());
        set(form, "to", end.toLocalTime().toString());
        set(
                form,
                "status",
                interview.status() == null ? null : interview.status().word());
        set(form, "organizer", interview.organizer());
        set(form, "mayFollowUp", interview.mayFollowUp().word());
        set(form, "decidingQuickly", interview.decidingQuickly() ? "true" : null);
        interview.interviewers().forEach(id -> form.fields().add("with", id));
        Decision decision = interview.decision();
        if (decision != null) {
            set(form, "newsOn", decision.on() == null ? null : decision.on().toString());
            set(form, "newsSaid", decision.said());
            set(form, "newsBy", decision.by());
        }
        return form;
    }

    static void interview(Form form, ObjectNode document) {
        ArrayNode interviews = document.withArray("interviews");
        String id = form.text("id");
        ObjectNode interview = null;
        Set<String> taken = taken(interviews);
        for (int i = 0; i < interviews.size(); i++) {
            if (interviews.get(i).path("id").asString().equals(id)) {
                interview = (ObjectNode) interviews.get(i);
                if (form.has("remove")) {
                    interviews.remove(i);
                    return;
                }
            }
        }
        if (interview == null) {
            interview = interviews.addObject();
            int number = interviews.size();
            while (taken.contains("talk-" + number)) {
                number++;
            }
            interview.put("id", "talk-" + number);
        }
        times(form, interview);
        for (String fact : List.of("stage", "format", "status", "organizer", "mayFollowUp")) {
            Editing.put(interview, fact, form.text(fact));
        }
        Editing.put(interview, "interviewers", form.all("with"));
        interview.remove("decidingQuickly");
        if (form.has("decidingQuickly")) {
            interview.put("decidingQuickly", true);
        }
        decision(form, interview, form.text("newsBy"));
    }

    /** A direction as a form, with its number. */
    static Form direction(EmployerDirection direction, int number) {
        Form form = new Form(new LinkedMultiValueMap<>());
        set(form, "number", String.valueOf(number));
        set(form, "by", direction.by());
        set(form, "said", direction.said());
        set(
                form,
                "channel",
                direction.channel() == null ? null : direction.channel().word());
        set(form, "contact", direction.contact());
        set(form, "on", direction.on() == null ? null : direction.on().toString());
        direction.no().stream()
                .sorted()
                .map(Word::word)
                .forEach(ban -> form.fields().add("no", ban));
        return form;
    }

    /** A new direction was given now; one that is mended keeps its time. */
    static void direction(Form form, ObjectNode document, String now) {
        ArrayNode directions = document.withArray("directions");
        int number = (int) form.number("number");
        boolean known = form.has("number") && number < directions.size();
        if (known && form.has("remove")) {
            directions.remove(number);
            return;
        }
        ObjectNode direction = known ? (ObjectNode) directions.get(number) : directions.addObject();
        if (!known) {
            direction.put("at", now);
        }
        for (String fact : List.of("by", "said", "channel", "contact", "on")) {
            Editing.put(direction, fact, form.text(fact));
        }
        Editing.put(direction, "no", form.all("no"));
    }

    /** The people of an application as choices, ticked where the form names them. */
    static List<LogPage.Choice> people(Application application, Form form) {
        return application.contacts().values().stream()
                .map(contact -> new LogPage.Choice(
                        contact.id(), contact.name().formal(), form.all("with").contains(contact.id())))
                .toList();
    }

    private static void times(Form form, ObjectNode interview) {
        String date = form.text("date", "");
        Editing.put(interview, "start", date + "T" + form.text("from", ""));
        Editing.put(interview, "end", date + "T" + form.text("to", ""));
    }

    private static void decision(Form form, ObjectNode interview, @Nullable String by) {
        interview.remove("decision");
        form.writeNews(interview, by);
    }

    private static Set<String> taken(ArrayNode interviews) {
        return interviews
                .valueStream()
                .map(interview -> interview.path("id").asString())
                .collect(Collectors.toSet());
    }

    private static ObjectNode object(ObjectNode in, String key) {
        JsonNode there = in.get(key);
        return there instanceof ObjectNode object ? object : in.putObject(key);
    }

    private static void set(Form form, String name, @Nullable String value) {
        if (value != null) {
            form.fields().set(name, value);
        }
    }
}
