package afterword.app.hearing;

import afterword.application.Application;
import afterword.applicationfile.ApplicationReader;
import afterword.documents.Documents;

/** A second application, to a press. */
final class Quill {

    private Quill() {}

    static Application application() {
        return new ApplicationReader(code -> true)
                .read(Documents.ofText("quill.yaml", """
                        version: 1
                        applicant: { name: { given: Sasha, family: Whitlow }, email: sasha@post.example }
                        company: Quill Press
                        position: Cookery Editor
                        timeZone: Europe/London
                        contacts:
                          jude: { name: { given: Jude, family: Abara }, email: jude@quillpress.example }
                        interviews:
                          - { id: talk, stage: first, format: video, start: 2026-09-07T10:00, end: 2026-09-07T11:00, interviewers: [jude] }
                        """))
                .get();
    }
}
