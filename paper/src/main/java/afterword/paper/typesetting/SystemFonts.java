package afterword.paper.typesetting;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of this machine that have what ours lacks: Chinese, Japanese and Korean. Looked for only when such a
 * character is to be printed, by the names under which systems ship them; in the first folder any name will do.
 */
final class SystemFonts implements AutoCloseable {

    private static final int DEEPEST = 6;

    /** In order of preference: those with serifs first, since our own has them. */
    private static final List<String> KNOWN = List.of(
            "notoserifcjk",
            "sourcehanserif",
            "notoseriftc",
            "notoserifsc",
            "notoserifjp",
            "notoserifkr",
            "hiraminpro",
            "ヒラギノ明朝",
            "yumin",
            "msmincho",
            "simsun",
            "songti",
            "mingliu",
            "batang",
            "applemyungjo",
            "nanummyeongjo",
            "uming",
            "ipaexm",
            "ipam",
            "takaomincho",
            "notosanscjk",
            "sourcehansans",
            "hiragino",
            "pingfang",
            "stheiti",
            "applesdgothicneo",
            "msyh",
            "yugoth",
            "meiryo",
            "msgothic",
            "malgun",
            "gulim",
            "msjh",
            "wqy",
            "ipaexg",
            "ipag",
            "takaogothic",
            "vl-gothic",
            "nanumgothic",
            "droidsansfallback",
            "arialuni",
            "arial unicode",
            "unifont");

    private final List<Path> folders;
    private final @Nullable String writing;
    private @Nullable List<Path> files;
    private final List<Opened> opened = new ArrayList<>();

    private record Opened(Path file, @Nullable Face face, AutoCloseable source) {}

    /**
     * @param folders first one's own, then those of the system
     * @param writing which way of writing a character that several countries share: sc, tc, hk, jp or kr
     */
    SystemFonts(List<Path> folders, @Nullable String writing) {
        this.folders = List.copyOf(folders);
        this.writing = writing;
    }

    Optional<Face> with(int codePoint) {
        for (Path file : files()) {
            Face face = open(file);
            if (face != null && face.glyph(codePoint) != 0) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    private List<Path> files() {
        if (files == null) {
            files = new ArrayList<>();
            for (int i = 0; i < folders.size(); i++) {
                boolean own = i == 0;
                found(folders.get(i)).stream()
                        .filter(file -> own || rank(file) < KNOWN.size())
                        .sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::toString))
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** Regular cuts only; a folder that cannot be read holds none. */
    private static List<Path> found(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            return paths.filter(path -> name(path).matches(".*\\.(ttf|otf|ttc|otc)"))
                    .filter(path -> !name(path).matches(".*(bold|black|heavy|italic|oblique|thin|light|medium).*"))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static int rank(Path file) {
        String name = name(file);
        for (int i = 0; i < KNOWN.size(); i++) {
            if (name.contains(KNOWN.get(i))) {
                return i;
            }
        }
        return KNOWN.size();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private @Nullable Face open(Path file) {
        for (Opened one : opened) {
            if (one.file().equals(file)) {
                return one.face();
            }
        }
        Opened now = read(file);
        opened.add(now);
        return now.face();
    }

    /** A file that is damaged or none is passed over: another may do. */
    private Opened read(Path file) {
        try {
            String name = name(file);
            if (name.endsWith("c")) {
                TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
                return new Opened(file, new Face(collection.getFontByName(inCollection(file.toFile()))), collection);
            }
            RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile());
            Face face = new Face(name.endsWith(".otf") ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes));
            return new Opened(file, face, face.font);
        } catch (IOException | RuntimeException unreadable) {
            return new Opened(file, null, () -> {});
        }
    }

    private String inCollection(File file) throws IOException {
        List<String> names = new ArrayList<>();
        TrueTypeCollection.processAllFontHeaders(file, headers -> names.add(headers.getName()));
        return names.stream()
                .filter(name -> !name.contains("Mono"))
                .filter(name -> writing != null && name.toLowerCase(Locale.ROOT).contains("cjk" + writing))
                .findFirst()
                .orElseGet(() -> names.get(0));
    }

    @Override
    public void close() {
        for (Opened one : opened) {
            try {
                one.source().close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot close " + one.file(), e);
            }
        }
    }

    /** Where this system keeps its fonts; {@code environment} and {@code home} are those of the process. */
    static List<Path> folders(java.util.Map<String, String> environment, Path home) {
        List<Path> folders = new ArrayList<>();
        String windows = environment.get("WINDIR");
        if (windows != null) {
            folders.add(Path.of(windows, "Fonts"));
            String local = environment.get("LOCALAPPDATA");
            if (local != null) {
                folders.add(Path.of(local, "Microsoft", "Windows", "Fonts"));
            }
        }
        folders.add(home.resolve(".fonts"));
        folders.add(home.resolve(".local/share/fonts"));
        folders.add(home.resolve("Library/Fonts"));
        folders.add(Path.of("/Library/Fonts"));
        folders.add(Path.of("/System/Library/Fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        return folders;
    }
}
