-- Lists are read in their order from an index that holds all that decides about a row, so that a page costs the same
-- however many rows there are.
drop index opportunity_by_state;
create index opportunity_by_state on opportunity (state, listed_at, id, confirm_by);
create index opportunity_by_topic on opportunity (state, topic, listed_at, id, confirm_by);
drop index opportunity_by_organisation;
create index opportunity_by_organisation on opportunity (organisation_id, state, listed_at, id, confirm_by);

-- Who signed up for the same under the same name, for the date, and lately.
drop index signup_by_opportunity;
create index signup_by_opportunity on signup (opportunity_id, name, state);
create index signup_by_shift on signup (shift_id);
create index signup_by_created on signup (created_at, id);
