-- Alerts about sources: two more causes, which need a new table because SQLite cannot change a CHECK.
ALTER TABLE alerts RENAME TO alerts_before;

CREATE TABLE alerts (
  id TEXT PRIMARY KEY,
  digest_day TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (
    cause IN (
      'halted', 'paused', 'uncertain', 'failed', 'skipped', 'empty', 'missed', 'unmade', 'source_failing', 'no_articles'
    )
  ),
  reason TEXT NOT NULL,
  raised_at INTEGER NOT NULL,
  -- When the problem was over. If its cause returns, a new alert is raised.
  mended_at INTEGER,
  -- Calls to the webhook, each counted before it is made. The email is a row of `notes` with the same id.
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  told_at INTEGER
) STRICT;

INSERT INTO alerts
  SELECT id, digest_day, cause, reason, raised_at, mended_at, attempts, next_attempt_at, told_at FROM alerts_before;
DROP TABLE alerts_before;
CREATE UNIQUE INDEX alerts_once ON alerts (digest_day, cause) WHERE mended_at IS NULL;

-- The state for which the operator was alerted, so that each is reported once.
ALTER TABLE sources ADD COLUMN alerted_state TEXT;
