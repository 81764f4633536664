package afterword.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the token of {@link GuardedRequests} into every form that has an action of ours. */
final class TokenInForms implements RequestDataValueProcessor {

    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        return action;
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return value;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        return Map.of(GuardedRequests.TOKEN, (String) request.getAttribute(GuardedRequests.TOKEN));
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return url;
    }
}
