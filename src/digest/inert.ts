// The last guard before a digest is put on paper: whatever a text holds, it is one harmless line.
import type { Digest, DigestStory, Report } from './digest.ts'

const MAX_TITLE = 300
const MAX_SUMMARY = 600
const MAX_SOURCE = 80
const MAX_SUBJECT = 200
const MAX_PREHEADER = 250
const MAX_URL = 2048

/**
 * A digest whose texts are single lines without control or direction-overriding characters and of bounded
 * length (with an ellipsis where they were cut), and whose links are http(s), encoded, or empty.
 */
export function inert(digest: Digest): Digest {
  return {
    ...digest,
    subject: line(digest.subject, MAX_SUBJECT),
    preheader: line(digest.preheader, MAX_PREHEADER),
    themes: digest.themes.map((theme) => ({
      ...theme,
      name: line(theme.name, MAX_SOURCE),
      stories: theme.stories.map(inertStory),
    })),
  }
}

function inertStory(story: DigestStory): DigestStory {
  const report = inertReport(story)
  return { ...story, ...report, summary: line(story.summary, MAX_SUMMARY), also: story.also.map(inertReport) }
}

function inertReport<T extends Report>(report: T): T {
  const source = line(report.source, MAX_SOURCE)
  return { ...report, source, url: link(report.url), title: line(report.title, MAX_TITLE) || source || '…' }
}

/** Controls and lone surrogates; the characters that embed, override or isolate a direction, as they reach past the text they stand in. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]+/gu

/** A text as one line of at most so many characters. */
export function line(text: string, most: number): string {
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
  return parsed.href.length > MAX_URL ? '' : parsed.href
}
