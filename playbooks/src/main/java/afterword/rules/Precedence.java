package afterword.rules;

import java.util.List;
import java.util.Set;

/**
 * One level of the order in which the balanced playbook decides; the first that speaks decides.
 *
 * @param id {@code P0} to {@code P13}, the first the weightiest
 * @param text a sentence that can stand as the reason of a step or a refusal
 * @param why the level stands where it stands
 * @param resolves the ids of the conflicts it settles
 */
public record Precedence(String id, String name, Set<Act> acts, String text, String why, List<String> resolves) {

    public Precedence {
        acts = Set.copyOf(acts);
        resolves = List.copyOf(resolves);
    }
}
