package afterword.mail.account;

import afterword.mail.account.MailServer.Security;
import java.util.Properties;

/**
 * The user's own account.
 *
 * @param address whom mails are from
 * @param name as it stands before the address
 * @param login the user name at both servers
 * @param token whether the secret is an OAuth token, not a password
 */
public record MailAccount(
        String address, String name, String login, boolean token, MailServer submission, MailServer mailbox) {

    /** The session of the submission server; ten seconds to connect, a minute for an answer. */
    public Properties submissionProperties() {
        Properties properties = common("smtp", submission);
        properties.setProperty("mail.smtp.auth", String.valueOf(submission.security() != Security.NONE));
        properties.setProperty("mail.smtp.sendpartial", "false");
        return properties;
    }

    /** The session of the mailbox. */
    public Properties mailboxProperties() {
        return common("imap", mailbox);
    }

    private Properties common(String protocol, MailServer server) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "host", server.host());
        properties.setProperty(prefix + "port", String.valueOf(server.port()));
        properties.setProperty(prefix + "connectiontimeout", "10000");
        properties.setProperty(prefix + "timeout", "60000");
        properties.setProperty(prefix + "writetimeout", "60000");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "ssl.enable", String.valueOf(server.security() == Security.TLS));
        properties.setProperty(prefix + "starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        properties.setProperty(prefix + "starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        if (token) {
            properties.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        return properties;
    }
}
