// Writes a letter's text part, which has the same stories as the HTML, in the same order.

import { dayInWords } from '../../locales/locales.ts'
import { fill, type Plural, phrase } from '../../locales/plural.ts'
import type { Edition, EditionStory, LeadStory, Report } from '../digest/edition.ts'
import { type HeadedStory, LEAST_FOR_BRIEF, listBrief } from '../digest/headed-stories.ts'
import { briefNote, leadLine, sourceNote } from './coverage.ts'
import { type LegalLink, legalText } from './legal-links.ts'
import type { FittedEdition } from './size-limit.ts'
import type { Piece } from './template.ts'

/** Maximum number of additional outlets named below a story. The others are only counted. */
export const NAMED_OUTLETS = 2

export type TextWords = {
  locale: string
  inBrief: string
  minutesToRead: Plural
  also: string
  comma: string
  and: string
  moreOutlets: Plural
  moreOnTheWeb: Plural
  /** Pattern for the note on an update. `{date}` is the day of the earlier edition. */
  update: string
  publishers: Plural
  reportedBy: Plural
  readOnTheWeb: string
  goodEdition: string
  notForMe: string
  forwardedToYou: string
  getYourOwn: string
  replies: string
  end: string
  /** Pattern with `{name}` and `{address}` that explains why the reader gets the letter. */
  why: string
  unsubscribe: string
  preferences: string
  changePreferences: string
}

/** Content of a letter apart from its stories. */
export type Frame = {
  /** Publication name. */
  name: string
  /** Publication tagline, shown under the name. */
  tagline?: string | undefined
  /** Full date of the edition. */
  date: string
  webUrl: string
  /** URL of the archive. An edition's URL is the archive's URL followed by a slash and the edition's day. */
  archiveUrl: string
  /** URL of the home page, which has the sign-up form. */
  joinUrl: string
  /** URLs of the pages where readers rate the edition. */
  goodUrl: string
  notForMeUrl: string
  postalAddress: string
  legal: readonly LegalLink[]
  /** True if replies reach the publisher, so that the letter invites them. */
  takesReplies: boolean
  /** True if readers have a preferences page. */
  preferences: boolean
  words: TextWords
}

/** Writes a letter's text part as template pieces. */
export function letterText(edition: FittedEdition, frame: Frame): Piece[] {
  const { name, tagline, date, webUrl, words } = frame
  const { lead, themes } = edition
  return [
    `${[name, tagline, date].filter(Boolean).join('\n')}\n`,
    { slot: 'counts' },
    `\n${words.readOnTheWeb}: ${webUrl}\n`,
    ...(lead ? [{ stories: [lead.id], pieces: [leadText(lead, frame)] }] : []),
    introductionText(edition),
    ...briefPieces(listBrief(edition), words),
    {
      whenShort: false,
      pieces: themes.map((theme) => ({
        stories: [...theme.stories.map(({ id }) => id), ...theme.more],
        pieces: [
          `\n== ${theme.name} ==\n`,
          ...theme.stories.map((story) => ({ stories: [story.id], pieces: [storyText(story, frame)] })),
          theme.more.length === 0
            ? ''
            : `\n${phrase(words.moreOnTheWeb, theme.more.length, words.locale)}: ${webUrl}\n`,
        ],
      })),
    },
    { whenShort: true, pieces: ['\n', { slot: 'rest' }, `: ${webUrl}\n`] },
    ...footer(frame),
  ]
}

/** Matches a character of a right-to-left script. */
const FROM_THE_RIGHT = /[\u0590-\u08ff]/
/** Invisible characters that set the text direction of a line and keep brackets in place. */
const RIGHT_TO_LEFT_MARK = '\u200f'
const LEFT_TO_RIGHT_MARK = '\u200e'

/** Writes a story for the text part of a letter. */
export function storyText(
  story: EditionStory,
  { words, webUrl, archiveUrl }: Pick<Frame, 'words' | 'webUrl' | 'archiveUrl'>,
): string {
  const start = FROM_THE_RIGHT.test(words.and) ? RIGHT_TO_LEFT_MARK : ''
  const outlet = `${start}${sourceNote(story, words)}`
  // Each story repeats its topic, because plain text cannot show where a topic's stories end.
  const credit = [story.subject, outlet].filter(Boolean).join(' · ')
  const lines = [story.title, story.summary, story.url === '' ? credit : `${credit}: ${story.url}`]
  const update = updateText(story, words)
  if (update !== null) lines.push(`${update}: ${archiveUrl}/${story.updateOf}`)
  if (story.also.length > 0) lines.push(`${words.also} ${outlets(story, webUrl, words)}`)
  return `\n${lines.filter((line) => line !== '').join('\n')}\n`
}

/** Returns a phrase such as "Update to our story of 21 November", or null if the story is new. */
export const updateText = (
  { updateOf }: EditionStory,
  { update, locale }: Pick<TextWords, 'update' | 'locale'>,
): string | null =>
  updateOf === undefined
    ? null
    : fill(update, { date: dayInWords(updateOf, locale, { day: 'numeric', month: 'long' }) })

/** Returns a story's URL in the web copy of its edition. */
export const storyUrl = (webUrl: string, id: string) => `${webUrl}#${encodeURIComponent(id)}`

/** Writes the lead story for the text part, under its own heading. */
export const leadText = (lead: LeadStory, frame: Parameters<typeof storyText>[1]): string =>
  `\n== ${leadLine(lead.theme.name, lead, frame.words)} ==\n${storyText(lead, frame)}`

/** Writes an edition's introduction for the text part, or returns an empty string if it has none. */
export const introductionText = ({ introduction }: Pick<Edition, 'introduction'>): string =>
  introduction === undefined ? '' : `\n${introduction}\n`

/** Writes a story's line in the news in brief, without its number. */
export const briefText = ({ story, theme }: HeadedStory, words: TextWords): string =>
  `. ${story.title} (${briefNote(theme.name, story, words)})\n`

function briefPieces(brief: readonly HeadedStory[], words: TextWords): Piece[] {
  if (brief.length === 0) return []
  const stories = brief.map(({ story }) => story.id)
  const lines = brief.map((headed, place) => ({
    stories: [headed.story.id],
    pieces: [{ numberOf: stories.slice(0, place + 1) }, briefText(headed, words)],
  }))
  return [{ stories, leastStories: LEAST_FOR_BRIEF, pieces: [`\n== ${words.inBrief} ==\n`, ...lines] }]
}

/** Lists a story's first additional outlets, then the number of the others with a link to the web page. */
function outlets({ id, also }: EditionStory, webUrl: string, words: TextWords): string {
  const mark = FROM_THE_RIGHT.test(words.and) ? LEFT_TO_RIGHT_MARK : ''
  const linked = ({ source, url }: Pick<Report, 'source' | 'url'>) =>
    url === '' ? source : `${source} ${mark}<${url}>${mark}`
  const named = also.slice(0, NAMED_OUTLETS).map(linked)
  const rest = also.length - named.length
  const others = { source: phrase(words.moreOutlets, rest, words.locale), url: storyUrl(webUrl, id) }
  const last = rest > 0 ? linked(others) : named.pop()
  return [named.join(words.comma), last].filter(Boolean).join(words.and)
}

function footer({ name, joinUrl, postalAddress, takesReplies, preferences, words, ...urls }: Frame): Piece[] {
  const replies = takesReplies ? `\n${words.replies}` : ''
  const pieces: Piece[] = [
    `\n${words.end}\n\n${words.goodEdition}: ${urls.goodUrl}\n${words.notForMe}: ${urls.notForMeUrl}\n${words.forwardedToYou} ${words.getYourOwn}: ${joinUrl}${replies}\n`,
  ]
  if (preferences) {
    const note: Piece[] = [
      '\n',
      { slot: 'choice' },
      `\n${words.changePreferences}: `,
      { slot: 'preferences' },
      '\n',
    ]
    pieces.push({ whenChosen: true, pieces: note })
  }
  // Email clients recognise a signature by a delimiter line of two hyphens and a space.
  pieces.push('\n-- \n')
  for (const part of words.why.split(/(\{name\}|\{address\})/)) {
    pieces.push(part === '{name}' ? name : part === '{address}' ? { slot: 'address' } : part)
  }
  if (preferences) pieces.push(`\n${words.preferences}: `, { slot: 'preferences' })
  pieces.push(
    `\n${words.unsubscribe}: `,
    { slot: 'unsubscribe' },
    `\n${postalAddress}\n${legalText(urls.legal)}`,
  )
  return pieces
}
