drop table calendar_feed;
drop table event_date;
drop table event_text;
drop table event;
