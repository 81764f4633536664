-- The one that an application was put together with, since both were the same, and the version of its facts right after that.
-- It is not planned for any more, and nothing of it is lost.
alter table application add column part_of text;
alter table application add column part_version bigint;

-- Applications that are alike and are two, as somebody said, so that it is not asked again.
create table other_application (
    owner             text   not null,
    application       text   not null,
    other_application text   not null,
    said              bigint not null,
    primary key (owner, application, other_application),
    foreign key (owner, application) references application (owner, id) on delete cascade,
    foreign key (owner, other_application) references application (owner, id) on delete cascade
);
