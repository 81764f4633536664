-- What a device began without a network, under an id of its own: sent twice, it begins once. The people are a JSON object,
-- from their number in the device's form to the id of the contact.
create table begun_application (
    owner       text not null,
    id          text not null,
    application text not null,
    interview   text not null,
    people      text not null,
    primary key (owner, id),
    foreign key (owner, application) references application (owner, id) on delete cascade
);
