drop index opportunity_by_wish;
drop index signup_by_shift;
create index signup_by_shift on signup (shift_id);
