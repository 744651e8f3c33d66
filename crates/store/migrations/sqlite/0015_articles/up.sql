-- Texts of the office. What is shown is the version named here, from one moment to another.
create table article (
  id integer primary key autoincrement not null,
  public_id text not null unique,
  kind text not null,
  slug text not null unique,
  latest integer not null,
  shown integer,
  public_from bigint,
  public_until bigint,
  told text not null,
  changed_at bigint not null
);
create index article_by_kind on article (kind, public_from);
create index article_by_told on article (told);

-- Who wrote one is the number of an account, as in the journal: once that is gone it is nobody.
create table article_version (
  article_id bigint not null references article (id) on delete cascade,
  number integer not null,
  at bigint not null,
  author_id bigint,
  primary key (article_id, number)
);

-- Each version holds the text in every language it was in, and since which version it reads so.
create table article_text (
  article_id bigint not null,
  number integer not null,
  lang text not null,
  title text not null,
  summary text not null,
  content text not null,
  since integer not null,
  primary key (article_id, number, lang),
  foreign key (article_id, number) references article_version (article_id, number) on delete cascade
);

-- Pictures that texts show, by their number.
create table article_picture (
  id integer primary key autoincrement not null,
  large text not null references upload (hash),
  small text not null references upload (hash),
  width integer not null,
  height integer not null,
  small_width integer not null,
  alt text not null,
  credit text not null,
  consent text not null,
  agreed text,
  added_at bigint not null
);
create index article_picture_by_large on article_picture (large);
create index article_picture_by_small on article_picture (small);
