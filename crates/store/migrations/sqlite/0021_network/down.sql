drop table meeting_measure;
drop table meeting_guest;
drop table meeting;
drop table goal_value;
drop table goal;
drop table obstacle_voice;
drop table obstacle_person;
drop table obstacle;
