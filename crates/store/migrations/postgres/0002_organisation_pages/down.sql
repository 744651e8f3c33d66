alter table contact_point drop column removed_at;
drop table organisation_picture;
