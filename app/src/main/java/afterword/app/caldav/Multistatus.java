package afterword.app.caldav;

import afterword.app.caldav.CalendarServerFailed.Why;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a server says of several resources at once (RFC 4918, 13). Foreign entities are never resolved. */
final class Multistatus {

    private static final int MOST_DEPTH = 30;
    private static final int OK = 200;

    private Multistatus() {}

    /**
     * One property.
     *
     * @param text all text in it
     * @param elements the local names of all elements in it
     * @param hrefs the addresses in it
     * @param components of a calendar, which kinds of entries it takes
     */
    record Property(String text, Set<String> elements, List<String> hrefs, Set<String> components) {}

    /**
     * What is said of one resource.
     *
     * @param status of the resource as a whole; 200 where only its properties have one
     * @param properties those that it has, by their local names
     */
    record Resource(String href, int status, Map<String, Property> properties) {

        boolean is(String type) {
            Property types = properties.get("resourcetype");
            return types != null && types.elements().contains(type);
        }

        @Nullable
        String text(String property) {
            Property found = properties.get(property);
            return found == null || found.text().isBlank() ? null : found.text().strip();
        }

        List<String> hrefs(String property) {
            Property found = properties.get(property);
            return found == null ? List.of() : found.hrefs();
        }
    }

    /** @throws CalendarServerFailed where it is none */
    static List<Resource> read(byte[] body) {
        // that of the JDK, whatever else the class path offers
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            // of bytes that are no UTF-8 the reader would complain on standard error too
            String text = new String(body, StandardCharsets.UTF_8);
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            List<Resource> resources = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("response")) {
                    resources.add(resource(xml));
                }
            }
            return resources;
        } catch (XMLStreamException | RuntimeException e) {
            // not every reader of XML keeps to the one exception
            throw new CalendarServerFailed(Why.UNREADABLE, "The server's answer cannot be read.", e);
        }
    }

    private static Resource resource(XMLStreamReader xml) throws XMLStreamException {
        String href = "";
        int status = OK;
        Map<String, Property> properties = new HashMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "href" -> href = xml.getElementText().strip();
                    case "status" -> status = status(xml.getElementText());
                    case "propstat" -> propstat(xml, properties);
                    default -> property(xml, 0);
                }
            }
        }
        return new Resource(href, status, properties);
    }

    private static void propstat(XMLStreamReader xml, Map<String, Property> into) throws XMLStreamException {
        Map<String, Property> found = new HashMap<>();
        int status = OK;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "status" -> status = status(xml.getElementText());
                    case "prop" -> {
                        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                                found.put(xml.getLocalName(), property(xml, 0));
                            }
                        }
                    }
                    default -> property(xml, 0);
                }
            }
        }
        if (status == OK) {
            into.putAll(found);
        }
    }

    /** Reads on to the end of the element that has begun. */
    private static Property property(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > MOST_DEPTH) {
            throw new XMLStreamException("nested more than " + MOST_DEPTH + " deep");
        }
        StringBuilder text = new StringBuilder();
        Set<String> elements = new HashSet<>();
        List<String> hrefs = new ArrayList<>();
        Set<String> components = new HashSet<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                String component = xml.getAttributeValue(null, "name");
                if (name.equals("comp") && component != null) {
                    components.add(component);
                }
                Property inner = property(xml, depth + 1);
                elements.add(name);
                elements.addAll(inner.elements());
                if (name.equals("href")) {
                    hrefs.add(inner.text().strip());
                }
                hrefs.addAll(inner.hrefs());
                components.addAll(inner.components());
                text.append(inner.text());
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return new Property(text.toString(), elements, hrefs, components);
    }

    /** The number in {@code HTTP/1.1 404 Not Found}. */
    private static int status(String line) {
        String[] words = line.strip().split("\\s+");
        try {
            return words.length > 1 ? Integer.parseInt(words[1]) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
