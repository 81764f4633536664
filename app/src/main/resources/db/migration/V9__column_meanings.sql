-- What the columns of somebody's own tables hold, so that it need be said once only. The title is in lower case.
create table column_meaning (
    owner text not null references owner (id) on delete cascade,
    title text not null,
    field text not null,
    primary key (owner, title)
);
