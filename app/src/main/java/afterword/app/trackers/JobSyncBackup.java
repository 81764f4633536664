package afterword.app.trackers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The rows of a backup of JobSync (its format version 1, the file {@code data.json}): a job each, with its notes, its tags and
 * whoever interviewed. Whatever else is in it is listed as left out.
 */
final class JobSyncBackup {

    /** What it holds beside jobs, and why that has no place here. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "Task", "a task on its own belongs to no application",
            "Activity", "times worked are not kept here",
            "Question", "a question and its answer belong to no one application",
            "CoverLetter", "a cover letter comes before an interview",
            "Resume", "résumés are not kept here",
            "Automation", "searches for jobs are not made here");

    private final JsonNode data;
    private final List<TrackedRow> rows = new ArrayList<>();
    private final Map<String, Map<String, String>> labels = new HashMap<>();
    private final Map<String, Map<String, List<JsonNode>>> named = new HashMap<>();

    private JobSyncBackup(JsonNode data) {
        this.data = data;
    }

    /** @param data what {@code data.json} holds */
    static List<TrackedRow> rows(JsonNode data) {
        JobSyncBackup backup = new JobSyncBackup(data);
        for (JsonNode job : data.path("Job")) {
            backup.job(job);
        }
        LEFT_OUT.keySet().stream().sorted().forEach(backup::leaveOut);
        return backup.rows;
    }

    private void job(JsonNode job) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "Company", labels("Company").get(job.path("companyId").asString("")));
        put(cells, "JobTitle", labels("JobTitle").get(job.path("jobTitleId").asString("")));
        put(cells, "Status", status(job.path("statusValue").asString("")));
        put(cells, "appliedDate", job.path("appliedDate").asString(""));
        if (!cells.containsKey("appliedDate")) {
            put(cells, "createdAt", job.path("createdAt").asString(""));
        }
        put(cells, "Location", labels("Location").get(job.path("locationId").asString("")));
        put(cells, "JobSource", labels("JobSource").get(job.path("jobSourceId").asString("")));
        for (String name : List.of("jobUrl", "jobType", "workplaceType", "salaryRange", "dueDate", "description")) {
            put(cells, name, job.path(name).asString(""));
        }
        String id = job.path("id").asString("");
        List<String> tags = of("_JobToTag", "jobId", id).stream()
                .map(pair -> labels("Tag").getOrDefault(pair.path("tagId").asString(""), ""))
                .toList();
        put(cells, "Tags", String.join(", ", tags));
        rows.add(new TrackedRow(rows.size() + 1, cells));
        notes(id, cells);
        interviewers(id, cells);
    }

    private void notes(String job, Map<String, String> of) {
        for (JsonNode note : of("Note", "jobId", job)) {
            Map<String, String> cells = sameJob(of);
            put(cells, "date", note.path("createdAt").asString(""));
            put(cells, "Notes", note.path("content").asString(""));
            rows.add(new TrackedRow(rows.size() + 1, cells));
        }
    }

    private void interviewers(String job, Map<String, String> of) {
        for (JsonNode interview : of("Interview", "jobId", job)) {
            for (JsonNode contact :
                    of("Contact", "interviewId", interview.path("id").asString(""))) {
                Map<String, String> cells = sameJob(of);
                put(cells, "date", interview.path("createdAt").asString(""));
                put(cells, "Interviewer", contact.path("name").asString(""));
                put(cells, "email", contact.path("email").asString(""));
                rows.add(new TrackedRow(rows.size() + 1, cells));
            }
        }
    }

    private static Map<String, String> sameJob(Map<String, String> of) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "Company", of.get("Company"));
        put(cells, "JobTitle", of.get("JobTitle"));
        return cells;
    }

    private void leaveOut(String kind) {
        for (JsonNode record : data.path(kind)) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("Kind", kind);
            for (String name : List.of("title", "name", "question", "activityName")) {
                put(cells, name, record.path(name).asString(""));
            }
            rows.add(new TrackedRow(rows.size() + 1, cells, String.valueOf(LEFT_OUT.get(kind))));
        }
    }

    private String status(String value) {
        for (JsonNode status : data.path("jobStatuses")) {
            if (status.path("value").asString("").equals(value)) {
                return status.path("label").asString(value);
            }
        }
        return value;
    }

    /** The records of a kind that name another one. */
    private List<JsonNode> of(String kind, String key, String id) {
        return named.computeIfAbsent(kind, records -> {
                    Map<String, List<JsonNode>> byId = new HashMap<>();
                    data.path(records)
                            .forEach(record -> byId.computeIfAbsent(
                                            record.path(key).asString(""), each -> new ArrayList<>())
                                    .add(record));
                    return byId;
                })
                .getOrDefault(id, List.of());
    }

    private Map<String, String> labels(String kind) {
        return labels.computeIfAbsent(kind, of -> {
            Map<String, String> byId = new HashMap<>();
            data.path(of)
                    .forEach(record -> byId.put(
                            record.path("id").asString(""), record.path("label").asString("")));
            return byId;
        });
    }

    private static void put(Map<String, String> cells, String title, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            cells.put(title, text.strip());
        }
    }
}
