package afterword.letters.rephrase;

import java.net.URI;

/** The language model could not be asked, or gave no answer that can be read. The draft stands as it was. */
public final class ModelAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final URI baseUrl;

    ModelAway(URI baseUrl, String reason) {
        super("The model at " + baseUrl + " " + reason);
        this.baseUrl = baseUrl;
    }

    /** Which endpoint it was. */
    public URI baseUrl() {
        return baseUrl;
    }
}
