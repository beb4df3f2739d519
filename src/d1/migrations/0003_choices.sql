-- What a reader chose; null is as the publication has it.

-- JSON array of ids of themes, sorted; null is all.
ALTER TABLE subscribers ADD COLUMN themes TEXT CHECK (json_type(themes) = 'array');
-- JSON array of words, sorted; a story with one of them in its headline or summary is left out.
ALTER TABLE subscribers ADD COLUMN muted TEXT CHECK (json_type(muted) = 'array');
-- The hour at which the letter comes, by the clock of the time zone (an IANA name); null is at once.
ALTER TABLE subscribers ADD COLUMN hour INTEGER CHECK (hour BETWEEN 0 AND 23);
ALTER TABLE subscribers ADD COLUMN time_zone TEXT;
-- A bit for each day of the week on which the letter comes: Monday is 1, Sunday 64; null is every day.
ALTER TABLE subscribers ADD COLUMN weekdays INTEGER CHECK (weekdays BETWEEN 1 AND 126);
-- The first day on which letters come again, YYYY-MM-DD; until then there is none.
ALTER TABLE subscribers ADD COLUMN paused_until TEXT;
-- BCP 47 tag of the pages and letters that are for this reader alone.
ALTER TABLE subscribers ADD COLUMN language TEXT;
