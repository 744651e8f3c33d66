-- Texts of the office are reported as well: such a case has no organisation. A text that is hidden after a report knows since when.
-- Only on this engine: a column that may be empty from now on means a new table, and what hangs on it goes the same way.
create temp table report_before as select * from report;
create temp table reporter_before as select * from reporter;
create temp table report_word_before as select * from report_word;
create temp table report_numbers as select name, seq from sqlite_sequence where name in ('report', 'report_word');
drop table report_word;
drop table reporter;
drop table report;
create table report (
  id integer primary key autoincrement not null,
  form_key text not null unique,
  target_kind text not null,
  target_id bigint not null,
  organisation_id bigint references organisation (id) on delete cascade,
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
create table reporter (
  report_id bigint primary key not null references report (id) on delete cascade,
  message text not null,
  name text,
  email text,
  phone text
);
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
insert into report (id, form_key, target_kind, target_id, organisation_id, reason, locale, state, outcome, objector, due, received_at, decided_at, partner_id)
  select id, form_key, target_kind, target_id, organisation_id, reason, locale, state, outcome, objector, due, received_at, decided_at, partner_id from report_before;
insert into reporter (report_id, message, name, email, phone) select report_id, message, name, email, phone from reporter_before;
insert into report_word (id, report_id, reporter_id, kind, which, content, ground, rule, account_id, partner_id, at)
  select id, report_id, reporter_id, kind, which, content, ground, rule, account_id, partner_id, at from report_word_before;
-- No number is given twice: links are made from them.
delete from sqlite_sequence where name in ('report', 'report_word');
insert into sqlite_sequence (name, seq) select name, seq from report_numbers;
drop table report_numbers;
drop table report_word_before;
drop table reporter_before;
drop table report_before;
-- On both engines

alter table article add column restricted_at bigint;
