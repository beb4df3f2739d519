// Renders the newest editions as Atom and JSON feeds, which contain the same entries.

import { directionOf } from '../../../locales/direction.ts'
import { longDate, wordsFor } from '../../../locales/locales.ts'
import type { Words } from '../../../locales/words.ts'
import type { Publication } from '../../config/config.ts'
import type { Edition, EditionStory } from '../../digest/edition.ts'
import { listStories } from '../../digest/headed-stories.ts'
import { describeEdition, wholeHeadline } from '../../digest/whole-headline.ts'
import { leadLine } from '../../letters/coverage.ts'
import { updateText } from '../../letters/text-part.ts'
import { escapeHtml } from '../../text/escape-html.ts'

/** Characters that XML does not allow, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern removes them
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escapeXml = (text: string) => escapeHtml(text.toWellFormed().replace(NOT_XML, ''))

/**
 * An edition with its feed entry's permanent id. `publishedAt` is in milliseconds since 1970, or null if the
 * time was not stored.
 */
export type Published = { edition: Edition; id: string; publishedAt: number | null }

/**
 * Returns an edition's publication time in ISO 8601. Without a stored time, returns midnight UTC on the
 * edition's day. Ignores the configured hour, so that a change of schedule does not make old editions look
 * new.
 */
const timeOf = ({ edition, publishedAt }: Omit<Published, 'id'>) =>
  publishedAt === null ? `${edition.day}T00:00:00.000Z` : new Date(publishedAt).toISOString()

/**
 * Returns the time of an edition's last correction, in ISO 8601. Without corrections, returns its publication
 * time.
 */
const changedAt = (published: Omit<Published, 'id'>) =>
  published.edition.corrections?.at(-1)?.at ?? timeOf(published)

const lineOf = ({ brand, language }: Publication) => brand.tagline ?? wordsFor(language).pages.tagline

/**
 * Renders the Atom feed.
 *
 * @param editions Newest first.
 * @param feedId Permanent id of the feed. It does not depend on the domain.
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6
 */
export function atomFeed(editions: readonly Published[], publication: Publication, feedId: string): string {
  const { name, publicUrl, language, brand } = publication
  const url = escapeXml(publicUrl)
  const entries = editions.map(
    ({ edition, id, publishedAt }) => `
  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(wholeHeadline(edition))}</title>
    <link rel="alternate" type="text/html" href="${url}/digests/${edition.day}"/>
    <published>${timeOf({ edition, publishedAt })}</published>
    <updated>${changedAt({ edition, publishedAt })}</updated>
    <summary>${escapeXml(describeEdition(edition))}</summary>
    <content type="html" xml:lang="${escapeXml(edition.language)}">${escapeXml(contentOf(edition, publicUrl))}</content>
  </entry>`,
  )
  const updated = editions.map(changedAt).sort().at(-1)
  const logo = brand.logoUrl === null ? '' : `\n  <logo>${escapeXml(brand.logoUrl)}</logo>`
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
  <id>${escapeXml(feedId)}</id>
  <title>${escapeXml(name)}</title>
  <subtitle>${escapeXml(lineOf(publication))}</subtitle>${logo}
  <link rel="self" type="application/atom+xml" href="${url}/feed.xml"/>
  <link rel="alternate" type="text/html" href="${url}/"/>
  <updated>${updated ?? '1970-01-01T00:00:00.000Z'}</updated>
  <author><name>${escapeXml(name)}</name></author>${entries.join('')}
</feed>
`
}

/**
 * Builds the JSON feed. Its entries have the same ids as in the Atom feed.
 *
 * @param editions Newest first.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(editions: readonly Published[], publication: Publication): object {
  const { name, publicUrl, language, brand } = publication
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    description: lineOf(publication),
    home_page_url: `${publicUrl}/`,
    feed_url: `${publicUrl}/feed.json`,
    language,
    ...(brand.logoUrl !== null && { icon: brand.logoUrl }),
    authors: [{ name, url: `${publicUrl}/` }],
    items: editions.map(({ edition, id, publishedAt }) => ({
      id,
      url: `${publicUrl}/digests/${edition.day}`,
      title: wholeHeadline(edition),
      summary: describeEdition(edition),
      content_html: contentOf(edition, publicUrl),
      date_published: timeOf({ edition, publishedAt }),
      ...(edition.corrections !== undefined && { date_modified: changedAt({ edition, publishedAt }) }),
      language: edition.language,
      tags: [...new Set(listStories(edition).map(({ theme }) => theme.name))],
    })),
  }
}

/** Renders an edition's content as HTML. The Atom feed escapes this HTML again. */
function contentOf(edition: Edition, publicUrl: string): string {
  const words = wordsFor(edition.language)
  const { lead, themes, introduction } = edition
  const section = (heading: string, stories: readonly EditionStory[]) =>
    `<h2>${escapeHtml(heading)}</h2>${stories.map((story) => storyHtml(story, words, publicUrl)).join('')}`
  const content = [
    lead ? section(leadLine(lead.theme.name, lead, words), [lead]) : '',
    introduction === undefined ? '' : `<p>${escapeHtml(introduction)}</p>`,
    ...themes.map(({ name, stories }) => section(name, stories)),
    correctionsHtml(edition, words),
  ].join('')
  return directionOf(edition.language) === 'rtl' ? `<div dir="rtl">${content}</div>` : content
}

function correctionsHtml({ corrections = [] }: Edition, words: Words): string {
  if (corrections.length === 0) return ''
  const notes = corrections.map(
    ({ day, note }) => `<p>${escapeHtml(longDate(day, words))}: ${escapeHtml(note)}</p>`,
  )
  return `<h2>${escapeHtml(words.pages.edition.corrections)}</h2>${notes.join('')}`
}

function storyHtml(story: EditionStory, words: Words, publicUrl: string): string {
  const { title, url, summary, source, subject } = story
  const update = updateText(story, words)
  const credit = [
    update === null ? '' : link(`${publicUrl}/digests/${story.updateOf}`, update),
    escapeHtml(subject ?? ''),
    escapeHtml(source),
  ].filter((part) => part !== '')
  const lines = [link(url, title), escapeHtml(summary), `<small>${credit.join(' · ')}</small>`]
  return `<p>${lines.filter((line) => line !== '').join('<br>')}</p>`
}

const link = (url: string, text: string) =>
  url === '' ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`
