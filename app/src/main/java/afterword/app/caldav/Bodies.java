package afterword.app.caldav;

import java.util.List;
import java.util.stream.Collectors;

/** The XML that is asked with. */
final class Bodies {

    private static final String NAMESPACES = " xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private Bodies() {}

    /** @param properties as elements, with the prefixes D and C */
    static String propfind(String properties) {
        return HEAD + "<D:propfind" + NAMESPACES + "><D:prop>" + properties + "</D:prop></D:propfind>";
    }

    /** Asks for entries by name, and for no others (RFC 4791, 7.9). */
    static String multiget(List<String> paths, boolean withText) {
        return HEAD + "<C:calendar-multiget" + NAMESPACES + "><D:prop><D:getetag/>"
                + (withText ? "<C:calendar-data/>" : "") + "</D:prop>"
                + paths.stream()
                        .map(path -> "<D:href>" + escaped(path) + "</D:href>")
                        .collect(Collectors.joining())
                + "</C:calendar-multiget>";
    }

    /** Makes a calendar for tasks and events (RFC 4791, 5.3.1). */
    static String mkcalendar(String name) {
        return HEAD + "<C:mkcalendar" + NAMESPACES + "><D:set><D:prop><D:displayname>" + escaped(name)
                + "</D:displayname><C:supported-calendar-component-set><C:comp name=\"VTODO\"/><C:comp name=\"VEVENT\"/>"
                + "</C:supported-calendar-component-set></D:prop></D:set></C:mkcalendar>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
