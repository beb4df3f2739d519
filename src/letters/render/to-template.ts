// Converts a parsed letter to template pieces.

import { phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import { LEAST_FOR_BRIEF, listBrief, listStories } from '../../digest/headed-stories.ts'
import { escapeHtml } from '../../text/escape-html.ts'
import type { FittedEdition } from '../size-limit.ts'
import type { Piece, Slot } from '../template.ts'
import type { Node } from './parse-marks.ts'
import type { Places } from './props.ts'

/** Converts a letter's nodes to template pieces, without the stories and summaries that did not fit. */
export function toPieces(
  nodes: readonly Node[],
  edition: FittedEdition,
  places: Places,
  words: Words,
): Piece[] {
  const stories = listStories(edition).map(({ story }) => story)
  const byPlace = new Map(stories.map((story) => [places.stories.get(story.id) ?? '', story]))
  const shown = new Set(stories.map(({ id }) => id))
  const themes = new Map(edition.themes.map((theme) => [places.themes.get(theme.id) ?? '', theme]))
  const briefIds = listBrief(edition).map(({ story }) => story.id)

  const pieceOf = (node: Node): Piece[] => {
    if (typeof node === 'string') return [node]
    const { kind, of } = node
    const inner = () => joined(node.nodes.flatMap(pieceOf))
    switch (kind) {
      case 'slot':
        return [{ slot: of as Slot }]
      case 'section': {
        const isBrief = of === 'brief'
        const stories = isBrief ? briefIds : idsOf(themes.get(of))
        const least = isBrief && { leastStories: LEAST_FOR_BRIEF }
        return stories.length === 0 ? [] : [{ stories, ...least, pieces: inner() }]
      }
      case 'run': {
        const stories = (places.runs.get(of) ?? []).filter((id) => shown.has(id))
        return stories.length === 0 ? [] : [{ stories, pieces: inner() }]
      }
      case 'story': {
        const story = byPlace.get(of)
        return story ? [{ stories: [story.id], pieces: inner() }] : []
      }
      case 'summary':
        return byPlace.get(of)?.summary === '' ? [] : inner()
      case 'short':
      case 'long':
        return [{ whenShort: kind === 'short', pieces: inner() }]
      case 'preferencesNote':
        return [{ whenChosen: true, pieces: inner() }]
      case 'more':
        return themes.get(of)?.more.length ? inner() : []
      case 'count':
        return [escapeHtml(phrase(words.moreOnTheWeb, themes.get(of)?.more.length ?? 0, words.locale))]
      default:
        throw new RangeError(`Cannot convert the mark to a piece: its kind "${kind}" is unknown`)
    }
  }
  return joined(nodes.flatMap(pieceOf))
}

const idsOf = (theme: FittedEdition['themes'][number] | undefined) =>
  theme ? [...theme.stories.map(({ id }) => id), ...theme.more] : []

/** Joins adjacent strings. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece
    else result.push(piece)
  }
  return result
}
