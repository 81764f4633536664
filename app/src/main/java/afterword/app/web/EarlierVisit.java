package afterword.app.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A form that was sent off from a page whose token the browser has lost since: nothing is done, and nothing that was written
 * is lost; it is sent again on a word. Only what {@link GuardedRequests} hands on comes here.
 */
@Controller
class EarlierVisit {

    static final String PATH = "/earlier-visit";

    /** A field of the form. */
    record Field(String name, String value) {}

    @RequestMapping(PATH)
    String again(HttpServletRequest request, Model model) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            throw new NoSuchElementException(PATH);
        }
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!name.equals(GuardedRequests.TOKEN)) {
                    fields.add(new Field(name, value));
                }
            }
        });
        model.addAttribute("fields", fields);
        model.addAttribute("to", request.getAttribute("jakarta.servlet.forward.request_uri"));
        return "earlier-visit";
    }
}
