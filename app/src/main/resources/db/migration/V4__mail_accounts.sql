-- The account that letters go out through. Its password or token is not here: it lies in the system's keyring, or sealed in
-- the table below with a key that lies elsewhere.
create table mail_account (
    owner          text   not null primary key references owner (id) on delete cascade,
    address        text   not null,
    name           text   not null,
    login          text   not null,
    -- 1: the secret is an OAuth token
    token          smallint not null,
    -- as tls://mail.example.org:465
    submission     text   not null,
    mailbox        text   not null,
    -- what was found when the account was last tried
    drafts         text,
    sent           text,
    archive        text,
    -- where a token is renewed, and for which program
    token_endpoint text,
    client_id      text,
    changed        bigint not null
);

-- Never part of an export or a backup. It may outlive its owner's other records, since they may be put in anew.
create table sealed_secret (
    owner   text   not null,
    name    text   not null,
    sealed  text   not null,
    changed bigint not null,
    primary key (owner, name)
);
