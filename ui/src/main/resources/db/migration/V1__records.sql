-- The built-in host: people, their records, who may read whose, and who opened what.
create table person (
  id varchar(100) primary key,
  place integer not null,
  details text not null
);
create table record (
  id varchar(100) primary key,
  person_id varchar(100) not null references person (id),
  recorded_at timestamp with time zone,
  details text not null
);
create index record_of_person on record (person_id);
create table may_read (
  user_id varchar(100) not null,
  person_id varchar(100) not null references person (id),
  primary key (user_id, person_id)
);
create table opening (
  user_id varchar(100) not null,
  record_id varchar(100) not null,
  beside_draft varchar(100) not null,
  opened_at timestamp with time zone not null
);
-- What two windows wrote over each other: nothing that was kept is lost.
create table version (
  record_id varchar(100) not null references record (id),
  replaced_at timestamp with time zone not null,
  replaced_by varchar(100) not null,
  details text not null
);
