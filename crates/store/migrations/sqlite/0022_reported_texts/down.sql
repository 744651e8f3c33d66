delete from report where organisation_id is null;
alter table article drop column restricted_at;
