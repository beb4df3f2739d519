// Reads many values in few calls, and lets no value that cannot be read cost another.
import { callKv, type KvCalls, TRIES } from './calls.ts'

/** What one bulk get may ask for. */
const KEYS_PER_GET = 100

/** A value by its key: its text, or why there is none. */
export type ReadValue = { key: string; text: string } | { key: string; text: null; reason: string }

/**
 * Reads values, a hundred in a call. A group that KV refuses, because it is over 25 MiB or because one of
 * its values cannot be read, is halved until the fault stands alone.
 *
 * Yields group by group, so that no more than one answer is held at a time.
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
      reason: `value could not be read: KV failed ${TRIES} times`,
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
  return { key, text, reason: 'value is not there: it was deleted, or has not arrived yet' }
}
