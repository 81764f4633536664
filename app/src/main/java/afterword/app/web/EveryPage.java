package afterword.app.web;

import afterword.app.letter.OtherWords;
import afterword.rules.Reminders;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What every page has: the token of its forms, and readable words when something goes wrong. */
@ControllerAdvice
class EveryPage {

    private static final Logger LOG = LoggerFactory.getLogger(EveryPage.class);

    private final Reminders reminders;
    private final boolean rewording;

    EveryPage(Reminders reminders, Optional<OtherWords> otherWords) {
        this.reminders = reminders;
        this.rewording = otherWords.isPresent();
    }

    /** Whether there is a language model to put letters into other words. */
    @ModelAttribute("rewording")
    boolean rewording() {
        return rewording;
    }

    /** What the articles say beside a page. */
    @ModelAttribute("reminders")
    Reminders reminders() {
        return reminders;
    }

    @ModelAttribute("token")
    String token(HttpServletRequest request) {
        return token(request.getAttribute(GuardedRequests.TOKEN));
    }

    @ModelAttribute
    void place(HttpServletRequest request, Model model) {
        model.addAttribute("path", request.getRequestURI());
    }

    @ExceptionHandler({NoSuchElementException.class, NoResourceFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView notFound(HttpServletRequest request) {
        return page(
                request,
                "There is no such page",
                "It may have been removed, or the address may have a slip in it. Nothing is lost.",
                null);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return unclear(request, known.getStatusCode());
        }
        return broken(request, failure);
    }

    static ModelAndView unclear(HttpServletRequest request, HttpStatusCode status) {
        ModelAndView page = page(
                request, "That could not be understood", "Go back and try again. What is kept has not changed.", null);
        page.setStatus(status);
        return page;
    }

    /** The log has what happened under the id that the page shows. */
    static ModelAndView broken(HttpServletRequest request, @Nullable Throwable failure) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "{} {} {}",
                id,
                request.getMethod(),
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                failure);
        ModelAndView page = page(
                request,
                "Something went wrong here",
                "It is not your doing, and what was kept before is unharmed. Go back and try once more.",
                id);
        page.setStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        return page;
    }

    private static ModelAndView page(HttpServletRequest request, String title, String words, @Nullable String id) {
        ModelAndView page = new ModelAndView("error");
        page.addObject("token", token(request.getAttribute(GuardedRequests.TOKEN)));
        page.addObject("path", "");
        page.addObject("title", title);
        page.addObject("words", words);
        page.addObject("id", id);
        return page;
    }

    private static String token(@Nullable Object token) {
        return token == null ? "" : (String) token;
    }
}
