package afterword.letters.language;

/**
 * A sentence model cannot be loaded: its native parts find no room, neither in the cache nor in the folder for temporary
 * files, or do not run on this machine. Says which model, which folders and what the machine has against it.
 */
public final class ModelUnavailable extends RuntimeException {

    ModelUnavailable(String model, Throwable cause) {
        super(
                "the sentence model " + model
                        + " cannot be loaded, parts of which are kept in " + NativeParts.cache()
                        + " or else unpacked into the folder for temporary files, "
                        + System.getProperty("java.io.tmpdir") + ": " + root(cause),
                cause);
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }
}
