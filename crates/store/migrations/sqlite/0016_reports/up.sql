-- Reports of entries: that there was one, and what became of it, for good and without names.
create table report (
  id integer primary key autoincrement not null,
  form_key text not null unique,
  target_kind text not null,
  target_id bigint not null,
  organisation_id bigint not null references organisation (id) on delete cascade,
  reason text not null,
  locale text not null,
  state text not null,
  outcome text,
  objector text,
  due text not null,
  received_at bigint not null,
  decided_at bigint,
  partner_id bigint references organisation (id) on delete set null
);
create index report_by_state on report (state, due);
create index report_by_target on report (target_kind, target_id);
create index report_by_organisation on report (organisation_id);
create index report_by_partner on report (partner_id);
create index report_by_decision on report (decided_at);

-- Who reported it. With this row everything goes that they said.
create table reporter (
  report_id bigint primary key not null references report (id) on delete cascade,
  message text not null,
  name text,
  email text,
  phone text
);

-- Decisions with their reasons, and objections. Who decided is the number of an account or of an organisation, as in the journal:
-- once that is gone it is nobody. What whoever reported wrote hangs on their row.
create table report_word (
  id integer primary key autoincrement not null,
  report_id bigint not null references report (id) on delete cascade,
  reporter_id bigint references reporter (report_id) on delete cascade,
  kind text not null,
  which text not null,
  content text not null,
  ground text,
  rule text,
  account_id bigint,
  partner_id bigint,
  at bigint not null
);
create index report_word_by_report on report_word (report_id, id);
create index report_word_by_reporter on report_word (reporter_id);

-- What is hidden, and how it stood before.
create table restriction (
  kind text not null,
  number bigint not null,
  was text not null,
  since bigint not null,
  primary key (kind, number)
);

alter table contact_point add column restricted_at bigint;
