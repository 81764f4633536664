package afterword.mail.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that greets and lets nobody in: what is asked of it is answered with the same words. */
final class Doorkeeper implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final String greeting;
    private final String answer;

    Doorkeeper(String greeting, String answer) throws IOException {
        this.greeting = greeting;
        this.answer = answer;
        Thread thread = new Thread(this::open, "doorkeeper");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void open() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept();
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII))) {
                say(visitor, greeting);
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    boolean imap = greeting.startsWith("*");
                    boolean asksWhatItCan = line.endsWith("CAPABILITY");
                    String tag = imap ? line.split(" ")[0] + " " : "";
                    say(visitor, asksWhatItCan ? "* CAPABILITY IMAP4rev1\r\n" + tag + "OK" : tag + answer);
                }
            } catch (IOException gone) {
                // the next one may knock
                continue;
            }
        }
    }

    private static void say(Socket visitor, String words) throws IOException {
        OutputStream out = visitor.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
