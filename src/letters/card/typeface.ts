// Decodes the glyph outlines of the card's typeface. The outlines are quadratic curves, as in TrueType.
import { OUTLINES } from './outlines.ts'

/**
 * A contour point in units of 1/256 em, with y upwards from the baseline. Points that are not `on` the curve
 * are control points.
 */
export type Point = { x: number; y: number; on: boolean }
type Contour = readonly Point[]
type Outline = { contours: Contour[] } | { parts: { glyph: number; dx: number; dy: number }[] }

/** One weight of the typeface, bold or regular. */
export type Face = {
  /** Advance widths by code point. A character without an advance width cannot be painted. */
  advances: ReadonlyMap<number, number>
  contoursOf: (character: string) => readonly Contour[]
}
export type Faces = { bold: Face; regular: Face }

/** Number of font units per em. */
export const EM = 256

let faces: Promise<Faces> | null = null

/** Returns the typeface in bold and regular. Decodes it only once. */
export function loadFaces(): Promise<Faces> {
  faces ??= readFaces()
  return faces
}

async function readFaces(): Promise<Faces> {
  const packed = Uint8Array.from(atob(OUTLINES), (character) => character.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const read = readerOf(new Uint8Array(await new Response(stream).arrayBuffer()))
  return { bold: readFace(read), regular: readFace(read) }
}

/**
 * Returns a function that reads the next variable-length number. Each byte stores seven bits, lowest bits
 * first. The eighth bit is set in all bytes except the last.
 */
function readerOf(bytes: Uint8Array): () => number {
  let at = 0
  return () => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
}

/** Decodes a signed number in zigzag encoding, whose lowest bit is the sign. */
const signed = (value: number) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)

/**
 * Reads a face: its characters with their advance widths, the number of glyph components without a character,
 * and the outlines of both. Code points are delta-encoded.
 */
function readFace(read: () => number): Face {
  const advances = new Map<number, number>()
  let code = 0
  for (let left = read(); left > 0; left--) {
    code += read()
    advances.set(code, read())
  }
  const codes = [...advances.keys()]
  const parts = read()
  const outlines = Array.from({ length: codes.length + parts }, () => readOutline(read))
  const places = new Map(codes.map((known, place) => [known, place]))
  const contoursAt = (place: number): readonly Contour[] => {
    const outline = outlines[place]
    if (outline === undefined) return []
    if ('contours' in outline) return outline.contours
    return outline.parts.flatMap(({ glyph, dx, dy }) =>
      contoursAt(codes.length + glyph).map((contour) =>
        contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on })),
      ),
    )
  }
  return {
    advances,
    contoursOf: (character) => contoursAt(places.get(character.codePointAt(0) ?? 0) ?? -1),
  }
}

/** Reads an outline, which consists of either contours or components. Points are delta-encoded. */
function readOutline(read: () => number): Outline {
  const parts = read()
  if (parts > 0) {
    const part = () => ({ glyph: read(), dx: signed(read()), dy: signed(read()) })
    return { parts: Array.from({ length: parts }, part) }
  }
  let x = 0
  let y = 0
  const point = (): Point => {
    const across = read()
    x += signed(Math.floor(across / 2))
    y += signed(read())
    return { x, y, on: across % 2 === 1 }
  }
  return {
    contours: Array.from({ length: read() }, () => Array.from({ length: read() }, point)),
  }
}
