-- The calendar in which the steps stand, on a server of the person's choosing. Its password is not here.
create table calendar_account (
    owner   text     not null primary key references owner (id) on delete cascade,
    -- part of the names of our entries, so that two stores may use one calendar
    id      text     not null,
    address text     not null,
    login   text     not null,
    name    text     not null,
    form    text     not null,
    created bigint   not null,
    synced  bigint,
    -- what was in the way when it was tried last, in words; 1: not tried again until somebody says so
    trouble text,
    paused  smallint not null,
    claimed bigint
);

-- What stands in that calendar of ours, as we know it. A row is here before its entry is written there, so that an entry
-- whose writing broke off is known again.
create table calendar_item (
    owner          text   not null references owner (id) on delete cascade,
    uid            text   not null,
    application    text   not null,
    step           text   not null,
    resource       text   not null,
    -- the server's tag of the version we know; empty: not known to be there
    tag            text   not null,
    fingerprint    text   not null,
    sequence       bigint not null,
    starts         bigint not null,
    due            bigint not null,
    -- the times of a version that is being written
    next_starts    bigint not null,
    next_due       bigint not null,
    state          text   not null,
    -- when they moved it to
    moved          bigint,
    title          text   not null,
    primary key (owner, uid)
);
