-- Questions as cases: what is counted, for good and without names. Who took one on and who wrote something is the number of an
-- account, as in the journal: once that is gone it is nobody.
create table inquiry (
  id integer primary key autoincrement not null,
  form_key text unique,
  kind text not null,
  source text not null,
  topic text,
  locale text not null,
  state text not null,
  closing text,
  merged_into bigint references inquiry (id),
  office_id bigint references organisation (id) on delete set null,
  owner_id bigint,
  due text not null,
  paused_on text,
  answered_on text,
  in_time boolean,
  next_on text,
  received_at bigint not null,
  closed_at bigint
);
create index inquiry_by_state on inquiry (state, office_id, due);
create index inquiry_by_closing on inquiry (closed_at);
create index inquiry_by_time on inquiry (received_at);
create index inquiry_by_owner on inquiry (owner_id);

-- Who asked. With this row everything goes that was said.
create table inquiry_asker (
  inquiry_id bigint primary key not null references inquiry (id) on delete cascade,
  name text not null,
  email text,
  phone text,
  reachable text
);

create table inquiry_entry (
  id integer primary key autoincrement not null,
  inquiry_id bigint not null references inquiry_asker (inquiry_id) on delete cascade,
  origin_id bigint references inquiry (id) on delete set null,
  kind text not null,
  way text,
  content text not null,
  at bigint not null,
  author_id bigint,
  other_address text,
  message_id text unique
);
create index inquiry_entry_by_inquiry on inquiry_entry (inquiry_id, at);
create index inquiry_entry_by_author on inquiry_entry (author_id);

-- Other records that a case is about.
create table inquiry_link (
  inquiry_id bigint not null references inquiry_asker (inquiry_id) on delete cascade,
  kind text not null,
  number bigint not null,
  primary key (inquiry_id, kind, number)
);

-- What takes a merging of two cases back, for a month.
create table inquiry_merge_undo (
  gone_id bigint primary key not null references inquiry_asker (inquiry_id) on delete cascade,
  kept_id bigint not null references inquiry_asker (inquiry_id) on delete cascade,
  at bigint not null,
  content text not null
);
create index inquiry_merge_undo_by_time on inquiry_merge_undo (at);
create index inquiry_merge_undo_by_kept on inquiry_merge_undo (kept_id);
