alter table account drop column warned_at;
drop table circular_refusal;
drop table circular_recipient;
drop table circular;
drop table organisation_apart;
drop table organisation_merge_undo;
drop table organisation_merge;
