drop index account_by_email;
create unique index account_by_email on account (email_key);
drop table erasure;
