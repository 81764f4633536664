package afterword.guard;

import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.plan.Because;
import afterword.plan.StepKind;
import afterword.planner.Planner;
import java.util.List;
import java.util.Objects;

/** The way they asked for; a question is never posted, and what is written is not telephoned. */
final class RightChannel implements Guard {

    @Override
    public void look(Case question, Findings found) {
        Channel wanted = question.question().channel();
        if (question.kind() == EntryKind.HANDWRITTEN_NOTE && wanted != Channel.POST && wanted != Channel.IN_PERSON) {
            found.object("P7", "A note written by hand goes by post, or you bring it.", null);
            return;
        }
        StepKind kind = Objects.requireNonNullElse(question.stepKind(), StepKind.OFFER_REPLY);
        Planner.Way way = question.planner().way(kind, question.contact(), wanted);
        if (way.channel() != wanted) {
            Because because = way.because();
            found.object(because == null ? List.of() : List.of(because), null);
            found.suggest("Reach them by " + said(way.channel()) + ".");
        } else if (wanted == Channel.TEXT && way.because() == null && !asksForTexts(question)) {
            found.caution("C-02", "A text is for somebody who asked for texts or writes them to you.");
        }
    }

    private static boolean asksForTexts(Case question) {
        Planner.Way way = question.planner()
                .way(
                        Objects.requireNonNullElse(question.stepKind(), StepKind.OFFER_REPLY),
                        question.contact(),
                        Channel.EMAIL);
        return way.channel() == Channel.TEXT;
    }

    private static String said(Channel channel) {
        return switch (channel) {
            case EMAIL -> "e-mail";
            case PHONE -> "telephone";
            case TEXT -> "text message";
            case POST -> "post";
            case IN_PERSON, NONE -> "going there";
        };
    }
}
