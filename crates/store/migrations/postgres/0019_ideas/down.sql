drop table told;
drop table idea_support;
drop table idea_picture;
drop table idea_answer;
drop table idea_entry;
drop table idea_original;
drop table idea_author;
drop table idea;
