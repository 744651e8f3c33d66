-- All that a wish asks about an offer, in the order of the list. Without the words: a row of an index has room for 2 700
-- bytes here.
create index opportunity_by_wish on opportunity
  (state, listed_at, id, confirm_by, districts, weekdays, suits, minutes, rhythm);

-- Sign-ups without a date are no date's.
drop index signup_by_shift;
create index signup_by_shift on signup (shift_id) where shift_id is not null;
