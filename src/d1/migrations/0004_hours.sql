-- Readers get a digest at the hour that they chose, on the days that they chose, with the stories that they chose.

-- The moment of publication; letters are due from then on. Null is when it was opened.
ALTER TABLE digests ADD COLUMN publish_at INTEGER;
-- When those were planned who get their letter at once; who confirms after that gets the next one.
ALTER TABLE digests ADD COLUMN first_planned_at INTEGER;
-- JSON array of the ids of all themes that the publication had, frozen with the edition.
ALTER TABLE digests ADD COLUMN themes TEXT CHECK (json_type(themes) = 'array');

UPDATE digests SET publish_at = created_at, first_planned_at = planned_at;

-- From here on nothing new of this batch is sent; null is the digest's.
ALTER TABLE batches ADD COLUMN deadline INTEGER;

-- The clock by which the letter is due: hour and time zone, each empty where none was chosen.
ALTER TABLE subscribers ADD COLUMN clock TEXT
  GENERATED ALWAYS AS (coalesce(hour, '') || ' ' || coalesce(time_zone, '')) VIRTUAL;

DROP INDEX subscribers_to_plan;
CREATE INDEX subscribers_to_plan ON subscribers (
  state, clock, coalesce(planned_day, ''), id, confirmed_at, paused_until, weekdays
);

-- Readers of a digest who get no letter by their own choice, or because it was too late: never candidates.
CREATE TABLE omissions (
  digest_day TEXT NOT NULL,
  subscriber_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (digest_day, subscriber_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX omissions_by_subscriber ON omissions (subscriber_id);

-- The address that a reader asked to have in place of theirs; a newer wish voids an older one.
CREATE TABLE address_changes (
  subscriber_id TEXT PRIMARY KEY,
  -- Grows with each wish: a link holds for one of them only.
  number INTEGER NOT NULL CHECK (number > 0),
  -- Null once it is done or void.
  email TEXT CHECK (email = lower(email)),
  address_hash TEXT,
  asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
