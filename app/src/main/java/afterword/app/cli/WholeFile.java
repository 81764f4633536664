package afterword.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file wholly or not at all: nobody who reads it sees half of it, and where the disk is full it stays as it was. */
final class WholeFile {

    private WholeFile() {}

    /** Beside it first; who may read a file that was there may read it still. */
    static void write(Path file, byte[] content) throws IOException {
        boolean replaced = Files.exists(file);
        Path target = replaced ? file.toRealPath() : file;
        Path aside = target.resolveSibling(target.getFileName() + ".new");
        try {
            if (replaced) {
                Files.copy(target, aside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.write(aside, content);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
