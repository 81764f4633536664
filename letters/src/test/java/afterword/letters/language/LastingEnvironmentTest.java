package afterword.letters.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LastingEnvironmentTest {

    /** A program of its own, since what goes wrong here brings the whole program down. */
    @Test
    void aModelCanBeReadAfterTheRuntimeHasClosedItsEnvironment() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ErrorFile=/dev/null",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, program.waitFor(), said);
    }

    static final class Program {

        public static void main(String[] args) throws ReflectiveOperationException {
            closeAsTheRuntimeDoesWhenTheProgramEnds(NativeParts.environment());
            Speech.shared().hear("Thank you for the tour of the kitchen.");
            Runtime.getRuntime().halt(0);
        }

        private static void closeAsTheRuntimeDoesWhenTheProgramEnds(OrtEnvironment environment)
                throws ReflectiveOperationException {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            Field handle = OrtEnvironment.class.getDeclaredField("nativeHandle");
            Method close = OrtEnvironment.class.getDeclaredMethod("close", long.class, long.class);
            api.setAccessible(true);
            handle.setAccessible(true);
            close.setAccessible(true);
            close.invoke(null, api.getLong(null), handle.getLong(environment));
        }
    }
}
