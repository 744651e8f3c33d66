-- That somebody was erased: when, and a mark that only this hub's secret leads from a person to. A backup that is older
-- brings nobody back.
create table erasure (
  at bigint not null,
  mark text not null,
  primary key (at, mark)
);

-- An account that was closed keeps nobody from opening another one with the same address.
drop index account_by_email;
create unique index account_by_email on account (email_key) where closed_at is null;
