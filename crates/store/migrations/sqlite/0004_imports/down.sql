drop table import_row;
drop table import_run;
drop table import_draft;
drop table import_mapping;
