-- Where an organisation went, for good: its address leads there.
create table organisation_merge (
  gone_id bigint primary key not null references organisation (id),
  kept_id bigint not null references organisation (id),
  at bigint not null
);
create index organisation_merge_by_kept on organisation_merge (kept_id);

-- What an undo of that needs, for a month.
create table organisation_merge_undo (
  gone_id bigint primary key not null references organisation_merge (gone_id),
  at bigint not null,
  content text not null
);
create index organisation_merge_undo_by_time on organisation_merge_undo (at);

-- Somebody looked: these two are not the same. The smaller number stands first.
create table organisation_apart (
  one_id bigint not null references organisation (id) on delete cascade,
  two_id bigint not null references organisation (id) on delete cascade,
  primary key (one_id, two_id)
);

-- What the office writes to organisations that it chose.
create table circular (
  id integer primary key autoincrement not null,
  form_key text not null unique,
  subject text not null,
  content text not null,
  created_at bigint not null,
  sent_at bigint
);
create index circular_by_time on circular (created_at);

-- To whom; by which way once it went out.
create table circular_recipient (
  circular_id bigint not null references circular (id) on delete cascade,
  organisation_id bigint not null references organisation (id) on delete cascade,
  way text,
  primary key (circular_id, organisation_id)
);
create index circular_recipient_by_organisation on circular_recipient (organisation_id);

-- Organisations that want no circulars.
create table circular_refusal (
  organisation_id bigint primary key not null references organisation (id) on delete cascade,
  at bigint not null
);

-- When the person was told that their unused account goes.
alter table account add column warned_at bigint;
