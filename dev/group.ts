// Groups any JSON Lines of articles with the very code of the Worker:
//
//     npm run -s group -- articles.jsonl
//
// Each line needs `id` and `title`; `text` or `blocks`, `url`, `source`, `section`, `language` and `published` (or
// `publishedAt`) are used when present. Prints a line {id, story, theme} for each article, in the order given.
import { readFileSync } from 'node:fs'
import type { Article } from '../src/articles/article.ts'
import { groupStories } from '../src/themes/stories.ts'

type Line = { id: string; title?: string; text?: string; url?: string; [field: string]: unknown }

/** An article made of one line, as if cleaned: paragraphs are the lines of its text. */
export function articleOf(line: Line): Article {
  const given = (name: string) => (typeof line[name] === 'string' ? line[name] : null)
  const paragraphs = (line.text ?? '').split('\n').filter((text) => text.trim() !== '')
  const url = line.url ?? `https://articles.invalid/${encodeURIComponent(line.id)}`
  return {
    key: line.id,
    id: line.id,
    day: (given('publishedAt') ?? given('published') ?? '1970-01-01').slice(0, 10),
    title: line.title ?? '',
    url,
    source: given('source') ?? /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? '',
    blocks: Array.isArray(line.blocks)
      ? (line.blocks as Article['blocks'])
      : paragraphs.map((text) => ({ kind: 'paragraph', text })),
    related: [],
    credit: null,
    dropped: [],
    kept: null,
    publishedAt: given('publishedAt') ?? given('published'),
    language: given('language'),
    author: given('author'),
    section: given('section'),
    image: null,
  }
}

/** Articles of a JSON Lines file; empty lines are passed over. */
export function readArticles(path: string): Article[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => articleOf(JSON.parse(line) as Line))
}

if (import.meta.main) {
  const path = process.argv[2]
  if (path === undefined) {
    console.error('Give a file: npm run -s group -- articles.jsonl')
    process.exitCode = 2
  } else {
    const articles = readArticles(path)
    const lines = new Map<string, string>()
    for (const { id, theme, articles: members } of groupStories(articles)) {
      for (const article of members)
        lines.set(article.id, JSON.stringify({ id: article.id, story: id, theme }))
    }
    process.stdout.write(`${articles.map((article) => lines.get(article.id)).join('\n')}\n`)
  }
}
