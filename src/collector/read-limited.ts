// Reads a body up to a maximum size and within a time limit.
import { concatenate } from '../text/bytes.ts'

export type LimitedBody = {
  bytes: Uint8Array
  /** True if the body exceeds the limit. */
  isCut: boolean
}

/** First two bytes of gzip data. Some servers send gzip without declaring it. */
const GZIP = [0x1f, 0x8b]

/**
 * Reads a body up to a limit in bytes, counted after decompression.
 *
 * @param signal Aborts the read, even while bytes still arrive.
 * @throws If the connection is lost or the signal aborts the read.
 */
export async function readLimited(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  signal: AbortSignal,
): Promise<LimitedBody> {
  if (body === null) return { bytes: new Uint8Array(), isCut: false }
  const whole = await collect(body, limit, signal)
  if (whole.bytes[0] !== GZIP[0] || whole.bytes[1] !== GZIP[1]) return whole
  const unzipped = new Blob([whole.bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  return collect(unzipped, limit, signal).catch(() => whole)
}

async function collect(
  body: ReadableStream<Uint8Array>,
  limit: number,
  signal: AbortSignal,
): Promise<LimitedBody> {
  const reader = body.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener(
      'abort',
      () => reject(new Error('Cannot read the rest of the body: the time limit has passed')),
      { once: true },
    )
  })
  aborted.catch(() => {}) // the signal may fire after the read has ended
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), aborted])
      if (done) return { bytes: concatenate(pieces), isCut: false }
      pieces.push(value.subarray(0, limit - size))
      size += value.length
      if (size > limit) return { bytes: concatenate(pieces), isCut: true }
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}
