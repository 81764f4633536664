-- One schema for SQLite and PostgreSQL. Instants are milliseconds since 1970 in UTC; truth values are 0 and 1;
-- documents are JSON in the words of the application file. Every record knows its owner.

create table owner (
    id       text   not null primary key,
    version  bigint not null,
    settings text   not null,
    created  bigint not null
);

-- The facts as they stand. The journal is kept apart and is append-only; the plan is never stored.
create table application (
    owner    text     not null references owner (id) on delete cascade,
    id       text     not null,
    version  bigint   not null,
    entries  bigint   not null,
    company  text     not null,
    position text     not null,
    facts    text     not null,
    playbook text,
    sample   smallint not null,
    created  bigint   not null,
    changed  bigint   not null,
    -- when its rows of the agenda were made, and when they must be made anew; both absent after a change
    planned  bigint,
    boundary bigint,
    primary key (owner, id)
);

create index application_by_boundary on application (owner, boundary);
create index application_by_planned on application (owner, planned);

-- What an edit replaced, for undo and for showing both sides of a conflict.
create table earlier_facts (
    owner       text   not null,
    application text   not null,
    version     bigint not null,
    facts       text   not null,
    replaced    bigint not null,
    primary key (owner, application, version),
    foreign key (owner, application) references application (owner, id) on delete cascade
);

-- Append-only. A row with "voids" and no entry takes back the row it names; both stay.
create table journal_entry (
    owner       text   not null,
    application text   not null,
    seq         bigint not null,
    id          text   not null,
    recorded    bigint not null,
    entry       text,
    voids       text,
    primary key (owner, application, seq),
    unique (owner, application, id),
    foreign key (owner, application) references application (owner, id) on delete cascade
);

-- A draft until it is sent; then kept as sent.
create table letter (
    owner       text   not null,
    application text   not null,
    id          text   not null,
    version     bigint not null,
    step        text,
    kind        text   not null,
    recipient   text   not null,
    channel     text   not null,
    subject     text   not null,
    body        text   not null,
    dismissed   text   not null,
    changed     bigint not null,
    sent        bigint,
    overruled   text,
    primary key (owner, application, id),
    foreign key (owner, application) references application (owner, id) on delete cascade
);

create table snooze (
    owner       text   not null,
    application text   not null,
    step        text   not null,
    until       bigint not null,
    reason      text   not null,
    at          bigint not null,
    primary key (owner, application, step),
    foreign key (owner, application) references application (owner, id) on delete cascade
);

-- Derived from the plans, so that the agenda is one look-up however many applications there are.
create table agenda_step (
    owner       text   not null,
    application text   not null,
    step        text   not null,
    due         bigint not null,
    document    text   not null,
    primary key (owner, application, step),
    foreign key (owner, application) references application (owner, id) on delete cascade
);

create index agenda_step_by_due on agenda_step (owner, due);

create table agenda_hold (
    owner       text   not null,
    application text   not null,
    seq         bigint not null,
    until       bigint not null,
    document    text   not null,
    primary key (owner, application, seq),
    foreign key (owner, application) references application (owner, id) on delete cascade
);

create index agenda_hold_by_until on agenda_hold (owner, until);
