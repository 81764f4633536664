-- Who wants a digest each working morning, from which hour on in their zone; and the last day that was looked at.
create table digest (
    owner    text   not null primary key references owner (id) on delete cascade,
    hour     bigint not null,
    last_day text
);
