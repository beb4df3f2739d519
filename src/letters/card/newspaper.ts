// Paints the icon of a newspaper page, which `/icon.svg` also shows: a frame, a masthead and three lines.
import { type Canvas, fillRect, type Ink } from './canvas.ts'

/** Width and height of the icon, in the units of its shapes. */
const SIDE = 32
const SHAPES: readonly [ink: Ink | 'paper', box: readonly [number, number, number, number]][] = [
  ['text', [3, 1, 29, 31]],
  ['paper', [5, 3, 27, 29]],
  ['accent', [9, 7, 23, 11]],
  ['text', [9, 15, 23, 17]],
  ['text', [9, 19, 23, 21]],
  ['text', [9, 23, 18, 25]],
]

/** Paints the icon in a square. @param at Left and top edge of the square and its size, in pixels. */
export function paintNewspaper(canvas: Canvas, at: { x: number; y: number; size: number }): void {
  const scale = at.size / SIDE
  for (const [ink, [left, top, right, bottom]] of SHAPES) {
    const across = [left, right].map((x) => Math.round(at.x + x * scale))
    const down = [top, bottom].map((y) => Math.round(at.y + y * scale))
    fillRect(canvas, ink, [across[0] ?? 0, down[0] ?? 0, across[1] ?? 0, down[1] ?? 0])
  }
}
