package afterword.app.cli;

import afterword.app.answers.Answer;
import afterword.documents.Document;
import afterword.documents.Documents;
import afterword.documents.Problem;
import afterword.documents.Reading;
import afterword.documents.Writing;
import afterword.letters.language.ModelUnavailable;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.core.JsonGenerator;

/**
 * Answers a file line by line: one JSON document in, one answer out, in the order they came. All cores work; what is
 * held at any time is a few batches of lines, however long the file. A line that is bad is answered by its problems.
 */
final class Bulk {

    /** What is made of one line; called from several threads at once. */
    @FunctionalInterface
    interface Work {
        Reading<Answer> answer(Document line);
    }

    /** Lines, as read; the last byte is a line's end except at the end of the file. */
    private record Batch(byte[] bytes, int length, int firstLine) {}

    private record Answers(byte[] bytes, int lines, int bad, List<String> asides) {}

    private static final int CHUNK = 1 << 18;

    /** A line or a few: where each takes long, no core should wait for another's hundred. */
    private static final int SMALL_CHUNK = 1 << 13;

    private static final Answers END = new Answers(new byte[0], 0, 0, List.of());

    private final Console console;
    private final String source;
    private final Work work;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final BlockingQueue<Future<Answers>> pending = new ArrayBlockingQueue<>(threads + 2);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Progress progress;

    private final int chunk;

    private Bulk(Console console, String source, int chunk, Work work) {
        this.console = console;
        this.source = source;
        this.chunk = chunk;
        this.work = work;
        this.progress = new Progress(console);
    }

    /**
     * Answers the lines of one file, {@code -} for standard input.
     *
     * @param source as {@link #source} gives it
     * @return the exit code: 2 where a line was bad
     */
    static int run(Console console, String source, Work work) {
        return run(console, source, CHUNK, work);
    }

    /** As {@link #run}, for work of which one line takes many milliseconds. */
    static int runFewAtATime(Console console, String source, Work work) {
        return run(console, source, SMALL_CHUNK, work);
    }

    private static int run(Console console, String source, int chunk, Work work) {
        Bulk bulk = new Bulk(console, source, chunk, work);
        if (source.equals("-")) {
            return bulk.run(console.in());
        }
        try (InputStream in =
                new FileInputStream(console.directory().resolve(source).toFile())) {
            return bulk.run(in);
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }

    /**
     * The name of a file of lines, or {@code -}.
     *
     * @throws BadInput where there is no such file
     */
    static String source(Console console, String source) {
        Path path = console.directory().resolve(source);
        if (source.equals("-")) {
            return source;
        }
        if (Files.isDirectory(path)) {
            throw new BadInput(Problem.ofWhole(source, "directory", "this is a folder, not a file.", null));
        }
        if (!Files.isReadable(path)) {
            throw new BadInput(Problem.ofWhole(source, "no-such-file", "there is no such file.", null));
        }
        return source;
    }

    private int run(InputStream in) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> bad = writer.submit(this::writeAll);
            readAll(in, workers);
            pending.put(CompletableFuture.completedFuture(END));
            return bad.get() == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + source, e);
        } catch (ExecutionException e) {
            // what a worker threw comes by way of the writer
            Throwable cause = e.getCause() instanceof ExecutionException worker ? worker.getCause() : e.getCause();
            throw cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
        } finally {
            stopped.set(true);
            workers.shutdownNow();
            writer.shutdownNow();
        }
    }

    private void readAll(InputStream in, ExecutorService workers) throws InterruptedException {
        try {
            Lines lines = new Lines(in, chunk);
            for (Batch batch = lines.next(); batch != null && !stopped.get(); batch = lines.next()) {
                Batch next = batch;
                pending.put(workers.submit(() -> answer(next)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }

    private int writeAll() throws InterruptedException, ExecutionException {
        int bad = 0;
        try {
            for (Answers answers = pending.take().get();
                    answers != END;
                    answers = pending.take().get()) {
                console.out().write(answers.bytes);
                if (pending.isEmpty()) {
                    console.out().flush();
                }
                answers.asides.forEach(console.err()::println);
                bad += answers.bad;
                progress.made(answers.lines, answers.bad);
            }
            progress.end();
            return bad;
        } catch (IOException e) {
            throw new UncheckedIOException("standard output", e);
        } finally {
            // the reader may wait for room in the queue, which nobody will make any more
            stopped.set(true);
            pending.clear();
        }
    }

    private Answers answer(Batch batch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(batch.length * 2);
        int lines = 0;
        int bad = 0;
        List<String> asides = new ArrayList<>();
        try (JsonGenerator json = Writing.json(out)) {
            int start = 0;
            int number = batch.firstLine;
            while (start < batch.length) {
                int end = start;
                while (end < batch.length && batch.bytes[end] != '\n') {
                    end++;
                }
                if (!isBlank(batch.bytes, start, end)) {
                    lines++;
                    bad += answerLine(batch, start, end, number, json, asides) ? 0 : 1;
                }
                start = end + 1;
                number++;
            }
            if (lines > 0) {
                json.writeRaw('\n');
            }
        }
        return new Answers(out.toByteArray(), lines, bad, asides);
    }

    private boolean answerLine(Batch batch, int start, int end, int number, JsonGenerator json, List<String> asides) {
        Reading<Answer> reading = reading(Documents.ofLine(source, batch.bytes, start, end - start, number), number);
        if (reading.isOk()) {
            Answer answer = reading.get();
            answer.writeTo(json);
            answer.asides().forEach(aside -> asides.add("afterword: line " + number + ": " + aside));
        } else {
            writeProblems(number, reading.problems(), json);
        }
        return reading.isOk();
    }

    /** One bad line never stops the others, not even where it shows a mistake of ours. */
    private Reading<Answer> reading(Document line, int number) {
        try {
            return work.answer(line);
        } catch (BadInput bad) {
            return Reading.failed(bad.problems());
        } catch (ModelUnavailable outside) {
            // no line can be answered then
            throw outside;
        } catch (RuntimeException e) {
            String message = "this is a mistake in Afterword, please report it: " + e;
            return Reading.failed(List.of(new Problem(source, number, 1, "", "our-mistake", message, null, null)));
        }
    }

    private static void writeProblems(int number, List<Problem> problems, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("line", number);
        json.writeArrayPropertyStart("problems");
        problems.forEach(problem -> problem.writeTo(json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Cuts a stream into batches of whole lines. What comes slowly is passed on as it comes. */
    private static final class Lines {

        private final InputStream in;
        private final int chunk;
        private byte[] rest = new byte[0];
        private int line = 1;

        Lines(InputStream in, int chunk) {
            this.in = in;
            this.chunk = chunk;
        }

        Batch next() throws IOException {
            byte[] bytes = Arrays.copyOf(rest, rest.length + chunk);
            int length = rest.length;
            while (true) {
                int read = in.read(bytes, length, bytes.length - length);
                if (read < 0) {
                    rest = new byte[0];
                    return length == 0 ? null : batch(bytes, length);
                }
                int lastEnd = lastLineEnd(bytes, length, length + read);
                length += read;
                if (lastEnd >= 0) {
                    rest = Arrays.copyOfRange(bytes, lastEnd + 1, length);
                    return batch(bytes, lastEnd + 1);
                }
                if (length > Documents.LARGEST) {
                    return tooLong(bytes);
                }
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, bytes.length * 2);
                }
            }
        }

        /** A line that nobody wants to hold: its beginning, to be refused for its size; the rest of it is passed over. */
        private Batch tooLong(byte[] bytes) throws IOException {
            byte[] passed = new byte[CHUNK];
            while (true) {
                int read = in.read(passed, 0, passed.length);
                if (read < 0) {
                    rest = new byte[0];
                    return batch(bytes, Documents.LARGEST + 1);
                }
                for (int i = 0; i < read; i++) {
                    if (passed[i] == '\n') {
                        rest = Arrays.copyOfRange(passed, i + 1, read);
                        Batch batch = batch(bytes, Documents.LARGEST + 1);
                        line++;
                        return batch;
                    }
                }
            }
        }

        private Batch batch(byte[] bytes, int length) {
            Batch batch = new Batch(bytes, length, line);
            for (int i = 0; i < length; i++) {
                if (bytes[i] == '\n') {
                    line++;
                }
            }
            return batch;
        }

        private static int lastLineEnd(byte[] bytes, int from, int to) {
            for (int i = to - 1; i >= from; i--) {
                if (bytes[i] == '\n') {
                    return i;
                }
            }
            return -1;
        }
    }
}
