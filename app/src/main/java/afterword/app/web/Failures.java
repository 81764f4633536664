package afterword.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What could not be answered before a page was reached, or while it was written. */
@Controller
class Failures implements ErrorController {

    @RequestMapping("/error")
    ModelAndView failed(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status instanceof Integer code && code >= 400 && code < 500) {
            return EveryPage.unclear(request, HttpStatus.valueOf(code));
        }
        return EveryPage.broken(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
