-- "Stein im Weg": what everybody reads, in the words of the office, and how the promise stands; for good and without names.
create table obstacle (
  id integer primary key autoincrement not null,
  form_key text unique,
  source text not null,
  topic text,
  district text,
  locale text not null,
  state text not null,
  office_id bigint references organisation (id) on delete set null,
  owner_id bigint,
  due text not null,
  answered_on text,
  in_time boolean,
  next_on text,
  title text not null,
  content text not null,
  answer text,
  outcome text,
  also integer not null,
  received_at bigint not null,
  opened_at bigint,
  ended_at bigint
);
create index obstacle_by_state on obstacle (state, due);
create index obstacle_by_end on obstacle (ended_at);
create index obstacle_by_time on obstacle (received_at);

-- Who named it, in their own words. It goes half a year after the end.
create table obstacle_person (
  obstacle_id bigint primary key not null references obstacle (id) on delete cascade,
  name text not null,
  email text,
  phone text,
  words text not null,
  whom text
);

-- Whom it hinders too: each once, by mailbox or number.
create table obstacle_voice (
  id integer primary key autoincrement not null,
  obstacle_id bigint not null references obstacle (id) on delete cascade,
  way text not null,
  who text not null,
  locale text not null,
  asked_at bigint not null,
  confirmed_at bigint,
  unique (obstacle_id, who)
);
create index obstacle_voice_by_who on obstacle_voice (who);

-- Goals of the network. Numbers are kept exactly, as thousandths.
create table goal (
  id integer primary key autoincrement not null,
  form_key text unique,
  title text not null,
  content text not null,
  indicator text not null,
  unit text not null,
  baseline bigint not null,
  baseline_on text not null,
  target bigint not null,
  target_on text not null,
  state text not null,
  owner_id bigint,
  next_on text,
  outcome text,
  set_at bigint not null,
  ended_at bigint
);

create table goal_value (
  id integer primary key autoincrement not null,
  goal_id bigint not null references goal (id) on delete cascade,
  day text not null,
  amount bigint not null,
  source text not null
);
create index goal_value_by_goal on goal_value (goal_id, day);

-- Meetings, and what was agreed there.
create table meeting (
  id integer primary key autoincrement not null,
  form_key text unique,
  title text not null,
  day text not null,
  from_minute integer,
  place text not null,
  agenda text,
  minutes text,
  state text not null,
  owner_id bigint,
  circular_id bigint references circular (id) on delete set null,
  event_id bigint references event (id) on delete set null,
  planned_at bigint not null
);
create index meeting_by_state on meeting (state, day);
create index meeting_by_circular on meeting (circular_id);
create index meeting_by_event on meeting (event_id);

create table meeting_guest (
  meeting_id bigint not null references meeting (id) on delete cascade,
  organisation_id bigint not null references organisation (id) on delete cascade,
  primary key (meeting_id, organisation_id)
);
create index meeting_guest_by_organisation on meeting_guest (organisation_id);

create table meeting_measure (
  id integer primary key autoincrement not null,
  meeting_id bigint not null references meeting (id) on delete cascade,
  organisation_id bigint references organisation (id) on delete set null,
  who text not null,
  what text not null,
  agreed_by text not null,
  next_on text not null,
  state text not null,
  word text,
  ended_on text
);
create index meeting_measure_by_meeting on meeting_measure (meeting_id);
create index meeting_measure_by_state on meeting_measure (state, next_on);
create index meeting_measure_by_organisation on meeting_measure (organisation_id);
