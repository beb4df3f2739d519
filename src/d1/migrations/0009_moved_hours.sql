-- When a reader chose the clock by which the letter is due, milliseconds since 1970; null when they joined with it. Who
-- moves their hour to one that is over gets the letter of the day all the same.
ALTER TABLE subscribers ADD COLUMN clock_chosen_at INTEGER;

DROP INDEX subscribers_to_plan;
-- In the order in which planning looks for readers, with most of what it asks of them.
CREATE INDEX subscribers_to_plan ON subscribers (
  state, clock, coalesce(planned_day, ''), id, confirmed_at, paused_until, weekdays, clock_chosen_at
);
