package afterword.calendar;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words of a description, for senders that write HTML into it. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|u|ul|ol|li|html|body|table|h[1-6])\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private PlainText() {}

    static boolean looksLikeHtml(String text) {
        return MARKUP.matcher(text).find();
    }

    /** Lines of plain text; a link keeps its address where its words do not show it. */
    static String ofHtml(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head").remove();
        for (Element link : document.select("a[href^=http]")) {
            String address = VideoLinks.plain(link.attr("href"));
            if (!link.text().contains(address)) {
                link.appendChild(new TextNode(" <" + address + ">"));
            }
        }
        for (Element block : document.select("br, p, div, ul, ol, li, table, tr, h1, h2, h3, h4, h5, h6")) {
            block.before("\u2028");
        }
        for (Element block : document.select("p, div, ul, ol, table")) {
            block.after("\u2028");
        }
        return tidy(document.body().wholeText().replaceAll("\\s*\\n\\s*", " ").replace('\u2028', '\n'));
    }

    /** Without spaces at the ends of lines and without more than one empty line in a row, and without Google's rules. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .replaceAll("(?m)^-?[:~]{10,}-?$", "")
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n[ \\t]+", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
