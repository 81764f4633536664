package afterword.app.letter.web;

import afterword.app.application.web.InterviewNotes;
import afterword.app.letter.Correspondence;
import afterword.app.letter.Piece;
import afterword.app.planning.Planning;
import afterword.app.saying.Links;
import afterword.app.saying.Times;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.app.web.Visit;
import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Word;
import afterword.guard.Question;
import afterword.guard.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

    private static final int LONGEST = 20_000;

    private final Store store;
    private final Planning planning;
    private final Correspondence correspondence;

    LettersPage(Store store, Planning planning, Correspondence correspondence) {
        this.store = store;
        this.planning = planning;
        this.correspondence = correspondence;
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
        Times times = visit.times();
        List<LetterView> letters = (read == null
                        ? correspondence.asReadSoFar(visit.owner(), stored, visit.now())
                        : correspondence.of(visit.owner(), stored, visit.now()))
                .stream()
                        .map(piece -> LetterView.of(stored.application(), piece, times, id))
                        .toList();
        model.addAttribute("stored", stored);
        model.addAttribute("letters", letters);
        model.addAttribute("unread", letters.stream().anyMatch(LetterView::isUnread));
        return "letters";
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
        show(visit, stored, piece(visit, stored, step, read != null), model);
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
        Piece piece = piece(visit, stored, step, false);
        StoredLetter edited = edited(piece.letter(), version, subject, body, dismiss);
        Optional<StoredLetter> kept = correspondence.keep(visit.owner(), stored, edited, visit.now());
        StoredLetter shown = kept.orElse(edited);
        model.addAttribute("lost", kept.isEmpty());
        Piece read = new Piece(shown, piece.draft(), correspondence.review(visit.owner(), stored, shown));
        if (page == null) {
            model.addAllAttributes(words(visit, stored, read));
            model.addAttribute("oob", true);
            return "letter :: margin";
        }
        show(visit, stored, read, model);
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
        Piece piece = piece(visit, stored, step, false);
        StoredLetter edited = edited(piece.letter(), version, subject, body, null);
        Optional<StoredLetter> kept = correspondence.keep(visit.owner(), stored, edited, visit.now());
        if (kept.isPresent() && correspondence.sent(visit.owner(), stored, kept.get(), overruled, visit.now())) {
            return new ModelAndView("redirect:" + Links.application(id));
        }
        StoredLetter shown = kept.orElse(edited);
        ModelAndView again = new ModelAndView("letter");
        again.setStatus(HttpStatus.CONFLICT);
        again.addObject("lost", kept.isEmpty());
        again.addObject("stopped", kept.isPresent());
        again.addAllObjects(shown(
                visit, stored, new Piece(shown, piece.draft(), correspondence.review(visit.owner(), stored, shown))));
        return again;
    }

    /** Back to our own draft. */
    @PostMapping("/applications/{id}/letters/discard")
    String discard(Visit visit, @PathVariable String id, @RequestParam String step) {
        store.letters().discard(visit.owner(), id, step);
        return "redirect:" + Links.application(id) + "/letters/write?step=" + Links.encoded(step);
    }

    private Piece piece(Visit visit, StoredApplication stored, String step, boolean read) {
        return (read
                        ? correspondence.find(visit.owner(), stored, step, visit.now())
                        : correspondence.findAsReadSoFar(visit.owner(), stored, step, visit.now()))
                .orElseThrow(() -> new NoSuchElementException("no letter for '" + step + "'"));
    }

    private static StoredLetter edited(
            StoredLetter letter, long version, String subject, String body, @Nullable String dismiss) {
        Set<String> dismissed = new HashSet<>(letter.dismissed());
        if (dismiss != null) {
            dismissed.add(dismiss);
        }
        String text = body.replace("\r\n", "\n");
        return new StoredLetter(
                letter.id(),
                version,
                letter.step(),
                letter.kind(),
                letter.to(),
                letter.channel(),
                subject.replaceAll("\\R", " ").strip(),
                text.substring(0, Math.min(text.length(), LONGEST)),
                dismissed,
                letter.changed(),
                letter.sent(),
                letter.overruled());
    }

    private void show(Visit visit, StoredApplication stored, Piece piece, Model model) {
        shown(visit, stored, piece).forEach(model::addAttribute);
    }

    private static Map<String, Object> words(Visit visit, StoredApplication stored, Piece piece) {
        return new HashMap<>(Map.of(
                "stored", stored, "letter", LetterView.of(stored.application(), piece, visit.times(), stored.id())));
    }

    private Map<String, Object> shown(Visit visit, StoredApplication stored, Piece piece) {
        Map<String, Object> model = words(visit, stored, piece);
        model.put(
                "facts", InterviewNotes.of(stored.application(), piece.letter().to()));
        Verdict verdict = guard(visit, stored, piece.letter());
        if (verdict != null && !verdict.isAllowed()) {
            model.put("guard", verdict);
            model.put(
                    "guardUntil",
                    verdict.until() == null
                            ? null
                            : visit.times().dayAndDistance(verdict.until().toLocalDate()));
        }
        return model;
    }

    private @Nullable Verdict guard(Visit visit, StoredApplication stored, StoredLetter letter) {
        EntryKind kind = Word.of(EntryKind.class, letter.kind()).orElseThrow();
        if (letter.isSent() || letter.channel() == Channel.NONE) {
            return null;
        }
        return planning.mayContact(
                visit.owner(),
                store.applications().all(visit.owner()),
                new Question(stored.id(), letter.to(), letter.channel(), kind),
                visit.now());
    }
}
