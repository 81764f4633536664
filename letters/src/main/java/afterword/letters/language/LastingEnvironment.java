package afterword.letters.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * The runtime's environment, open as long as the program runs. The runtime closes it by a hook of its own when the program
 * ends, even under a model that is being read, and that brings the program down. It counts who holds it, so a second hold,
 * for which it has no public way, keeps it open until everything has ended.
 */
final class LastingEnvironment {

    private LastingEnvironment() {}

    static OrtEnvironment open() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            Method hold = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            api.setAccessible(true);
            hold.setAccessible(true);
            hold.invoke(
                    null,
                    api.getLong(null),
                    OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(),
                    OrtEnvironment.DEFAULT_NAME);
        } catch (ReflectiveOperationException | RuntimeException anotherRuntime) {
            // one that is built otherwise is as safe as it is by itself
        }
        return environment;
    }
}
