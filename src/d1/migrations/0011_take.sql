-- The next batch is found in the order in which batches are taken, without a look at all that are left.
CREATE INDEX batches_to_take ON batches (digest_day, (state = 'locked') DESC, seq) WHERE settled_at IS NULL;
