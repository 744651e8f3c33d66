-- Who asked for the weekly post. An address stands here once, and one that was stopped does not stand here any more.
create table digest_subscription (
  id integer primary key autoincrement not null,
  email text not null,
  email_key text not null unique,
  locale text not null,
  topics text not null,
  districts text not null,
  langs text not null,
  kinds text not null,
  form_key text not null,
  asked_at bigint not null,
  confirmed_at bigint,
  told_until bigint
);
create index digest_subscription_by_confirmed on digest_subscription (confirmed_at, id);

-- One sending. Subscriptions are looked at in the order of their numbers; how far it came outlives a crash.
create table digest_issue (
  id integer primary key autoincrement not null,
  occasion text not null,
  due_at bigint not null,
  made_at bigint not null,
  form_key text unique,
  reached bigint not null,
  ended_at bigint,
  unique (occasion, due_at)
);

-- What the office says: for the next sending as long as it belongs to none.
create table digest_word (
  id integer primary key autoincrement not null,
  issue_id bigint references digest_issue (id) on delete cascade,
  lang text not null,
  content text not null,
  unique (issue_id, lang)
);

-- Who gets which sending, and from when on it tells: nobody gets one twice.
create table digest_sent (
  subscription_id bigint not null references digest_subscription (id) on delete cascade,
  issue_id bigint not null references digest_issue (id) on delete cascade,
  since_at bigint not null,
  primary key (subscription_id, issue_id)
);
create index digest_sent_by_issue on digest_sent (issue_id);
