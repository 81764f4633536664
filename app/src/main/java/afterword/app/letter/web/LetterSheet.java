package afterword.app.letter.web;

import afterword.app.account.Accounts;
import afterword.app.application.web.InterviewNotes;
import afterword.app.letter.Correspondence;
import afterword.app.letter.Piece;
import afterword.app.planning.Planning;
import afterword.app.saying.Names;
import afterword.app.sending.Sending;
import afterword.app.sending.web.Desk;
import afterword.app.sending.web.MailView;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The one letter that a page shows: as it is kept, as it was typed, and with everything that is said of it. */
final class LetterSheet {

    private static final int LONGEST = 20_000;

    private final Store store;
    private final Planning planning;
    private final Correspondence correspondence;
    private final Accounts accounts;
    private final Sending sending;

    LetterSheet(Store store, Planning planning, Correspondence correspondence, Accounts accounts, Sending sending) {
        this.store = store;
        this.planning = planning;
        this.correspondence = correspondence;
        this.accounts = accounts;
        this.sending = sending;
    }

    /** @param read whether to wait until it has been read */
    Piece piece(Visit visit, StoredApplication stored, String step, boolean read) {
        return (read
                        ? correspondence.find(visit.owner(), stored, step, visit.now())
                        : correspondence.findAsReadSoFar(visit.owner(), stored, step, visit.now()))
                .orElseThrow(() -> new NoSuchElementException("no letter for '" + step + "'"));
    }

    static StoredLetter edited(
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

    /** The page again, with what was typed: it was changed or sent meanwhile, or it cannot be sent so. */
    ModelAndView again(
            Visit visit, StoredApplication stored, StoredLetter letter, boolean lost, List<String> problems) {
        Piece piece = piece(visit, stored, letter.id(), false);
        ModelAndView again = new ModelAndView("letter");
        again.setStatus(HttpStatus.CONFLICT);
        again.addObject("lost", lost);
        again.addObject("problems", problems);
        again.addAllObjects(shown(
                visit, stored, new Piece(letter, piece.draft(), correspondence.review(visit.owner(), stored, letter))));
        return again;
    }

    /** What is on its way of the letters of an application, by the letter's id. */
    Map<String, MailView> mails(Visit visit, StoredApplication stored) {
        Map<String, MailView> mails = new HashMap<>();
        for (StoredLetter letter : store.letters().of(visit.owner(), stored.id())) {
            MailView mail = Desk.mail(visit, store, stored, letter);
            if (mail != null) {
                mails.put(letter.id(), mail);
            }
        }
        return mails;
    }

    static Map<String, Object> words(Visit visit, StoredApplication stored, Piece piece) {
        return new HashMap<>(Map.of(
                "stored",
                stored,
                "letter",
                LetterView.of(
                        stored.application(),
                        piece,
                        visit.times().at(stored.application().zone()),
                        stored.id())));
    }

    Map<String, Object> shown(Visit visit, StoredApplication stored, Piece piece) {
        Map<String, Object> model = words(visit, stored, piece);
        model.put(
                "facts",
                InterviewNotes.of(
                        stored.application(),
                        piece.letter().to(),
                        isThanks(piece.letter())
                                ? correspondence.carried(stored, piece.letter().to(), visit.now())
                                : Map.of()));
        model.put("desk", Desk.of(visit, store, accounts, sending, stored, piece.letter()));
        String reached = sending.reached(visit.owner(), stored, piece.letter(), visit.now());
        model.put("through", reached.equals(piece.letter().to()) ? null : Names.of(stored.application(), reached));
        Verdict verdict = guard(visit, stored, piece.letter(), reached);
        if (verdict != null && !verdict.isAllowed()) {
            model.put("guard", verdict);
            model.put(
                    "guardUntil", verdict.until() == null ? null : visit.times().dayAndDistance(verdict.until()));
        }
        return model;
    }

    private static boolean isThanks(StoredLetter letter) {
        return letter.kind().equals(EntryKind.THANK_YOU.word());
    }

    private @Nullable Verdict guard(Visit visit, StoredApplication stored, StoredLetter letter, String reached) {
        EntryKind kind = Word.of(EntryKind.class, letter.kind()).orElseThrow();
        if (letter.isSent() || letter.channel() == Channel.NONE) {
            return null;
        }
        return planning.mayContact(
                visit.owner(),
                store.applications().all(visit.owner()),
                new Question(stored.id(), reached, letter.channel(), kind),
                visit.now());
    }
}
