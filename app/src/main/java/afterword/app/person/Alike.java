package afterword.app.person;

import java.util.List;

/**
 * Two who may be one person, to be asked about.
 *
 * @param evidence what speaks for it, in sentences, the strongest first
 * @param against what speaks against it
 * @param weight how strongly; larger is stronger
 */
public record Alike(Known one, Known other, List<String> evidence, List<String> against, int weight) {

    public Alike {
        evidence = List.copyOf(evidence);
        against = List.copyOf(against);
    }
}
