package afterword.app.trackers;

import afterword.application.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of somebody's table may hold, with the titles that people and programs give it. */
public enum Field implements Word {
    COMPANY(
            "company",
            "company name",
            "company_name",
            "companyname",
            "employer",
            "organization",
            "organisation",
            "firma",
            "unternehmen",
            "arbeitgeber"),
    POSITION(
            "role", "job title", "job_title", "jobtitle", "title", "position", "job", "job role", "stelle", "jobtitel"),
    DATE(
            "date",
            "application date",
            "date applied",
            "applied",
            "applied on",
            "applied date",
            "applied at",
            "applied_at",
            "applieddate",
            "date/time",
            "datum",
            "beworben am"),
    STATUS("statusname", "listname", "list", "status", "stage", "state", "application status"),
    ROUND("round", "interview round"),
    CONTACT("contact", "interviewer", "contact name", "recruiter", "contact person", "ansprechpartner"),
    EMAIL("contact email", "email", "e-mail", "recruiter email"),
    PHONE("contact phone number", "phone", "contact phone", "telefon"),
    CHANNEL("channel"),
    NOTES("notes", "comments", "comment", "notizen");

    private final List<String> titles;

    Field(String... titles) {
        this.titles = List.of(titles);
    }

    /** How plainly the title names the field; the lower the plainer. */
    int rank(String title) {
        int rank = titles.indexOf(plain(title));
        return rank < 0 ? titles.size() : rank;
    }

    /** The field that a column of this title holds, where that is usual. */
    static Optional<Field> titled(String title) {
        String known = plain(title);
        for (Field field : values()) {
            if (field.titles.contains(known)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Without the marks of a Markdown table. */
    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("^[*_`]+|[*_`]+$", "");
    }
}
