-- Letters to one person get more kinds: to who just confirmed, to a reader's new address, to the operator, and tests.

CREATE TABLE notes_of_more_kinds (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'welcome', 'address-change', 'alert', 'test')),
  -- Null where the letter goes to nobody who subscribed.
  subscriber_id TEXT,
  -- Where it goes, unless that is the subscriber's own address; emptied when it is settled.
  address TEXT,
  -- JSON of what the letter says, beyond what is known of the subscriber.
  details TEXT NOT NULL DEFAULT '{}',
  state TEXT NOT NULL CHECK (state IN ('planned', 'locked', 'accepted', 'failed', 'uncertain')),
  created_at INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  -- Set by the lock, before the first call; emptied when it is settled.
  message TEXT,
  locked_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  settled_at INTEGER,
  CHECK (subscriber_id IS NOT NULL OR kind IN ('alert', 'test')),
  CHECK (settled_at IS NULL OR (message IS NULL AND address IS NULL))
) STRICT;

INSERT INTO notes_of_more_kinds (id, kind, subscriber_id, state, created_at, revision, message, locked_at, attempts,
  next_attempt_at, last_error, settled_at)
SELECT id, kind, subscriber_id, state, created_at, revision, message, locked_at, attempts,
  next_attempt_at, last_error, settled_at FROM notes;

DROP TABLE notes;
ALTER TABLE notes_of_more_kinds RENAME TO notes;

CREATE INDEX notes_to_send ON notes (next_attempt_at) WHERE settled_at IS NULL;
CREATE INDEX notes_by_subscriber ON notes (subscriber_id, created_at);
