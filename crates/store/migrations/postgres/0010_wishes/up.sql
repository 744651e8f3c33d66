-- All that a wish asks about an offer, in the order of the list: looking at a thousand offers reads one piece of the file
-- instead of a thousand.
-- Only on this engine: a row of an index has room for 2 700 bytes, too few for the words.
create index opportunity_by_wish on opportunity
  (state, listed_at, id, confirm_by, districts, weekdays, suits, minutes, rhythm);
-- On both engines

-- Sign-ups without a date are no date's: the engine once looked for one person's among all of them.
drop index signup_by_shift;
create index signup_by_shift on signup (shift_id) where shift_id is not null;
