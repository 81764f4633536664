package afterword.app.caldav;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A name and a password of a calendar account, never shown. */
public record Login(String user, String password) {

    /** As the header of a request (RFC 7617). */
    String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ':' + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return user;
    }
}
