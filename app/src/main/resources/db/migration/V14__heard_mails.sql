-- What was heard in the mailbox: every mail that was looked into, once, by its Message-ID. Of its words only what the proposal
-- rests on is kept, and its beginning as long as the person has not answered.
create table heard_mail (
    owner       text     not null references owner (id) on delete cascade,
    message_id  text     not null,
    -- absent where it belongs to none
    application text,
    contact     text,
    sender      text     not null,
    sender_name text     not null,
    subject     text     not null,
    received    bigint   not null,
    heard       bigint   not null,
    -- by what it was told to belong to the application, and in words
    layer       text,
    matched     text     not null,
    kind        text     not null,
    meaning     text,
    decision_on text,
    decision_said text,
    evidence    text     not null,
    automatic   text,
    beginning   text     not null,
    -- of a bounce: the Message-ID of the mail that came back, and 1 where it will never arrive
    bounced     text,
    for_good    smallint not null,
    invitation  text,
    state       text     not null,
    settled     bigint,
    primary key (owner, message_id),
    foreign key (owner, application) references application (owner, id) on delete cascade
);

create index heard_mail_by_state on heard_mail (owner, state, received);
create index heard_mail_by_application on heard_mail (owner, application, received);

-- How far a mailbox has been read: what came after that UID is new, as long as UIDVALIDITY is the same.
create table mailbox_mark (
    owner        text   not null references owner (id) on delete cascade,
    mailbox      text   not null,
    uid_validity bigint not null,
    last_uid     bigint not null,
    -- a digest of whom the person knows: who was not known then may have written before
    known        text   not null,
    looked       bigint not null,
    -- what was in the way the last time
    trouble      text,
    primary key (owner, mailbox)
);
