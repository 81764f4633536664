-- Addresses at which a calendar program reads the steps. The address holds a secret, of which only a digest is here; the
-- calendar as it was given out last is kept, so that changes of it can be counted.
create table calendar_feed (
    owner     text   not null references owner (id) on delete cascade,
    id        text   not null,
    digest    text   not null unique,
    name      text   not null,
    form      text   not null,
    published text   not null,
    created   bigint not null,
    used      bigint,
    primary key (owner, id)
);
