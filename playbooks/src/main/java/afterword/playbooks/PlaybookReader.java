package afterword.playbooks;

import afterword.application.Channel;
import afterword.application.EntryKind;
import afterword.application.Word;
import afterword.documents.Document;
import afterword.documents.Fields;
import afterword.documents.Reading;
import afterword.documents.Value;
import afterword.plan.Because;
import afterword.plan.Slot;
import afterword.playbook.Asked;
import afterword.playbook.CheckIns;
import afterword.playbook.Cited;
import afterword.playbook.DayRule;
import afterword.playbook.Moment;
import afterword.playbook.Playbook;
import afterword.playbook.Recipients;
import afterword.playbook.ThankYou;
import afterword.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a playbook's file; a part that is missing is a step the playbook does not take. */
final class PlaybookReader {

    private static final String A_DAY = "promise + 2 bd";
    private static final String A_MOMENT = "start + 24 h";

    /** It names the file, and stands in addresses of pages. */
    private static final Pattern AN_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,59}");

    private PlaybookReader() {}

    static Reading<Playbook> read(Document document) {
        return document.read(PlaybookReader::playbook);
    }

    static @Nullable Playbook playbook(Fields file) {
        String id = file.requiredText("id", "balanced");
        String title = file.requiredText("title", "Balanced");
        String summary = file.requiredText("summary", "Thank everybody within a day, then ask once a week.");
        List<Playbook.Source> sources = file.each("sources", PlaybookReader::source);
        Cited<Moment> debrief = file.one("debrief", fields -> cited(fields, moment(fields, "due")));
        file.require("thank-you", "{ … }");
        ThankYou thankYou = file.one("thank-you", PlaybookReader::thankYou);
        Playbook.Note note = file.one("handwritten-note", PlaybookReader::note);
        file.require("check-in", "{ … }");
        CheckIns checkIns = file.one("check-in", PlaybookReader::checkIns);
        Cited<DayRule> close = day(file, "close", Set.of(DayRule.Anchor.LAST));
        Cited<DayRule> declineReply = day(file, "decline-reply", Set.of(DayRule.Anchor.NEWS));
        Cited<DayRule> reApproach = day(file, "re-approach", Set.of(DayRule.Anchor.NEWS));
        Cited<DayRule> offerReply = day(file, "offer-reply", Set.of(DayRule.Anchor.NEWS));
        Playbook.Restraint never = file.one("never", PlaybookReader::restraint);
        file.has("given"); // read with the examples, by whoever runs them
        file.has("examples");
        if (id != null && !AN_ID.matcher(id).matches()) {
            String message = "'" + id + "' is no id: letters, figures, hyphens, dots and underscores, 60 at most.";
            file.refuse("id", "no-id", message, "balanced");
        }
        if (!file.isSound() || id == null || title == null || summary == null || thankYou == null || checkIns == null) {
            return null;
        }
        return new Playbook(
                id,
                title,
                summary,
                sources,
                debrief,
                thankYou,
                note,
                checkIns,
                close,
                declineReply,
                reApproach,
                offerReply,
                never == null ? Playbook.Restraint.NONE : never);
    }

    private static Playbook.@Nullable Source source(Fields fields) {
        String file = fields.requiredText("file", "000_8dcf3c15497e1757.txt");
        String author = fields.requiredText("author", "Laura DeCarlo");
        String supports = fields.requiredText("supports", "the calls");
        return file == null || author == null || supports == null ? null : new Playbook.Source(file, author, supports);
    }

    private static @Nullable ThankYou thankYou(Fields fields) {
        Cited<Set<Recipients>> to = recipients(fields);
        Cited<Channel> channel = channel(fields);
        Cited<ThankYou.Window> window = required(fields, "window", PlaybookReader::window);
        Moment latest = moment(fields, "latest");
        List<EntryKind> doneBy = fields.terms("done-by", words(EntryKind.class));
        Cited<ThankYou.Window> quickly = fields.one("deciding-quickly", PlaybookReader::window);
        if (to == null || channel == null || window == null || latest == null) {
            return null;
        }
        Set<EntryKind> kinds = doneBy.isEmpty() ? EnumSet.of(EntryKind.THANK_YOU) : EnumSet.copyOf(doneBy);
        return new ThankYou(to, channel, window, latest, Set.copyOf(kinds), quickly);
    }

    private static @Nullable Cited<ThankYou.Window> window(Fields fields) {
        Moment from = moment(fields, "from");
        Moment due = moment(fields, "due");
        return cited(fields, from == null || due == null ? null : new ThankYou.Window(from, due));
    }

    private static Playbook.@Nullable Note note(Fields fields) {
        Cited<Set<Recipients>> to = recipients(fields);
        Cited<DayRule> due =
                cited(fields, dayRule(fields, "due", "interview + 1 bd", Set.of(DayRule.Anchor.INTERVIEW)));
        return to == null || due == null ? null : new Playbook.Note(to, due);
    }

    private static @Nullable CheckIns checkIns(Fields fields) {
        Cited<Channel> channel = channel(fields);
        Cited<List<Asked>> ask = required(fields, "ask", whom -> {
            whom.require("whom", "[who-promised]");
            List<Asked> asked = whom.terms("whom", words(Asked.class));
            return cited(whom, asked);
        });
        List<Slot> slots = fields.terms("slots", words(Slot.class));
        Cited<CheckIns.First> known = required(fields, "promise-known", first -> first(first, true));
        Cited<CheckIns.First> unknown = required(fields, "promise-unknown", first -> first(first, false));
        Cited<CheckIns.Again> again = fields.one("again", PlaybookReader::again);
        if (again == null && slots.isEmpty()) {
            fields.require("again", "{ on: \"last + 7 d, rolled\", because: [P4] }");
        }
        Cited<Integer> atMost = fields.one("at-most", PlaybookReader::atMost);
        CheckIns.Sales sales = fields.one("sales", PlaybookReader::sales);
        if (channel == null || ask == null || known == null || unknown == null) {
            return null;
        }
        return new CheckIns(channel, ask, slots, known, unknown, again, atMost, sales);
    }

    private static @Nullable Cited<CheckIns.First> first(Fields fields, boolean promiseKnown) {
        Set<DayRule.Anchor> anchors =
                EnumSet.of(DayRule.Anchor.STAGE_DATE, DayRule.Anchor.THANK_YOU, DayRule.Anchor.INTERVIEW);
        if (promiseKnown) {
            anchors.add(DayRule.Anchor.PROMISE);
        }
        fields.require("on", A_DAY);
        DayRule on = dayRule(fields, "on", promiseKnown ? A_DAY : "stage date", anchors);
        DayRule notBefore = dayRule(fields, "not-before", A_DAY, anchors);
        DayRule latest = dayRule(fields, "latest", "thank-you + 3 d, rolled", anchors);
        return cited(fields, on == null ? null : new CheckIns.First(on, notBefore, latest));
    }

    private static @Nullable Cited<CheckIns.Again> again(Fields fields) {
        fields.require("on", "\"last + 7 d, rolled\"");
        DayRule on = dayRule(fields, "on", "last + 7 d, rolled", Set.of(DayRule.Anchor.LAST));
        DayRule last = dayRule(fields, "last", "last + 14 d, rolled", Set.of(DayRule.Anchor.LAST));
        return cited(fields, on == null ? null : new CheckIns.Again(on, last));
    }

    private static @Nullable Cited<Integer> atMost(Fields fields) {
        fields.require("count", "3");
        return cited(fields, fields.integer("count", 1, 100));
    }

    private static CheckIns.@Nullable Sales sales(Fields fields) {
        return new CheckIns.Sales(
                fields.one("at-most", PlaybookReader::atMost),
                fields.one("promise-unknown", first -> first(first, false)));
    }

    private static Playbook.@Nullable Restraint restraint(Fields fields) {
        Cited<Boolean> oneADay = fields.one("two-contacts-a-day", day -> cited(day, true));
        Cited<Integer> apart = fields.one("check-ins-closer-than", days -> {
            days.require("days", "7");
            return cited(days, days.integer("days", 1, 90));
        });
        return new Playbook.Restraint(oneADay, apart);
    }

    private static @Nullable Cited<Set<Recipients>> recipients(Fields fields) {
        return required(fields, "to", to -> {
            List<Recipients> whom = to.terms("whom", words(Recipients.class));
            if (whom.isEmpty()) {
                to.require("whom", "[interviewers]");
                return null;
            }
            return cited(to, Set.copyOf(whom));
        });
    }

    private static @Nullable Cited<Channel> channel(Fields fields) {
        return required(fields, "channel", channel -> {
            channel.require("is", "email");
            return cited(channel, channel.term("is", words(Channel.class)));
        });
    }

    private static @Nullable Cited<DayRule> day(Fields fields, String key, Set<DayRule.Anchor> anchors) {
        String example = anchors.iterator().next().written() + " + 1 bd";
        return fields.one(key, day -> {
            day.require("on", example);
            return cited(day, dayRule(day, "on", example, anchors));
        });
    }

    private static @Nullable DayRule dayRule(Fields fields, String key, String example, Set<DayRule.Anchor> anchors) {
        Value value = fields.value(key, example);
        if (value == null) {
            return null;
        }
        Optional<DayRule> rule = DayRule.parse(value.text());
        if (rule.isEmpty()) {
            return value.refuse("not-a-day", "'" + value.text() + "' is not a day that can be counted.", example);
        }
        if (!anchors.contains(rule.get().anchor())) {
            String known =
                    anchors.stream().map(DayRule.Anchor::written).sorted().collect(Collectors.joining(", "));
            return value.refuse(
                    "wrong-anchor",
                    "'" + rule.get().anchor().written() + "' is not known here; count from " + known + ".",
                    example);
        }
        return rule.get();
    }

    private static @Nullable Moment moment(Fields fields, String key) {
        fields.require(key, A_MOMENT);
        Value value = fields.value(key, A_MOMENT);
        if (value == null) {
            return null;
        }
        Optional<Moment> moment = Moment.parse(value.text());
        return moment.isPresent()
                ? moment.get()
                : value.refuse("not-a-moment", "'" + value.text() + "' is not a moment that can be counted.", A_MOMENT);
    }

    /** What was read, with the rules it cites and the sentence for what no article says. */
    private static <T> @Nullable Cited<T> cited(Fields fields, @Nullable T value) {
        List<Because> because = new ArrayList<>();
        for (Value cited : fields.values("because", "S0-23")) {
            String id = cited.text();
            if (Rules.isKnown(id) && !id.equals(Rules.OURS)) {
                because.add(Rules.because(id));
            } else {
                cited.refuse("unknown-rule", "there is no rule '" + id + "'.", "S0-23");
            }
        }
        String ours = fields.text("ours", "No article says so; this is ours.");
        if (ours != null) {
            because.add(new Because(Rules.OURS, ours));
        }
        if (because.isEmpty()) {
            fields.require("because", "[S0-23]");
        }
        return value == null ? null : new Cited<>(value, because);
    }

    private static <T> @Nullable T required(Fields fields, String key, Function<Fields, @Nullable T> reader) {
        fields.require(key, "{ … }");
        return fields.one(key, reader);
    }

    private static <E extends Enum<E> & Word> Map<String, E> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Word::word, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
