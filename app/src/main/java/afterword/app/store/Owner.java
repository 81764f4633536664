package afterword.app.store;

/** Whose records they are; on one's own machine there is one owner, {@link #LOCAL}. */
public record Owner(String id) {

    public static final Owner LOCAL = new Owner("me");
}
