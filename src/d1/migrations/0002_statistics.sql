-- Counts that outlive the rows that they count, which retention and erasures delete. Triggers update them, so
-- that a count changes in the same transaction as its cause.

-- `joined` and `left` count on the UTC day of the change. `bounced` and `complained` count on the day of the last
-- digest for which the reader was planned.
CREATE TABLE daily_counts (
  day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('joined', 'left', 'bounced', 'complained')),
  count INTEGER NOT NULL,
  PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER count_joined AFTER INSERT ON consents WHEN NEW.event IN ('confirmed', 'imported')
BEGIN
  -- Imported readers may have consented long ago, so they count on the day of the import.
  INSERT INTO daily_counts (day, kind, count)
  VALUES (iif(NEW.event = 'imported', date('now'), date(NEW.at / 1000, 'unixepoch')), 'joined', 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER count_left AFTER INSERT ON consents WHEN NEW.event IN ('left', 'complained')
BEGIN
  INSERT INTO daily_counts (day, kind, count) VALUES (date(NEW.at / 1000, 'unixepoch'), 'left', 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER count_strikes AFTER INSERT ON suppressions WHEN NEW.reason IN ('bounce', 'complaint')
BEGIN
  INSERT INTO daily_counts (day, kind, count)
  SELECT planned_day, iif(NEW.reason = 'bounce', 'bounced', 'complained'), 1 FROM subscribers
  WHERE address_hash = NEW.address_hash AND planned_day IS NOT NULL
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
