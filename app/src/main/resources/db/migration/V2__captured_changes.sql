-- What a phone wrote down, perhaps without a network and perhaps sent twice: each change counts once.
create table captured_change (
    owner   text   not null references owner (id) on delete cascade,
    id      text   not null,
    applied bigint not null,
    primary key (owner, id)
);
