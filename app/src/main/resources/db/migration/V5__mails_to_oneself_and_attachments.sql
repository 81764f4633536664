-- The outbox made anew: a mail to oneself belongs to no application; what was queued, taken back or refused may be queued again.
create table outgoing_mail_now (
    message_id     text     not null primary key,
    owner          text     not null references owner (id) on delete cascade,
    -- absent of a mail to oneself
    application    text,
    -- the id of the letter; of a mail to oneself what it is, such as digest-2026-09-10
    letter         text     not null,
    -- the letter as it was read through when it was put here
    letter_version bigint   not null,
    contact        text,
    sender         text     not null,
    address        text     not null,
    mail           text     not null,
    state          text     not null,
    -- 1: it may have gone out
    uncertain      smallint not null,
    attempts       bigint   not null,
    -- when it may be tried next, and until when without asking
    due            bigint   not null,
    latest         bigint   not null,
    -- who holds it, since when; a queued one that somebody holds is being looked at
    claim          text,
    claimed        bigint,
    words          text,
    -- the writer's words, where it goes out against a blocking finding
    overruled      text,
    -- what stands in the mailbox up to then is known to the person
    seen           bigint   not null,
    -- since when a copy lies among the sent mails
    copied         bigint,
    changed        bigint   not null,
    foreign key (owner, application) references application (owner, id) on delete cascade
);

insert into outgoing_mail_now (message_id, owner, application, letter, letter_version, contact, sender, address, mail, state,
    uncertain, attempts, due, latest, claim, claimed, words, overruled, seen, copied, changed)
select message_id, owner, application, letter, 0, contact, sender, address, mail, state,
    case when state in ('sending', 'needs-a-person') then 1 else 0 end, attempts, due, latest, claim, claimed, words, overruled,
    changed, changed, changed
from outgoing_mail;

drop table outgoing_mail;
alter table outgoing_mail_now rename to outgoing_mail;

create index outgoing_mail_by_due on outgoing_mail (state, due);
create index outgoing_mail_by_owner on outgoing_mail (owner, changed);
create unique index outgoing_mail_of_a_letter on outgoing_mail (owner, application, letter) where application is not null;
create unique index outgoing_mail_to_oneself on outgoing_mail (owner, letter) where application is null;

-- Files that go along with a letter; the content in Base64.
create table letter_attachment (
    owner       text   not null,
    application text   not null,
    letter      text   not null,
    name        text   not null,
    media_type  text   not null,
    size        bigint not null,
    content     text   not null,
    added       bigint not null,
    primary key (owner, application, letter, name),
    foreign key (owner, application) references application (owner, id) on delete cascade
);
