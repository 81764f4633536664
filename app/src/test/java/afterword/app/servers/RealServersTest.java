package afterword.app.servers;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.outbox.Outbox;
import afterword.app.outbox.Release;
import afterword.app.outbox.WhenSent;
import afterword.app.sending.Bakery;
import afterword.app.sending.OwnMailboxes;
import afterword.app.sending.Sending;
import afterword.app.sending.Way;
import afterword.app.store.MailState;
import afterword.app.store.OutgoingMail;
import afterword.app.store.Owner;
import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.account.MailServer.Security;
import afterword.mail.check.AccountCheck;
import afterword.mail.send.Outcome;
import afterword.mail.send.SmtpSubmission;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Sending through Dovecot and Postfix: {@code mvn verify -pl app -am -Dmail-servers -Dtest=RealServersTest}. */
@EnabledIfSystemProperty(named = "mail-servers", matches = ".*")
class RealServersTest extends AtRealServers {

    private static MailAccount account(MailServer submission, MailServer mailbox, boolean token) {
        return new MailAccount("sasha@post.example", "Sasha Whitlow", "sasha", token, submission, mailbox);
    }

    private static MailAccount account() {
        return account(submission(), mailbox(Security.TLS), false);
    }

    private static AccountCheck.Report check(MailAccount account, String secret) {
        return new AccountCheck(account, () -> secret).run();
    }

    private static String failures(AccountCheck.Report report) {
        return report.steps().stream()
                .filter(step -> !step.isOk())
                .map(step -> step.what() + ": " + step.failure())
                .toList()
                .toString();
    }

    @Test
    void anAccountWorksWithStartTlsAndWithTls() {
        AccountCheck.Report one = check(account(), MailServers.PASSWORD);
        assertThat(failures(one)).isEqualTo("[]");
        assertThat(one.folders().drafts()).isEqualTo("Entwuerfe");
        assertThat(one.folders().sent()).isEqualTo("Ausgang");
        assertThat(one.folders().archive()).isEqualTo("Ablage");
        AccountCheck.Report other = check(
                account(at(servers.smtpTls, Security.TLS), at(servers.imapStartTls, Security.STARTTLS), false),
                MailServers.PASSWORD);
        assertThat(failures(other)).isEqualTo("[]");
    }

    @Test
    void aTokenSignsIn() {
        MailAccount account = account(at(servers.smtpTls, Security.TLS), at(servers.imapTls, Security.TLS), true);
        assertThat(failures(check(account, MailServers.TOKEN))).isEqualTo("[]");
        assertThat(failures(check(account, "another"))).contains("with this token");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        AccountCheck.Report report = check(
                account(at(servers.smtpForged, Security.TLS), at(servers.imapForged, Security.TLS), false),
                MailServers.PASSWORD);
        assertThat(failures(report).split("its certificate is not one for this name"))
                .hasSize(3);
    }

    @Test
    void aCertificateForAnotherNameIsRefused() {
        AccountCheck.Report report = check(
                account(
                        new MailServer("127.0.0.1", servers.smtpTls, Security.TLS),
                        new MailServer("127.0.0.1", servers.imapStartTls, Security.STARTTLS),
                        false),
                MailServers.PASSWORD);
        assertThat(failures(report).split("its certificate is not one for this name"))
                .hasSize(3);
    }

    @Test
    void aWrongPasswordAndAnAddressOfSomebodyElseAreSaid() {
        assertThat(failures(check(account(), "wrong"))).contains("with this password");
        MailAccount other = new MailAccount(
                "imogen@larkspurbakery.example",
                "Sasha",
                "sasha",
                false,
                account().submission(),
                account().mailbox());
        assertThat(failures(check(other, MailServers.PASSWORD)))
                .contains("does not take mails from imogen@larkspurbakery.example");
    }

    private static OutgoingMail mail(Bakery bakery) {
        return bakery.store.outgoing().of(Owner.LOCAL, 1).get(0);
    }

    private static String awaitMail(String user, String id) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            for (String mail : servers.mails(user, "INBOX")) {
                if (mail.contains(id)) {
                    return mail;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never came: " + id + "\n" + servers.log());
    }

    @Test
    void aLetterArrivesOnceAndItsCopyLiesAmongTheSentMails() throws Exception {
        try (Bakery bakery = bakery("sent", Security.TLS)) {
            assertThat(bakery.sending
                            .send(Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.NOW, null, bakery.now())
                            .problems())
                    .isEmpty();
            bakery.at(Bakery.NOW.plus(Sending.GRACE));
            bakery.releasing().run();
            OutgoingMail mail = mail(bakery);
            assertThat(mail.state()).as(mail.words()).isEqualTo(MailState.SENT);
            awaitMail("imogen", mail.messageId());
            bakery.releasing().run();
            assertThat(servers.mails("imogen", "INBOX").stream().filter(m -> m.contains(mail.messageId())))
                    .hasSize(1);
            assertThat(servers.mails("sasha", "Ausgang").stream().filter(m -> m.contains(mail.messageId())))
                    .hasSize(1);
        }
    }

    @Test
    void aCopyToOneselfComesToTheInboxAndNamesOnlyTheReader() throws Exception {
        try (Bakery bakery = bakery("copied", Security.TLS)) {
            bakery.accounts.keepCopies(Owner.LOCAL, true, bakery.now());
            bakery.sending.send(Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.NOW, null, bakery.now());
            bakery.at(Bakery.NOW.plus(Sending.GRACE));
            bakery.releasing().run();
            OutgoingMail mail = mail(bakery);
            assertThat(mail.state()).as(mail.words()).isEqualTo(MailState.SENT);
            awaitMail("imogen", mail.messageId());
            String copy = awaitMail("sasha", mail.messageId());
            assertThat(copy.substring(0, copy.indexOf("Dear Ms. Tarrant")))
                    .doesNotContainPattern("(?im)^b?cc:")
                    .containsPattern("(?m)^To: Imogen Tarrant <imogen@larkspurbakery.example>$");
            assertThat(servers.mails("sasha", "Ausgang").stream().filter(m -> m.contains(mail.messageId())))
                    .hasSize(1);
        }
    }

    @Test
    void aDraftAnswersTheirLastMailAndLiesAmongTheDrafts() throws Exception {
        MailAccount imogen = new MailAccount(
                "imogen@larkspurbakery.example",
                "Imogen",
                "imogen",
                false,
                account().submission(),
                account().mailbox());
        byte[] hers = ("From: Imogen Tarrant <imogen@larkspurbakery.example>\r\nTo: sasha@post.example\r\n"
                        + "Subject: Wednesday\r\nMessage-ID: <wednesday@larkspurbakery.example>\r\n\r\nSee you then.\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        Outcome outcome = new SmtpSubmission(imogen, () -> MailServers.PASSWORD)
                .submit("imogen@larkspurbakery.example", "sasha@post.example", hers);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        awaitMail("sasha", "<wednesday@larkspurbakery.example>");
        try (Bakery bakery = bakery("draft", Security.TLS)) {
            Sending.Result result = bakery.sending.send(
                    Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.DRAFT, null, bakery.now());
            assertThat(result.problems()).isEmpty();
            String id = mail(bakery).messageId();
            assertThat(servers.mails("sasha", "Entwuerfe").stream().filter(m -> m.contains(id)))
                    .singleElement()
                    .asString()
                    .contains("In-Reply-To: <wednesday@larkspurbakery.example>");
            // she wrote after the interview, and nobody has written that down
            bakery.sending.send(Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.NOW, null, bakery.now());
            bakery.at(Bakery.NOW.plus(Sending.GRACE));
            bakery.releasing().run();
            assertThat(mail(bakery).state()).isEqualTo(MailState.NEEDS_A_PERSON);
            assertThat(mail(bakery).words()).contains("has written to you: “Wednesday”");
        }
    }

    @Test
    void whatASenderLeftBehindWhoDiedIsFoundAmongTheSentMails() {
        try (Bakery bakery = bakery("died", Security.TLS)) {
            bakery.sending.send(Owner.LOCAL, bakery.stored, bakery.letter(Bakery.BODY), Way.NOW, null, bakery.now());
            OutgoingMail mail = mail(bakery);
            Instant then = Bakery.NOW.plus(Sending.GRACE);
            bakery.store.outgoing().claim("somebody who dies", then, Bakery.NOW);
            bakery.store.outgoing().begin(mail.messageId(), "somebody who dies", then);
            bakery.accounts
                    .of(Owner.LOCAL)
                    .orElseThrow()
                    .mailbox()
                    .keepSent(mail.messageId(), mail.mail().getBytes(StandardCharsets.US_ASCII));
            OwnMailboxes mailboxes = new OwnMailboxes(bakery.accounts);
            bakery.at(then.plus(Duration.ofMinutes(11)));
            new Outbox(bakery.store, mailboxes, Release.ALWAYS, mailboxes, WhenSent.NOTHING, bakery.clock()).run();
            assertThat(mail(bakery).state()).isEqualTo(MailState.SENT);
            assertThat(mail(bakery).words()).isEqualTo("found in the mailbox");
        }
    }

    @Test
    void aReaderWhomTheServerDoesNotKnowIsRefusedInItsWords() {
        Outcome outcome = new SmtpSubmission(account(), () -> MailServers.PASSWORD)
                .submit(
                        "sasha@post.example",
                        "nobody@larkspurbakery.example",
                        "Subject: x\r\n\r\nx\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Never.class, never -> assertThat(never.words()).contains("User unknown"));
    }
}
