package afterword.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a meeting on the net, wherever the sender's program puts it. */
final class VideoLinks {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'\\]\\)\\\\]{3,2000}");
    private static final List<String> HOSTS = List.of(
            "meet.google.com",
            "hangouts.google.com",
            "teams.microsoft.com",
            "teams.live.com",
            "teams.microsoft.us",
            "zoom.us",
            "zoomgov.com",
            "webex.com",
            "gotomeeting.com",
            "meet.goto.com",
            "whereby.com",
            "meet.jit.si",
            "chime.aws",
            "bluejeans.com",
            "skype.com",
            "ringcentral.com",
            "livestorm.co",
            "hirevue.com",
            "coderpad.io",
            "karat.io");

    private VideoLinks() {}

    /** The first address of a known meeting service in {@code texts}; earlier texts count more. */
    static Optional<URI> find(List<@Nullable String> texts) {
        for (String text : texts) {
            if (text == null) {
                continue;
            }
            Matcher matcher = ADDRESS.matcher(text);
            while (matcher.find()) {
                Optional<URI> link = address(matcher.group()).flatMap(VideoLinks::unwrapped);
                if (link.isPresent() && isMeeting(link.get())) {
                    return link;
                }
            }
        }
        return Optional.empty();
    }

    /** The address itself, where {@code link} leads there through Outlook's link guard. */
    static String plain(String link) {
        return address(link).flatMap(VideoLinks::unwrapped).map(URI::toString).orElse(link);
    }

    private static boolean isMeeting(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return HOSTS.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }

    /** The address behind Outlook's link guard, else the same. */
    private static Optional<URI> unwrapped(URI address) {
        String query = address.getRawQuery();
        if (!address.getHost().toLowerCase(Locale.ROOT).endsWith("safelinks.protection.outlook.com") || query == null) {
            return Optional.of(address);
        }
        return Pattern.compile("&")
                .splitAsStream(query)
                .filter(part -> part.startsWith("url="))
                .findFirst()
                .flatMap(part -> decoded(part.substring(4)))
                .flatMap(VideoLinks::address);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String text) {
        try {
            URI address = new URI(text.replaceAll("[.,;:!?]+$", ""));
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
