-- One account may be several things now. Whoever was logged in logs in once more.
-- Only on this engine: the account loses its one role.
drop table session;
drop index account_by_email;
alter table account rename to account_before;
create table account (
  id integer primary key autoincrement not null,
  email text not null,
  email_key text not null,
  name text not null,
  locale text not null,
  created_at bigint not null,
  used_at bigint not null,
  recovery integer not null default 0,
  recovery_used integer not null default 0,
  closed_at bigint
);
create unique index account_by_email on account (email_key);
insert into account (id, email, email_key, name, locale, created_at, used_at, closed_at)
  select id, email, email_key, name, locale, created_at, created_at, closed_at from account_before;

-- On both engines.
create table account_role (
  id integer primary key autoincrement not null,
  account_id bigint not null references account (id) on delete cascade,
  role text not null,
  organisation_id bigint references organisation (id),
  deputy_of bigint references account_role (id) on delete cascade,
  created_at bigint not null,
  ended_at bigint
);
create index account_role_by_account on account_role (account_id);
create index account_role_by_organisation on account_role (organisation_id);
create index account_role_by_deputy on account_role (deputy_of);
-- Only on this engine: the account loses its one role.
insert into account_role (account_id, role, organisation_id, created_at)
  select id, case when role = 'organisation' then 'lead' else role end, organisation_id, created_at from account_before;
drop table account_before;
-- On both engines.

create table session (
  id integer primary key autoincrement not null,
  token_hash text not null unique,
  account_id bigint not null references account (id) on delete cascade,
  role_id bigint references account_role (id) on delete cascade,
  role_until bigint,
  device text not null,
  created_at bigint not null,
  seen_at bigint not null,
  expires_at bigint not null,
  proved_at bigint not null
);
create index session_by_account on session (account_id);

-- Days of the city, both count.
create table absence (
  id integer primary key autoincrement not null,
  account_id bigint not null references account (id) on delete cascade,
  from_day text not null,
  until_day text not null
);
create index absence_by_account on absence (account_id);

create table passkey (
  id integer primary key autoincrement not null,
  account_id bigint not null references account (id) on delete cascade,
  credential_id text not null unique,
  credential text not null,
  name text not null,
  created_at bigint not null,
  used_at bigint
);
create index passkey_by_account on passkey (account_id);

create table passkey_challenge (
  id text primary key not null,
  account_id bigint references account (id) on delete cascade,
  state text not null,
  expires_at bigint not null
);

create table hand_over (
  id integer primary key autoincrement not null,
  organisation_id bigint not null references organisation (id) on delete cascade,
  name text not null,
  email text not null,
  phone text,
  by_role_id bigint references account_role (id) on delete set null,
  created_at bigint not null,
  ended_at bigint,
  done boolean not null
);
create index hand_over_by_organisation on hand_over (organisation_id, ended_at);

-- How much of what may be done in an hour was used, until when that comes back. The key is a keyed hash.
create table allowance (
  id text primary key not null,
  used_until bigint not null
);
create index allowance_by_used on allowance (used_until);

-- Counted in "allowance" from here on.
alter table login_code drop column window_from;
alter table login_code drop column window_count;
