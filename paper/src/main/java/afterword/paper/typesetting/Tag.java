package afterword.paper.typesetting;

/** What a text is to somebody who hears it rather than sees it (ISO 32000-1, 14.8.4). */
public enum Tag {
    TITLE("H1"),
    HEADING("H2"),
    PARAGRAPH("P");

    final String name;

    Tag(String name) {
        this.name = name;
    }
}
