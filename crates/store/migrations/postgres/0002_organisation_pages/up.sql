-- Both sizes of a picture are files of one kind.
create table organisation_picture (
  organisation_id bigint primary key not null references organisation (id) on delete cascade,
  large text not null references upload (hash),
  small text not null references upload (hash),
  width integer not null,
  height integer not null,
  alt text
);
create index organisation_picture_by_large on organisation_picture (large);
create index organisation_picture_by_small on organisation_picture (small);

-- What was removed can be brought back for a day.
alter table contact_point add column removed_at bigint;
