package afterword.app.web;

import afterword.app.saying.Times;
import afterword.app.settings.Settings;
import afterword.app.settings.SettingsOf;
import afterword.app.store.Owner;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives each page its {@link Visit}; the one place that looks at the clock. */
final class Visits implements HandlerMethodArgumentResolver {

    private final Clock clock;
    private final SettingsOf settings;

    Visits(Clock clock, SettingsOf settings) {
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        Settings set = settings.of(Owner.LOCAL);
        ZoneId yours = set.timeZone() == null ? clock.getZone() : ZoneId.of(set.timeZone());
        return new Visit(Owner.LOCAL, new Times(clock.instant(), yours), set);
    }
}
