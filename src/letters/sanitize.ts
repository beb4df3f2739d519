// The last guard before a digest is put on paper: whatever a text holds, it is one harmless line.

import { isDay } from '../calendar/clock.ts'
import type { Edition, EditionStory, EditionTheme, Report } from '../digest/edition.ts'

const MAX_TITLE = 300
const MAX_SUMMARY = 600
const MAX_SOURCE = 80
const MAX_SUBJECT = 200
const MAX_PREHEADER = 250
const MAX_URL = 2048

/**
 * A digest whose texts are single lines without control or direction-overriding characters and of bounded
 * length (with an ellipsis where they were cut), whose links are http(s), encoded, without a user's name, or empty, and which holds
 * each theme and each story once.
 */
export function sanitizeEdition(edition: Edition): Edition {
  const themes = new Map<string, EditionTheme>()
  const seen = new Set<string>()
  for (const { id, name, stories } of edition.themes) {
    const theme = themes.get(id) ?? { id, name: toSingleLine(name, MAX_SOURCE), stories: [] }
    for (const story of stories) {
      if (!seen.has(story.id)) theme.stories.push(inertStory(story))
      seen.add(story.id)
    }
    if (theme.stories.length > 0) themes.set(id, theme)
  }
  const { lead, ...rest } = edition
  return {
    ...rest,
    subject: toSingleLine(edition.subject, MAX_SUBJECT),
    preheader: toSingleLine(edition.preheader, MAX_PREHEADER),
    themes: [...themes.values()],
    brief: [...new Set(edition.brief)].filter((id) => seen.has(id)),
    // One that is not here leads nothing; that there is none was never said.
    ...((lead === null || (lead !== undefined && seen.has(lead))) && { lead }),
  }
}

function inertStory({ subject = '', updateOf = '', ...story }: EditionStory): EditionStory {
  const label = toSingleLine(subject, MAX_SOURCE)
  return {
    ...story,
    ...inertReport(story),
    ...(label !== '' && { subject: label }),
    ...(isDay(updateOf) && { updateOf }),
    summary: toSingleLine(story.summary, MAX_SUMMARY),
    also: story.also.map(inertReport),
    language: story.language === null ? null : languageTag(story.language),
  }
}

function inertReport({ source: name, url, title }: Report): Report {
  const source = toSingleLine(name, MAX_SOURCE)
  return { source, url: link(url), title: toSingleLine(title, MAX_TITLE) || source || '…' }
}

/** A tag as screen readers know it, or null for what is none. */
function languageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** Controls and lone surrogates; the characters that embed, override or isolate a direction, as they reach past the text they stand in. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]+/gu

/** A text as one line of at most so many characters. */
export function toSingleLine(text: string, most: number): string {
  const clean = text.toWellFormed().replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim()
  if (clean.length <= most) return clean
  // Cutting may halve a pair of surrogates; its lone half becomes no mark of its own.
  return `${clean
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

function link(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return ''
  // A name before the host makes an address look as if it led elsewhere.
  if (parsed.username !== '' || parsed.password !== '') return ''
  return parsed.href.length > MAX_URL ? '' : parsed.href
}
