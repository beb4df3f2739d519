// Reads many values in few calls. An unreadable value does not affect the others.
import { callKv, type KvCalls, TRIES } from './calls.ts'

/** Maximum keys in one bulk get. */
const KEYS_PER_GET = 100

/** The text of a key's value, or why it could not be read. */
export type ReadValue = { key: string; text: string } | { key: string; text: null; reason: string }

/**
 * Reads values, a hundred per call. If KV refuses a group because it exceeds 25 MiB or one of its values is unreadable, the
 * group is halved until only the faulty value is left out.
 *
 * Yields group by group, so that only one answer is in memory at a time.
 */
export async function* readValues(
  kv: KVNamespace,
  keys: readonly string[],
  calls: KvCalls,
): AsyncGenerator<ReadValue[]> {
  for (let first = 0; first < keys.length; first += KEYS_PER_GET) {
    yield* readGroup(kv, keys.slice(first, first + KEYS_PER_GET), calls)
  }
}

async function* readGroup(kv: KVNamespace, keys: string[], calls: KvCalls): AsyncGenerator<ReadValue[]> {
  const values = await callKv(calls, () => kv.get(keys, 'text')).catch(() => null)
  if (values !== null) {
    yield keys.map((key) => toValue(key, values.get(key) ?? null))
  } else if (keys.length === 1 || calls.spare <= 0) {
    yield keys.map((key) => ({
      key,
      text: null,
      reason: `value is unreadable: KV failed ${TRIES} times`,
    }))
  } else {
    const half = Math.ceil(keys.length / 2)
    calls.spare -= 2
    yield* readGroup(kv, keys.slice(0, half), calls)
    yield* readGroup(kv, keys.slice(half), calls)
  }
}

function toValue(key: string, text: string | null): ReadValue {
  if (text !== null) return { key, text }
  return { key, text, reason: 'value is missing: it was deleted or has not arrived yet' }
}
