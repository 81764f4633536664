package afterword.app.outbox;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** An SMTP server on this machine that keeps what it took, and behaves as servers do on bad days. */
public final class MoodyServer implements AutoCloseable {

    /** What it does with a connection. */
    public enum Mood {
        KIND,
        /** Takes the mail and hangs up before it says so. */
        TAKES_AND_HANGS_UP,
        /** Hangs up after the mail and forgets it. */
        FORGETS_AND_HANGS_UP,
        /** Takes its time before the answer, so that a kill finds it there. */
        SLOW,
        GREYLISTS,
        REFUSES,
        HANGS_UP_AT_ONCE
    }

    private final ServerSocket socket;
    private final List<Mood> moods;
    private final Random random;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> mailbox = mail -> {};
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean takesNoCopies;

    public MoodyServer(long seed, Mood... moods) {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        this.moods = List.of(moods);
        this.random = new Random(seed);
        Thread thread = new Thread(this::serve, "moody server");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The Message-IDs of the mails that it took, one for each time. */
    public List<String> taken() {
        return taken;
    }

    /** How often somebody has come. */
    public int connections() {
        return connections.get();
    }

    /** Every recipient that was named, in their order. */
    List<String> recipients() {
        return recipients;
    }

    /** Where a copy to the sender's own address is put as soon as the mail is taken. */
    public void copiesTo(Consumer<String> sendersMailbox) {
        this.mailbox = sendersMailbox;
    }

    /** From now on the sender's own address is none that it knows. */
    void takeNoCopies() {
        takesNoCopies = true;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Mood mood = moods.get(random.nextInt(moods.size()));
                Thread thread = new Thread(() -> talk(client, mood), "moody connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client, Mood mood) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                BufferedWriter out = new BufferedWriter(
                        new OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII))) {
            if (mood == Mood.HANGS_UP_AT_ONCE) {
                return;
            }
            say(out, "220 moody");
            String sender = "";
            boolean copy = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                switch (word) {
                    case "MAIL" -> {
                        sender = angled(line);
                        say(out, "250 ok");
                    }
                    case "RCPT" -> {
                        String recipient = angled(line);
                        recipients.add(recipient);
                        boolean own = recipient.equals(sender);
                        copy |= own;
                        say(out, answer(mood, own));
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        if (!data(in, out, mood, copy)) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // the sender was killed, or the server is closing
        }
    }

    private String answer(Mood mood, boolean own) {
        if (mood == Mood.GREYLISTS) {
            return "451 4.7.1 greylisted";
        }
        return mood == Mood.REFUSES || (own && takesNoCopies) ? "550 5.1.1 no such user" : "250 ok";
    }

    private static String angled(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }

    /** @return whether the talk goes on */
    private boolean data(BufferedReader in, BufferedWriter out, Mood mood, boolean copy)
            throws IOException, InterruptedException {
        String id = "";
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
            }
            if (line.equals(".")) {
                if (mood == Mood.FORGETS_AND_HANGS_UP) {
                    return false;
                }
                if (mood == Mood.SLOW) {
                    Thread.sleep(random.nextInt(150));
                }
                taken.add(id);
                if (copy) {
                    mailbox.accept(mail.toString());
                }
                if (mood == Mood.TAKES_AND_HANGS_UP) {
                    return false;
                }
                if (mood == Mood.SLOW) {
                    Thread.sleep(random.nextInt(150));
                }
                say(out, "250 taken");
                return true;
            }
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return false;
    }

    private static void say(BufferedWriter out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
