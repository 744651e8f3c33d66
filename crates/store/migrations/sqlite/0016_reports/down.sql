alter table contact_point drop column restricted_at;
drop table restriction;
drop table report_word;
drop table reporter;
drop table report;
