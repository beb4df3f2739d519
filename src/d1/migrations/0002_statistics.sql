-- Counts that remain when the counted rows are deleted on expiry or erasure. Triggers update each count in
-- the same transaction as the change that it counts.

-- `joined` and `left` count the readers who become active and those who stop being active, on the UTC day of
-- the change. `bounced` and `complained` are counted on the day of the last digest planned for the reader, or
-- not at all if there is none.
CREATE TABLE daily_counts (
  day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('joined', 'left', 'bounced', 'complained')),
  count INTEGER NOT NULL,
  PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER count_changed AFTER UPDATE OF state ON subscribers WHEN (OLD.state = 'active') <> (NEW.state = 'active')
BEGIN
  INSERT INTO daily_counts (day, kind, count) VALUES (date('now'), iif(NEW.state = 'active', 'joined', 'left'), 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;

-- Imports add readers without a confirmation.
CREATE TRIGGER count_imported AFTER INSERT ON subscribers WHEN NEW.state = 'active'
BEGIN
  INSERT INTO daily_counts (day, kind, count) VALUES (date('now'), 'joined', 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER count_erased AFTER DELETE ON subscribers WHEN OLD.state = 'active'
BEGIN
  INSERT INTO daily_counts (day, kind, count) VALUES (date('now'), 'left', 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER count_strikes AFTER INSERT ON suppressions WHEN NEW.reason IN ('bounce', 'complaint')
BEGIN
  INSERT INTO daily_counts (day, kind, count)
  SELECT planned_day, iif(NEW.reason = 'bounce', 'bounced', 'complained'), 1 FROM subscribers
  WHERE address_hash = NEW.address_hash AND planned_day IS NOT NULL
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
