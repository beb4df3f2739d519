-- What was begun comes first, but a batch of which two calls ended in doubt comes last: it holds up nobody else.
DROP INDEX batches_to_take;
CREATE INDEX batches_to_take ON batches
  (digest_day, (CASE WHEN state <> 'locked' THEN 1 WHEN attempts < 2 THEN 0 ELSE 2 END), seq) WHERE settled_at IS NULL;
