package afterword.app.servers;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Dovecot and Postfix on loopback, with folders, ports and certificates of their own, away from those of the machine. Sasha
 * writes and reads, Imogen receives; the password of both is {@link #PASSWORD}, Sasha's token {@link #TOKEN}.
 */
final class MailServers implements AutoCloseable {

    static final String PASSWORD = "s3cret";
    static final String TOKEN = "a-token-of-sasha";
    private static final String NOBODY = "65534";
    private static final List<Path> PROGRAMS = List.of(
            Path.of("/usr/sbin/dovecot"),
            Path.of("/usr/sbin/postfix"),
            Path.of("/usr/lib/dovecot/imap"),
            Path.of("/usr/bin/openssl"));

    final int smtpStartTls = free();
    final int smtpTls = free();
    final int smtpForged = free();
    final int imapStartTls = free();
    final int imapTls = free();
    final int imapForged = free();
    private final Path folder;
    private final HttpServer tokens;

    MailServers(Path within) throws IOException {
        folder = Files.createDirectories(within.toAbsolutePath());
        open(within.getParent());
        open(folder);
        for (String name : List.of("mail", "right", "forged", "postfix", "queue", "data")) {
            open(Files.createDirectories(folder.resolve(name)));
        }
        run("chown", NOBODY + ":" + NOBODY, folder.resolve("mail").toString());
        run("chown", "postfix", folder.resolve("data").toString());
        certificate("right");
        certificate("forged");
        tokens = tokens();
        dovecot("right", imapStartTls, imapTls);
        dovecot("forged", free(), imapForged);
        postfix();
        await(smtpStartTls, smtpTls, smtpForged, imapStartTls, imapTls, imapForged);
    }

    /** What is missing to run them; empty where nothing is. */
    static String missing() {
        List<String> missing = new ArrayList<>();
        PROGRAMS.stream()
                .filter(program -> !Files.isExecutable(program))
                .map(Path::toString)
                .forEach(missing::add);
        if (!"root".equals(System.getProperty("user.name"))) {
            missing.add("the rights of root, to start them");
        }
        return missing.isEmpty()
                ? ""
                : String.join(", ", missing) + " (on Debian: apt-get install dovecot-imapd postfix openssl)";
    }

    /** From here on this process trusts the right servers, as a machine trusts its authorities. */
    void trust() throws Exception {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (var in = Files.newInputStream(folder.resolve("right.pem"))) {
            known.setCertificateEntry(
                    "right", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLContext.setDefault(context);
    }

    /** How many mails lie in a folder of somebody's, new and read. */
    List<String> mails(String user, String name) throws IOException {
        Path mailbox = folder.resolve("mail").resolve(user);
        Path there = name.equals("INBOX") ? mailbox : mailbox.resolve("." + name);
        List<String> mails = new ArrayList<>();
        for (String part : List.of("new", "cur")) {
            if (Files.isDirectory(there.resolve(part))) {
                try (Stream<Path> files = Files.list(there.resolve(part))) {
                    for (Path file : (Iterable<Path>) files::iterator) {
                        mails.add(Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return mails;
    }

    /** The server's own words of what it did, for a test that fails. */
    String log() throws IOException {
        Path log = folder.resolve("postfix.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private HttpServer tokens() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> {
            boolean right = exchange.getRequestURI().getPath().endsWith(TOKEN)
                    || ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = (right ? "{\"active\":true,\"username\":\"sasha\"}" : "{\"active\":false}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(right ? 200 : 401, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void certificate(String name) throws IOException {
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                folder.resolve(name + ".key").toString(),
                "-out",
                folder.resolve(name + ".pem").toString());
    }

    private void dovecot(String name, int startTls, int tls) throws IOException {
        Path own = folder.resolve(name);
        Files.writeString(
                own.resolve("oauth2.conf"), """
                introspection_mode = auth
                introspection_url = http://127.0.0.1:%d/token/
                username_attribute = username
                active_attribute = active
                active_value = true
                """.formatted(tokens.getAddress().getPort()));
        Path conf = own.resolve("dovecot.conf");
        Files.writeString(conf, """
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/log
                protocols = imap
                listen = 127.0.0.1
                ssl = required
                ssl_cert = <%2$s/%3$s.pem
                ssl_key = <%2$s/%3$s.key
                first_valid_uid = 1
                mail_uid = %4$s
                mail_gid = %4$s
                mail_location = maildir:%2$s/mail/%%u
                auth_mechanisms = plain login xoauth2
                passdb {
                  driver = passwd-file
                  mechanisms = plain login
                  args = %1$s/users
                }
                passdb {
                  driver = oauth2
                  mechanisms = xoauth2
                  args = %1$s/oauth2.conf
                }
                userdb {
                  driver = static
                  args = uid=%4$s gid=%4$s home=%2$s/mail/%%u
                }
                service imap-login {
                  inet_listener imap {
                    port = %5$d
                  }
                  inet_listener imaps {
                    port = %6$d
                    ssl = yes
                  }
                }
                service auth {
                  unix_listener %1$s/sasl {
                    mode = 0666
                  }
                }
                namespace inbox {
                  inbox = yes
                  mailbox Entwuerfe {
                    special_use = \\Drafts
                    auto = create
                  }
                  mailbox Ausgang {
                    special_use = \\Sent
                    auto = create
                  }
                  mailbox Ablage {
                    special_use = \\Archive
                    auto = create
                  }
                  mailbox Muell {
                    special_use = \\Junk
                    auto = create
                  }
                }
                """.formatted(own, folder, name, NOBODY, startTls, tls));
        Files.writeString(own.resolve("users"), "sasha:{PLAIN}" + PASSWORD + "\nimogen:{PLAIN}" + PASSWORD + "\n");
        run("dovecot", "-c", conf.toString());
    }

    private void postfix() throws IOException {
        Path own = folder.resolve("postfix");
        Files.writeString(own.resolve("main.cf"), """
                compatibility_level = 3.6
                queue_directory = %1$s/queue
                data_directory = %1$s/data
                command_directory = /usr/sbin
                daemon_directory = /usr/lib/postfix/sbin
                mail_owner = postfix
                maillog_file = %1$s/postfix.log
                maillog_file_prefixes = %1$s
                myhostname = localhost
                mydestination =
                mynetworks =
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                virtual_mailbox_domains = post.example, larkspurbakery.example
                virtual_mailbox_base = %1$s/mail
                virtual_mailbox_maps = inline:{ {sasha@post.example = sasha/} {imogen@larkspurbakery.example = imogen/} }
                virtual_uid_maps = static:%2$s
                virtual_gid_maps = static:%2$s
                virtual_minimum_uid = 1
                smtpd_tls_cert_file = %1$s/right.pem
                smtpd_tls_key_file = %1$s/right.key
                smtpd_tls_security_level = encrypt
                smtpd_tls_auth_only = yes
                smtpd_sasl_auth_enable = yes
                smtpd_sasl_type = dovecot
                smtpd_sasl_path = %1$s/right/sasl
                smtpd_relay_restrictions = permit_sasl_authenticated, reject
                smtpd_sender_login_maps = inline:{ {sasha@post.example = sasha} {imogen@larkspurbakery.example = imogen} }
                smtpd_sender_restrictions = reject_sender_login_mismatch
                smtpd_delay_reject = no
                """.formatted(folder, NOBODY));
        Files.writeString(own.resolve("master.cf"), """
                127.0.0.1:%1$d inet n - n - - smtpd
                127.0.0.1:%2$d inet n - n - - smtpd
                  -o smtpd_tls_wrappermode=yes
                127.0.0.1:%3$d inet n - n - - smtpd
                  -o smtpd_tls_wrappermode=yes
                  -o smtpd_tls_cert_file=%4$s/forged.pem
                  -o smtpd_tls_key_file=%4$s/forged.key
                pickup unix n - n 60 1 pickup
                cleanup unix n - n - 0 cleanup
                qmgr unix n - n 300 1 qmgr
                tlsmgr unix - - n 1000? 1 tlsmgr
                rewrite unix - - n - - trivial-rewrite
                bounce unix - - n - 0 bounce
                defer unix - - n - 0 bounce
                trace unix - - n - 0 bounce
                proxymap unix - - n - - proxymap
                virtual unix - n n - - virtual
                error unix - - n - - error
                retry unix - - n - - error
                anvil unix - - n - 1 anvil
                scache unix - - n - 1 scache
                postlog unix-dgram n - n - 1 postlogd
                """.formatted(smtpStartTls, smtpTls, smtpForged, folder));
        run("postfix", "-c", own.toString(), "start");
    }

    @Override
    public void close() {
        for (List<String> stop : List.of(
                List.of("postfix", "-c", folder.resolve("postfix").toString(), "stop"),
                List.of("dovecot", "-c", folder.resolve("right/dovecot.conf").toString(), "stop"),
                List.of("dovecot", "-c", folder.resolve("forged/dovecot.conf").toString(), "stop"))) {
            try {
                run(stop.toArray(String[]::new));
            } catch (IOException notRunning) {
                System.err.println("could not stop " + stop + ": " + notRunning.getMessage());
            }
        }
        tokens.stop(0);
    }

    /** Its output goes to a file: a server that is started would keep a pipe open for good. */
    private void run(String... command) throws IOException {
        Path output = Files.createTempFile(folder, "run", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        Process process = builder.start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(output));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for " + command[0], stopped);
        }
    }

    private static void open(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void await(int... ports) throws IOException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        for (int port : ports) {
            while (true) {
                try {
                    new Socket("127.0.0.1", port).close();
                    break;
                } catch (IOException notYet) {
                    if (Instant.now().isAfter(end)) {
                        throw notYet;
                    }
                }
            }
        }
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("no port is free", none);
        }
    }
}
