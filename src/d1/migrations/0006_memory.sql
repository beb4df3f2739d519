-- The stories of the last digests, so that none is told again as new.
CREATE TABLE memory (
  digest_day TEXT NOT NULL REFERENCES digests (day),
  story_id TEXT NOT NULL,
  -- JSON of its headline, its telling words and its publishers; no text.
  story TEXT NOT NULL CHECK (json_valid(story)),
  PRIMARY KEY (digest_day, story_id)
) STRICT;
