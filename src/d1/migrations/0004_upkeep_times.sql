-- When a task was last done; null where only the day counts. The task `opening` looks for digests that are due.
ALTER TABLE upkeep ADD COLUMN done_at INTEGER;
