package afterword.app.importing;

/**
 * A file that somebody hands in.
 *
 * @param name as they gave it; problems name it so
 */
public record ImportedFile(String name, byte[] content) {

    public FileKind kind() {
        return FileKind.of(name, content);
    }
}
