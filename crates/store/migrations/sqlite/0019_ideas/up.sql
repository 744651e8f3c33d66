-- Ideas: what everybody reads of them, and what is counted, for good and without names.
create table idea (
  id integer primary key autoincrement not null,
  form_key text not null unique,
  public_id text not null unique,
  source text not null,
  lang text not null,
  title text not null,
  content text not null,
  topic text,
  district text,
  place text,
  state text not null,
  reason text,
  merged_into bigint references idea (id),
  was text,
  shelf text,
  office_id bigint references organisation (id) on delete set null,
  owner_id bigint,
  due text not null,
  paused_on text,
  answered_on text,
  in_time boolean,
  reminded_on text,
  outcome text,
  objection text,
  objection_due text,
  supporters bigint not null default 0,
  on_paper bigint not null default 0,
  received_at bigint not null,
  advised_at bigint,
  published_at bigint,
  merged_at bigint,
  ended_at bigint
);
create index idea_by_newest on idea (published_at, id) where shelf is not null;
create index idea_by_support on idea (supporters, id) where shelf is not null;
create index idea_by_topic on idea (topic, published_at, id) where shelf is not null;
create index idea_by_district on idea (district, published_at, id) where shelf is not null;
create index idea_by_shelf on idea (shelf, published_at, id);
create index idea_by_state on idea (state, office_id, due);
create index idea_by_merged on idea (merged_into);
create index idea_by_office on idea (office_id);
create index idea_by_end on idea (ended_at);

-- Who told it. With this row everything goes that they wrote to the office.
create table idea_author (
  idea_id bigint primary key not null references idea (id) on delete cascade,
  name text not null,
  email text,
  email_key text,
  phone text,
  confirmed_at bigint
);
create index idea_author_by_email on idea_author (email_key);

-- What they wrote before names of others were blacked out.
create table idea_original (
  idea_id bigint primary key not null references idea_author (idea_id) on delete cascade,
  title text not null,
  content text not null,
  kept_at bigint not null
);
create index idea_original_by_time on idea_original (kept_at);

-- What was said and noted about it. What whoever told it wrote hangs on their row.
create table idea_entry (
  id integer primary key autoincrement not null,
  idea_id bigint not null references idea (id) on delete cascade,
  author_id bigint references idea_author (idea_id) on delete cascade,
  kind text not null,
  content text not null,
  account_id bigint,
  at bigint not null
);
create index idea_entry_by_idea on idea_entry (idea_id, id);
create index idea_entry_by_author on idea_entry (author_id);

-- Answers: rows are only added; the last one holds. Who said it is the number of an account, as in the journal.
create table idea_answer (
  id integer primary key autoincrement not null,
  idea_id bigint not null references idea (id) on delete cascade,
  outcome text not null,
  content text not null,
  office_id bigint references organisation (id) on delete set null,
  whom text,
  body text,
  on_day text,
  result text,
  result_at bigint,
  contact_id bigint references contact_point (id) on delete set null,
  account_id bigint,
  again boolean not null,
  at bigint not null
);
create index idea_answer_by_idea on idea_answer (idea_id, id);
create index idea_answer_by_office on idea_answer (office_id);
create index idea_answer_by_contact on idea_answer (contact_id);

create table idea_picture (
  id integer primary key autoincrement not null,
  idea_id bigint not null references idea_author (idea_id) on delete cascade,
  large text not null references upload (hash),
  small text not null references upload (hash),
  width integer not null,
  height integer not null,
  small_width integer not null,
  alt text not null,
  added_at bigint not null
);
create index idea_picture_by_idea on idea_picture (idea_id);
create index idea_picture_by_large on idea_picture (large);
create index idea_picture_by_small on idea_picture (small);

-- Who supports it. One mailbox, and one name with one number, once for each idea.
create table idea_support (
  id integer primary key autoincrement not null,
  idea_id bigint not null references idea (id) on delete cascade,
  channel text not null,
  name text not null,
  name_key text not null,
  email text,
  email_key text,
  phone text,
  phone_key text,
  locale text not null,
  confirmed_at bigint,
  came_from bigint references idea_support (id) on delete set null,
  created_at bigint not null
);
create unique index idea_support_by_mailbox on idea_support (idea_id, email_key);
create unique index idea_support_by_phone on idea_support (idea_id, phone_key, name_key);
create index idea_support_by_name on idea_support (idea_id, name_key);
create index idea_support_by_origin on idea_support (came_from);
create index idea_support_by_email on idea_support (email_key);

-- What was told to whom, so that nobody is missed and nobody hears it twice: an event and a mark of a person, without a name.
create table told (
  event text not null,
  person text not null,
  at bigint not null,
  primary key (event, person)
);
create index told_by_time on told (at);
