-- In which folder a mail was heard: in the inbox, among the junk, or among what the person sent by another program.
alter table heard_mail add column place text not null default 'inbox';

-- 1: a copy of each letter goes to the person's own address as well.
alter table mail_account add column copies smallint not null default 0;
