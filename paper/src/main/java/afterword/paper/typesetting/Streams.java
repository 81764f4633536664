package afterword.paper.typesetting;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Bytes as compressed streams of a file. */
final class Streams {

    private Streams() {}

    static COSStream of(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        stream.setInt(COSName.LENGTH1, bytes.length);
        return stream;
    }
}
