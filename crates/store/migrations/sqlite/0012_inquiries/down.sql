drop table inquiry_merge_undo;
drop table inquiry_link;
drop table inquiry_entry;
drop table inquiry_asker;
drop table inquiry;
