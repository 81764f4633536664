package afterword.app.saying;

import afterword.application.Channel;
import afterword.plan.StepKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the pages lie. */
public final class Links {

    private Links() {}

    public static String application(String id) {
        return "/applications/" + id;
    }

    /** Where a step is done: at its letters, at the call sheet, at the debrief. */
    public static String doing(String id, StepKind kind, Channel channel, List<String> steps) {
        return switch (kind) {
            case DEBRIEF -> "/capture/" + id + "/" + encoded(interview(steps.get(0)));
            case CLOSE -> application(id) + "/after";
            case THANK_YOU, HANDWRITTEN_NOTE, CHECK_IN, DECLINE_REPLY, RE_APPROACH, OFFER_REPLY ->
                channel == Channel.PHONE
                        ? application(id) + "/call?" + query(steps.subList(0, 1))
                        : steps.size() > 1
                                ? application(id) + "/letters"
                                : application(id) + "/letters/write?" + query(steps);
        };
    }

    public static String doingLabel(StepKind kind, Channel channel, int count) {
        return switch (kind) {
            case DEBRIEF -> "Write it down";
            case CLOSE -> "See what is left";
            case THANK_YOU, HANDWRITTEN_NOTE, CHECK_IN, DECLINE_REPLY, RE_APPROACH, OFFER_REPLY ->
                channel == Channel.PHONE ? "Open the call sheet" : count > 1 ? "Read the letters" : "Read the letter";
        };
    }

    /** Where a step is recorded as done; a debrief is done by writing it. */
    public static @Nullable String logging(String id, StepKind kind, List<String> steps) {
        return kind == StepKind.DEBRIEF ? null : application(id) + "/log?" + query(steps);
    }

    /** The interview a step hangs on, the first part of its id. */
    public static String interview(String step) {
        return step.substring(0, Math.max(step.indexOf('/'), 0));
    }

    private static String query(List<String> steps) {
        return steps.stream().map(step -> "step=" + encoded(step)).collect(Collectors.joining("&"));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
