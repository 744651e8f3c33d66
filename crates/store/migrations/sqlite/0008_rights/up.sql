-- A code in a letter, for people without mail; the code itself is derived.
create table office_code (
  person_id bigint primary key not null references person (id) on delete cascade,
  generation integer not null,
  expires_at bigint not null,
  attempts integer not null,
  opened_at bigint,
  opened_by bigint
);

-- How many rows of a table a night took.
create table retention_run (
  id integer primary key autoincrement not null,
  at bigint not null,
  subject text not null,
  taken bigint not null
);
create index retention_run_by_time on retention_run (at);
