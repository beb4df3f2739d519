// Groups a JSON Lines file of articles with the same code as the Worker:
//
//     npm run -s group -- articles.jsonl
//     npm run -s group -- articles.jsonl --themes themes.json
//     npm run -s group -- articles.jsonl --explain ID[,OTHER]
//
// Each line needs a `title`. The optional fields are `id` (by default the line number, as in `line-3`),
// `text` or `blocks`, `url`, `source`, `section`, `language`, `author`, `tags`, `links`, and `published` or
// `publishedAt`. Prints {id, story, theme} for each article, in input order. The themes file uses the format
// of the THEMES variable.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Article } from '../src/articles/article.ts'
import { canonicalUrl } from '../src/articles/canonical-url.ts'
import { publisherDomain } from '../src/articles/publisher-domain.ts'
import { type GroupOptions, groupStories } from '../src/themes/group-stories.ts'
import { explainGrouping } from './explain.ts'
import { parseThemes } from './themes.ts'

type Line = { id: string; title?: string; text?: string; url?: string; [field: string]: unknown }

/**
 * Converts a JSON line to an article. Without `blocks`, each non-empty line of its text becomes a paragraph.
 */
export function articleOf(line: Line): Article {
  const given = (name: string) => (typeof line[name] === 'string' ? line[name] : null)
  const listed = (name: string) => {
    const values = line[name]
    return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
  }
  const paragraphs = (line.text ?? '').split('\n').filter((text) => text.trim() !== '')
  const address = line.url ?? `https://articles.invalid/${encodeURIComponent(line.id)}`
  const url = canonicalUrl(address) ?? address
  return {
    key: line.id,
    id: line.id,
    day: (given('publishedAt') ?? given('published') ?? '1970-01-01').slice(0, 10),
    title: line.title ?? '',
    url,
    source: given('source') ?? (URL.parse(url) !== null ? publisherDomain(new URL(url).hostname) : ''),
    blocks: Array.isArray(line.blocks)
      ? (line.blocks as Article['blocks'])
      : paragraphs.map((text) => ({ kind: 'paragraph', text })),
    related: [],
    credit: null,
    dropped: [],
    kept: null,
    tags: listed('tags'),
    links: listed('links').flatMap((link) => canonicalUrl(link) ?? []),
    wall: null,
    publishedAt: given('publishedAt') ?? given('published'),
    language: given('language'),
    author: given('author'),
    section: given('section'),
    image: null,
  }
}

/**
 * Reads the articles in a JSON Lines file. Skips empty lines.
 *
 * @throws If the file is unreadable or a line is not a JSON object. The message names the file or the line.
 */
export function readArticles(path: string): Article[] {
  return textOf(path)
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [articleOf(parseLine(line, at + 1))]))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Parses a JSON line. The id defaults to the line number, as in `line-3`. */
function parseLine(text: string, number: number): Line {
  let fields: unknown
  try {
    fields = JSON.parse(text)
  } catch (error) {
    throw new Error(
      `Line ${number} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new Error(`Line ${number} is not a JSON object`)
  }
  const { id, ...rest }: { id?: unknown } = fields
  return {
    ...rest,
    id: typeof id === 'string' && id !== '' ? id : typeof id === 'number' ? String(id) : `line-${number}`,
  }
}

/**
 * Reads themes from a file.
 *
 * @throws If the file is unreadable or invalid. The message names the file and the reason.
 */
export function readThemes(path: string): GroupOptions {
  const text = textOf(path)
  try {
    const themes = parseThemes(text)
    return themes === undefined ? {} : { themes }
  } catch (error) {
    throw new Error(`Cannot use the themes in ${path}: ${error instanceof Error ? error.message : error}`)
  }
}

function printStories(path: string, options: GroupOptions): void {
  const articles = readArticles(path)
  const lines = new Map<string, string>()
  for (const { id, theme, articles: members } of groupStories(articles, options)) {
    for (const article of members) lines.set(article.id, JSON.stringify({ id: article.id, story: id, theme }))
  }
  process.stdout.write(articles.map((article) => `${lines.get(article.id)}\n`).join(''))
}

if (import.meta.main) {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { themes: { type: 'string' }, explain: { type: 'string' } },
    })
    const [path] = positionals
    if (path === undefined) {
      console.error('Pass a file of articles: npm run -s group -- articles.jsonl')
      process.exitCode = 2
    } else {
      const options = values.themes === undefined ? {} : readThemes(values.themes)
      if (values.explain === undefined) printStories(path, options)
      else console.log(explainGrouping(readArticles(path), values.explain.split(','), options).join('\n'))
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
