// Writes a publisher's feed as RSS, Atom or JSON Feed.
import { escapeHtml } from '../../src/text/escape-html.ts'
import type { PublishedArticle, Publisher } from './publisher.ts'

const TYPES = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' }

/** Writes a publisher's feed. @param origin Origin of the feed server, such as `http://127.0.0.1:8026`. */
export function writeFeed(publisher: Publisher, origin: string): { type: string; body: string } {
  const write = { rss: writeRss, atom: writeAtom, json: writeJson }[publisher.format]
  return { type: `${TYPES[publisher.format]}; charset=utf-8`, body: write(publisher, origin) }
}

const htmlOf = ({ text }: PublishedArticle, teasersOnly: boolean) =>
  text
    .split('\n')
    .slice(0, teasersOnly ? 1 : undefined)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('')

function writeRss({ name, slug, articles, teasersOnly }: Publisher, origin: string): string {
  const items = articles.map(
    (article) => `<item><title>${escapeHtml(article.title)}</title><link>${origin}${article.path}</link>
<guid isPermaLink="false">${article.id}</guid><pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
${article.author === undefined ? '' : `<dc:creator>${escapeHtml(article.author)}</dc:creator>`}
${article.section === undefined ? '' : `<category>${escapeHtml(article.section)}</category>`}
${article.language === undefined ? '' : `<dc:language>${article.language}</dc:language>`}
<description>${escapeHtml(htmlOf(article, teasersOnly))}</description></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${escapeHtml(name)}</title>
<link>${origin}/${slug}/</link><description>News</description>${items.join('\n')}</channel></rss>`
}

function writeAtom({ name, slug, articles, teasersOnly }: Publisher, origin: string): string {
  const entries = articles.map(
    (article) => `<entry${article.language === undefined ? '' : ` xml:lang="${article.language}"`}>
<title>${escapeHtml(article.title)}</title><id>tag:${slug},2026:${article.id}</id><link href="${origin}${article.path}"/>
<published>${article.publishedAt}</published><updated>${article.publishedAt}</updated>
${article.author === undefined ? '' : `<author><name>${escapeHtml(article.author)}</name></author>`}
${article.section === undefined ? '' : `<category term="${escapeHtml(article.section)}"/>`}
<content type="html">${escapeHtml(htmlOf(article, teasersOnly))}</content></entry>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${escapeHtml(name)}</title><id>tag:${slug},2026:feed</id>
<link href="${origin}/${slug}/"/><updated>2026-01-01T00:00:00Z</updated>${entries.join('\n')}</feed>`
}

function writeJson({ name, slug, articles, teasersOnly }: Publisher, origin: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: `${origin}/${slug}/`,
    items: articles.map((article) => ({
      id: article.id,
      url: origin + article.path,
      title: article.title,
      content_html: htmlOf(article, teasersOnly),
      date_published: article.publishedAt,
      ...(article.language !== undefined && { language: article.language }),
      ...(article.author !== undefined && { authors: [{ name: article.author }] }),
      ...(article.section !== undefined && { tags: [article.section] }),
    })),
  })
}
