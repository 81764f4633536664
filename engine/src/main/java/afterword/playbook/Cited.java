package afterword.playbook;

import afterword.plan.Because;
import java.util.List;

/** Something a playbook says, and the rules it says it by. */
public record Cited<T>(T value, List<Because> because) {

    public Cited {
        because = List.copyOf(because);
    }
}
