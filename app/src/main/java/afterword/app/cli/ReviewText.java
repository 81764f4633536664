package afterword.app.cli;

import afterword.letters.review.Finding;
import afterword.letters.review.Review;
import java.io.PrintStream;

/** A review for people: each finding at its line, with its reason and what to do instead. */
final class ReviewText {

    private static final int WIDTH = 96;

    private final String name;
    private final String letter;
    private final Review review;

    ReviewText(String name, String letter, Review review) {
        this.name = name;
        this.letter = letter;
        this.review = review;
    }

    void print(PrintStream out) {
        out.println(
                switch (review.verdict()) {
                    case READY -> "Ready to go out.";
                    case ADVICE -> "It can go out as it is; there is some advice.";
                    case FIX -> "Mend this before it goes out.";
                    case BLOCKED -> "It must not go out like this.";
                });
        for (Finding finding : review.findings()) {
            out.println();
            out.println(place(finding.start()) + ": " + finding.category().word() + " ("
                    + finding.severity().word() + ", " + finding.rule() + ")"
                    + (finding.text().isBlank() ? "" : ": \"" + oneLine(finding.text()) + "\""));
            Paragraph.of(finding.message(), WIDTH).forEach(line -> out.println("    " + line));
            Paragraph.of(finding.suggestion(), WIDTH).forEach(line -> out.println("    " + line));
        }
        String note = review.note();
        if (note != null) {
            out.println();
            Paragraph.of(note, WIDTH).forEach(out::println);
        }
    }

    private String place(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < Math.min(offset, letter.length()); i++) {
            if (letter.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return name + ":" + line + ":" + (offset - lineStart + 1);
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
    }
}
