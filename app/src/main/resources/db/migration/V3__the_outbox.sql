-- Mails on their way: the intent, with its Message-ID, is here before the first byte goes out. The state says what is known
-- and nothing more. The address is written twice on purpose: here as it was decided, in the mail as it will go.
create table outgoing_mail (
    owner       text   not null,
    application text   not null,
    letter      text   not null,
    message_id  text   not null unique,
    contact     text   not null,
    sender      text   not null,
    address     text   not null,
    mail        text   not null,
    state       text   not null,
    attempts    bigint not null,
    -- when it may be tried next, and until when without asking
    due         bigint not null,
    latest      bigint not null,
    -- who holds it, since when; a queued one that somebody holds is being looked at
    claim       text,
    claimed     bigint,
    words       text,
    -- the writer's words, where it goes out against a blocking finding
    overruled   text,
    changed     bigint not null,
    primary key (owner, application, letter),
    foreign key (owner, application) references application (owner, id) on delete cascade
);

create index outgoing_mail_by_due on outgoing_mail (state, due);
