-- Attempts to compose a digest. Each is counted before it begins, so that one that kills the Worker leaves a trace.
ALTER TABLE digests ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
-- Attempts that ended with an error. The others never finished, except the one that composed the digest.
ALTER TABLE digests ADD COLUMN failed_attempts INTEGER NOT NULL DEFAULT 0;
-- When the last attempt began.
ALTER TABLE digests ADD COLUMN attempted_at INTEGER;
-- JSON: [{reason, articles}], numbers of articles that were left out or shortened because the day was too large.
ALTER TABLE digests ADD COLUMN left_out TEXT CHECK (json_type(left_out) = 'array');
