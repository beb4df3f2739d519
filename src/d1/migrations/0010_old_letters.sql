-- How often a reader has changed their address: whoever reads the letters to an old one has no more say than to end them.
ALTER TABLE subscribers ADD COLUMN address_epoch INTEGER NOT NULL DEFAULT 0;
