// Generates src/letters/card/outlines.ts, the glyph outlines for social cards, from the font files of
// Gelasio:
//
//     node dev/make-outlines.ts > src/letters/card/outlines.ts
//
// Gelasio has the same metrics as Georgia, the typeface of letters and pages. `readFaces()` documents the
// format.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { deflateRawSync } from 'node:zlib'
import {
  type GlyphOutline,
  type GlyphPart,
  glyphsByCharacter,
  outlineOf,
  tableOf,
  tablesOf,
} from './outlines/read-font.ts'

const { resolve } = createRequire(import.meta.url)
const FILES = ['latin', 'latin-ext']
const WEIGHTS = [700, 400]
/** Characters of European languages in Latin script, and the punctuation of headlines. */
const CHARACTERS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2212, 0x2212],
] as const
/**
 * Number of font units per unit of our outline format. One of our units is about a quarter of a pixel in a
 * headline.
 */
const UNITS = 8

/** Writes numbers with a variable-length encoding. Small numbers take fewer bytes. */
class Bytes {
  readonly bytes: number[] = []
  count(value: number): void {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes.push((rest & 127) | 128)
    this.bytes.push(rest)
  }
  signed(value: number, flag = 0, bits = 0): void {
    this.count((value < 0 ? -2 * value - 1 : 2 * value) * 2 ** bits + flag)
  }
}

const scaled = (value: number) => Math.round(value / UNITS)

/**
 * Writes a font face: the code points and widths of its characters, the number of glyph components that are
 * not characters, and the outlines of the characters and these components. Gelasio has no kerning.
 */
function writeFace(bytes: Bytes, weight: number): void {
  const glyphs: { code: number; advance: number; outline: GlyphOutline }[] = []
  const loose: { outline: GlyphOutline }[] = []
  for (const name of FILES) {
    const tables = tablesOf(
      readFileSync(resolve(`@fontsource/gelasio/files/gelasio-${name}-${weight}-normal.woff`)),
    )
    const [glyf, loca, hmtx, head] = ['glyf', 'loca', 'hmtx', 'head'].map((table) =>
      tableOf(tables, table),
    ) as [Buffer, Buffer, Buffer, Buffer]
    const isLong = head.readInt16BE(50) === 1
    const startOf = (glyph: number) =>
      isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)
    const metrics = tableOf(tables, 'hhea').readUInt16BE(34)
    const byCharacter = glyphsByCharacter(tableOf(tables, 'cmap'))
    const shape = (glyph: number): GlyphOutline =>
      outlineOf(glyf.subarray(startOf(glyph), startOf(glyph + 1)))
    /** Positions in `loose` of the glyph components without a character, keyed by glyph index. */
    const placed = new Map<number, number>()
    const flat = (outline: GlyphOutline): GlyphOutline => {
      if ('contours' in outline) return outline
      const parts = outline.parts.flatMap(({ glyph, dx, dy }): GlyphPart[] => {
        const inner = flat(shape(glyph))
        if ('parts' in inner)
          return inner.parts.map((part) => ({ ...part, dx: part.dx + dx, dy: part.dy + dy }))
        const known = placed.get(glyph) ?? loose.push({ outline: inner }) - 1
        placed.set(glyph, known)
        return [{ glyph: known, dx, dy }]
      })
      return { parts }
    }
    for (const [first, last] of CHARACTERS) {
      for (let code = first; code <= last; code++) {
        const glyph = byCharacter.get(code)
        if (glyph === undefined || glyphs.some((known) => known.code === code)) continue
        const advance = hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1))
        glyphs.push({ code, advance, outline: flat(shape(glyph)) })
      }
    }
  }
  glyphs.sort((a, b) => a.code - b.code)
  bytes.count(glyphs.length)
  for (const [place, { code, advance }] of glyphs.entries()) {
    bytes.count(code - (glyphs[place - 1]?.code ?? 0))
    bytes.count(scaled(advance))
  }
  bytes.count(loose.length)
  for (const { outline } of [...glyphs, ...loose]) writeOutline(bytes, outline)
}

/**
 * Writes an outline. For a composite glyph, writes the number of components and the components. For any other
 * glyph, writes 0, the number of contours and the contours.
 */
function writeOutline(bytes: Bytes, outline: GlyphOutline): void {
  if ('parts' in outline) {
    bytes.count(outline.parts.length)
    for (const { glyph, dx, dy } of outline.parts) {
      bytes.count(glyph)
      bytes.signed(scaled(dx))
      bytes.signed(scaled(dy))
    }
    return
  }
  bytes.count(0)
  bytes.count(outline.contours.length)
  let [x, y] = [0, 0]
  for (const contour of outline.contours) {
    bytes.count(contour.length)
    for (const point of contour) {
      bytes.signed(scaled(point.x) - x, point.on ? 1 : 0, 1)
      bytes.signed(scaled(point.y) - y)
      ;[x, y] = [scaled(point.x), scaled(point.y)]
    }
  }
}

const bytes = new Bytes()
for (const weight of WEIGHTS) writeFace(bytes, weight)
const packed = deflateRawSync(Uint8Array.from(bytes.bytes), { level: 9 }).toString('base64')

process.stdout.write(`// Generated by dev/make-outlines.ts; do not edit. Outlines of Gelasio in bold and regular, deflated, in base64.
// Copyright 2022 The Gelasio Project Authors (https://github.com/SorkinType/Gelasio), SIL Open Font License 1.1,
// https://openfontlicense.org.
// biome-ignore format: one line
export const ${'OUTLINES'} = '${packed}'
`)
console.error(`${bytes.bytes.length} bytes, ${packed.length} characters`)
