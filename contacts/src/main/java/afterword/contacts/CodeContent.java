package afterword.contacts;

import afterword.application.PersonName;
import afterword.contacts.CardProposal.Source;
import com.google.zxing.Result;
import com.google.zxing.client.result.AddressBookParsedResult;
import com.google.zxing.client.result.EmailAddressParsedResult;
import com.google.zxing.client.result.ParsedResult;
import com.google.zxing.client.result.ResultParser;
import com.google.zxing.client.result.TelParsedResult;
import com.google.zxing.client.result.URIParsedResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the text in a code means. */
final class CodeContent {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_FIELD = 300;

    /** In a MECARD the comma tells the parts of a name, the family first. */
    private static final Pattern NAME_IN_PARTS =
            Pattern.compile("(?:^|[:;])N:((?:[^;,\\\\]|\\\\.)+),((?:[^;,\\\\]|\\\\.)+)");

    private CodeContent() {}

    static List<CardProposal> proposals(Result code, @Nullable String region) {
        String text = code.getText();
        if (text.length() > LONGEST) {
            return List.of();
        }
        if (text.strip().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD")) {
            return CardReader.read("code", text.getBytes(StandardCharsets.UTF_8), region).cards().stream()
                    .map(CardProposal::of)
                    .toList();
        }
        ParsedResult parsed = ResultParser.parseResult(code);
        if (parsed instanceof AddressBookParsedResult card) {
            return List.of(card(card, text, region));
        }
        if (parsed instanceof EmailAddressParsedResult mail && mail.getTos() != null) {
            return List.of(only(null, first(mail.getTos()), null));
        }
        if (parsed instanceof TelParsedResult telephone) {
            return List.of(only(null, null, shown(telephone.getNumber(), region)));
        }
        if (parsed instanceof URIParsedResult address) {
            return List.of(only(clean(address.getURI()), null, null));
        }
        return List.of();
    }

    private static CardProposal card(AddressBookParsedResult card, String text, @Nullable String region) {
        String written = first(card.getNames());
        Matcher parts = NAME_IN_PARTS.matcher(text);
        PersonName name = text.toUpperCase(Locale.ROOT).startsWith("MECARD:") && parts.find()
                ? PersonName.of(plain(parts.group(2)), plain(parts.group(1)))
                : written == null
                        ? null
                        : ProposedName.of(written).map(ProposedName::name).orElse(null);
        String address = first(card.getAddresses());
        return new CardProposal(
                name,
                written,
                clean(card.getTitle()),
                clean(card.getOrg()),
                first(card.getEmails()),
                shown(first(card.getPhoneNumbers()), region),
                address == null
                        ? List.of()
                        : Stream.of(address.split("[\\n,]"))
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                first(card.getURLs()),
                Source.CODE,
                Stream.of(clean(card.getNote())).filter(Objects::nonNull).toList(),
                List.of());
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\(.)", "$1").strip();
    }

    private static CardProposal only(@Nullable String website, @Nullable String email, @Nullable String phone) {
        List<String> remarks = website == null
                ? List.of()
                : List.of(
                        "The code holds a web address only. Afterword does not open it; look there yourself if you like.");
        return new CardProposal(
                null, null, null, null, email, phone, List.of(), website, Source.CODE, List.of(), remarks);
    }

    private static @Nullable String shown(@Nullable String number, @Nullable String region) {
        return number == null
                ? null
                : PhoneNumbers.parse(number, region)
                        .map(PhoneNumbers.PhoneNumber::international)
                        .orElse(number);
    }

    private static @Nullable String first(String @Nullable [] texts) {
        return texts == null || texts.length == 0 ? null : clean(texts[0]);
    }

    private static @Nullable String clean(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        return plain.length() > LONGEST_FIELD ? plain.substring(0, LONGEST_FIELD) : plain;
    }
}
