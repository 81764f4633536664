package afterword.contacts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of cards as read, in lines that a person can check against the file. */
final class Shown {

    private final List<String> lines = new ArrayList<>();

    static String of(CardFile file) {
        Shown shown = new Shown();
        file.cards().forEach(shown::card);
        file.problems().forEach(problem -> shown.line("problem", problem));
        return String.join("\n", shown.lines) + "\n";
    }

    private void card(Card card) {
        lines.add((card.person() ? "person" : "no person") + " of line " + card.line());
        if (card.name() != null) {
            line("prefix", card.name().prefix());
            line("given", card.name().given());
            line("family", card.name().family());
            line("suffix", card.name().suffix());
        }
        line("written", card.written());
        card.additional().forEach(name -> line("additional", name));
        line("organization", card.organization());
        card.departments().forEach(department -> line("department", department));
        line("title", card.title());
        card.phones()
                .forEach(phone -> line(
                        "phone",
                        phone.number() + " " + phone.kind()
                                + (phone.label() == null ? "" : " \"" + phone.label() + "\"")
                                + (phone.preferred() ? " preferred" : "")
                                + (card.phone().filter(phone::equals).isPresent() ? " *" : "")));
        card.emails().forEach(email -> line("email", email));
        card.address().forEach(part -> line("address", "|" + part));
        if (card.note() != null) {
            card.note().lines().forEach(text -> line("note", "|" + text));
        }
        line("website", card.website());
        card.remarks().forEach(remark -> line("remark", remark));
    }

    private void line(String name, @Nullable Object value) {
        if (value != null) {
            lines.add("  " + name + " " + value);
        }
    }
}
