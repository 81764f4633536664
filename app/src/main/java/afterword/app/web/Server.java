package afterword.app.web;

import afterword.app.store.Store;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The web application, running until it is closed. */
public final class Server implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final URI address;

    private Server(ServletWebServerApplicationContext context, URI address) {
        this.context = context;
        this.address = address;
    }

    /**
     * Starts it, and returns once it answers.
     *
     * @throws PortTaken where another program listens there
     * @throws afterword.app.store.StoreUnavailable where the data folder cannot be used
     */
    public static Server start(ServerOptions options) {
        return start(options, Store.openForServing(options.folder()));
    }

    /** Starts it on a store that is open; the server closes it when it is closed. */
    public static Server start(ServerOptions options, Store store) {
        SpringApplication application = new SpringApplication(Pages.class);
        application.setDefaultProperties(properties(options));
        application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>) context -> {
            context.registerBean(ServerOptions.class, () -> options);
            context.registerBean(Store.class, () -> store);
        });
        try {
            ServletWebServerApplicationContext context = (ServletWebServerApplicationContext) application.run();
            int port = context.getWebServer().getPort();
            return new Server(context, URI.create("http://" + options.address() + ":" + port + "/"));
        } catch (RuntimeException e) {
            store.close();
            if (e instanceof PortInUseException || e.getCause() instanceof PortInUseException) {
                throw new PortTaken(options.port(), e);
            }
            throw e;
        }
    }

    private static Map<String, Object> properties(ServerOptions options) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("server.port", options.port());
        properties.put("server.address", options.address());
        return properties;
    }

    /** Where a browser on this machine finds it. */
    public URI address() {
        return address;
    }

    /** Waits until it is closed, by a signal or by {@link #close()}. */
    public void await() {
        try {
            while (context.isActive()) {
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
