import { expect, test } from 'vitest'
import { readLimited } from '../../src/collector/read-limited.ts'

const bodyOf = (...pieces: string[]) => new Response(new Blob(pieces)).body

const read = async (body: ReadableStream<Uint8Array> | null, limit: number) => {
  const { bytes, isCut } = await readLimited(body, limit, AbortSignal.timeout(60_000))
  return { text: new TextDecoder().decode(bytes), isCut }
}

test('readLimited() returns a body of exactly the maximum size whole, and truncates a longer one', async () => {
  expect(await read(bodyOf('harb', 'our'), 7)).toEqual({ text: 'harbour', isCut: false })
  expect(await read(bodyOf('harb', 'our'), 6)).toEqual({ text: 'harbou', isCut: true })
  expect(await read(null, 6)).toEqual({ text: '', isCut: false })
})

test('readLimited() applies the limit to the decompressed size of an undeclared gzip body', async () => {
  const zipped = () => bodyOf('harbour'.repeat(100))?.pipeThrough(new CompressionStream('gzip')) ?? null
  expect((await read(zipped(), 700)).isCut).toBe(false)
  expect((await read(zipped(), 699)).isCut).toBe(true)
})
