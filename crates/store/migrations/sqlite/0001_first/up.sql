-- Times are microseconds since 1970 UTC, wall times ISO text in the city's zone, keys and lists text.
create table setting (
  key text primary key not null,
  value text not null,
  version bigint not null
);

create table organisation (
  id integer primary key autoincrement not null,
  public_id text not null unique,
  name text not null,
  sort_key text not null,
  sector text not null,
  state text not null,
  lang text not null,
  summary text not null,
  description text,
  district text,
  address text,
  website text,
  email text,
  phone text,
  contact_name text,
  parent_id bigint references organisation (id),
  charter_version text,
  charter_since bigint,
  charter_left bigint,
  registered_at bigint not null,
  decided_at bigint,
  reason text,
  invented boolean not null
);
create index organisation_by_state on organisation (state, sort_key, id);

create table organisation_topic (
  organisation_id bigint not null references organisation (id) on delete cascade,
  topic text not null,
  primary key (organisation_id, topic)
);

create table charter_signature (
  id integer primary key autoincrement not null,
  organisation_id bigint not null references organisation (id) on delete cascade,
  version text not null,
  signed_at bigint not null,
  left_at bigint
);

create table contact_point (
  id integer primary key autoincrement not null,
  organisation_id bigint not null references organisation (id) on delete cascade,
  position integer not null,
  name text not null,
  role text not null,
  topics text not null,
  phone text,
  email text,
  hours text,
  languages text not null,
  deputy_id bigint references contact_point (id)
);

create table opportunity (
  id integer primary key autoincrement not null,
  public_id text not null unique,
  organisation_id bigint not null references organisation (id),
  state text not null,
  lang text not null,
  topic text not null,
  districts text not null,
  place text,
  way text not null,
  vulnerable boolean not null,
  rhythm text not null,
  minutes integer not null,
  weekdays integer not null,
  nth integer,
  from_minute integer,
  to_minute integer,
  capacity integer,
  taken integer not null default 0,
  min_age integer not null,
  languages text not null,
  suits integer not null,
  liability_by text not null,
  accident_by text not null,
  contact_name text,
  contact_email text,
  contact_phone text,
  haystack text not null,
  confirm_by bigint not null,
  listed_at bigint,
  created_at bigint not null,
  ended_at bigint,
  reason text,
  check (capacity is null or taken <= capacity),
  check (taken >= 0)
);
create index opportunity_by_state on opportunity (state, listed_at, id);
create index opportunity_by_organisation on opportunity (organisation_id);
create index opportunity_by_confirm on opportunity (state, confirm_by);

create table opportunity_text (
  opportunity_id bigint not null references opportunity (id) on delete cascade,
  lang text not null,
  version integer not null,
  title text not null,
  summary text not null,
  tasks text not null,
  primary key (opportunity_id, lang)
);

create table shift (
  id integer primary key autoincrement not null,
  opportunity_id bigint not null references opportunity (id) on delete cascade,
  starts text not null,
  ends text not null,
  starts_at bigint not null,
  capacity integer,
  taken integer not null default 0,
  called_off_at bigint,
  check (capacity is null or taken <= capacity),
  check (taken >= 0)
);
create index shift_by_opportunity on shift (opportunity_id, starts_at);
create index shift_by_start on shift (starts_at);

create table person (
  id integer primary key autoincrement not null,
  public_id text not null unique,
  name text not null,
  email text,
  email_key text,
  phone text,
  phone_key text,
  locale text not null,
  created_at bigint not null
);
create index person_by_email on person (email_key);
create index person_by_phone on person (phone_key);

create table signup (
  id integer primary key autoincrement not null,
  public_id text not null unique,
  opportunity_id bigint not null references opportunity (id),
  shift_id bigint references shift (id),
  organisation_id bigint not null references organisation (id),
  way text not null,
  state text not null,
  held_until bigint,
  channel text not null,
  name text not null,
  email text,
  phone text,
  person_id bigint references person (id),
  message text,
  locale text not null,
  guardian_name text,
  guardian_email text,
  guardian_phone text,
  guardian_locale text,
  consented_at bigint,
  form_key text not null unique,
  created_at bigint not null,
  confirmed_at bigint,
  ended_at bigint,
  reason text
);
create index signup_by_opportunity on signup (opportunity_id, state);
create index signup_by_organisation on signup (organisation_id, state, created_at);
create index signup_by_state on signup (state, created_at);
create index signup_by_person on signup (person_id);

create table account (
  id integer primary key autoincrement not null,
  email text not null,
  email_key text not null,
  name text not null,
  role text not null,
  organisation_id bigint references organisation (id),
  locale text not null,
  created_at bigint not null,
  closed_at bigint
);
create unique index account_by_email on account (email_key);

create table login_code (
  email_key text primary key not null,
  generation integer not null,
  expires_at bigint not null,
  attempts integer not null,
  used boolean not null,
  window_from bigint not null,
  window_count integer not null
);

create table session (
  token_hash text primary key not null,
  account_id bigint not null references account (id) on delete cascade,
  created_at bigint not null,
  seen_at bigint not null,
  expires_at bigint not null
);

create table link (
  purpose text not null,
  subject text not null,
  generation integer not null,
  expires_at bigint not null,
  primary key (purpose, subject)
);

create table journal (
  seq bigint primary key not null,
  at bigint not null,
  actor text not null,
  on_behalf text,
  channel text not null,
  verb text not null,
  subject_kind text not null,
  subject_id bigint not null,
  touches text not null
);
create index journal_by_subject on journal (subject_kind, subject_id, seq);

create table reader_position (
  reader text primary key not null,
  seq bigint not null
);

create table outbox (
  id integer primary key autoincrement not null,
  public_id text not null unique,
  letter text not null,
  subject_kind text not null,
  subject_id bigint not null,
  address text not null,
  locale text not null,
  cause bigint not null,
  state text not null,
  attempts integer not null,
  due_at bigint not null,
  created_at bigint not null,
  sent_at bigint,
  error text
);
create unique index outbox_told_once on outbox (cause, letter, address);
create index outbox_by_due on outbox (state, due_at);

create table job (
  id integer primary key autoincrement not null,
  name text not null,
  subject bigint not null,
  state text not null,
  due_at bigint not null,
  leased_until bigint,
  attempts integer not null,
  error text
);
create unique index job_once on job (name, subject, due_at);
create index job_by_due on job (state, due_at);

create table upload (
  hash text primary key not null,
  mime text not null,
  bytes bigint not null,
  created_at bigint not null
);
