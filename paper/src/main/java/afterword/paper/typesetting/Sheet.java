package afterword.paper.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document on its way to paper: pages that are written on and, in the end, a PDF with title, language, embedded fonts and
 * an order in which it can be read out. The same pages give the same bytes.
 */
public final class Sheet {

    private static final double POINTS = 72 / 25.4;

    private final String title;
    private final String language;
    private final Instant made;
    private final Fonts fonts = new Fonts();
    private final List<Page> pages = new ArrayList<>();

    /** @param language of its words, such as {@code en-GB} */
    public Sheet(String title, String language, Instant made) {
        this.title = title;
        this.language = language;
        this.made = made;
    }

    public Page page(Size size) {
        Page page = new Page(size, fonts);
        pages.add(page);
        return page;
    }

    public int pages() {
        return pages.size();
    }

    public byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            COSDictionary resources = new COSDictionary();
            List<PDPage> made = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                Page page = pages.get(i);
                PDPage one = new PDPage(new PDRectangle((float) (page.size().width() * POINTS), (float)
                        (page.size().height() * POINTS)));
                one.getCOSObject().setItem(COSName.CONTENTS, Streams.of(document, page.content()));
                one.getCOSObject().setItem(COSName.RESOURCES, resources);
                one.getCOSObject().setInt(COSName.STRUCT_PARENTS, i);
                one.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
                document.addPage(one);
                made.add(one);
            }
            resources.setItem(COSName.FONT, fonts.write(document));
            describe(document);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure(made));
            // the library makes the file's id of this and of the title, rather than of the clock
            document.setDocumentId((long) Arrays.hashCode(
                    pages.stream().map(page -> Arrays.hashCode(page.content())).toArray()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing '" + title + "' to memory failed", e);
        }
    }

    private void describe(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer("Afterword");
        information.setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, language);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
    }

    /** The order of reading (ISO 32000-1, 14.7): the document, its paragraphs, and the pieces of text that are each of them. */
    private COSDictionary structure(List<PDPage> made) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        COSDictionary whole = element("Document", root);
        COSArray paragraphs = new COSArray();
        whole.setItem(COSName.K, paragraphs);
        root.setItem(COSName.K, whole);
        Map<Page.Element, COSDictionary> written = new LinkedHashMap<>();
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            COSArray parents = new COSArray();
            List<Page.Element> owners = pages.get(i).owners();
            for (int piece = 0; piece < owners.size(); piece++) {
                COSDictionary owner = written.computeIfAbsent(owners.get(piece), unwritten -> {
                    COSDictionary element = element(unwritten.tag.name, whole);
                    element.setItem(COSName.K, new COSArray());
                    paragraphs.add(element);
                    return element;
                });
                COSDictionary reference = new COSDictionary();
                reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
                reference.setItem(COSName.PG, made.get(i));
                reference.setInt(COSName.MCID, piece);
                owner.getCOSArray(COSName.K).add(reference);
                parents.add(owner);
            }
            numbers.add(COSInteger.get(i));
            numbers.add(parents);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        return root;
    }

    private static COSDictionary element(String type, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        return element;
    }
}
