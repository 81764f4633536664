package afterword.app.twin;

import afterword.app.store.StoredApplication;
import java.util.List;

/**
 * Two applications that may be one, to be asked about.
 *
 * @param one entered first
 * @param evidence what speaks for it, in sentences
 * @param against what speaks against it
 * @param weight how strongly; larger is stronger
 */
public record Twin(
        StoredApplication one, StoredApplication other, List<String> evidence, List<String> against, int weight) {

    public Twin {
        evidence = List.copyOf(evidence);
        against = List.copyOf(against);
    }
}
