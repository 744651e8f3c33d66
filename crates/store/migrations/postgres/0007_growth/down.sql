drop index signup_by_created;
drop index signup_by_shift;
drop index signup_by_opportunity;
create index signup_by_opportunity on signup (opportunity_id, state);
drop index opportunity_by_organisation;
create index opportunity_by_organisation on opportunity (organisation_id);
drop index opportunity_by_topic;
drop index opportunity_by_state;
create index opportunity_by_state on opportunity (state, listed_at, id);
