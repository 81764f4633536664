package afterword.app.letter.web;

import afterword.app.account.Accounts;
import afterword.app.letter.Correspondence;
import afterword.app.letter.OtherWords;
import afterword.app.letter.Piece;
import afterword.app.planning.Planning;
import afterword.app.sending.Sending;
import afterword.app.store.Store;
import afterword.app.store.StoredApplication;
import afterword.app.store.StoredLetter;
import afterword.app.web.Visit;
import afterword.letters.draft.Draft;
import afterword.letters.rephrase.ModelAway;
import afterword.letters.rephrase.Rephrasing;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter in the words of the person's own language model, where one is named and its words hold to the facts. */
@Controller
class OtherWordsPage {

    private final Store store;
    private final LetterSheet sheet;
    private final Correspondence correspondence;
    private final Optional<OtherWords> otherWords;

    OtherWordsPage(
            Store store,
            Planning planning,
            Correspondence correspondence,
            Accounts accounts,
            Sending sending,
            Optional<OtherWords> otherWords) {
        this.store = store;
        this.correspondence = correspondence;
        this.sheet = new LetterSheet(store, planning, correspondence, accounts, sending);
        this.otherWords = otherWords;
    }

    /** Asks the model; where its words do not hold, the letter stays as it was typed, and why is said. */
    @PostMapping("/applications/{id}/letters/rephrase")
    String rephrase(
            Visit visit,
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam long version,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String subject,
            Model model) {
        OtherWords words = otherWords.orElseThrow(() -> new NoSuchElementException("no language model is named"));
        StoredApplication stored = store.applications().get(visit.owner(), id);
        Piece piece = sheet.piece(visit, stored, step, false);
        StoredLetter shown = LetterSheet.edited(piece.letter(), version, subject, body, null);
        Draft draft = piece.draft();
        if (draft != null && !shown.isSent()) {
            try {
                Rephrasing rephrasing = words.of(stored.application(), draft.withBody(shown.body()));
                List<String> objections = OtherWords.objections(rephrasing);
                model.addAttribute("objections", objections);
                if (objections.isEmpty()) {
                    String reworded = rephrasing.draft().body();
                    StoredLetter edited = LetterSheet.edited(piece.letter(), version, subject, reworded, null);
                    Optional<StoredLetter> kept = correspondence.keep(visit.owner(), stored, edited, visit.now());
                    model.addAttribute("lost", kept.isEmpty());
                    shown = kept.orElse(edited);
                }
            } catch (ModelAway | IllegalArgumentException e) {
                model.addAttribute("objections", List.of("" + e.getMessage()));
            }
        }
        Piece read = new Piece(shown, draft, correspondence.review(visit.owner(), stored, shown));
        model.addAllAttributes(sheet.shown(visit, stored, read));
        return "letter";
    }
}
