package afterword.mail.message;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** An HTML body as plain text: a line where it shows one, what a client quotes marked as it is in plain text. */
final class HtmlText {

    /** What clients wrap the quoted thread in; what follows it in the same place is quoted too. */
    private static final String THREAD = "#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container,"
            + " .yahoo_quoted, .protonmail_quote, .zmail_extra, div[style*=border-top:solid #E1E1E1],"
            + " div[style*=border-top:solid #B5C4DF], div[style*=border-top: solid #E1E1E1]";

    private static final String QUOTES =
            "blockquote[type=cite], blockquote.gmail_quote, .gmail_quote blockquote, .moz-cite-prefix, .gmail_attr";

    private static final String HIDDEN =
            "style, script, head, title, template, [hidden], [style*=display:none], [style*=display: none],"
                    + " [style*=mso-hide:all]";

    private static final String BLOCKS =
            "p div table tr ul ol li h1 h2 h3 h4 h5 h6 blockquote pre hr section article header footer center dl dt dd";

    private HtmlText() {}

    static String of(String html) {
        Document document = Jsoup.parse(html);
        document.select(HIDDEN).remove();
        boolean forwarded = document.text().contains("Forwarded message");
        if (!forwarded) {
            document.select(QUOTES).remove();
            for (Element start : document.select(THREAD)) {
                removeAfter(start);
            }
        }
        Lines lines = new Lines();
        document.body().traverse(lines);
        return lines.text();
    }

    private static void removeAfter(Element start) {
        if (start.parent() == null) {
            return;
        }
        for (Node next = start.nextSibling(); next != null; ) {
            Node following = next.nextSibling();
            next.remove();
            next = following;
        }
        start.remove();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (name.equals("br")) {
                    text.append('\n');
                } else if (isBlock(name)) {
                    newLine(name.equals("p") ? 2 : 1);
                } else if ((name.equals("td") || name.equals("th")) && !atLineStart()) {
                    text.append(' ');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isBlock(element.normalName())) {
                newLine(element.normalName().equals("p") ? 2 : 1);
            }
        }

        private void append(String words) {
            String collapsed = words.replaceAll("[ \\t\\r\\n]+", " ");
            boolean spaced = atLineStart() || text.charAt(text.length() - 1) == ' ';
            text.append(spaced && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed);
        }

        private boolean atLineStart() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        private void newLine(int wanted) {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            int have = 0;
            while (have < text.length() && text.charAt(text.length() - 1 - have) == '\n') {
                have++;
            }
            if (have < text.length()) {
                text.append("\n".repeat(Math.max(0, wanted - have)));
            }
        }

        String text() {
            return text.toString().stripTrailing();
        }

        private static boolean isBlock(String name) {
            return (" " + BLOCKS + " ").contains(" " + name + " ");
        }
    }
}
