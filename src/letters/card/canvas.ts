// Paints rectangles and text on an indexed-colour canvas.
import { EM, type Face, type Point } from './typeface.ts'

/** Colours by name, as `#rrggbb`. */
export type Inks = { paper: string; text: string; muted: string; accent: string }
export type Ink = Exclude<keyof Inks, 'paper'>

/**
 * Number of shades per ink, for anti-aliased edges. With three inks and the paper, a pixel fits into four
 * bits.
 */
export const STEPS = 5
const FIRST: Record<Ink, number> = { text: 1, muted: 1 + STEPS, accent: 1 + 2 * STEPS }

/** An indexed-colour image. A pixel is 0 for paper, or the number of an ink's shade, from faint to full. */
export type Canvas = { width: number; height: number; pixels: Uint8Array }

export const createCanvas = (width: number, height: number): Canvas => ({
  width,
  height,
  pixels: new Uint8Array(width * height),
})

/** Paints a rectangle whose edges lie on whole pixels. */
export function fillRect(
  { width, height, pixels }: Canvas,
  ink: Ink | 'paper',
  [left, top, right, bottom]: readonly [left: number, top: number, right: number, bottom: number],
): void {
  const colour = ink === 'paper' ? 0 : FIRST[ink] + STEPS - 1
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
    pixels.fill(colour, y * width + Math.max(0, left), y * width + Math.min(width, right))
  }
}

const advanceOf = (face: Face, character: string) => face.advances.get(character.codePointAt(0) ?? 0) ?? 0

/** Returns a text's width in pixels. */
export function widthOf(face: Face, size: number, text: string): number {
  let units = 0
  for (const character of text) units += advanceOf(face, character)
  return (units * size) / EM
}

/** Paints a line of text. @param at Left end of the text's baseline, in pixels. */
export function fillText(
  canvas: Canvas,
  { face, size, ink }: { face: Face; size: number; ink: Ink },
  at: { x: number; y: number },
  text: string,
): void {
  const scale = size / EM
  let units = 0
  for (const character of text) {
    const left = at.x + units * scale
    const contours = face
      .contoursOf(character)
      .map((contour) => contour.map(({ x, y, on }) => ({ x: left + x * scale, y: at.y - y * scale, on })))
    fillShape(canvas, ink, contours)
    units += advanceOf(face, character)
  }
}

/**
 * Fills contours with an accumulation buffer. Each edge adds its change in coverage to the cells that it
 * crosses. The running sum along a row is then each pixel's coverage.
 */
function fillShape(
  { width, height, pixels }: Canvas,
  ink: Ink,
  contours: readonly (readonly Point[])[],
): void {
  const points = contours.flat()
  const left = Math.max(0, Math.floor(Math.min(...points.map(({ x }) => x))))
  const top = Math.max(0, Math.floor(Math.min(...points.map(({ y }) => y))))
  const right = Math.min(width, Math.ceil(Math.max(...points.map(({ x }) => x))) + 1)
  const bottom = Math.min(height, Math.ceil(Math.max(...points.map(({ y }) => y))))
  if (points.length === 0 || right <= left || bottom <= top) return
  const row = right - left + 1
  const cover = new Float32Array(row * (bottom - top))
  const edge = edgeAdder(cover, row, bottom - top)
  for (const contour of contours) {
    let from: { x: number; y: number } | null = null
    for (const to of flatten(contour)) {
      if (from !== null) edge(from.x - left, from.y - top, to.x - left, to.y - top)
      from = to
    }
  }
  for (let y = 0; y < bottom - top; y++) {
    let sum = 0
    for (let x = 0; x < right - left; x++) {
      sum += cover[y * row + x] ?? 0
      const step = Math.round(Math.min(1, Math.abs(sum)) * STEPS)
      const place = (y + top) * width + x + left
      if (step > 0) pixels[place] = Math.max(pixels[place] ?? 0, FIRST[ink] + step - 1)
    }
  }
}

/** Number of straight edges that approximate a curve. Few are enough for the short curves of glyphs. */
const EDGES_PER_CURVE = 6

/**
 * Returns the corners of a closed polygon that approximates a contour. The first corner is repeated at the
 * end.
 */
function flatten(contour: readonly Point[]): { x: number; y: number }[] {
  // TrueType fonts can omit the on-curve point midway between two control points.
  const whole = contour.flatMap((point, place) => {
    const next = contour[(place + 1) % contour.length] ?? point
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true }
    return point.on || next.on ? [point] : [point, middle]
  })
  const start = whole.findIndex(({ on }) => on)
  const turned = [...whole.slice(start), ...whole.slice(0, start + 1)]
  const corners: { x: number; y: number }[] = []
  for (const [place, point] of turned.entries()) {
    const before = turned[place - 1]
    if (!point.on) continue
    const from = turned[place - 2]
    if (before !== undefined && !before.on && from !== undefined) {
      for (let n = 1; n < EDGES_PER_CURVE; n++)
        corners.push(onCurve(from, before, point, n / EDGES_PER_CURVE))
    }
    corners.push(point)
  }
  return corners
}

const onCurve = (a: Point, control: Point, b: Point, t: number) => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * control.x + t * t * b.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * control.y + t * t * b.y,
})

/** Returns a function that adds an edge to a coverage buffer of `rows` rows with `row` cells each. */
function edgeAdder(cover: Float32Array, row: number, rows: number) {
  const add = (place: number, value: number) => {
    cover[place] = (cover[place] ?? 0) + value
  }
  return (x0: number, y0: number, x1: number, y1: number): void => {
    if (y0 === y1) return
    const sign = y0 < y1 ? 1 : -1
    const [upper, lower] =
      y0 < y1
        ? [
            { x: x0, y: y0 },
            { x: x1, y: y1 },
          ]
        : [
            { x: x1, y: y1 },
            { x: x0, y: y0 },
          ]
    const slope = (lower.x - upper.x) / (lower.y - upper.y)
    for (let y = Math.max(0, Math.floor(upper.y)); y < Math.min(rows, Math.ceil(lower.y)); y++) {
      const [from, to] = [Math.max(y, upper.y), Math.min(y + 1, lower.y)]
      const height = sign * (to - from)
      // Within this row, the edge runs from `a` to `b`. Each cell gets its share of the edge.
      const ends = [from, to].map((at) =>
        Math.min(row - 1.001, Math.max(0, upper.x + (at - upper.y) * slope)),
      )
      const [a, b] = [Math.min(...ends), Math.max(...ends)]
      for (let x = Math.floor(a); x <= Math.floor(b); x++) {
        const share = a === b ? 1 : (Math.min(b, x + 1) - Math.max(a, x)) / (b - a)
        const middle = (Math.max(a, x) + Math.min(b, x + 1)) / 2 - x
        add(y * row + x, height * share * (1 - middle))
        add(y * row + x + 1, height * share * middle)
      }
    }
  }
}
