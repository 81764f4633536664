package afterword.letters.review;

import afterword.letters.language.Sentence;
import afterword.letters.language.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a letter. Quoted threads and legal footers belong to none.
 *
 * @param text the whole letter as given
 * @param subject the words of a subject line
 * @param greeting the line that greets, without what follows it
 * @param paragraphs what lies between greeting and closing, postscripts last
 * @param postscripts how many of the paragraphs are postscripts
 * @param closing the line into the signature, such as "With many thanks,"
 * @param signature the lines that sign
 * @param end where the letter ends and a quoted thread or footer begins
 */
record Letter(
        String text,
        @Nullable Span subject,
        @Nullable Span greeting,
        List<List<Sentence>> paragraphs,
        int postscripts,
        @Nullable Span closing,
        @Nullable Span signature,
        int end) {

    Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Every sentence from the greeting to the closing, postscripts too. */
    List<Sentence> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    /** The last paragraph before the closing and any postscript; empty where there is none. */
    List<Sentence> lastParagraph() {
        int bodies = paragraphs.size() - postscripts;
        return bodies > 0 ? paragraphs.get(bodies - 1) : List.of();
    }

    /** The sentences without the postscripts. */
    Stream<Sentence> body() {
        return paragraphs.stream().limit(paragraphs.size() - postscripts).flatMap(List::stream);
    }

    /** Whether it is a message to be spoken: "Ms. Orme, this is Noa Brand." */
    boolean isSpoken() {
        return greeting != null && text.startsWith("this is ", Math.min(text.length(), greeting.end() + 1));
    }

    /** The words of the body, postscripts too. */
    String bodyText() {
        return sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    long words() {
        return sentences().stream().mapToLong(Sentence::words).sum();
    }

    String greetingText() {
        return greeting == null ? "" : greeting.in(text);
    }

    String closingText() {
        return closing == null ? "" : closing.in(text);
    }

    /** Where a finding about something absent is shown: behind the last word of the body. */
    Span whereMissing() {
        List<Sentence> all = sentences();
        int at = all.isEmpty() ? end : all.get(all.size() - 1).end();
        return new Span(at, at);
    }
}
