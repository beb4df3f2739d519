-- Times are milliseconds since 1970, UTC; days are YYYY-MM-DD.

CREATE TABLE subscribers (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  -- Keyed hash of the address: what outlives an erasure, and what suppressions are matched by.
  address_hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'unsubscribed')),
  -- Grows when the person leaves, so that links to confirm from before are void.
  epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0),
  -- The last digest that was planned for this person: the mark that keeps planning exact.
  planned_day TEXT,
  created_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  left_at INTEGER,
  CHECK (state <> 'active' OR confirmed_at IS NOT NULL)
) STRICT;

CREATE INDEX subscribers_to_plan ON subscribers (state, planned_day, id);
CREATE INDEX subscribers_by_hash ON subscribers (address_hash);

-- What a person agreed to, when, and to which words: kept after they left.
CREATE TABLE consents (
  id INTEGER PRIMARY KEY,
  subscriber_id TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('asked', 'confirmed', 'left')),
  at INTEGER NOT NULL,
  -- The form or page and the version of its words.
  text_version TEXT NOT NULL,
  -- Keyed hash of the network address, or null when there was none.
  network_hash TEXT
) STRICT;

CREATE INDEX consents_by_subscriber ON consents (subscriber_id);

-- Addresses that must not be written to, by keyed hash, so that they survive erasure.
CREATE TABLE suppressions (
  address_hash TEXT PRIMARY KEY,
  reason TEXT NOT NULL CHECK (reason IN ('bounce', 'complaint', 'erased', 'operator')),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Values that are made once and never change, such as the key of the keyed hashes.
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE digests (
  day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('due', 'sending', 'paused', 'halted', 'complete', 'skipped')),
  -- Why it is paused, halted or skipped.
  reason TEXT,
  -- Begins the idempotency keys of its batches: no two installations share one.
  key_prefix TEXT NOT NULL,
  -- When a paused digest goes on.
  resume_at INTEGER,
  created_at INTEGER NOT NULL,
  -- From here on nothing new is sent.
  deadline INTEGER NOT NULL,
  -- Frozen in one step with composed_at, and never written again.
  edition TEXT,
  template TEXT,
  -- JSON of the origin and the key of the links in its letters: configuration may change, the letters may not.
  links TEXT,
  letters_per_batch INTEGER CHECK (letters_per_batch BETWEEN 1 AND 100),
  -- The last UTC day of articles that it looked at.
  articles_to TEXT,
  articles INTEGER,
  rejected INTEGER,
  composed_at INTEGER,
  -- From here on nobody joins its readers.
  planned_at INTEGER,
  published_at INTEGER,
  completed_at INTEGER,
  CHECK ((composed_at IS NULL) = (template IS NULL)),
  CHECK (state NOT IN ('sending', 'paused', 'halted', 'complete') OR composed_at IS NOT NULL),
  CHECK (state <> 'complete' OR (planned_at IS NOT NULL AND completed_at IS NOT NULL))
) STRICT;

-- Each article that a digest looked at, so that it is looked at once.
CREATE TABLE considered (
  key TEXT PRIMARY KEY,
  digest_day TEXT NOT NULL REFERENCES digests (day)
) STRICT, WITHOUT ROWID;

CREATE INDEX considered_by_day ON considered (digest_day);

-- The letters of one call to Resend. candidates = the sum of the six outcomes once it is settled.
CREATE TABLE batches (
  digest_day TEXT NOT NULL REFERENCES digests (day),
  seq INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'locked', 'accepted', 'failed', 'uncertain')),
  -- JSON array of the subscribers' ids, frozen at planning.
  subscriber_ids TEXT NOT NULL,
  candidates INTEGER NOT NULL,
  -- Grows only after a proven refusal: part of the idempotency key.
  revision INTEGER NOT NULL DEFAULT 0,
  -- Set by the lock, before the first call: JSON [[id, address], …], the key, the body's SHA-256 and the time.
  recipients TEXT,
  idempotency_key TEXT,
  body_sha256 TEXT,
  locked_at INTEGER,
  -- Calls begun since the lock; none has begun before the body's hash is kept. A proven refusal of the only one undoes the lock; after a second one
  -- no refusal proves anything of the first: same key, same bytes.
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  -- JSON {id: [outcome, reason]}: who of the candidates was not accepted, and why.
  exceptions TEXT NOT NULL DEFAULT '{}',
  accepted INTEGER NOT NULL DEFAULT 0,
  invalid INTEGER NOT NULL DEFAULT 0,
  unsubscribed INTEGER NOT NULL DEFAULT 0,
  suppressed INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  uncertain INTEGER NOT NULL DEFAULT 0,
  settled_at INTEGER,
  PRIMARY KEY (digest_day, seq),
  CHECK ((state = 'locked') = (locked_at IS NOT NULL AND settled_at IS NULL)),
  CHECK (
    settled_at IS NULL
    OR candidates = accepted + invalid + unsubscribed + suppressed + failed + uncertain
  )
) STRICT;

CREATE INDEX batches_to_send ON batches (digest_day, next_attempt_at) WHERE settled_at IS NULL;

-- Letters to one person that are not part of a digest, such as the one that asks to confirm.
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('confirmation')),
  subscriber_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'locked', 'accepted', 'failed', 'uncertain')),
  created_at INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  -- Set by the lock, before the first call; emptied when it is settled.
  message TEXT,
  locked_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  settled_at INTEGER
) STRICT;

CREATE INDEX notes_to_send ON notes (next_attempt_at) WHERE settled_at IS NULL;
CREATE INDEX notes_by_subscriber ON notes (subscriber_id, created_at);
