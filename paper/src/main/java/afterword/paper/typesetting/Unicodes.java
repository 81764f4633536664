package afterword.paper.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What the glyphs of a font stand for, so that text can be copied, searched and read out (ISO 32000-1, 9.10.3). */
final class Unicodes {

    private static final int MOST_IN_A_BLOCK = 100;

    private Unicodes() {}

    static byte[] of(Collection<Glyph> glyphs, Function<Glyph, String> code) {
        List<String> lines = new ArrayList<>();
        int digits = 4;
        for (Glyph glyph : glyphs) {
            String name = code.apply(glyph);
            digits = name.length();
            StringBuilder line = new StringBuilder("<" + name + "> <");
            for (char unit : glyph.text().toCharArray()) {
                line.append(String.format("%04X", (int) unit));
            }
            lines.add(line.append('>').toString());
        }
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                """);
        map.append('<')
                .append("0".repeat(digits))
                .append("> <")
                .append("F".repeat(digits))
                .append(">\nendcodespacerange\n");
        for (int from = 0; from < lines.size(); from += MOST_IN_A_BLOCK) {
            List<String> block = lines.subList(from, Math.min(from + MOST_IN_A_BLOCK, lines.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> map.append(line).append('\n'));
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
