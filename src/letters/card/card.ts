// Paints an edition's link-preview image, with the publication's name, the edition's date and length, and the
// headlines.
import { longDate, wordsFor } from '../../../locales/locales.ts'
import { phrase } from '../../../locales/plural.ts'
import type { Publication } from '../../config/config.ts'
import type { Edition } from '../../digest/edition.ts'
import { countStories } from '../../digest/headed-stories.ts'
import { describeEdition, wholeHeadline } from '../../digest/whole-headline.ts'
import { leadLine } from '../coverage.ts'
import { type Canvas, createCanvas, fillRect, fillText, type Ink, type Inks, widthOf } from './canvas.ts'
import { balanceLines, breakLines, cutLine, paintable } from './lines.ts'
import { paintNewspaper } from './newspaper.ts'
import { encodePng } from './png.ts'
import { type Face, type Faces, loadFaces } from './typeface.ts'

/** Width and height of link-preview images, in pixels. @see https://ogp.me/ */
export const CARD = { width: 1200, height: 630 }
const MARGIN = 72
const COLUMN = CARD.width - 2 * MARGIN
/**
 * Baselines and text sizes of the name and the date, and vertical positions of the rules between and below
 * them, in pixels.
 */
const NAME = { baseline: 104, size: 58 }
const DATE = { baseline: 166, size: 27 }
const RULES = [128, 186, 190]
/** Top and bottom of the area for headlines, in pixels. */
const TOP = 192
const BOTTOM = 610
const LABEL = { size: 27, height: 52, below: 10 }
const BRIEF = { size: 30, height: 46 }
const GAP = 20
/** Maximum number of secondary headlines on a card, each on one line. */
const MOST_IN_BRIEF = 2
/**
 * Headline sizes and line heights in pixels, largest first, with the maximum number of lines at each size.
 */
const HEADLINES = [
  { size: 74, height: 82, most: 2 },
  { size: 64, height: 72, most: 3 },
  { size: 54, height: 62, most: 4 },
]

type Text = { face: Face; size: number; ink: Ink }

/**
 * Paints an edition's card as a PNG image in the publication's light palette. An icon replaces the headlines
 * if the edition has no headline or the typeface cannot show it, as in Arabic.
 */
export async function paintCard(
  edition: Edition,
  publication: Publication,
): Promise<Uint8Array<ArrayBuffer>> {
  const faces = await loadFaces()
  const canvas = createCanvas(CARD.width, CARD.height)
  paintMasthead(canvas, faces, edition, publication)
  const headline = paintable(faces.bold, wholeHeadline(edition))
  if (headline === null || headline === '') paintNewspaper(canvas, { x: 484, y: 260, size: 232 })
  else paintHeadlines(canvas, faces, headline, edition)
  return encodePng(canvas, inksOf(publication))
}

/** Returns a publication's light palette as inks. */
export const inksOf = ({ brand: { palette } }: Pick<Publication, 'brand'>): Inks => {
  const { background, text, muted, accent } = palette.light
  return { paper: background, text, muted, accent }
}

function paintMasthead(
  canvas: Canvas,
  { bold, regular }: Faces,
  edition: Edition,
  { name }: Publication,
): void {
  const words = wordsFor(edition.language)
  const { stories } = countStories(edition)
  const counts = `${phrase(words.stories, stories, words.locale)}${words.comma}${phrase(words.minutes, edition.minutes, words.locale)}`
  const dated = paintable(regular, `${longDate(edition.day, words)} · ${counts}`) ?? edition.day
  centre(canvas, { face: bold, size: NAME.size, ink: 'text' }, NAME.baseline, paintable(bold, name) ?? '')
  centre(canvas, { face: regular, size: DATE.size, ink: 'muted' }, DATE.baseline, dated)
  for (const y of RULES) fillRect(canvas, 'text', [MARGIN, y, CARD.width - MARGIN, y + 2])
}

function centre(canvas: Canvas, text: Text, y: number, line: string): void {
  const cut = cutLine(text.face, text.size, line, COLUMN)
  fillText(canvas, text, { x: (CARD.width - widthOf(text.face, text.size, cut)) / 2, y }, cut)
}

/** Paints the lead's label, the main headline and secondary headlines, centred vertically in their area. */
function paintHeadlines(canvas: Canvas, { bold, regular }: Faces, headline: string, edition: Edition): void {
  const { lines, size, height } = fitHeadline(bold, headline)
  const label = labelOf(edition, regular)
  const place = BOTTOM - TOP - (label === '' ? 0 : LABEL.height + LABEL.below) - lines.length * height
  const room = Math.max(0, Math.floor((place - 2 * GAP) / BRIEF.height))
  const brief = briefOf(edition, regular).slice(0, Math.min(MOST_IN_BRIEF, room))
  let y = TOP + (place - (brief.length === 0 ? 0 : GAP + brief.length * BRIEF.height)) / 2
  const write = (text: Text, line: string, tall: number) => {
    y += tall
    fillText(canvas, text, { x: MARGIN, y: Math.round(y - 0.28 * text.size) }, line)
  }
  if (label !== '') write({ face: regular, size: LABEL.size, ink: 'accent' }, label, LABEL.height)
  if (label !== '') y += LABEL.below
  for (const line of lines) write({ face: bold, size, ink: 'text' }, line, height)
  y += GAP
  for (const line of brief) write({ face: regular, size: BRIEF.size, ink: 'muted' }, line, BRIEF.height)
}

/** Returns a headline's lines in the largest size that fits. If no size fits, truncates the headline. */
function fitHeadline(face: Face, headline: string): { lines: string[]; size: number; height: number } {
  let fitted = { lines: [headline], size: 0, height: 0 }
  for (const { size, height, most } of HEADLINES) {
    const lines = breakLines(face, size, headline, COLUMN)
    if (lines.length <= most) return { lines: balanceLines(face, size, headline, COLUMN), size, height }
    const rest = lines.slice(most - 1).join(' ')
    fitted = { lines: [...lines.slice(0, most - 1), cutLine(face, size, rest, COLUMN)], size, height }
  }
  return fitted
}

/**
 * Returns the lead's label, such as `Science · reported by 5 publishers`. Returns an empty string if the card
 * does not show the lead's headline, or the typeface cannot show the label.
 */
function labelOf(edition: Edition, face: Face): string {
  const { lead } = edition
  if (!lead || lead.title !== wholeHeadline(edition)) return ''
  const label = paintable(face, leadLine(lead.theme.name, lead, wordsFor(edition.language))) ?? ''
  return cutLine(face, LABEL.size, label, COLUMN)
}

/**
 * Returns the secondary headlines that the typeface can show, each cut to one line. If the edition has none,
 * returns its preheader instead.
 */
function briefOf(edition: Edition, face: Face): string[] {
  return describeEdition(edition)
    .split(' · ')
    .flatMap((title) => paintable(face, title) ?? [])
    .map((title) => cutLine(face, BRIEF.size, title, COLUMN))
}
