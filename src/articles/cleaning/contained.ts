// Finds lines whose sentences all occur in other lines, such as pull quotes and lines that contain the whole
// text.
import { keyOf } from './lines.ts'

/** Minimum length of a line to compare, in characters. */
const SHORTEST = 50
/** Maximum length of a line to split into sentences, in characters. */
const LONGEST = 20_000
/** Minimum length of a sentence's key. Shorter sentences, such as `No.`, recur by chance. */
const SHORTEST_SENTENCE = 16
/**
 * Number of leading characters of a sentence from which to compute the key of its beginning, and the number
 * to use if that key is too short.
 */
const BEGINNINGS = [32, 200] as const
/** Maximum number of positions remembered per sentence. */
const MOST_PLACES = 6

/**
 * Finds lines whose sentences all occur in other lines, apart from very short sentences. Maps the position of
 * each line found to the position of one of those other lines.
 *
 * First finds lines that combine several others, so that the text keeps its paragraphs, and then lines
 * contained in a longer line. Ignores lines already known to be repeats.
 */
export function findContained(
  lines: readonly string[],
  repeated: ReadonlyMap<number, number>,
): Map<number, number> {
  const spans = lines.map((line, at) => (repeated.has(at) ? [] : spansOf(line)))
  if (!haveLikeBeginnings(spans)) return new Map()
  const sentences = spans.map(keysOf)
  const places = new Map<string, number[]>()
  for (const [at, keys] of sentences.entries()) {
    for (const key of keys) {
      const known = places.get(key)
      if (known === undefined) places.set(key, [at])
      else if (known.length < MOST_PLACES && known.at(-1) !== at) known.push(at)
    }
  }
  const contained = new Map<number, number>()
  const others = (key: string, at: number) =>
    (places.get(key) ?? []).filter((place) => place !== at && !contained.has(place))
  for (const [at, keys] of sentences.entries()) {
    if (keys.length < 2) continue
    const homes = keys.map((key) => others(key, at)[0])
    const first = homes[0]
    if (first !== undefined && homes.every((home) => home !== undefined) && new Set(homes).size >= 2)
      contained.set(at, first)
  }
  for (const [at, keys] of sentences.entries()) {
    const [key, ...rest] = keys
    if (key === undefined || contained.has(at) || lengthOf(keys) < SHORTEST * 0.7) continue
    const home = others(key, at).find((place) => {
      const theirs = sentences[place] ?? []
      return theirs.length > keys.length && rest.every((other) => theirs.includes(other))
    })
    if (home !== undefined) contained.set(at, home)
  }
  return contained
}

/**
 * Splits a line into sentences without changing their text. Returns an empty list for a line that is too
 * short or too long to compare.
 */
function spansOf(line: string): string[] {
  if (line.length < SHORTEST || line.length > LONGEST) return []
  return line.replace(/([.!?…]["”’»)]{0,3}) +(?=["“‘«(¿¡]?[\p{Lu}\p{N}])/gu, '$1\n').split('\n')
}

/**
 * Returns whether any two sentences start alike. In most texts none do, so the full comparison is
 * unnecessary.
 */
function haveLikeBeginnings(spans: readonly string[][]): boolean {
  const seen = new Set<string>()
  for (const span of spans.flat()) {
    if (span.length < SHORTEST_SENTENCE) continue
    const beginning = beginningOf(span)
    if (seen.has(beginning)) return true
    seen.add(beginning)
  }
  return false
}

/** Returns up to {@link SHORTEST_SENTENCE} leading characters of a sentence's key. */
function beginningOf(sentence: string): string {
  const [usual, sufficient] = BEGINNINGS
  const key = keyOf(sentence.slice(0, usual))
  return (key.length < SHORTEST_SENTENCE ? keyOf(sentence.slice(0, sufficient)) : key).slice(
    0,
    SHORTEST_SENTENCE,
  )
}

function keysOf(spans: readonly string[]): string[] {
  const keys = spans.map(keyOf).filter((key) => key.length >= SHORTEST_SENTENCE)
  return keys.length <= 200 ? keys : []
}

function lengthOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + key.length, 0)
}
