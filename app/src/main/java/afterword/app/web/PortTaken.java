package afterword.app.web;

/** Another program listens on the port that was asked for. */
public final class PortTaken extends RuntimeException {

    PortTaken(int port, Throwable cause) {
        super(
                "another program uses port " + port + "; choose another, for example: afterword serve --port "
                        + (port + 1),
                cause);
    }
}
