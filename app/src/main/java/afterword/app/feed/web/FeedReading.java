package afterword.app.feed.web;

import afterword.app.feed.Feeds;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Gives a calendar to whoever has its address; needs no session, and says nothing of itself to anybody else. */
@Controller
class FeedReading {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final Clock clock;

    FeedReading(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping("/feed/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret, HttpServletRequest request) {
        Optional<Feeds.Edition> edition = feeds.read(secret, clock.instant());
        if (edition.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        if (new ServletWebRequest(request).checkNotModified(edition.get().tag())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(edition.get().tag())
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag(edition.get().tag())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"afterword.ics\"")
                .body(edition.get().text().getBytes(StandardCharsets.UTF_8));
    }
}
