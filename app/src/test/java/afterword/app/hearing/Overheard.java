package afterword.app.hearing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stands between a mail program and its server, and writes down what the program asks for. */
final class Overheard implements AutoCloseable {

    private final ServerSocket listening;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean hangsUp;
    private volatile @Nullable Pattern awaited;
    private volatile Runnable then = () -> {};
    private volatile int port;

    Overheard(int port) throws IOException {
        this.port = port;
        listening = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        start(() -> {
            while (!listening.isClosed()) {
                Socket client = listening.accept();
                if (hangsUp) {
                    client.close();
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), this.port);
                open.add(client);
                open.add(server);
                start(() -> commands(client, server));
                start(() -> answers(server, client));
            }
        });
    }

    int port() {
        return listening.getLocalPort();
    }

    /** The server listens elsewhere now. */
    void moved(int to) {
        port = to;
    }

    /** Breaks what is open and takes nobody in, or takes everybody in again. */
    void hangUp(boolean hangsUp) throws IOException {
        this.hangsUp = hangsUp;
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    List<String> commands() {
        return commands;
    }

    long count(String pattern) {
        Pattern sought = Pattern.compile(pattern);
        return commands.stream()
                .filter(command -> sought.matcher(command).find())
                .count();
    }

    /** Does something before the first such command from now on reaches the server. */
    void beforeFirst(String pattern, Runnable work) {
        then = work;
        awaited = Pattern.compile(pattern);
    }

    private void commands(Socket from, Socket to) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream out = to.getOutputStream();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                commands.add(line);
                Pattern sought = awaited;
                if (sought != null && sought.matcher(line).find()) {
                    awaited = null;
                    then.run();
                }
                out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
        } finally {
            to.close();
        }
    }

    private static void answers(Socket from, Socket to) throws IOException {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } finally {
            to.close();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException gone) {
                // a connection that was closed is no news here
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        hangUp(true);
        listening.close();
    }
}
