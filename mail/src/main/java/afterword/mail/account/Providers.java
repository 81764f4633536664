package afterword.mail.account;

import afterword.mail.account.MailServer.Security;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings of large mail providers, by the domain of an address. */
public final class Providers {

    /**
     * What a provider offers.
     *
     * @param wantsToken whether it takes no passwords from programs
     * @param signIn how one signs in with the browser; absent where it is not known
     */
    public record Provider(
            String name,
            MailServer submission,
            MailServer mailbox,
            boolean wantsToken,
            @Nullable SignIn signIn) {}

    /**
     * Signing in with the browser (OAuth 2.0), for programs that somebody has made known to the provider.
     *
     * @param scope to read and send mail, also while the person is away
     * @param loopback by which name the provider lets the browser come back to this machine
     */
    public record SignIn(URI authorization, URI token, String scope, String loopback) {}

    private static final Provider GOOGLE = provider(
            "Gmail",
            "smtp.gmail.com",
            "imap.gmail.com",
            new SignIn(
                    URI.create("https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent"),
                    URI.create("https://oauth2.googleapis.com/token"),
                    "https://mail.google.com/",
                    "127.0.0.1"));
    private static final Provider MICROSOFT = new Provider(
            "Outlook",
            new MailServer("smtp-mail.outlook.com", 587, Security.STARTTLS),
            new MailServer("outlook.office365.com", 993, Security.TLS),
            true,
            new SignIn(
                    URI.create("https://login.microsoftonline.com/common/oauth2/v2.0/authorize"),
                    URI.create("https://login.microsoftonline.com/common/oauth2/v2.0/token"),
                    "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
                    "localhost"));
    private static final Provider YAHOO = provider("Yahoo", "smtp.mail.yahoo.com", "imap.mail.yahoo.com", null);
    private static final Provider APPLE = new Provider(
            "iCloud",
            new MailServer("smtp.mail.me.com", 587, Security.STARTTLS),
            new MailServer("imap.mail.me.com", 993, Security.TLS),
            false,
            null);
    private static final Provider FASTMAIL = provider("Fastmail", "smtp.fastmail.com", "imap.fastmail.com", null);
    private static final Provider GMX = provider("GMX", "mail.gmx.net", "imap.gmx.net", null);

    private static final Map<String, Provider> BY_DOMAIN = Map.ofEntries(
            Map.entry("gmail.com", GOOGLE),
            Map.entry("googlemail.com", GOOGLE),
            Map.entry("outlook.com", MICROSOFT),
            Map.entry("hotmail.com", MICROSOFT),
            Map.entry("live.com", MICROSOFT),
            Map.entry("yahoo.com", YAHOO),
            Map.entry("icloud.com", APPLE),
            Map.entry("me.com", APPLE),
            Map.entry("mac.com", APPLE),
            Map.entry("fastmail.com", FASTMAIL),
            Map.entry("gmx.net", GMX),
            Map.entry("gmx.de", GMX));

    /** Where anybody may have an address, beside those above. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "aol.com",
            "web.de",
            "t-online.de",
            "proton.me",
            "protonmail.com",
            "pm.me",
            "mail.com",
            "zoho.com",
            "ymail.com",
            "msn.com",
            "yahoo.co.uk",
            "btinternet.com",
            "comcast.net",
            "verizon.net",
            "att.net",
            "orange.fr",
            "laposte.net",
            "qq.com",
            "163.com");

    private Providers() {}

    /** Whether anybody may have an address at that domain, so that it says nothing of whom they work for. */
    public static boolean isOpenToAll(String domain) {
        return BY_DOMAIN.containsKey(domain) || OPEN_TO_ALL.contains(domain);
    }

    /** The provider of an address; nothing where it is not one of the large ones. */
    public static Optional<Provider> of(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_DOMAIN.get(domain));
    }

    private static Provider provider(String name, String submission, String mailbox, @Nullable SignIn signIn) {
        return new Provider(
                name,
                new MailServer(submission, 465, Security.TLS),
                new MailServer(mailbox, 993, Security.TLS),
                false,
                signIn);
    }
}
