-- Texts of the office are reported as well: such a case has no organisation. A text that is hidden after a report knows since when.
-- Only on this engine
alter table report alter column organisation_id drop not null;
-- On both engines

alter table article add column restricted_at bigint;
