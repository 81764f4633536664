package afterword.app.account;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** With what an account is signed in to; what prints it shows nothing of it. */
public sealed interface Credential {

    /** A password, or one that the provider made for programs. */
    record Password(String password) implements Credential {

        @Override
        public String toString() {
            return "a password";
        }
    }

    /**
     * Leave to act for the person (OAuth 2.0), renewed where it ends (RFC 6749, section 6).
     *
     * @param endpoint where it is renewed
     * @param clientId the program as the provider knows it
     * @param clientSecret where the provider wants one of programs
     */
    record Token(URI endpoint, String clientId, @Nullable String clientSecret, String refreshToken)
            implements Credential {

        @Override
        public String toString() {
            return "a token for " + clientId;
        }
    }
}
