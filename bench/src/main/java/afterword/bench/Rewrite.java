package afterword.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parses the lines of a JSON file and writes them again, and nothing else: the limit that planning in bulk is held
 * against. {@code FILE tokens|tree THREADS [PLANS]}: token by token, or each line as a tree; with the plans of that file,
 * one of these is written in the place of each line, which no planning can undercut.
 */
final class Rewrite {

    private static final int BATCH = 128;
    private static final int READY = 1_000;

    private Rewrite() {}

    @FunctionalInterface
    private interface Line {
        void rewrite(String line, OutputStream out) throws IOException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Line line =
                arguments.length > 3 ? plans(Path.of(arguments[3])) : arguments[1].equals("tree") ? tree() : tokens();
        int threads = Integer.parseInt(arguments[2]);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<byte[]>> pending = new ArrayDeque<>();
        try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]));
                OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            List<String> batch = new ArrayList<>();
            for (String read = in.readLine(); read != null; read = in.readLine()) {
                batch.add(read);
                if (batch.size() == BATCH) {
                    submit(batch, line, workers, pending);
                    batch = new ArrayList<>();
                    if (pending.size() > 2 * threads) {
                        out.write(pending.remove().get());
                    }
                }
            }
            submit(batch, line, workers, pending);
            while (!pending.isEmpty()) {
                out.write(pending.remove().get());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void submit(List<String> lines, Line line, ExecutorService workers, Deque<Future<byte[]>> pending) {
        pending.add(workers.submit(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            for (String one : lines) {
                line.rewrite(one, out);
                out.write('\n');
            }
            return out.toByteArray();
        }));
    }

    private static Line tokens() {
        JsonFactory factory = new JsonFactory();
        return (line, out) -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(line.length() + 16);
            try (JsonParser parser =
                            factory.createParser(ObjectReadContext.empty(), line.getBytes(StandardCharsets.UTF_8));
                    JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
                parser.nextToken();
                json.copyCurrentStructure(parser);
            }
            bytes.writeTo(out);
        };
    }

    private static Line tree() {
        JsonMapper mapper = new JsonMapper();
        return (line, out) -> out.write(mapper.writeValueAsBytes(mapper.readTree(line)));
    }

    private static Line plans(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> plans = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.limit(READY).map(mapper::readTree).forEach(plans::add);
        }
        AtomicInteger next = new AtomicInteger();
        return (line, out) -> {
            mapper.readTree(line);
            out.write(mapper.writeValueAsBytes(plans.get(Math.floorMod(next.getAndIncrement(), plans.size()))));
        };
    }
}
