-- Advice: what is counted, for good and without names. Who had the talk is the number of an account, as in the journal.
create table advice (
  id integer primary key autoincrement not null,
  form_key text unique,
  source text not null,
  locale text not null,
  topic text,
  district text,
  outcome text,
  next_on text,
  adviser_id bigint,
  inquiry_id bigint references inquiry (id) on delete set null,
  held_at bigint not null,
  closed_at bigint
);
create index advice_by_next on advice (next_on);
create index advice_by_closing on advice (closed_at);
create index advice_by_inquiry on advice (inquiry_id);

-- The sheet. With this row goes who it was, what they said, and what was suggested to them.
create table advice_person (
  advice_id bigint primary key not null references advice (id) on delete cascade,
  note text not null,
  wish text not null,
  can text,
  wont text,
  unwanted text not null,
  helps text,
  name text not null,
  email text,
  phone text,
  reachable text,
  person_id bigint references person (id) on delete set null
);
create index advice_person_by_person on advice_person (person_id);

create table advice_suggestion (
  advice_id bigint not null references advice_person (advice_id) on delete cascade,
  position integer not null,
  opportunity_id bigint not null references opportunity (id) on delete cascade,
  has_words boolean not null,
  unwanted text,
  primary key (advice_id, position)
);
create index advice_suggestion_by_opportunity on advice_suggestion (opportunity_id);

-- Introductions: of a person to an organisation, or of two organisations to each other.
create table introduction (
  id integer primary key autoincrement not null,
  form_key text unique,
  advice_id bigint references advice (id) on delete set null,
  organisation_id bigint not null references organisation (id) on delete cascade,
  other_id bigint references organisation (id) on delete cascade,
  opportunity_id bigint references opportunity (id) on delete set null,
  signup_id bigint references signup (id) on delete set null,
  state text not null,
  tell boolean not null,
  tell_other boolean not null,
  next_on text,
  created_at bigint not null,
  ended_at bigint
);
create index introduction_by_state on introduction (state, next_on);
create index introduction_by_advice on introduction (advice_id);
create index introduction_by_organisation on introduction (organisation_id);
create index introduction_by_other on introduction (other_id);
create index introduction_by_opportunity on introduction (opportunity_id);
create index introduction_by_signup on introduction (signup_id);
create index introduction_by_end on introduction (ended_at);

-- What was passed on, and who said yes to it.
create table introduction_said (
  introduction_id bigint primary key not null references introduction (id) on delete cascade,
  name text not null,
  email text,
  phone text,
  message text,
  agreed_by text,
  agreed_way text,
  agreed_at bigint,
  other_by text,
  other_way text,
  other_at bigint,
  reason text
);

-- Foundings on their way, with a companion.
create table founding (
  id integer primary key autoincrement not null,
  form_key text unique,
  topic text,
  locale text not null,
  state text not null,
  companion_id bigint,
  advice_id bigint references advice (id) on delete set null,
  next_on text,
  begun_at bigint not null,
  ended_at bigint
);
create index founding_by_state on founding (state, next_on);
create index founding_by_advice on founding (advice_id);
create index founding_by_end on founding (ended_at);

create table founding_person (
  founding_id bigint primary key not null references founding (id) on delete cascade,
  name text not null,
  email text,
  phone text,
  title text not null,
  idea text not null
);

create table founding_step (
  id integer primary key autoincrement not null,
  founding_id bigint not null references founding_person (founding_id) on delete cascade,
  position integer not null,
  template text,
  part text not null,
  title text,
  done_on text,
  note text
);
create index founding_step_by_founding on founding_step (founding_id, position);
