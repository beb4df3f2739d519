-- Adds the kind `leave-link`, an email with a link to unsubscribe. SQLite cannot change a CHECK, so the table is copied.

ALTER TABLE notes RENAME TO notes_before;

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'welcome', 'address-change', 'leave-link', 'alert', 'test')),
  -- Null for alerts and test copies, which do not go to a subscriber.
  subscriber_id TEXT,
  -- Recipient, if it is not the subscriber's current address; null once settled.
  address TEXT,
  -- JSON: content that does not come from the subscriber's row.
  details TEXT NOT NULL DEFAULT '{}',
  state TEXT NOT NULL CHECK (state IN ('planned', 'locked', 'accepted', 'failed', 'uncertain')),
  created_at INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  -- Set by the lock, before the first call; null once settled.
  message TEXT,
  locked_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  settled_at INTEGER,
  CHECK (subscriber_id IS NOT NULL OR kind IN ('alert', 'test')),
  CHECK (settled_at IS NULL OR (message IS NULL AND address IS NULL))
) STRICT;

INSERT INTO notes SELECT * FROM notes_before;
DROP TABLE notes_before;

CREATE INDEX notes_to_send ON notes (next_attempt_at) WHERE settled_at IS NULL;
CREATE INDEX notes_by_subscriber ON notes (subscriber_id, created_at);
