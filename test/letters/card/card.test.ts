import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { publication } from '../../../dev/site.ts'
import { createCanvas, fillText, widthOf } from '../../../src/letters/card/canvas.ts'
import { paintCard } from '../../../src/letters/card/card.ts'
import { favicon, touchIcon } from '../../../src/letters/card/icons.ts'
import { balanceLines, breakLines, cutLine, paintable } from '../../../src/letters/card/lines.ts'
import { encodePng } from '../../../src/letters/card/png.ts'
import { loadFaces } from '../../../src/letters/card/typeface.ts'
import { aDayOf, aDigest, ledBy } from '../render/factories.ts'

const { bold, regular } = await loadFaces()
const INKS = { paper: '#ffffff', text: '#000000', muted: '#808080', accent: '#ff0000' }

/** Reads the size, the palette and the pixels of a PNG with four bits per pixel. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    chunks.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    )
  }
  const head = chunks.get('IHDR') ?? Buffer.alloc(13)
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const pixel = (x: number, y: number) => {
    const byte = rows[y * (1 + Math.ceil(width / 2)) + 1 + (x >> 1)] ?? 0
    return x % 2 === 0 ? byte >> 4 : byte & 15
  }
  return { width, height, palette: chunks.get('PLTE') ?? Buffer.alloc(0), pixel, types: [...chunks.keys()] }
}

/** Counts the painted pixels in a range of rows. */
const painted = ({ width, pixel }: ReturnType<typeof readPng>, from: number, to: number) => {
  let count = 0
  for (let y = from; y < to; y++) for (let x = 0; x < width; x++) if (pixel(x, y) > 0) count++
  return count
}

test('paintCard() paints a PNG of 1200 by 630 pixels with the name, the day and the headlines', async () => {
  const png = await paintCard(ledBy('id-0', aDayOf(12)), publication())
  const card = readPng(png)
  expect([card.width, card.height, card.types]).toEqual([1200, 630, ['IHDR', 'PLTE', 'IDAT', 'IEND']])
  expect(card.palette.length).toBe(3 * 16)
  expect(png.length).toBeLessThan(60_000)
  for (const [from, to] of [
    [60, 110],
    [140, 175],
    [210, 330],
    [330, 600],
  ] as const)
    expect(painted(card, from, to)).toBeGreaterThan(2000)
  expect(await paintCard(ledBy('id-0', aDayOf(12)), publication())).toEqual(png)
})

test('paintCard() paints an icon instead of headlines in a script that the typeface lacks', async () => {
  const headline = 'افتتاح الرصيف الشمالي من جديد'
  const arabic = readPng(
    await paintCard(aDigest({ headline, language: 'ar' }), publication({ LANGUAGE: 'ar' })),
  )
  expect(painted(arabic, 200, 260)).toBe(0)
  expect(painted(arabic, 260, 500)).toBeGreaterThan(5000)
  expect(painted(arabic, 140, 175)).toBeGreaterThan(500) // the day is painted in digits
})

test('fillText() paints the stroke of a letter in the given ink, and nothing above or below it', async () => {
  const canvas = createCanvas(40, 40)
  fillText(canvas, { face: bold, size: 40, ink: 'text' }, { x: 2, y: 32 }, 'I')
  const column = Math.round(2 + widthOf(bold, 40, 'I') / 2)
  const { pixel, palette } = readPng(await encodePng(canvas, INKS))
  expect([10, 18, 26].map((y) => pixel(column, y))).toEqual([5, 5, 5])
  expect([palette.subarray(0, 3), palette.subarray(15, 18)]).toEqual([
    Buffer.of(255, 255, 255),
    Buffer.of(0, 0, 0),
  ])
  expect(pixel(column, 2)).toBe(0)
  expect(pixel(column, 38)).toBe(0)
})

test('widthOf() sums the widths of the characters', () => {
  expect(widthOf(bold, 512, 'AV')).toBe(778)
  expect(widthOf(regular, 20, 'aa')).toBe(2 * widthOf(regular, 20, 'a'))
})

test('paintable() omits symbols that the typeface lacks, and returns null if it lacks a letter', () => {
  expect(paintable(bold, 'Łódź  🚀 “Ceuță” – Žilina')).toBe('Łódź “Ceuță” – Žilina')
  expect(paintable(bold, 'Cafe\u0301')).toBe('Café')
  expect(paintable(bold, 'Love \u2764\uFE0F wins 1\uFE0F\u20E3')).toBe('Love wins 1')
  expect(paintable(bold, 'Θεσσαλονίκη')).toBeNull()
})

test('breakLines() wraps text at a width, balanceLines() evens out the lines, and cutLine() truncates text at a word', () => {
  const text = 'Petrel probe enters orbit around the asteroid Ilmar after six years'
  const width = widthOf(bold, 64, 'around the asteroid Ilmar after')
  expect(breakLines(bold, 64, text, width)).toEqual([
    'Petrel probe enters orbit',
    'around the asteroid Ilmar after',
    'six years',
  ])
  expect(balanceLines(bold, 64, text, width)).toEqual([
    'Petrel probe enters orbit',
    'around the asteroid',
    'Ilmar after six years',
  ])
  expect(cutLine(bold, 64, text, width)).toBe('Petrel probe enters orbit…')
  expect(breakLines(bold, 64, 'x'.repeat(100), width).every((line) => widthOf(bold, 64, line) <= width)).toBe(
    true,
  )
  expect(cutLine(bold, 64, 'short', width)).toBe('short')
  expect(cutLine(bold, 64, 'x'.repeat(100), width)).toMatch(/^x{10,}…$/)
})

test('touchIcon() returns a PNG 180 pixels wide, and favicon() returns an ICO with a PNG 32 pixels wide', async () => {
  const touch = readPng(await touchIcon(INKS))
  expect([touch.width, touch.height]).toEqual([180, 180])
  const icon = Buffer.from(await favicon(INKS))
  expect([icon.readUInt16LE(2), icon.readUInt16LE(4), icon.readUInt8(6)]).toEqual([1, 1, 32])
  expect(icon.readUInt32LE(14)).toBe(icon.length - icon.readUInt32LE(18))
  expect(readPng(icon.subarray(icon.readUInt32LE(18))).width).toBe(32)
})
