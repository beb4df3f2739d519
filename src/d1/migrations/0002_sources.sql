-- Feeds that are polled, and the ledger of their items. Times are milliseconds since 1970.

CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  -- Where the feed is read. A permanent redirect changes it after some days.
  url TEXT NOT NULL UNIQUE,
  -- The address that a person gave, possibly that of a page.
  asked_url TEXT NOT NULL,
  -- Sources on one site are read one after another.
  site TEXT NOT NULL,
  -- Where it comes from: the API, or the variable SOURCES.
  origin TEXT NOT NULL DEFAULT 'api' CHECK (origin IN ('api', 'config')),

  -- Set by the operator. Null keeps the value in the feed, or the default.
  name TEXT,
  section TEXT,
  language TEXT,
  publisher TEXT,
  full_text TEXT CHECK (full_text IN ('auto', 'always', 'never')),
  muted INTEGER NOT NULL DEFAULT 0 CHECK (muted IN (0, 1)),

  -- The description in the feed.
  title TEXT,
  home TEXT,
  feed_language TEXT,

  state TEXT NOT NULL DEFAULT 'active' CHECK (
    state IN ('active', 'failing', 'refused', 'gone', 'no_feed', 'paused')
  ),
  -- Validators of the last answer whose items were stored, exactly as the server sent them.
  etag TEXT,
  last_modified TEXT,
  -- Hash of the items in that answer.
  items_hash TEXT,
  -- Where a permanent redirect leads, and since when it has led there.
  moved_to TEXT,
  moved_since INTEGER,

  next_at INTEGER NOT NULL,
  -- A turn that reads the source holds it until then.
  leased_until INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  failing_since INTEGER,
  -- The status of the last answer, and a description of its fault.
  status INTEGER,
  reason TEXT,
  fetched_at INTEGER,
  ok_at INTEGER,
  new_at INTEGER,
  -- The last fetches, newest first, as JSON.
  fetches TEXT NOT NULL DEFAULT '[]',
  created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sources_due ON sources (next_at) WHERE state <> 'paused';

-- Sites that asked us to wait.
CREATE TABLE sites (
  site TEXT PRIMARY KEY,
  not_before INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every item that was seen, so that none is stored twice. An article has one row, however many feeds name it.
CREATE TABLE items (
  article_id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL,
  -- Hash of the item's identity within its feed.
  guid_hash TEXT NOT NULL,
  -- The UTC day under which the article is stored, set once.
  day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('wanted', 'stored', 'old', 'refused')),
  title TEXT NOT NULL,
  -- The article as JSON while it is wanted.
  value TEXT CHECK (value IS NULL OR json_valid(value)),
  -- The page to read for its full text.
  page_url TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL DEFAULT 0,
  -- Why it was refused, or why the feed's text was kept.
  reason TEXT,
  seen_at INTEGER NOT NULL,
  CHECK ((state = 'wanted') = (value IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX items_of_source ON items (source_id, guid_hash);
CREATE INDEX items_wanted ON items (next_at) WHERE state = 'wanted';
