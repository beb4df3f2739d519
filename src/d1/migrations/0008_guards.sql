-- What counts against a limit; each row is of use for as long as the limit looks back, and is then deleted.
CREATE TABLE hits (
  id TEXT PRIMARY KEY,
  -- A sign-up to an inbox, a sign-up from a network, a wrong admin token, or a network that has shown the right one.
  kind TEXT NOT NULL CHECK (kind IN ('inbox', 'network', 'guess', 'admin')),
  -- Keyed hash of the inbox or the network.
  key TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX hits_by_key ON hits (kind, key, at);
CREATE INDEX hits_by_time ON hits (kind, at);
