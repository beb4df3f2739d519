// Reads many values in few calls. An unreadable value does not affect the others.
import { callKv, type KvCalls, TRIES } from './calls.ts'

/** Maximum number of keys in one bulk get. */
const KEYS_PER_GET = 100
/** Number of keys in the first bulk get, while the size of the values is unknown. */
const FIRST_KEYS = 8
/**
 * Maximum number of characters that one bulk get should return. Before it is parsed, a response takes up to
 * four bytes per character.
 */
const CHARACTERS_PER_GET = 8_000_000

/** The text of a key's value, or why it could not be read. */
export type ReadValue = { key: string; text: string } | { key: string; text: null; reason: string }

/**
 * Reads values, a hundred per call, or fewer if the previous values were so long that a hundred would not fit into
 * memory. If KV refuses a group because it exceeds 25 MiB or one of its values is unreadable, the group is halved until
 * only the faulty value is left out.
 *
 * Yields group by group, so that only one response is in memory at a time.
 */
export async function* readValues(
  kv: KVNamespace,
  keys: readonly string[],
  calls: KvCalls,
): AsyncGenerator<ReadValue[]> {
  let size = FIRST_KEYS
  for (let first = 0; first < keys.length; ) {
    const group = keys.slice(first, first + size)
    let longest = 1
    for await (const values of readGroup(kv, group, calls)) {
      longest = values.reduce((most, { text }) => Math.max(most, text?.length ?? 0), longest)
      yield values
    }
    first += group.length
    size = Math.max(1, Math.min(KEYS_PER_GET, Math.floor(CHARACTERS_PER_GET / longest)))
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
