package afterword.app.store;

/**
 * A contact as one application knows them.
 *
 * @param application its id
 * @param contact the id in it
 */
public record KnownAs(String application, String contact) implements Comparable<KnownAs> {

    @Override
    public int compareTo(KnownAs other) {
        int byApplication = application.compareTo(other.application);
        return byApplication == 0 ? contact.compareTo(other.contact) : byApplication;
    }
}
