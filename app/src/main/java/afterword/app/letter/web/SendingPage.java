package afterword.app.letter.web;

import afterword.app.account.Accounts;
import afterword.app.letter.Correspondence;
import afterword.app.planning.Planning;
import afterword.app.saying.Links;
import afterword.app.sending.Sending;
import afterword.app.sending.Way;
import afterword.app.store.Attachments.Attachment;
import afterword.app.store.Attachments.Named;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.app.web.Visit;
import afterword.application.Word;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sends a letter from its page, with what goes along. */
@Controller
class SendingPage {

    private static final long MOST_BYTES = 10L << 20;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+");
    private static final int LONGEST_NAME = 120;

    private final Store store;
    private final Correspondence correspondence;
    private final Sending sending;
    private final LetterSheet sheet;

    SendingPage(Store store, Planning planning, Correspondence correspondence, Accounts accounts, Sending sending) {
        this.store = store;
        this.correspondence = correspondence;
        this.sending = sending;
        this.sheet = new LetterSheet(store, planning, correspondence, accounts, sending);
    }

    @PostMapping("/applications/{id}/letters/send")
    ModelAndView send(
            Visit visit,
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam long version,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam String way,
            @RequestParam(required = false) @Nullable String overruled) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        StoredLetter edited =
                LetterSheet.edited(sheet.piece(visit, stored, step, false).letter(), version, subject, body, null);
        Optional<StoredLetter> kept = correspondence.keep(visit.owner(), stored, edited, visit.now());
        if (kept.isEmpty()) {
            return sheet.again(visit, stored, edited, true, List.of());
        }
        Sending.Result result = sending.send(
                visit.owner(),
                stored,
                kept.get(),
                Word.of(Way.class, way).orElse(Way.GOOD_HOUR),
                overruled,
                visit.now());
        return result.problems().isEmpty()
                ? back(id, step)
                : sheet.again(visit, stored, kept.get(), false, result.problems());
    }

    @PostMapping("/applications/{id}/letters/attach")
    ModelAndView attach(
            Visit visit,
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam long version,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam MultipartFile file)
            throws IOException {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        StoredLetter edited =
                LetterSheet.edited(sheet.piece(visit, stored, step, false).letter(), version, subject, body, null);
        Optional<StoredLetter> kept = correspondence.keep(visit.owner(), stored, edited, visit.now());
        if (kept.isEmpty()) {
            return sheet.again(visit, stored, edited, true, List.of());
        }
        long there = store.attachments().names(visit.owner(), id, step).stream()
                .mapToLong(Named::size)
                .sum();
        if (file.isEmpty()) {
            return sheet.again(visit, stored, kept.get(), false, List.of("Choose a file to attach."));
        }
        if (there + file.getSize() > MOST_BYTES) {
            return sheet.again(
                    visit,
                    stored,
                    kept.get(),
                    false,
                    List.of("Attachments may have 10 MB together; many servers take no more."));
        }
        String type = Objects.requireNonNullElse(file.getContentType(), "");
        store.attachments()
                .keep(
                        visit.owner(),
                        id,
                        step,
                        new Attachment(
                                name(Objects.requireNonNullElse(file.getOriginalFilename(), "")),
                                MEDIA_TYPE.matcher(type).matches() ? type : "application/octet-stream",
                                file.getBytes()),
                        visit.now());
        return back(id, step);
    }

    @PostMapping("/applications/{id}/letters/detach")
    ModelAndView detach(
            Visit visit,
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam long version,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam String name) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        StoredLetter edited =
                LetterSheet.edited(sheet.piece(visit, stored, step, false).letter(), version, subject, body, null);
        if (correspondence.keep(visit.owner(), stored, edited, visit.now()).isEmpty()) {
            return sheet.again(visit, stored, edited, true, List.of());
        }
        store.attachments().remove(visit.owner(), id, step, name);
        return back(id, step);
    }

    private static ModelAndView back(String id, String step) {
        return new ModelAndView(
                "redirect:" + Links.application(id) + "/letters/write?step=" + Links.encoded(step) + "#sending");
    }

    /** The last part of a path, without what cannot stand in a header. */
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "").strip();
        String name = plain.isEmpty() ? "attachment" : plain;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
