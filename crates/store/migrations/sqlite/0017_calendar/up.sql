-- What takes place. An event of an organisation's own calendar has the name it has there; that name is taken once.
create table event (
  id integer primary key autoincrement not null,
  public_id text not null unique,
  organisation_id bigint not null references organisation (id),
  state text not null,
  lang text not null,
  topic text not null,
  districts text not null,
  place text,
  cost text,
  access text,
  opportunity_id bigint references opportunity (id) on delete set null,
  uid text unique,
  reason text,
  listed_at bigint,
  changed_at bigint not null,
  created_at bigint not null,
  ended_at bigint
);
create index event_by_organisation on event (organisation_id, state);
create index event_by_state on event (state, created_at);
create index event_by_opportunity on event (opportunity_id);

create table event_text (
  event_id bigint not null references event (id) on delete cascade,
  lang text not null,
  title text not null,
  summary text not null,
  content text not null,
  primary key (event_id, lang)
);

-- A date is known by when it was announced for first, so that none is there twice.
create table event_date (
  id integer primary key autoincrement not null,
  event_id bigint not null references event (id) on delete cascade,
  date_key text not null,
  starts text not null,
  ends text not null,
  starts_at bigint not null,
  ends_at bigint not null,
  all_day boolean not null,
  was text,
  cancelled_at bigint,
  reason text,
  visitors integer,
  sequence integer not null,
  unique (event_id, date_key)
);
create index event_date_by_start on event_date (starts_at);
create index event_date_by_end on event_date (ends_at);

-- Where an organisation's own calendar lies, and how the last look at it went.
create table calendar_feed (
  organisation_id bigint primary key not null references organisation (id) on delete cascade,
  url text,
  topic text not null,
  district text,
  approved boolean not null,
  etag text,
  last_modified text,
  next_at bigint,
  tried_at bigint,
  read_at bigint,
  problem text,
  events integer not null,
  skipped integer not null
);
create index calendar_feed_by_next on calendar_feed (next_at);
