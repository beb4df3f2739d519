// Reads characters and glyph outlines from a TrueType font in a WOFF file.
import { inflateSync } from 'node:zlib'

export type GlyphPoint = { x: number; y: number; on: boolean }
export type GlyphPart = { glyph: number; dx: number; dy: number }
export type GlyphOutline = { contours: GlyphPoint[][] } | { parts: GlyphPart[] }

/** Reads and decompresses the tables of a WOFF file. @see https://www.w3.org/TR/WOFF/ */
export function tablesOf(file: Buffer): Record<string, Buffer> {
  const tables: Record<string, Buffer> = {}
  for (let entry = 0; entry < file.readUInt16BE(12); entry++) {
    const at = 44 + 20 * entry
    const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ]
    const table = file.subarray(offset, offset + packed)
    tables[file.toString('latin1', at, at + 4)] = packed < length ? inflateSync(table) : table
  }
  return tables
}

export const tableOf = (tables: Record<string, Buffer>, name: string): Buffer => {
  const table = tables[name]
  if (table === undefined) throw new RangeError(`Cannot find the table "${name}" in the font`)
  return table
}

/** Maps code points to glyph indexes. @see https://learn.microsoft.com/typography/opentype/spec/cmap */
export function glyphsByCharacter(cmap: Buffer): Map<number, number> {
  const at = cmap.readUInt32BE(8)
  const segments = cmap.readUInt16BE(at + 6) / 2
  const field = (array: number, segment: number) =>
    at + 14 + (array * segments + segment) * 2 + (array > 0 ? 2 : 0)
  const glyphs = new Map<number, number>()
  for (let segment = 0; segment < segments; segment++) {
    const [end, start, delta, offset] = [0, 1, 2, 3].map((array) =>
      cmap.readUInt16BE(field(array, segment)),
    ) as [number, number, number, number]
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code : cmap.readUInt16BE(field(3, segment) + offset + 2 * (code - start))
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff)
    }
  }
  return glyphs
}

/** Reads a glyph's outline. @see https://learn.microsoft.com/typography/opentype/spec/glyf */
export function outlineOf(glyf: Buffer): GlyphOutline {
  if (glyf.length === 0) return { contours: [] }
  const contours = glyf.readInt16BE(0)
  return contours < 0 ? { parts: partsOf(glyf) } : { contours: contoursOf(glyf, contours) }
}

function partsOf(glyf: Buffer): GlyphPart[] {
  const parts: GlyphPart[] = []
  for (let at = 10, more = true; more; ) {
    const flags = glyf.readUInt16BE(at)
    if ((flags & 0b1100_1000) !== 0 || (flags & 2) === 0)
      throw new RangeError(
        'Cannot read a composite glyph whose components are scaled or positioned by points',
      )
    const isWide = (flags & 1) !== 0
    parts.push({
      glyph: glyf.readUInt16BE(at + 2),
      dx: isWide ? glyf.readInt16BE(at + 4) : glyf.readInt8(at + 4),
      dy: isWide ? glyf.readInt16BE(at + 6) : glyf.readInt8(at + 5),
    })
    at += isWide ? 8 : 6
    more = (flags & 0x20) !== 0
  }
  return parts
}

function contoursOf(glyf: Buffer, count: number): GlyphPoint[][] {
  const ends = Array.from({ length: count }, (_, contour) => glyf.readUInt16BE(10 + 2 * contour))
  const points = (ends.at(-1) ?? -1) + 1
  let at = 10 + 2 * count
  at += 2 + glyf.readUInt16BE(at) // skip the hinting instructions
  const flags: number[] = []
  while (flags.length < points) {
    const flag = glyf.readUInt8(at++)
    const repeats = (flag & 8) === 0 ? 0 : glyf.readUInt8(at++)
    for (let time = 0; time <= repeats; time++) flags.push(flag)
  }
  const coordinates = (short: number, same: number) => {
    let value = 0
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) === 0 ? -glyf.readUInt8(at++) : glyf.readUInt8(at++)
      else if ((flag & same) === 0) {
        value += glyf.readInt16BE(at)
        at += 2
      }
      return value
    })
  }
  const xs = coordinates(2, 16)
  const ys = coordinates(4, 32)
  const all = flags.map((flag, point) => ({ x: xs[point] ?? 0, y: ys[point] ?? 0, on: (flag & 1) === 1 }))
  return ends.map((end, contour) => all.slice((ends[contour - 1] ?? -1) + 1, end + 1))
}
