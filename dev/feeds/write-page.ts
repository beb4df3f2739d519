// Writes a publisher's web pages, with the usual clutter around the article.
import { escapeHtml } from '../../src/text/escape-html.ts'
import type { PublishedArticle, Publisher } from './publisher.ts'

const NAVIGATION = ['Home', 'World', 'Business', 'Sport', 'Newsletters', 'Subscribe']

const frame = (title: string, head: string, body: string) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head><body>
<nav><ul>${NAVIGATION.map((entry) => `<li><a href="/">${entry}</a></li>`).join('')}</ul></nav>
${body}
<footer><p>All rights reserved. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p></footer></body></html>`

/** Writes a home page that links to the publisher's feed. */
export function writeHome({ name, slug, articles }: Publisher): string {
  const links = articles.map(({ path, title }) => `<li><a href="${path}">${escapeHtml(title)}</a></li>`)
  const head = `<link rel="alternate" type="application/rss+xml" title="${escapeHtml(name)}" href="/${slug}/feed">`
  return frame(name, head, `<h1>${escapeHtml(name)}</h1><ul>${links.join('')}</ul>`)
}

/** Writes the page of an article, surrounded by a menu, a newsletter box and links to other articles. */
export function writePage({ name, articles }: Publisher, { title, text, id }: PublishedArticle): string {
  const paragraphs = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`)
  const others = articles
    .filter((article) => article.id !== id)
    .map(({ path, title: other }) => `<li><a href="${path}">${escapeHtml(other)}</a></li>`)
  return frame(
    `${title} | ${name}`,
    '',
    `<main><article><h1>${escapeHtml(title)}</h1>${paragraphs.join('\n')}</article></main>
<aside class="newsletter"><h2>Get our newsletter</h2><form><input type="email"><button>Sign up</button></form></aside>
<section class="related"><h2>More from ${escapeHtml(name)}</h2><ul>${others.join('')}</ul></section>`,
  )
}
