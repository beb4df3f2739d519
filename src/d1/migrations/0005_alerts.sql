-- What the operator is told, and what of a digest is still kept.

-- A cause for which the operator is needed, or should at least know: one row while it lasts.
CREATE TABLE alerts (
  id TEXT PRIMARY KEY,
  digest_day TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (
    cause IN ('halted', 'paused', 'uncertain', 'failed', 'skipped', 'empty', 'missed', 'unmade')
  ),
  reason TEXT NOT NULL,
  raised_at INTEGER NOT NULL,
  -- When it was seen to be over; from then on the same cause is a new one.
  mended_at INTEGER,
  -- Calls of the webhook, each counted before it is made; the letter is a row of notes with the same id.
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  told_at INTEGER
) STRICT;

CREATE UNIQUE INDEX alerts_once ON alerts (digest_day, cause) WHERE mended_at IS NULL;

-- What alerts are about, without a look at every batch.
CREATE INDEX batches_in_trouble ON batches (digest_day) WHERE state IN ('failed', 'uncertain');

-- Since when there is nothing left of a digest but its counts.
ALTER TABLE digests ADD COLUMN forgotten_at INTEGER;

-- The UTC day on which a daily task was last done.
CREATE TABLE upkeep (
  task TEXT PRIMARY KEY,
  done_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
