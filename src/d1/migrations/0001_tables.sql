-- Defines all tables except `daily_counts`. Unless a comment says otherwise, times are Unix timestamps in
-- milliseconds, days are YYYY-MM-DD, and keyed hashes use the key in `settings`.

-- People

CREATE TABLE subscribers (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  -- Keyed hash of the address, as in `suppressions`.
  address_hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'unsubscribed')),
  -- Incremented when the subscriber leaves or changes their address, so that earlier confirmation links stop
  -- working.
  epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0),
  -- Number of address changes. Personal links in letters to an earlier address work only for unsubscribing.
  address_epoch INTEGER NOT NULL DEFAULT 0,
  -- Day of the last digest planned for this subscriber. Planning skips subscribers who are already planned
  -- for the digest's day or a later one.
  planned_day TEXT,
  created_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  left_at INTEGER,

  -- Preferences. Unless a comment says otherwise, null means the publication's default.

  -- Sorted JSON array of theme ids; null means all themes.
  themes TEXT CHECK (json_type(themes) = 'array'),
  -- Sorted JSON array of muted words; null means none. Letters leave out stories that contain a muted word.
  muted TEXT CHECK (json_type(muted) = 'array'),
  -- Length of the letter; null means full length.
  letter TEXT CHECK (letter = 'short'),
  -- Delivery hour in `time_zone` (an IANA name); null means delivery at publication.
  hour INTEGER CHECK (hour BETWEEN 0 AND 23),
  time_zone TEXT,
  -- When the subscriber last changed their hour or time zone; null if never. If the new hour has already
  -- passed, the day's letter is still sent.
  clock_chosen_at INTEGER,
  -- Bit mask of the weekdays on which letters are sent, from 1 (Monday) to 64 (Sunday); null means every day.
  weekdays INTEGER CHECK (weekdays BETWEEN 1 AND 126),
  -- Day on which letters resume after a pause; null if no pause is set.
  paused_until TEXT,
  -- The subscriber's language, as a BCP 47 tag.
  language TEXT,

  -- Hour and time zone, separated by a space. Either may be empty. Subscribers with the same clock get their
  -- letters at the same time.
  clock TEXT GENERATED ALWAYS AS (coalesce(hour, '') || ' ' || coalesce(time_zone, '')) VIRTUAL,

  CHECK (state <> 'active' OR confirmed_at IS NOT NULL)
) STRICT;

-- Planning finds its subscribers with this index alone. The filter columns come first.
CREATE INDEX subscribers_to_plan ON subscribers (
  state, clock, coalesce(planned_day, ''), id, confirmed_at, paused_until, weekdays, clock_chosen_at
);
CREATE INDEX subscribers_by_hash ON subscribers (address_hash);

-- Consent events, kept as evidence even after a subscriber leaves.
CREATE TABLE consents (
  id INTEGER PRIMARY KEY,
  subscriber_id TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('asked', 'confirmed', 'imported', 'left', 'complained')),
  -- When the person or the operator acted. For an import, when the person consented or unsubscribed
  -- elsewhere, if known.
  at INTEGER NOT NULL,
  -- Origin of the event, such as `sign-up 1` for version 1 of the sign-up page. For imported consent, where
  -- it was given.
  text_version TEXT NOT NULL,
  -- Keyed hash of the IP address; null if it is unknown, as in an import.
  network_hash TEXT
) STRICT;

CREATE INDEX consents_by_subscriber ON consents (subscriber_id);

-- Requests to change a subscriber's address, at most one per subscriber. A newer request replaces the
-- previous one.
CREATE TABLE address_changes (
  subscriber_id TEXT PRIMARY KEY,
  -- Request number. It increases with each request and with the erasure of the new address, and is at least
  -- the Unix time of the request in minutes.
  -- A confirmation link contains the number, and is valid only for that request.
  number INTEGER NOT NULL CHECK (number > 0),
  -- The new address; null once it is confirmed or its owner is erased.
  email TEXT CHECK (email = lower(email)),
  address_hash TEXT,
  asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Suppressed addresses, stored as keyed hashes so that they survive erasure. An address that is suppressed
-- for several reasons has a row for each.
CREATE TABLE suppressions (
  address_hash TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('bounce', 'complaint', 'erased', 'operator')),
  at INTEGER NOT NULL,
  -- For a complaint, when a confirmation email was last planned despite it; null if never.
  asked_at INTEGER,
  PRIMARY KEY (address_hash, reason)
) STRICT, WITHOUT ROWID;

-- Hash keys of other installations whose suppressions were imported. Once an address becomes known, a hash
-- made with our own key replaces the foreign one in `suppressions`.
CREATE TABLE hash_keys (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

-- Hashes in `suppressions` that were made with another installation's key.
CREATE TABLE foreign_hashes (
  address_hash TEXT PRIMARY KEY,
  key_id INTEGER NOT NULL REFERENCES hash_keys (id)
) STRICT, WITHOUT ROWID;

-- UTC days on which an address had a soft bounce. An address with five such days within two weeks is
-- suppressed.
CREATE TABLE soft_bounces (
  address_hash TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (address_hash, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX soft_bounces_by_day ON soft_bounces (day);

-- Sources

-- Feeds to poll.
CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  -- URL of the feed. A permanent redirect changes it after three days.
  url TEXT NOT NULL UNIQUE,
  -- URL as entered, which may be that of a web page.
  asked_url TEXT NOT NULL,
  -- Site of the feed. Sources on the same site are fetched one at a time.
  site TEXT NOT NULL,
  -- Where the source comes from: the API or the variable SOURCES.
  origin TEXT NOT NULL DEFAULT 'api' CHECK (origin IN ('api', 'config')),

  -- Settings chosen by the operator. Null means the feed's own value or the default.
  name TEXT,
  section TEXT,
  language TEXT,
  publisher TEXT,
  -- Multiplier for the scores of stories from this source.
  weight REAL NOT NULL DEFAULT 1 CHECK (weight BETWEEN 0.1 AND 10),
  full_text TEXT CHECK (full_text IN ('auto', 'always', 'never')),
  muted INTEGER NOT NULL DEFAULT 0 CHECK (muted IN (0, 1)),

  -- Metadata from the feed.
  title TEXT,
  home TEXT,
  feed_language TEXT,

  state TEXT NOT NULL DEFAULT 'active' CHECK (
    state IN ('active', 'failing', 'refused', 'gone', 'no_feed', 'paused')
  ),
  -- HTTP validators from the last read of the feed, exactly as the server sent them; null if it sent none, or
  -- if the feed was not read to its end.
  etag TEXT,
  last_modified TEXT,
  -- Hash of the feed's title and items, and of the week, from the last read of the feed; null if the feed
  -- was not read to its end.
  items_hash TEXT,
  -- Target of a permanent redirect, and when it was first seen.
  moved_to TEXT,
  moved_since INTEGER,

  next_at INTEGER NOT NULL,
  -- When the lease expires. Until then, the source cannot be claimed again.
  leased_until INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  failing_since INTEGER,
  -- HTTP status of the last fetch. `reason` is its error, a note that the feed was cut off, or a note that
  -- the source is no longer listed in SOURCES.
  status INTEGER,
  reason TEXT,
  fetched_at INTEGER,
  ok_at INTEGER,
  new_at INTEGER,
  -- JSON array of the latest fetches, newest first.
  fetches TEXT NOT NULL DEFAULT '[]',
  created_at INTEGER NOT NULL,
  -- State that the last alert reported, so that it is not reported again; null while the source works.
  alerted_state TEXT
) STRICT;

CREATE INDEX sources_due ON sources (next_at) WHERE state <> 'paused';

-- Sites that must not be contacted before a given time.
CREATE TABLE sites (
  site TEXT PRIMARY KEY,
  not_before INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Feed items that have already been accepted or rejected, so that none is accepted twice. An article has one
-- row, even if several feeds contain it.
CREATE TABLE items (
  article_id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL,
  -- Hash of the item's identity within its feed.
  guid_hash TEXT NOT NULL,
  -- The UTC day under which the article is stored. It never changes.
  day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('wanted', 'stored', 'old', 'refused')),
  title TEXT NOT NULL,
  -- The article as JSON; null unless the item is wanted.
  value TEXT CHECK (value IS NULL OR json_valid(value)),
  -- URL of the page to fetch for the full text.
  page_url TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL DEFAULT 0,
  -- Why the item was rejected, why the last attempt to store its article failed, or why the article has the
  -- feed's text instead of the page's.
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
  -- Why the digest is in its state, why the last attempt to compose it failed, or why it was paused or halted
  -- past the deadline of its letters.
  reason TEXT,
  -- Prefix of the batches' idempotency keys, unique to this installation and the day.
  key_prefix TEXT NOT NULL,
  -- When a paused digest resumes or the review of a held digest ends; otherwise null.
  resume_at INTEGER,
  -- When the digest was released after a hold; null if it never was.
  released_at INTEGER,
  created_at INTEGER NOT NULL,
  -- Publication time, from which letters are due; null means `created_at`.
  publish_at INTEGER,
  -- Latest time to compose the digest, and to begin the first call for a batch without its own deadline.
  deadline INTEGER NOT NULL,
  -- Snapshot of the digest, stored together with `composed_at`.
  edition TEXT,
  template TEXT,
  -- JSON object with the origin of the links in the letters and the key that signs them. Later changes to the
  -- configuration do not change these links.
  links TEXT,
  letters_per_batch INTEGER CHECK (letters_per_batch BETWEEN 1 AND 100),
  -- JSON array of the publication's theme ids when the digest was composed.
  themes TEXT CHECK (json_type(themes) = 'array'),
  -- Last UTC day whose articles the digest considered.
  articles_to TEXT,
  -- Number of articles that fit into the budget, and number of rejected values.
  articles INTEGER,
  rejected INTEGER,
  composed_at INTEGER,
  -- When all subscribers without a chosen hour were planned. Those who confirm later get the next digest. If
  -- there were no subscribers, this is the deadline.
  first_planned_at INTEGER,
  -- When all subscribers were planned. Cleared if a digest without subscribers resumes for new ones.
  planned_at INTEGER,
  published_at INTEGER,
  completed_at INTEGER,
  -- When the digest's content was deleted at the end of its retention period. Counts and the subject line are
  -- kept.
  forgotten_at INTEGER,
  -- Number of attempts to compose the digest since it was last opened. Each is counted before it begins, so
  -- that an attempt that crashes the Worker also counts.
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Number of attempts that failed. Interrupted attempts are not included.
  failed_attempts INTEGER NOT NULL DEFAULT 0,
  -- When the last attempt began; null before the first, or if the next may begin immediately.
  attempted_at INTEGER,
  -- JSON array of {reason, articles}: the number of articles that were left out or shortened, by reason.
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

-- Stories of recent digests, kept so that they are not published again as new.
CREATE TABLE memory (
  digest_day TEXT NOT NULL REFERENCES digests (day),
  story_id TEXT NOT NULL,
  -- JSON object with the headline, characteristic words, facts, kinds of events and publishers, but not the
  -- text.
  story TEXT NOT NULL CHECK (json_valid(story)),
  PRIMARY KEY (digest_day, story_id)
) STRICT;

-- Changes that editors made to drafts. A row changes only when its edit is undone.
CREATE TABLE edits (
  -- Edits of a digest are ordered by id.
  id INTEGER PRIMARY KEY,
  -- Day of the digest, which may not have been opened yet.
  digest_day TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- JSON array of the keys of the articles that the edit names; null for an edit of the edition's own texts.
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

-- Corrections to published editions. They are kept as long as the public copies, which are rebuilt with them.
CREATE TABLE corrections (
  -- Corrections of an edition are ordered by id.
  id INTEGER PRIMARY KEY,
  digest_day TEXT NOT NULL REFERENCES digests (day),
  -- JSON object with the kind of the correction, the note for readers, and the story's id or the new texts,
  -- if any.
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

-- Number of "good" and "not for me" ratings per digest. No row identifies a reader.
CREATE TABLE feedback (
  digest_day TEXT NOT NULL REFERENCES digests (day),
  opinion TEXT NOT NULL CHECK (opinion IN ('good', 'not-for-me')),
  readers INTEGER NOT NULL,
  PRIMARY KEY (digest_day, opinion)
) STRICT, WITHOUT ROWID;

-- Readers' comments, stored without an address or network.
CREATE TABLE comments (
  id TEXT PRIMARY KEY,
  digest_day TEXT NOT NULL REFERENCES digests (day),
  opinion TEXT NOT NULL CHECK (opinion IN ('good', 'not-for-me')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX comments_by_day ON comments (digest_day, at);

-- Batches. Each row represents the letters of one call to Resend, or the merged batches of an expired digest.
-- Once a batch is settled, its seven outcome counts add up to `candidates`.
CREATE TABLE batches (
  digest_day TEXT NOT NULL REFERENCES digests (day),
  seq INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'locked', 'accepted', 'failed', 'uncertain', 'stopped')),
  -- JSON array of the candidates' subscriber ids.
  subscriber_ids TEXT NOT NULL,
  candidates INTEGER NOT NULL,
  -- Part of the idempotency key. It increases only if Resend has provably accepted none of the letters.
  revision INTEGER NOT NULL DEFAULT 0,
  -- Set before the first call: `body_sha256` when the batch is sealed, the other columns when it is locked.
  -- `recipients` is a JSON array of [id, address, preferences?, address epoch?].
  recipients TEXT,
  idempotency_key TEXT,
  body_sha256 TEXT,
  locked_at INTEGER,
  -- Number of calls since the lock, each counted before it begins. If the only call was refused, Resend
  -- accepted nothing, so the batch can be released or split. After a second call, a refusal proves nothing
  -- about the first, so retries must use the same key and body.
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  -- Latest time for the first call; null means the digest's deadline.
  deadline INTEGER,
  last_error TEXT,
  -- JSON object from subscriber id to [outcome, reason], for candidates with an individual outcome.
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
-- The usual order in which the dispatcher takes batches: locked batches first, then planned ones. Batches
-- with two or more calls come last, so that they do not hold up the others.
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

-- Emails to one person, as opposed to the letters of a digest.
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'welcome', 'address-change', 'leave-link', 'alert', 'test')),
  -- Null for alerts and test copies, which are not tied to a subscriber.
  subscriber_id TEXT,
  -- Recipient's address; null if it is the subscriber's current one, or once the email is settled.
  address TEXT,
  -- JSON object with data that is fixed when the email is planned, such as an alert's cause, the number of an
  -- address change or the preferences chosen at sign-up.
  details TEXT NOT NULL DEFAULT '{}',
  state TEXT NOT NULL CHECK (state IN ('planned', 'locked', 'accepted', 'failed', 'uncertain')),
  created_at INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  -- Request body to post, set when the email is locked before the first call; null once settled.
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

-- Problems that the operator should know about. An ongoing problem has a single row.
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
  -- When the problem ended. If it recurs, a new alert is raised.
  mended_at INTEGER,
  -- Number of webhook calls, each counted before it is made. The alert's email has the same id in `notes`.
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  told_at INTEGER
) STRICT;

CREATE UNIQUE INDEX alerts_once ON alerts (digest_day, cause) WHERE mended_at IS NULL;

-- Operation

-- Events that rate limits depend on. A row expires after a day, or after 30 days if its kind is `admin`.
CREATE TABLE hits (
  id TEXT PRIMARY KEY,
  -- `inbox` or `network` for a requested email, `feedback`, `guess` for a wrong admin token, or `admin` for
  -- the correct one.
  kind TEXT NOT NULL CHECK (kind IN ('inbox', 'network', 'feedback', 'guess', 'admin')),
  -- Keyed hash of the inbox or the network.
  key TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX hits_by_key ON hits (kind, key, at);
CREATE INDEX hits_by_time ON hits (kind, at);

-- Ids of processed webhook events, kept because Resend may post an event more than once.
CREATE TABLE webhook_events (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX webhook_events_by_time ON webhook_events (at);

-- Requests with an `Idempotency-Key`, and the response to return if the request is repeated. `status` and
-- `body` are null until the response is stored.
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

-- Last UTC day on which each recurring task was completed.
CREATE TABLE upkeep (
  task TEXT PRIMARY KEY,
  done_day TEXT NOT NULL,
  -- Time of completion; null if only the day matters. The task `opening` looks for due digests.
  done_at INTEGER
) STRICT, WITHOUT ROWID;
