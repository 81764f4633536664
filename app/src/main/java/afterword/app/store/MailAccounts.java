package afterword.app.store;

import afterword.mail.account.MailAccount;
import afterword.mail.account.MailServer;
import afterword.mail.mailbox.MailFolders;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail accounts, one for each owner who has any; no secrets. */
public final class MailAccounts {

    private static final RowMapper<StoredMailAccount> MAPPER = (rs, n) -> new StoredMailAccount(
            new Owner(rs.getString("owner")),
            new MailAccount(
                    rs.getString("address"),
                    rs.getString("name"),
                    rs.getString("login"),
                    rs.getInt("token") == 1,
                    MailServer.of(rs.getString("submission")).orElseThrow(),
                    MailServer.of(rs.getString("mailbox")).orElseThrow()),
            new MailFolders(rs.getString("drafts"), rs.getString("sent"), rs.getString("archive"), null),
            ReadFolders.of(rs.getString("read_folders")),
            rs.getInt("copies") == 1,
            rs.getString("token_endpoint"),
            rs.getString("client_id"));

    private final JdbcClient client;

    MailAccounts(Database database) {
        this.client = database.client();
    }

    public Optional<StoredMailAccount> find(Owner owner) {
        return client.sql("select * from mail_account where owner = :owner")
                .param("owner", owner.id())
                .query(MAPPER)
                .optional();
    }

    /** Those of all owners. */
    public List<StoredMailAccount> all() {
        return client.sql("select * from mail_account order by owner")
                .query(MAPPER)
                .list();
    }

    /** Keeps an account in the place of the owner's earlier one. */
    public void keep(StoredMailAccount kept, Instant now) {
        MailAccount account = kept.account();
        client.sql("""
                        insert into owner (id, version, settings, created) values (:owner, 0, '{}', :now)
                        on conflict (id) do nothing""")
                .param("owner", kept.owner().id())
                .param("now", now.toEpochMilli())
                .update();
        client.sql("""
                        insert into mail_account (owner, address, name, login, token, submission, mailbox, drafts, sent,
                            archive, read_folders, copies, token_endpoint, client_id, changed)
                        values (:owner, :address, :name, :login, :token, :submission, :mailbox, :drafts, :sent, :archive,
                            :read, :copies, :endpoint, :client, :now)
                        on conflict (owner) do update set address = excluded.address, name = excluded.name,
                            login = excluded.login, token = excluded.token, submission = excluded.submission,
                            mailbox = excluded.mailbox, drafts = excluded.drafts, sent = excluded.sent,
                            archive = excluded.archive, read_folders = excluded.read_folders, copies = excluded.copies, token_endpoint = excluded.token_endpoint,
                            client_id = excluded.client_id, changed = excluded.changed""")
                .param("owner", kept.owner().id())
                .param("address", account.address())
                .param("name", account.name())
                .param("login", account.login())
                .param("token", account.token() ? 1 : 0)
                .param("submission", account.submission().written())
                .param("mailbox", account.mailbox().written())
                .param("drafts", kept.folders().drafts())
                .param("sent", kept.folders().sent())
                .param("archive", kept.folders().archive())
                .param("read", kept.read().written())
                .param("copies", kept.copies() ? 1 : 0)
                .param("endpoint", kept.tokenEndpoint())
                .param("client", kept.clientId())
                .param("now", now.toEpochMilli())
                .update();
    }

    public void remove(Owner owner) {
        client.sql("delete from mail_account where owner = :owner")
                .param("owner", owner.id())
                .update();
    }
}
