package afterword.app.lookingback.web;

import afterword.app.lookingback.Curve;
import afterword.app.lookingback.Histories;
import afterword.app.lookingback.History;
import afterword.app.lookingback.Waiting;
import afterword.app.saying.Steps;
import afterword.app.web.Visit;
import afterword.application.Channel;
import afterword.application.Stage;
import afterword.application.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking back: how far things came, how long an answer took, what asking did. */
@Controller
class LookingBackPage {

    /** Of fewer answers nothing is said about a half. */
    private static final int FEW = 3;

    private static final List<Integer> DAYS = List.of(3, 7, 14, 21, 28, 42);

    private final Histories histories;

    LookingBackPage(Histories histories) {
        this.histories = histories;
    }

    /** A row of the table beside the curve. */
    record Row(String after, String waiting, long known) {}

    /** A bar, with its width of 100. */
    record Bar(String what, int count, int width) {}

    @GetMapping("/looking-back")
    String show(
            Visit visit,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String asked,
            Model model) {
        History history = histories.of(visit.owner(), visit.now());
        List<Waiting> waits = history.waits().stream()
                .filter(wait -> stage.isEmpty() || wait.stage().word().equals(stage))
                .filter(wait -> channel.isEmpty() || word(wait.channel()).equals(channel))
                .filter(wait -> asked.isEmpty() || wait.asked() == asked.equals("yes"))
                .toList();
        Curve curve = Curve.of(waits);
        int most = Math.max(1, history.stages().get(0).count());
        List<Row> rows = new ArrayList<>();
        int longest = waits.stream().mapToInt(Waiting::days).max().orElse(0);
        for (int day : DAYS) {
            if (day > longest) {
                break;
            }
            long known = waits.stream().filter(wait -> wait.days() >= day).count();
            rows.add(new Row(day + " days", share(curve.waitingOn(day)), known));
        }
        model.addAttribute(
                "bars",
                history.stages().stream()
                        .map(reached -> new Bar(reached.what(), reached.count(), reached.count() * 100 / most))
                        .toList());
        model.addAttribute("asking", history.asking());
        model.addAttribute("waits", waits.size());
        model.addAttribute("open", waits.size() - curve.answers());
        model.addAttribute("words", words(curve));
        model.addAttribute("rows", rows);
        model.addAttribute(
                "curve", waits.isEmpty() ? null : CurveData.of(curve, waits).json());
        model.addAttribute("stages", Word.words(Stage.class));
        model.addAttribute("stage", stage);
        model.addAttribute("channel", channel);
        model.addAttribute(
                "channels",
                history.waits().stream()
                        .map(wait -> word(wait.channel()))
                        .distinct()
                        .sorted()
                        .map(word -> new Way(word, said(word)))
                        .toList());
        model.addAttribute("asked", asked);
        return "looking-back";
    }

    /** A channel to choose. */
    record Way(String word, String label) {}

    private static String share(double waiting) {
        long hundredths = Math.round(waiting * 100);
        return hundredths == 100 ? "all" : hundredths == 0 ? "none" : hundredths + " in 100";
    }

    private static String word(@Nullable Channel channel) {
        return channel == null ? "none" : channel.word();
    }

    private static String said(String word) {
        return Word.of(Channel.class, word)
                .filter(channel -> channel != Channel.NONE)
                .map(Steps::by)
                .orElse("with no word from you");
    }

    private static String days(int days) {
        return days == 0 ? "a day" : days == 1 ? "one day" : days + " days";
    }

    private static String words(Curve curve) {
        if (curve.waits() == 0) {
            return "There is nothing to count yet.";
        }
        int open = curve.waits() - curve.answers();
        String still = open == 0
                ? "Nobody is waiting still."
                : open + (open == 1 ? " wait is" : " waits are")
                        + " still open, and counted as open: they may yet be answered.";
        String half = curve.answers() < FEW
                ? curve.answers() + (curve.answers() == 1 ? " has" : " have") + " been answered so far. "
                : curve.half().isPresent()
                        ? "Half hear within " + days(curve.half().getAsInt()) + ", as far as can be told. "
                        : "Fewer than half have been answered so far. ";
        return half + still + (curve.waits() < 8 ? " With so few, take it as a story and not as a measure." : "");
    }
}
