// The newest editions as an Atom feed.
import type { Publication, Schedule } from '../config.ts'
import { escapeHtml } from '../delivery/escape.ts'
import type { Digest } from '../digest/digest.ts'
import { momentOf } from '../digest/schedule.ts'

/** What XML cannot hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escapeXml = (text: string) => escapeHtml(text.toWellFormed().replace(NOT_XML, ''))

/**
 * @param editions Newest first.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(
  editions: readonly Digest[],
  { name, publicUrl, language }: Publication,
  schedule: Schedule,
): string {
  const url = escapeXml(publicUrl)
  const publishedAt = ({ day }: Digest) =>
    momentOf(day, schedule.hour, schedule.minute, schedule.timeZone).toISOString()
  const entries = editions.map(
    (digest) => `
  <entry>
    <id>${url}/digests/${digest.day}</id>
    <title>${escapeXml(digest.subject)}</title>
    <link rel="alternate" type="text/html" href="${url}/digests/${digest.day}"/>
    <published>${publishedAt(digest)}</published>
    <updated>${publishedAt(digest)}</updated>
    <summary>${escapeXml(digest.preheader)}</summary>
    <content type="html" xml:lang="${escapeXml(digest.language)}">${escapeXml(contentOf(digest))}</content>
  </entry>`,
  )
  const [newest] = editions
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
  <id>${url}/</id>
  <title>${escapeXml(name)}</title>
  <link rel="self" type="application/atom+xml" href="${url}/feed.xml"/>
  <link rel="alternate" type="text/html" href="${url}/"/>
  <updated>${newest === undefined ? '1970-01-01T00:00:00.000Z' : publishedAt(newest)}</updated>
  <author><name>${escapeXml(name)}</name></author>${entries.join('')}
</feed>
`
}

/** An edition as HTML: it is escaped once more where it stands in the feed. */
function contentOf({ themes }: Digest): string {
  const story = ({ title, url, summary, source }: Digest['themes'][number]['stories'][number]) =>
    `<p>${link(url, title)}${summary === '' ? '' : `<br>${escapeHtml(summary)}`}<br><small>${escapeHtml(source)}</small></p>`
  return themes
    .map(({ name, stories }) => `<h2>${escapeHtml(name)}</h2>${stories.map(story).join('')}`)
    .join('')
}

const link = (url: string, text: string) =>
  url === '' ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`
