-- What hinders somebody, and what the office answered.
create table barrier_report (
  id integer primary key autoincrement not null,
  page text,
  message text not null,
  name text,
  email text,
  phone text,
  locale text not null,
  form_key text not null unique,
  reported_at bigint not null,
  note text,
  noted_at bigint,
  answer text,
  answered_at bigint
);
create index barrier_report_by_answer on barrier_report (answered_at, reported_at);

-- Addresses of which a mail server said that they take no mail.
create table undeliverable (
  address_key text primary key not null,
  status text not null,
  noted_at bigint not null
);
