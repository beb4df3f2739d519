// Splits a stream into lines without holding the whole stream in memory.
import { concatenate } from '../text/bytes.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** A line's number, counted from 1, with its text or the reason why it could not be read. */
export type StreamLine = { line: number; text: string } | { line: number; fault: string }

/**
 * Reads lines that end in LF or CRLF. Blank lines are counted but not yielded.
 *
 * Once a line exceeds the limit, its bytes are discarded. A line that is overlong or invalid UTF-8 does not
 * affect the lines after it. If the caller stops early, the rest of the stream is read and discarded.
 *
 * @param limit Maximum length of a line, in bytes.
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
  try {
    for await (const chunk of stream.values({ preventCancel: true })) {
      let start = 0
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        take(chunk.subarray(start, end))
        const finished = finish()
        if (finished !== null) yield finished
        start = end + 1
      }
      take(chunk.slice(start))
    }
  } finally {
    // Read the rest, because a client whose upload is cut off may never see the response.
    await stream.pipeTo(new WritableStream()).catch(() => {})
  }
  const last = size > 0 ? finish() : null
  if (last !== null) yield last
}

/** Waits for the first line. Returns all lines, including the first, or null if all lines are blank. */
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
