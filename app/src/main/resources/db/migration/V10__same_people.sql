-- Who is known from several applications and is one person, as somebody said: rows with one value of "person" are one.
create table same_person (
    owner       text   not null,
    application text   not null,
    contact     text   not null,
    person      text   not null,
    said        bigint not null,
    primary key (owner, application, contact),
    foreign key (owner, application) references application (owner, id) on delete cascade
);

-- Who is alike and is two people, as somebody said, so that it is not asked again.
create table other_person (
    owner             text   not null,
    application       text   not null,
    contact           text   not null,
    other_application text   not null,
    other_contact     text   not null,
    said              bigint not null,
    primary key (owner, application, contact, other_application, other_contact),
    foreign key (owner, application) references application (owner, id) on delete cascade,
    foreign key (owner, other_application) references application (owner, id) on delete cascade
);
