// Paints the newspaper icon that `/icon.svg` also shows, with a frame, a masthead and three lines of text.
import { type Canvas, fillRect, type Ink } from './canvas.ts'

/** Width and height of the coordinate system in which the icon's shapes are defined. */
const SIDE = 32
const SHAPES: readonly [ink: Ink | 'paper', box: readonly [number, number, number, number]][] = [
  ['text', [3, 1, 29, 31]],
  ['paper', [5, 3, 27, 29]],
  ['accent', [9, 7, 23, 11]],
  ['text', [9, 15, 23, 17]],
  ['text', [9, 19, 23, 21]],
  ['text', [9, 23, 18, 25]],
]

/** Paints the newspaper icon in a square. @param at Left edge, top edge and size of the square, in pixels. */
export function paintNewspaper(canvas: Canvas, at: { x: number; y: number; size: number }): void {
  const scale = at.size / SIDE
  for (const [ink, [left, top, right, bottom]] of SHAPES) {
    const across = [left, right].map((x) => Math.round(at.x + x * scale))
    const down = [top, bottom].map((y) => Math.round(at.y + y * scale))
    fillRect(canvas, ink, [across[0] ?? 0, down[0] ?? 0, across[1] ?? 0, down[1] ?? 0])
  }
}
