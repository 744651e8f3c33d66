-- Agreements. What was confirmed never changes: a text is a version, and versions are only added.
create table agreement (
  id integer primary key autoincrement not null,
  form_key text not null unique,
  template text,
  state text not null,
  lang text not null,
  latest integer not null,
  holds integer,
  public boolean not null,
  begun_at bigint not null,
  in_force_at bigint,
  over_at bigint,
  outcome text,
  ended_by bigint,
  comment_until text,
  published_at bigint
);
create index agreement_by_state on agreement (state, begun_at);

-- Who is a party. A step names one by its place.
create table agreement_party (
  id integer primary key autoincrement not null,
  agreement_id bigint not null references agreement (id) on delete cascade,
  position integer not null,
  organisation_id bigint references organisation (id),
  name text not null,
  sector text not null,
  lang text not null,
  unique (agreement_id, position)
);
create index agreement_party_by_organisation on agreement_party (organisation_id);

-- Who speaks for it; goes years after the end, and what they said with it.
create table agreement_contact (
  party_id bigint primary key not null references agreement_party (id) on delete cascade,
  name text not null,
  email text,
  phone text
);

create table agreement_version (
  agreement_id bigint not null references agreement (id) on delete cascade,
  number integer not null,
  at bigint not null,
  by_party bigint,
  title text not null,
  goal text not null,
  volunteers text not null,
  not_replaced text not null,
  contributions text not null,
  binding text not null,
  district text,
  starts_on text not null,
  review_on text not null,
  ends_on text,
  primary key (agreement_id, number)
);

-- The steps of each version; a number means one step through all versions.
create table agreement_measure (
  agreement_id bigint not null,
  version integer not null,
  number integer not null,
  position integer not null,
  what text not null,
  who integer not null,
  due_on text not null,
  shown text not null,
  effect text not null,
  primary key (agreement_id, version, number),
  foreign key (agreement_id, version) references agreement_version (agreement_id, number) on delete cascade
);

-- A party says yes to one version, once.
create table agreement_confirmation (
  party_id bigint not null references agreement_party (id) on delete cascade,
  version integer not null,
  at bigint not null,
  channel text not null,
  public boolean not null,
  primary key (party_id, version)
);

create table agreement_signer (
  party_id bigint not null references agreement_contact (party_id) on delete cascade,
  version integer not null,
  name text not null,
  role text not null,
  primary key (party_id, version)
);

-- Photographs, documents and signed sheets.
create table agreement_file (
  id integer primary key autoincrement not null,
  agreement_id bigint not null references agreement (id) on delete cascade,
  upload text not null references upload (hash),
  scan boolean not null,
  at bigint not null
);
create index agreement_file_by_upload on agreement_file (upload);
create index agreement_file_by_agreement on agreement_file (agreement_id);

-- What shows that a step was done, and what another party says to that.
create table agreement_proof (
  id integer primary key autoincrement not null,
  agreement_id bigint not null references agreement (id) on delete cascade,
  measure integer not null,
  version integer not null,
  by_party bigint not null references agreement_party (id),
  words text not null,
  file_id bigint references agreement_file (id),
  at bigint not null,
  state text not null,
  judged_by bigint references agreement_party (id),
  judged_at bigint,
  reply text
);
create index agreement_proof_by_agreement on agreement_proof (agreement_id);

-- What the parties say to each other, and what the office notes of a talk.
create table agreement_word (
  id integer primary key autoincrement not null,
  agreement_id bigint not null references agreement (id) on delete cascade,
  party_id bigint references agreement_contact (party_id) on delete cascade,
  kind text not null,
  content text not null,
  at bigint not null
);
create index agreement_word_by_agreement on agreement_word (agreement_id);

-- Of what the parties were reminded: none is missed after a downtime, none comes twice.
create table agreement_told (
  agreement_id bigint not null references agreement (id) on delete cascade,
  what text not null,
  on_day text not null,
  day text not null,
  cause bigint not null,
  primary key (agreement_id, what, on_day)
);
