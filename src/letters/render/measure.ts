// Measures how many bytes each story adds to the rendered letter.

import type { Edition } from '../../digest/edition.ts'
import { listBrief, listStories } from '../../digest/headed-stories.ts'
import { byteLength } from '../../text/bytes.ts'
import type { Size, Weights } from '../size-limit.ts'
import type { Piece } from '../template.ts'
import { briefText, type Frame, leadText, letterText, storyText } from '../text-part.ts'
import type { Node } from './parse-marks.ts'
import type { Places } from './props.ts'

/** Number of bytes reserved for each slot, such as an escaped address, link or line of counts. */
const SLOT_BYTES = 600
/** Number of bytes reserved for a story's number in the news in brief. */
const NUMBER_BYTES = 2
/** Number of bytes reserved for a theme's last line, such as "3 more stories on the web". */
const COUNT_BYTES = 200

/**
 * Returns the sizes of each story, of its summary, and of the letter without stories, in bytes of HTML and of
 * text.
 */
export function measureStories(
  nodes: readonly Node[],
  edition: Edition,
  frame: Frame,
  places: Places,
): Weights {
  const stories = new Map<string, { whole: Size; summary: Size }>()
  const { lead } = edition
  const brief = new Map(listBrief(edition).map((headed) => [headed.story.id, headed]))
  let html = sizeOf(nodes)
  let text = textSize(edition, frame)
  const marked = sizesByMark(nodes)
  for (const { story } of listStories(edition)) {
    const place = places.stories.get(story.id)
    const line = brief.get(story.id)
    const told = lead?.id === story.id ? leadText(lead, frame) : storyText(story, frame)
    const whole = {
      html: marked.get(`story:${place}`) ?? 0,
      text: byteLength(told) + (line === undefined ? 0 : byteLength(briefText(line, frame.words))),
    }
    const summary = {
      html: marked.get(`summary:${place}`) ?? 0,
      text: story.summary === '' ? 0 : byteLength(story.summary) + 1,
    }
    stories.set(story.id, { whole, summary })
    html -= whole.html
    text -= whole.text
  }
  return { frame: { html, text }, stories }
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => {
    if (typeof node === 'string') return sum + byteLength(node)
    if (node.kind === 'slot') return sum + SLOT_BYTES
    if (node.kind === 'count') return sum + COUNT_BYTES
    return sum + sizeOf(node.nodes)
  }, 0)
}

/** Returns the number of bytes inside each mark, by `kind:of`. */
function sizesByMark(nodes: readonly Node[], sizes = new Map<string, number>()): Map<string, number> {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    const key = `${node.kind}:${node.of}`
    sizes.set(key, (sizes.get(key) ?? 0) + sizeOf(node.nodes))
    sizesByMark(node.nodes, sizes)
  }
  return sizes
}

function textSize(edition: Edition, frame: Frame): number {
  const themes = edition.themes.map((theme) => ({ ...theme, more: [] }))
  const sizeOfPieces = (pieces: readonly Piece[]): number =>
    pieces.reduce((sum, piece) => {
      if (typeof piece === 'string') return sum + byteLength(piece)
      if ('numberOf' in piece) return sum + NUMBER_BYTES
      return sum + ('slot' in piece ? SLOT_BYTES : sizeOfPieces(piece.pieces))
    }, 0)
  const mores = themes.length * (COUNT_BYTES + byteLength(frame.webUrl))
  return sizeOfPieces(letterText({ ...edition, themes }, frame)) + mores
}
