drop table office_code;
drop table retention_run;
