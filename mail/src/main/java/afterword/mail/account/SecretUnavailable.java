package afterword.mail.account;

import org.jspecify.annotations.Nullable;

/** The password or token of an account is not to be had: it is not kept any more, or a provider does not renew it. */
public final class SecretUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SecretUnavailable(String why, @Nullable Exception cause) {
        super(why, cause);
    }
}
