// Sanitises an edition's texts and links, because most of them come from untrusted articles.

import { isDay } from '../calendar/clock.ts'
import type { Edition, EditionStory, EditionTheme, Report, ThemeName } from '../digest/edition.ts'
import { canonicalLanguage } from '../text/language-tag.ts'

const MAX_TITLE = 300
const MAX_SUMMARY = 600
const MAX_SOURCE = 80
const MAX_SUBJECT = 200
const MAX_PREHEADER = 250
/** Maximum length of a description, in characters: three headlines with separators. */
const MAX_DESCRIPTION = 910
const MAX_INTRODUCTION = 600
const MAX_NOTE = 300
const MAX_URL = 2048

/**
 * Sanitises an edition:
 *
 * - Texts become single lines of limited length, without control characters or direction overrides. Truncated
 *   texts end in an ellipsis.
 * - Links are kept only if they are http(s) URLs of at most 2,048 characters without a user name or password.
 *   Other links become empty.
 * - Themes and stories appear only once. Themes without stories are removed.
 */
export function sanitizeEdition(edition: Edition): Edition {
  const { lead, headline, description } = edition
  const themes = new Map<string, EditionTheme>()
  const seen = new Set<string>(lead ? [lead.id] : [])
  for (const { id, name, stories } of edition.themes) {
    const theme = themes.get(id) ?? { ...inertName({ id, name }), stories: [] }
    for (const story of stories) {
      if (!seen.has(story.id)) theme.stories.push(inertStory(story))
      seen.add(story.id)
    }
    if (theme.stories.length > 0) themes.set(id, theme)
  }
  return {
    ...edition,
    subject: toSingleLine(edition.subject, MAX_SUBJECT),
    preheader: toSingleLine(edition.preheader, MAX_PREHEADER),
    ...(headline !== undefined && { headline: toSingleLine(headline, MAX_TITLE) }),
    ...(description !== undefined && { description: toSingleLine(description, MAX_DESCRIPTION) }),
    themes: [...themes.values()],
    ...(lead && { lead: { ...inertStory(lead), theme: inertName(lead.theme) } }),
    ...(edition.introduction !== undefined && {
      introduction: toSingleLine(edition.introduction, MAX_INTRODUCTION),
    }),
    ...(edition.corrections !== undefined && {
      corrections: edition.corrections.map((one) => ({ ...one, note: toSingleLine(one.note, MAX_NOTE) })),
    }),
    brief: [...new Set(edition.brief)].filter((id) => seen.has(id) && id !== lead?.id),
  }
}

const inertName = ({ id, name }: ThemeName): ThemeName => ({ id, name: toSingleLine(name, MAX_SOURCE) })

function inertStory({ subject = '', updateOf = '', ...story }: EditionStory): EditionStory {
  const label = toSingleLine(subject, MAX_SOURCE)
  return {
    ...story,
    ...inertReport(story),
    ...(label !== '' && { subject: label }),
    ...(isDay(updateOf) && { updateOf }),
    summary: toSingleLine(story.summary, MAX_SUMMARY),
    also: story.also.map(inertReport),
    language: canonicalLanguage(story.language),
  }
}

function inertReport({ source: name, url, title }: Report): Report {
  const source = toSingleLine(name, MAX_SOURCE)
  return { source, url: link(url), title: toSingleLine(title, MAX_TITLE) || source || '…' }
}

/**
 * Matches characters that could affect the surrounding text, such as control characters and direction
 * overrides.
 */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]+/gu

/**
 * Turns text into a safe single line. A truncated line ends in an ellipsis.
 *
 * @param most Maximum length, in characters.
 */
export function toSingleLine(text: string, most: number): string {
  const clean = text.toWellFormed().replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim()
  if (clean.length <= most) return clean
  // The cut may split a surrogate pair, and a lone surrogate would be shown as a replacement character.
  return `${clean
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

function link(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return ''
  // A user name before the host can make a link appear to lead to another site.
  if (parsed.username !== '' || parsed.password !== '') return ''
  return parsed.href.length > MAX_URL ? '' : parsed.href
}
