-- How a list of this shape was read last: its headings, compared.
create table import_mapping (
  shape text primary key not null,
  kind text not null,
  fields text not null,
  defaults text not null,
  used_at bigint not null
);

-- A list that was put up and waits to be taken over. It goes with that, or after a day.
create table import_draft (
  id integer primary key autoincrement not null,
  name text not null,
  content text not null,
  created_at bigint not null
);

create table import_run (
  id integer primary key autoincrement not null,
  kind text not null,
  name text not null,
  at bigint not null,
  actor text not null,
  fresh integer not null,
  changed integer not null,
  same integer not null,
  refused integer not null
);

-- Which row of a list became what, known again by a fingerprint of its key; and fingerprints of what its cells said.
create table import_row (
  kind text not null,
  row_key text not null,
  subject_id bigint not null,
  marks text not null,
  run_id bigint not null references import_run (id),
  primary key (kind, row_key)
);
create index import_row_by_subject on import_row (kind, subject_id);
