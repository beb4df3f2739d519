// Creates the icons that browsers and phones request under fixed names.
import { concatenate } from '../../text/bytes.ts'
import { createCanvas, type Inks } from './canvas.ts'
import { paintNewspaper } from './newspaper.ts'
import { encodePng } from './png.ts'

/** Width and height of the home screen icon, in pixels. */
const TOUCH_SIDE = 180
const TOUCH_MARGIN = 26
/** Width and height of the browser tab icon, in pixels. */
const TAB_SIDE = 32
const HEADER_BYTES = 22

/** Creates `apple-touch-icon.png`, the icon on a phone's home screen. */
export function touchIcon(inks: Inks): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = createCanvas(TOUCH_SIDE, TOUCH_SIDE)
  paintNewspaper(canvas, { x: TOUCH_MARGIN, y: TOUCH_MARGIN, size: TOUCH_SIDE - 2 * TOUCH_MARGIN })
  return encodePng(canvas, inks)
}

/**
 * Creates `favicon.ico`, which contains one PNG image. @see https://en.wikipedia.org/wiki/ICO_(file_format)
 */
export async function favicon(inks: Inks): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = createCanvas(TAB_SIDE, TAB_SIDE)
  paintNewspaper(canvas, { x: 0, y: 0, size: TAB_SIDE })
  const png = await encodePng(canvas, inks)
  const header = new DataView(new ArrayBuffer(HEADER_BYTES))
  header.setUint16(2, 1, true) // type: icon
  header.setUint16(4, 1, true) // number of images
  header.setUint8(6, TAB_SIDE)
  header.setUint8(7, TAB_SIDE)
  header.setUint16(10, 1, true) // number of colour planes
  header.setUint16(12, 32, true) // bits per pixel after decoding
  header.setUint32(14, png.length, true)
  header.setUint32(18, HEADER_BYTES, true)
  return concatenate([new Uint8Array(header.buffer), png])
}
