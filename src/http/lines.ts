// Takes a stream apart into lines, without ever holding more than one of them.
import { concatenate } from '../text/bytes.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** A line by its number, counted from 1: its text, or what is wrong with it. */
export type StreamLine = { line: number; text: string } | { line: number; fault: string }

/**
 * Reads lines that end in LF or CRLF; blank ones are counted but not given.
 *
 * A line that is too long is thrown away as it comes in, and one that is not UTF-8 is a fault of that line only.
 *
 * @param limit Longest line, in bytes.
 */
export async function* readLines(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = []
  let size = 0
  let line = 0
  const take = (part: Uint8Array) => {
    size += part.byteLength
    if (size <= limit) parts.push(part)
    else parts = []
  }
  const finish = (): StreamLine | null => {
    line += 1
    const read = size > limit ? { fault: `it is longer than ${limit} bytes` } : decode(parts)
    parts = []
    size = 0
    return 'text' in read && read.text.trim() === '' ? null : { line, ...read }
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end))
      const finished = finish()
      if (finished !== null) yield finished
      start = end + 1
    }
    take(chunk.slice(start))
  }
  const last = size > 0 ? finish() : null
  if (last !== null) yield last
}

/** The same lines once the first of them is there, or null when there is none. */
export async function startLines(
  lines: AsyncGenerator<StreamLine>,
): Promise<AsyncGenerator<StreamLine> | null> {
  const first = await lines.next()
  if (first.done) return null
  const { value } = first
  return (async function* () {
    yield value
    yield* lines
  })()
}

function decode(parts: readonly Uint8Array[]): { text: string } | { fault: string } {
  const bytes = concatenate(parts)
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(
        bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes,
      ),
    }
  } catch {
    return { fault: 'it is not UTF-8' }
  }
}
