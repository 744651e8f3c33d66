drop table founding_step;
drop table founding_person;
drop table founding;
drop table introduction_said;
drop table introduction;
drop table advice_suggestion;
drop table advice_person;
drop table advice;
