-- Not to be undone: one account may be several things. A copy was taken before; restore it.
select 1;
