drop table digest_sent;
drop table digest_word;
drop table digest_issue;
drop table digest_subscription;
