package afterword.app.playbook.web;

import afterword.application.Word;
import afterword.plan.Because;
import afterword.playbook.CheckIns;
import afterword.playbook.Cited;
import afterword.playbook.DayRule;
import afterword.playbook.Moment;
import afterword.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a playbook says about one thing, and by which rules. */
record Part(String about, String says, List<Because> because) {

    static List<Part> of(Playbook playbook) {
        List<Part> parts = new ArrayList<>();
        add(parts, "Write it down, by", playbook.debrief());
        add(parts, "Thank", words(playbook.thankYou().to()));
        add(parts, "Thank them by", word(playbook.thankYou().channel()));
        add(
                parts,
                "Thank them when",
                new Cited<>(
                        "from "
                                + Counting.words(
                                        playbook.thankYou().window().value().from()) + ", best by "
                                + Counting.words(
                                        playbook.thankYou().window().value().due()) + ", at the latest "
                                + Counting.words(playbook.thankYou().latest()),
                        playbook.thankYou().window().because()));
        if (playbook.note() != null) {
            add(parts, "Handwritten note, by", playbook.note().due());
        }
        CheckIns asking = playbook.checkIns();
        add(parts, "Ask by", word(asking.channel()));
        add(parts, "Ask whom, in this order", list(asking.ask()));
        add(parts, "First question, where they named a day", first(asking.promiseKnown()));
        add(parts, "First question, where they named none", first(asking.promiseUnknown()));
        if (asking.again() != null) {
            DayRule last = asking.again().value().last();
            add(
                    parts,
                    "Again, if nobody answers",
                    new Cited<>(
                            Counting.words(asking.again().value().on())
                                    + (last == null ? "" : "; the last one " + Counting.words(last)),
                            asking.again().because()));
        }
        add(parts, "Unanswered questions at most", asking.atMost());
        add(parts, "Let it go", playbook.close());
        add(parts, "Reply to a no", playbook.declineReply());
        add(parts, "Write again after a no", playbook.reApproach());
        add(parts, "Reply to an offer", playbook.offerReply());
        return parts;
    }

    private static <E extends Enum<E> & Word> Cited<String> word(Cited<E> cited) {
        return new Cited<>(cited.value().word(), cited.because());
    }

    private static Cited<String> words(Cited<? extends Iterable<? extends Word>> cited) {
        List<String> words = new ArrayList<>();
        cited.value().forEach(word -> words.add(word.word().replace('-', ' ')));
        return new Cited<>(words.stream().sorted().collect(Collectors.joining(", ")), cited.because());
    }

    private static Cited<String> list(Cited<? extends Iterable<? extends Word>> cited) {
        List<String> words = new ArrayList<>();
        cited.value().forEach(word -> words.add(word.word().replace('-', ' ')));
        return new Cited<>(String.join(", ", words), cited.because());
    }

    private static Cited<String> first(Cited<CheckIns.First> cited) {
        CheckIns.First first = cited.value();
        return new Cited<>(
                Counting.words(first.on())
                        + (first.notBefore() == null ? "" : ", not before " + Counting.words(first.notBefore())),
                cited.because());
    }

    private static String said(Object value) {
        if (value instanceof DayRule rule) {
            return Counting.words(rule);
        }
        return value instanceof Moment moment ? Counting.words(moment) : value.toString();
    }

    private static void add(List<Part> parts, String about, @Nullable Cited<?> cited) {
        if (cited != null) {
            parts.add(new Part(about, said(cited.value()), cited.because()));
        }
    }
}
