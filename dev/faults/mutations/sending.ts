// Guards that protect the delivery of digests, for example from sending a letter twice.
import { type Mutant, mutantsOf } from './mutant.ts'

export const SENDING: readonly Mutant[] = [
  mutantsOf(
    'src/dispatcher/send.ts',
    { rows: ['unsubscribe', 'kill'] },
    {
      'the lock before the call': ['await sealBatch(deps.db, batch, hash)', 'batch'],
    },
  ),
  mutantsOf(
    'src/dispatcher/send.ts',
    { rows: ['lost'] },
    {
      'the key': ['key: sealed.key', 'key: crypto.randomUUID()'],
    },
  ),
  mutantsOf(
    'src/dispatcher/send.ts',
    { rows: ['deploy'] },
    {
      'the hash check': ['batch.bodySha256 !== hash', 'false'],
    },
  ),
  mutantsOf(
    'src/d1/batches/plan.ts',
    { rows: ['kill'] },
    {
      'the mark on planned subscribers': [
        'UPDATE subscribers SET planned_day = ?1 WHERE id IN',
        'UPDATE subscribers SET planned_day = ?1 WHERE 0 AND id IN',
      ],
    },
  ),
  mutantsOf(
    'src/delivery/batch.ts',
    { test: 'test/delivery/batch.test.ts' },
    {
      'the lifetime of a key': ['KEY_LIFE_MS = 23 * MS_PER_HOUR', 'KEY_LIFE_MS = 25 * MS_PER_HOUR'],
      'the end of doubt after the deadline': [
        'DOUBT_AFTER_DEADLINE_MS = MS_PER_HOUR',
        'DOUBT_AFTER_DEADLINE_MS = 20 * MS_PER_HOUR',
      ],
      'the doubt about earlier calls': [
        "outcome.status === 'ambiguous' || attempts > 1",
        "outcome.status === 'ambiguous'",
      ],
    },
  ),
  mutantsOf(
    'src/delivery/outcome.ts',
    { test: 'test/delivery/outcome.test.ts' },
    {
      'the count of accepted letters': ['ids.length + invalid.length === count', 'ids.length <= count'],
      'the key reused with other bytes': ["error === 'invalid_idempotent_request'", "error === ''"],
      'the maximum throttle': ['LONGEST_THROTTLE_MS = 60 *', 'LONGEST_THROTTLE_MS = 60_000_000 *'],
    },
  ),
  mutantsOf(
    'src/resend/send.ts',
    { test: 'test/resend/send.test.ts' },
    {
      'the timeout of a call': ['AbortSignal.timeout(TIMEOUT_MS)', 'AbortSignal.timeout(1000 * TIMEOUT_MS)'],
    },
  ),
  mutantsOf(
    'src/resend/call.ts',
    { test: 'test/resend/call.test.ts' },
    {
      'the pause after doubts in a row': ['if (doubts >= DOUBTS_IN_A_ROW)', 'if (doubts < 0)'],
    },
  ),
  mutantsOf(
    'src/dispatcher/dispatcher.ts',
    { test: 'test/dispatcher/dispatcher.workers.test.ts', name: 'alarm even if' },
    {
      'the alarm after a failed tick': ['await this.wake() // even if', '// even if'],
    },
  ),
  mutantsOf(
    'src/dispatcher/dispatcher.ts',
    { test: 'test/dispatcher/dispatcher.workers.test.ts', name: '150 batches' },
    {
      'the maximum batches per turn': ['MOST_BATCHES = 150', 'MOST_BATCHES = 1e9'],
    },
  ),
  mutantsOf(
    'src/dispatcher/dispatcher.ts',
    { test: 'test/dispatcher/dispatcher.workers.test.ts', name: 'does not wait until' },
    {
      'the earlier of two alarms': ['if (set === null || set > at)', 'if (set !== at)'],
    },
  ),
  mutantsOf(
    'src/dispatcher/send.ts',
    { test: 'test/dispatcher/holds.workers.test.ts', name: 'just before the deadline' },
    {
      'the deadline before the seal': ['batch.bodySha256 === null && isLate(deps, batch)', 'batch.seq < 0'],
    },
  ),
].flat()
