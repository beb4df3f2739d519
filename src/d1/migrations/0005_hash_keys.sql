-- Suppressions from other installations. Their hashes were made with other keys, so they stay as they are until their
-- address becomes known; then `suppressions` gets the hash that was made with our key instead.

CREATE TABLE hash_keys (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

-- The hashes in `suppressions` that were made with the key of another installation.
CREATE TABLE foreign_hashes (
  address_hash TEXT PRIMARY KEY,
  key_id INTEGER NOT NULL REFERENCES hash_keys (id)
) STRICT, WITHOUT ROWID;

