-- What was searched for and not found, by month: words and how often, nothing of who searched.
create table search_miss (
  month bigint not null,
  words text not null,
  times bigint not null,
  primary key (month, words),
  constraint search_miss_times check (times > 0)
);
