// Encodes a canvas as PNG. @see https://www.w3.org/TR/png-3/
import { concatenate, encode } from '../../text/bytes.ts'
import { type Canvas, type Inks, STEPS } from './canvas.ts'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const BITS_PER_PIXEL = 4
const INDEXED = 3

/**
 * Encodes a canvas as an indexed-colour PNG whose palette consists of the paper and the shades of the inks.
 */
export async function encodePng(canvas: Canvas, inks: Inks): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = canvas
  const head = Uint8Array.of(...uint32(width), ...uint32(height), BITS_PER_PIXEL, INDEXED, 0, 0, 0)
  return concatenate([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', paletteOf(inks)),
    chunk('IDAT', await deflate(rowsOf(canvas))),
    chunk('IEND', new Uint8Array()),
  ])
}

/**
 * Returns a canvas's rows with two pixels per byte. Each row begins with a zero byte, which means "no
 * filter".
 */
function rowsOf({ width, height, pixels }: Canvas): Uint8Array<ArrayBuffer> {
  const length = 1 + Math.ceil(width / 2)
  const rows = new Uint8Array(length * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * length + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | ((pixels[y * width + x] ?? 0) << (x % 2 === 0 ? BITS_PER_PIXEL : 0))
    }
  }
  return rows
}

/** Returns the PNG palette, with the colour of the paper first, then the shades of each ink. */
function paletteOf({ paper, ...inks }: Inks): Uint8Array {
  const from = channelsOf(paper)
  const steps = [inks.text, inks.muted, inks.accent].flatMap((ink) =>
    Array.from({ length: STEPS }, (_, step) => {
      const share = (step + 1) / STEPS
      return channelsOf(ink).map((to, channel) => Math.round((from[channel] ?? 0) * (1 - share) + to * share))
    }),
  )
  return Uint8Array.from([from, ...steps].flat())
}

const channelsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = concatenate([encode(type), content])
  return concatenate([uint32(content.length), body, uint32(crcOf(body))])
}

const uint32 = (value: number) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)

/** CRC-32 lookup table, with one remainder per byte value. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (REMAINDERS[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
