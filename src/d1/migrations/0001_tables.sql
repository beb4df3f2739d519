-- Defines all tables except the statistics. Unless a comment says otherwise, times are in milliseconds since
-- 1970 (UTC), days are YYYY-MM-DD, and keyed hashes use the key in `settings`.

-- People

CREATE TABLE subscribers (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  -- Keyed hash of the address. Suppressions refer to it, and keep it after an erasure.
  address_hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'unsubscribed')),
  -- Number that increases when the subscriber leaves or changes their address, which invalidates earlier
  -- confirmation links.
  epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0),
  -- Number of address changes. Links in letters to an earlier address can only unsubscribe.
  address_epoch INTEGER NOT NULL DEFAULT 0,
  -- The last digest for which this subscriber was planned. Planning skips marked subscribers, so nobody is planned twice.
  planned_day TEXT,
  created_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  left_at INTEGER,

  -- Preferences. Null keeps the publication's default.
  -- JSON array of theme ids, sorted; null includes every theme.
  themes TEXT CHECK (json_type(themes) = 'array'),
  -- JSON array of words, sorted. Stories with one of them in the headline or summary are left out.
  muted TEXT CHECK (json_type(muted) = 'array'),
  -- Length of the letter; null means the whole letter.
  letter TEXT CHECK (letter = 'short'),
  -- Hour of delivery in `time_zone`, an IANA name; null delivers at publication.
  hour INTEGER CHECK (hour BETWEEN 0 AND 23),
  time_zone TEXT,
  -- When the subscriber last changed their hour or time zone; null if never. A letter whose new hour has already passed
  -- is still sent that day.
  clock_chosen_at INTEGER,
  -- Days of the week with a letter, as bits from 1 (Monday) to 64 (Sunday); null is every day.
  weekdays INTEGER CHECK (weekdays BETWEEN 1 AND 126),
  -- Day on which letters resume after a pause.
  paused_until TEXT,
  -- Language of the subscriber, as a BCP 47 tag.
  language TEXT,

  -- Hour and time zone, separated by a space and each empty if not chosen. Subscribers with the same clock are due together.
  clock TEXT GENERATED ALWAYS AS (coalesce(hour, '') || ' ' || coalesce(time_zone, '')) VIRTUAL,

  CHECK (state <> 'active' OR confirmed_at IS NOT NULL)
) STRICT;

-- Covers planning: first the columns by which it finds subscribers, then those that it reads.
CREATE INDEX subscribers_to_plan ON subscribers (
  state, clock, coalesce(planned_day, ''), id, confirmed_at, paused_until, weekdays, clock_chosen_at
);
CREATE INDEX subscribers_by_hash ON subscribers (address_hash);

-- Evidence of consent, kept after a subscriber leaves.
CREATE TABLE consents (
  id INTEGER PRIMARY KEY,
  subscriber_id TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('asked', 'confirmed', 'imported', 'left', 'complained')),
  -- When the person acted. For an import, when they gave their consent elsewhere.
  at INTEGER NOT NULL,
  -- Form or page with the version of its wording. For an import, where the consent was given.
  text_version TEXT NOT NULL,
  -- Keyed hash of the IP address, or null if it is unknown, as in an import.
  network_hash TEXT
) STRICT;

CREATE INDEX consents_by_subscriber ON consents (subscriber_id);

-- Requests to replace a subscriber's address, at most one per subscriber. A newer request voids the previous one.
CREATE TABLE address_changes (
  subscriber_id TEXT PRIMARY KEY,
  -- Number that increases with each request, and is at least the number of minutes since 1970. A confirmation
  -- link is valid only for the number of its request.
  number INTEGER NOT NULL CHECK (number > 0),
  -- The new address; null once the request is confirmed or void.
  email TEXT CHECK (email = lower(email)),
  address_hash TEXT,
  asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Addresses that get no email. They are stored as keyed hashes, so they survive erasure. An address can have several
-- reasons, and each is lifted separately.
CREATE TABLE suppressions (
  address_hash TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('bounce', 'complaint', 'erased', 'operator')),
  at INTEGER NOT NULL,
  -- When we last planned a confirmation email despite the suppression; null if never. It is kept when an
  -- unconfirmed subscriber is deleted.
  asked_at INTEGER,
  PRIMARY KEY (address_hash, reason)
) STRICT, WITHOUT ROWID;

-- Suppressions from other installations. Their hashes use other keys. When we learn the address of one,
-- `suppressions` gets the hash with our key instead.

CREATE TABLE hash_keys (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

-- Hashes in `suppressions` that use the key of another installation.
CREATE TABLE foreign_hashes (
  address_hash TEXT PRIMARY KEY,
  key_id INTEGER NOT NULL REFERENCES hash_keys (id)
) STRICT, WITHOUT ROWID;

-- UTC days on which an address bounced temporarily. Several of them suppress the address.
CREATE TABLE soft_bounces (
  address_hash TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (address_hash, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX soft_bounces_by_day ON soft_bounces (day);

-- Sources

-- Feeds that are polled.
CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  -- URL of the feed. A permanent redirect changes it after several days.
  url TEXT NOT NULL UNIQUE,
  -- The address that a person entered, which may be the address of a page.
  asked_url TEXT NOT NULL,
  -- Site of the feed. Sources on one site are read one after another.
  site TEXT NOT NULL,
  -- Origin of the source: the API, or the variable SOURCES.
  origin TEXT NOT NULL DEFAULT 'api' CHECK (origin IN ('api', 'config')),

  -- Settings of the operator. Null keeps the value from the feed, or the default.
  name TEXT,
  section TEXT,
  language TEXT,
  publisher TEXT,
  -- Factor for the scores of stories from the source.
  weight REAL NOT NULL DEFAULT 1 CHECK (weight BETWEEN 0.1 AND 10),
  full_text TEXT CHECK (full_text IN ('auto', 'always', 'never')),
  muted INTEGER NOT NULL DEFAULT 0 CHECK (muted IN (0, 1)),

  -- The feed's description of itself.
  title TEXT,
  home TEXT,
  feed_language TEXT,

  state TEXT NOT NULL DEFAULT 'active' CHECK (
    state IN ('active', 'failing', 'refused', 'gone', 'no_feed', 'paused')
  ),
  -- Validators of the last response whose items were stored, exactly as the server sent them.
  etag TEXT,
  last_modified TEXT,
  -- Hash of the items in that response.
  items_hash TEXT,
  -- Target of a permanent redirect, and the time since which it has been the target.
  moved_to TEXT,
  moved_since INTEGER,

  next_at INTEGER NOT NULL,
  -- End of the lease. Until then, no other turn may read the source.
  leased_until INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  failing_since INTEGER,
  -- Status of the last response, and a description of its fault.
  status INTEGER,
  reason TEXT,
  fetched_at INTEGER,
  ok_at INTEGER,
  new_at INTEGER,
  -- The last fetches, newest first, as JSON.
  fetches TEXT NOT NULL DEFAULT '[]',
  created_at INTEGER NOT NULL,
  -- The state that the last alert reported, so that each state is reported once.
  alerted_state TEXT
) STRICT;

CREATE INDEX sources_due ON sources (next_at) WHERE state <> 'paused';

-- Sites that must not be requested for a while.
CREATE TABLE sites (
  site TEXT PRIMARY KEY,
  not_before INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- All items seen in feeds, so that each is stored only once. An article has one row, even if several feeds contain
-- it.
CREATE TABLE items (
  article_id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL,
  -- Hash of the item's identity within its feed.
  guid_hash TEXT NOT NULL,
  -- The UTC day under which the article is stored. It never changes.
  day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('wanted', 'stored', 'old', 'refused')),
  title TEXT NOT NULL,
  -- The article as JSON, until it is stored in KV.
  value TEXT CHECK (value IS NULL OR json_valid(value)),
  -- The page to read for the full text.
  page_url TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL DEFAULT 0,
  -- Why the item was refused, why its last attempt failed, or why the feed's text was kept.
  reason TEXT,
  seen_at INTEGER NOT NULL,
  CHECK ((state = 'wanted') = (value IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX items_of_source ON items (source_id, guid_hash);
CREATE INDEX items_wanted ON items (next_at) WHERE state = 'wanted';

-- Digests

CREATE TABLE digests (
  day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state TEXT NOT NULL CHECK (
    state IN ('due', 'held', 'sending', 'paused', 'halted', 'stopped', 'complete', 'skipped')
  ),
  -- Why the digest is held, paused, halted, stopped or skipped.
  reason TEXT,
  -- Prefix of the idempotency keys of the digest's batches, unique to this installation.
  key_prefix TEXT NOT NULL,
  -- When a paused digest resumes, or when the review of a held digest ends; otherwise null.
  resume_at INTEGER,
  -- When a held digest was released.
  released_at INTEGER,
  created_at INTEGER NOT NULL,
  -- Moment of publication, from which letters are due; null means `created_at`.
  publish_at INTEGER,
  -- Last moment at which a batch without its own deadline may be sent for the first time.
  deadline INTEGER NOT NULL,
  -- The snapshot, which is written once, together with `composed_at`.
  edition TEXT,
  template TEXT,
  -- JSON: origin and key of the links in the digest's letters. Later configuration changes do not affect
  -- them.
  links TEXT,
  letters_per_batch INTEGER CHECK (letters_per_batch BETWEEN 1 AND 100),
  -- JSON array of the ids of all themes that the publication had when the digest was composed.
  themes TEXT CHECK (json_type(themes) = 'array'),
  -- Last UTC day whose articles the digest considered.
  articles_to TEXT,
  -- Numbers of articles considered and rejected.
  articles INTEGER,
  rejected INTEGER,
  composed_at INTEGER,
  -- When all subscribers without a chosen hour were planned. Anyone who confirms later gets the next digest.
  first_planned_at INTEGER,
  -- When all subscribers were planned. Nobody is added afterwards.
  planned_at INTEGER,
  published_at INTEGER,
  completed_at INTEGER,
  -- When retention deleted the digest's content, except the counts and the subject line.
  forgotten_at INTEGER,
  -- Number of attempts to compose the digest. Each is counted before it begins, so that an attempt that kills the
  -- Worker leaves a trace.
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Number of attempts that ended with an error. The others were cut off, except one that is still running or
  -- composed the digest.
  failed_attempts INTEGER NOT NULL DEFAULT 0,
  -- When the last attempt began.
  attempted_at INTEGER,
  -- JSON: [{reason, articles}], numbers of articles that were left out or shortened, because the day was too
  -- large or they were too old.
  left_out TEXT CHECK (json_type(left_out) = 'array'),
  CHECK ((composed_at IS NULL) = (template IS NULL)),
  CHECK (state NOT IN ('sending', 'paused', 'halted', 'stopped', 'complete') OR composed_at IS NOT NULL),
  CHECK (state <> 'complete' OR (planned_at IS NOT NULL AND completed_at IS NOT NULL))
) STRICT;

-- Articles that a digest considered. Later digests skip them.
CREATE TABLE considered (
  -- The article's key in KV.
  key TEXT PRIMARY KEY,
  digest_day TEXT NOT NULL REFERENCES digests (day)
) STRICT, WITHOUT ROWID;

CREATE INDEX considered_by_day ON considered (digest_day);

-- Stories of recent digests, so that they are not published again as new.
CREATE TABLE memory (
  digest_day TEXT NOT NULL REFERENCES digests (day),
  story_id TEXT NOT NULL,
  -- JSON: headline, characteristic words and publishers, without any text.
  story TEXT NOT NULL CHECK (json_valid(story)),
  PRIMARY KEY (digest_day, story_id)
) STRICT;

-- Changes that editors made to a draft. A row changes only when its edit is undone.
CREATE TABLE edits (
  -- Number that increases with each edit, so it also gives the order of the edits.
  id INTEGER PRIMARY KEY,
  -- Day of the digest, which may not be open yet.
  digest_day TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- JSON array of article keys, which identify the story; null for an edit of the edition's own texts.
  articles TEXT CHECK (json_type(articles) = 'array'),
  -- JSON value; null if the kind of edit has no value.
  value TEXT CHECK (json_valid(value)),
  -- Name of the editor, or `api`.
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  undone_by TEXT,
  undone_at INTEGER,
  CHECK ((undone_by IS NULL) = (undone_at IS NULL))
) STRICT;

CREATE INDEX edits_by_day ON edits (digest_day, id);

-- Corrections to published editions. They are kept as long as the public copies, which are rebuilt from them.
CREATE TABLE corrections (
  -- Number that increases with each correction, so it also gives the order of corrections.
  id INTEGER PRIMARY KEY,
  digest_day TEXT NOT NULL REFERENCES digests (day),
  -- JSON object with the kind of the correction, its texts and the note for readers.
  correction TEXT NOT NULL CHECK (json_type(correction) = 'object'),
  -- Name of the editor, or `api`.
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  undone_by TEXT,
  undone_at INTEGER,
  CHECK ((undone_by IS NULL) = (undone_at IS NULL))
) STRICT;

CREATE INDEX corrections_by_day ON corrections (digest_day, id);

-- People's actions on a digest, such as holding or stopping it.
CREATE TABLE actions (
  id INTEGER PRIMARY KEY,
  digest_day TEXT NOT NULL,
  action TEXT NOT NULL,
  -- Name of the person, or `api`.
  done_by TEXT NOT NULL,
  done_at INTEGER NOT NULL
) STRICT;

CREATE INDEX actions_by_day ON actions (digest_day, id);

-- Number of answers that rate a digest "good" or "not for me". No row identifies a reader.
CREATE TABLE feedback (
  digest_day TEXT NOT NULL REFERENCES digests (day),
  opinion TEXT NOT NULL CHECK (opinion IN ('good', 'not-for-me')),
  readers INTEGER NOT NULL,
  PRIMARY KEY (digest_day, opinion)
) STRICT, WITHOUT ROWID;

-- Readers' comments, without their address or network.
CREATE TABLE comments (
  id TEXT PRIMARY KEY,
  digest_day TEXT NOT NULL REFERENCES digests (day),
  opinion TEXT NOT NULL CHECK (opinion IN ('good', 'not-for-me')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX comments_by_day ON comments (digest_day, at);

-- Batches. Each holds the letters of one call to Resend. Once it is settled, its seven outcomes add up to its candidates.
CREATE TABLE batches (
  digest_day TEXT NOT NULL REFERENCES digests (day),
  seq INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'locked', 'accepted', 'failed', 'uncertain', 'stopped')),
  -- JSON array of subscriber ids, fixed when the batch is planned.
  subscriber_ids TEXT NOT NULL,
  candidates INTEGER NOT NULL,
  -- Part of the idempotency key. It increases only if Resend has provably accepted none of the letters.
  revision INTEGER NOT NULL DEFAULT 0,
  -- Set by the lock, before the first call: JSON array of [id, address, preferences?, address epoch?], the key, and
  -- the time. The hash of the body is stored before the call begins, which seals the batch.
  recipients TEXT,
  idempotency_key TEXT,
  body_sha256 TEXT,
  locked_at INTEGER,
  -- Number of calls begun since the lock. If the only call was refused, nothing was accepted, so the batch is
  -- released. After a second call, a refusal proves nothing about the first, which must be repeated with the same
  -- key and the same bytes.
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  -- Last moment for the first call; null means the digest's deadline.
  deadline INTEGER,
  last_error TEXT,
  -- JSON object from subscriber id to [outcome, reason], for candidates whose letter was not accepted.
  exceptions TEXT NOT NULL DEFAULT '{}',
  accepted INTEGER NOT NULL DEFAULT 0,
  invalid INTEGER NOT NULL DEFAULT 0,
  unsubscribed INTEGER NOT NULL DEFAULT 0,
  suppressed INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  uncertain INTEGER NOT NULL DEFAULT 0,
  stopped INTEGER NOT NULL DEFAULT 0,
  settled_at INTEGER,
  PRIMARY KEY (digest_day, seq),
  CHECK ((state = 'locked') = (locked_at IS NOT NULL AND settled_at IS NULL)),
  CHECK (
    settled_at IS NULL
    OR candidates = accepted + invalid + unsubscribed + suppressed + failed + uncertain + stopped
  )
) STRICT;

CREATE INDEX batches_to_send ON batches (digest_day, next_attempt_at) WHERE settled_at IS NULL;
-- The order in which the dispatcher takes batches: locked ones first, then planned ones. A batch that has had two or
-- more calls comes last, so that it does not hold up the others.
CREATE INDEX batches_to_take ON batches
  (digest_day, (CASE WHEN state <> 'locked' THEN 1 WHEN attempts < 2 THEN 0 ELSE 2 END), seq) WHERE settled_at IS NULL;
-- Batches that may raise an alert.
CREATE INDEX batches_in_trouble ON batches (digest_day) WHERE state IN ('failed', 'uncertain');

-- Active subscribers who were not candidates for a digest, with the reasons.
CREATE TABLE omissions (
  digest_day TEXT NOT NULL,
  subscriber_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (digest_day, subscriber_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX omissions_by_subscriber ON omissions (subscriber_id);

-- Transactional email

-- Messages to one person that are not part of a digest.
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
  -- The message to post, set by the lock before the first call; null once settled.
  message TEXT,
  locked_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  settled_at INTEGER,
  CHECK (subscriber_id IS NOT NULL OR kind IN ('alert', 'test')),
  CHECK (settled_at IS NULL OR (message IS NULL AND address IS NULL))
) STRICT;

CREATE INDEX notes_to_send ON notes (next_attempt_at) WHERE settled_at IS NULL;
CREATE INDEX notes_by_subscriber ON notes (subscriber_id, created_at);

-- Problems that the operator should know about. A lasting problem has a single row.
CREATE TABLE alerts (
  id TEXT PRIMARY KEY,
  digest_day TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (
    cause IN (
      'halted', 'paused', 'uncertain', 'failed', 'skipped', 'empty', 'missed', 'unmade', 'source_failing', 'no_articles'
    )
  ),
  reason TEXT NOT NULL,
  raised_at INTEGER NOT NULL,
  -- When the problem ended. If it returns, a new alert is raised.
  mended_at INTEGER,
  -- Number of calls to the webhook, each counted before it is made. The email is a row in `notes` with the same id.
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  told_at INTEGER
) STRICT;

CREATE UNIQUE INDEX alerts_once ON alerts (digest_day, cause) WHERE mended_at IS NULL;

-- Operation

-- Rate limits. Rows older than the window of their limit are deleted.
CREATE TABLE hits (
  id TEXT PRIMARY KEY,
  -- A sign-up to an inbox or from a network, feedback from a network, a wrong admin token, or a network that has sent the
  -- correct one.
  kind TEXT NOT NULL CHECK (kind IN ('inbox', 'network', 'feedback', 'guess', 'admin')),
  -- Keyed hash of the inbox or the network.
  key TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX hits_by_key ON hits (kind, key, at);
CREATE INDEX hits_by_time ON hits (kind, at);

-- Ids of processed webhook events, because Resend may post an event more than once.
CREATE TABLE webhook_events (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX webhook_events_by_time ON webhook_events (at);

-- Requests with an `Idempotency-Key`, and the responses to give to repeats. The response is null until it is
-- stored.
CREATE TABLE idempotency_keys (
  key TEXT PRIMARY KEY,
  -- Keyed hash of the method, the URL and the body.
  request TEXT NOT NULL,
  status INTEGER,
  body TEXT,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_keys_by_time ON idempotency_keys (at);

-- Values that are created once and never change, such as the key for keyed hashes.
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The last run of each daily task, as a UTC day.
CREATE TABLE upkeep (
  task TEXT PRIMARY KEY,
  done_day TEXT NOT NULL,
  -- When the task was last done; null if only the day counts. The task `opening` looks for digests that are due.
  done_at INTEGER
) STRICT, WITHOUT ROWID;
