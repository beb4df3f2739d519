// Reads many values in few calls. A group that cannot be read is halved to isolate the unreadable value.
import { callKv, type KvCalls } from './calls.ts'

/** Maximum number of keys in one bulk get. */
const MAX_KEYS = 100
/**
 * Maximum number of characters that one bulk get should return. Before it is parsed, a response takes up to
 * four bytes per character.
 */
const MAX_CHARACTERS = 8_000_000
/** Expected length of a value of unknown length, in characters, until the first group has been read. */
const UNKNOWN_LENGTH = 1_000_000

/** The text of a key's value, or why it could not be read. */
export type ReadValue = { key: string; text: string } | { key: string; text: null; reason: string }

/**
 * Reads values, up to a hundred per call, or fewer if they are too long to fit into memory together. A group
 * that cannot be read, for example because it exceeds 25 MiB, is halved until only the faulty value remains
 * or no extra calls are left.
 *
 * Yields group by group, so that only one response is in memory at a time.
 *
 * @param wanted.lengths Lengths of values in characters, by key. A value without an entry is expected to be
 *   as long as the longest value of the previous group.
 */
export async function* readValues(
  kv: KVNamespace,
  { keys, lengths }: { keys: readonly string[]; lengths: ReadonlyMap<string, number> },
  calls: KvCalls,
): AsyncGenerator<ReadValue[]> {
  let expected = UNKNOWN_LENGTH
  for (let first = 0; first < keys.length; ) {
    const size = countFitting(keys, first, (key) => lengths.get(key) ?? expected)
    let longest = 1
    for await (const values of readGroup(kv, keys.slice(first, first + size), calls)) {
      longest = values.reduce((most, { text }) => Math.max(most, text?.length ?? 0), longest)
      yield values
    }
    first += size
    expected = longest
  }
}

/** Returns how many values from position `first` onwards fit into one bulk get, but at least 1. */
function countFitting(keys: readonly string[], first: number, lengthOf: (key: string) => number): number {
  let characters = 0
  let size = 0
  for (const key of keys.slice(first, first + MAX_KEYS)) {
    characters += lengthOf(key)
    if (size > 0 && characters > MAX_CHARACTERS) break
    size += 1
  }
  return size
}

async function* readGroup(kv: KVNamespace, keys: string[], calls: KvCalls): AsyncGenerator<ReadValue[]> {
  const values = await callKv(calls, () => kv.get(keys, 'text')).catch(() => null)
  if (values !== null) {
    yield keys.map((key) => toValue(key, values.get(key) ?? null))
  } else if (keys.length === 1 || calls.spare <= 0) {
    yield keys.map((key) => ({
      key,
      text: null,
      reason: 'value is unreadable: KV returned an error',
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
