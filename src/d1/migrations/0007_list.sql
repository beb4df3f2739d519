-- Bounces, complaints and the operator's list.

-- An address may be suppressed for several reasons, and each is lifted by who may lift it.
CREATE TABLE suppressions_by_reason (
  -- Keyed hash, so that it survives erasure.
  address_hash TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('bounce', 'complaint', 'erased', 'operator')),
  at INTEGER NOT NULL,
  PRIMARY KEY (address_hash, reason)
) STRICT, WITHOUT ROWID;

INSERT INTO suppressions_by_reason (address_hash, reason, at) SELECT address_hash, reason, at FROM suppressions;
DROP TABLE suppressions;
ALTER TABLE suppressions_by_reason RENAME TO suppressions;

-- The days on which letters to an address bounced for now; enough of them suppress it.
CREATE TABLE soft_bounces (
  address_hash TEXT NOT NULL,
  -- UTC.
  day TEXT NOT NULL,
  PRIMARY KEY (address_hash, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX soft_bounces_by_day ON soft_bounces (day);

-- Ids of events that had an effect: Resend posts each at least once.
CREATE TABLE webhook_events (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX webhook_events_by_time ON webhook_events (at);

-- A person may also be imported with the consent that they gave elsewhere, and may leave by complaining.
CREATE TABLE consents_of_more_events (
  id INTEGER PRIMARY KEY,
  subscriber_id TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('asked', 'confirmed', 'imported', 'left', 'complained')),
  -- When they consented, which is before the import.
  at INTEGER NOT NULL,
  -- The form or page and the version of its words; of an import, where the consent was given.
  text_version TEXT NOT NULL,
  -- Keyed hash of the network address, or null when there was none.
  network_hash TEXT
) STRICT;

INSERT INTO consents_of_more_events (id, subscriber_id, event, at, text_version, network_hash)
SELECT id, subscriber_id, event, at, text_version, network_hash FROM consents;
DROP TABLE consents;
ALTER TABLE consents_of_more_events RENAME TO consents;

CREATE INDEX consents_by_subscriber ON consents (subscriber_id);
