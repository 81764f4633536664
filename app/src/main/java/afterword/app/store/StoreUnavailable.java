package afterword.app.store;

/** The store cannot be opened, read or written; says which one and what to look at. */
public final class StoreUnavailable extends RuntimeException {

    StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
