-- Counts that are kept after the counted rows are deleted by retention or erasure. Triggers update each count
-- in the same transaction as the change that it counts.

-- `joined` and `left` are counted on the UTC day of the change. `bounced` and `complained` are counted on the
-- day of the last digest planned for the reader, and not at all without one.
CREATE TABLE daily_counts (
  day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('joined', 'left', 'bounced', 'complained')),
  count INTEGER NOT NULL,
  PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER count_joined AFTER INSERT ON consents WHEN NEW.event IN ('confirmed', 'imported')
BEGIN
  -- Imported readers may have consented long ago, so they are counted on the day of the import.
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
