package afterword.app.letter.web;

import afterword.app.account.Accounts;
import afterword.app.letter.Correspondence;
import afterword.app.letter.Piece;
import afterword.app.planning.Planning;
import afterword.app.saying.Links;
import afterword.app.saying.Times;
import afterword.app.sending.Sending;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.app.web.Visit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letters of an application: all of them to read, one of them to write. */
@Controller
class LettersPage {

    /** Of more letters not every two are compared: it would be a page of its own. */
    private static final int MOST_COMPARED = 6;

    private final Store store;
    private final LetterSheet sheet;
    private final Correspondence correspondence;

    LettersPage(Store store, Planning planning, Correspondence correspondence, Accounts accounts, Sending sending) {
        this.store = store;
        this.correspondence = correspondence;
        this.sheet = new LetterSheet(store, planning, correspondence, accounts, sending);
    }

    /**
     * All of them.
     *
     * @param read whether to wait until each has been read; a page shows the letters at once and asks for this then
     */
    @GetMapping("/applications/{id}/letters")
    String all(
            Visit visit, @PathVariable String id, @RequestParam(required = false) @Nullable String read, Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Times times = visit.times().at(stored.application().zone());
        List<LetterView> letters = (read == null
                        ? correspondence.asReadSoFar(visit.owner(), stored, visit.now())
                        : correspondence.of(visit.owner(), stored, visit.now()))
                .stream()
                        .map(piece -> LetterView.of(stored.application(), piece, times, id))
                        .toList();
        model.addAttribute("stored", stored);
        model.addAttribute("letters", letters);
        model.addAttribute("mails", sheet.mails(visit, stored));
        boolean unread = letters.stream().anyMatch(LetterView::isUnread);
        model.addAttribute("unread", unread);
        model.addAttribute("pairs", unread ? List.of() : pairs(stored, letters));
        return "letters";
    }

    /** Of one kind, to different people: those are compared by the employer too. */
    private List<Pair> pairs(StoredApplication stored, List<LetterView> letters) {
        List<LetterView> panel = letters.stream()
                .filter(letter -> letter.step().contains("/thank-you/"))
                .limit(MOST_COMPARED)
                .toList();
        return Pair.of(panel, (one, other) -> correspondence.resemblance(stored.application(), one, other));
    }

    /**
     * One of them.
     *
     * @param read whether to wait until it has been read; a page shows the letter at once and asks for this then
     */
    @GetMapping("/applications/{id}/letters/write")
    String write(
            Visit visit,
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam(required = false) @Nullable String read,
            Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        model.addAllAttributes(sheet.shown(visit, stored, sheet.piece(visit, stored, step, read != null)));
        return "letter";
    }

    /** While it is typed: kept, and read again. */
    @PostMapping("/applications/{id}/letters/keep")
    String keep(
            Visit visit,
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam long version,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @Nullable String dismiss,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Piece piece = sheet.piece(visit, stored, step, false);
        StoredLetter edited = LetterSheet.edited(piece.letter(), version, subject, body, dismiss);
        Optional<StoredLetter> kept = correspondence.keep(visit.owner(), stored, edited, visit.now());
        StoredLetter shown = kept.orElse(edited);
        model.addAttribute("lost", kept.isEmpty());
        Piece read = new Piece(shown, piece.draft(), correspondence.review(visit.owner(), stored, shown));
        if (page == null) {
            model.addAllAttributes(LetterSheet.words(visit, stored, read));
            model.addAttribute("oob", true);
            return "letter :: margin";
        }
        model.addAllAttributes(sheet.shown(visit, stored, read));
        return "letter";
    }

    /** It went out: kept as it went, and written into the journal. */
    @PostMapping("/applications/{id}/letters/sent")
    ModelAndView sent(
            Visit visit,
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam long version,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @Nullable String overruled) {
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Piece piece = sheet.piece(visit, stored, step, false);
        StoredLetter edited = LetterSheet.edited(piece.letter(), version, subject, body, null);
        Optional<StoredLetter> kept = correspondence.keep(visit.owner(), stored, edited, visit.now());
        if (kept.isPresent() && correspondence.sent(visit.owner(), stored, kept.get(), overruled, visit.now())) {
            return new ModelAndView("redirect:" + Links.application(id));
        }
        ModelAndView again = sheet.again(visit, stored, kept.orElse(edited), kept.isEmpty(), List.of());
        again.addObject("stopped", kept.isPresent());
        return again;
    }

    /** Back to our own draft. */
    @PostMapping("/applications/{id}/letters/discard")
    String discard(Visit visit, @PathVariable String id, @RequestParam String step) {
        correspondence.discard(visit.owner(), store.applications().get(visit.owner(), id), step);
        return "redirect:" + Links.application(id) + "/letters/write?step=" + Links.encoded(step);
    }
}
