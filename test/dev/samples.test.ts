import { expect, test } from 'vitest'
import { SAMPLES, sampleArticles } from '../../dev/samples/samples.ts'
import type { Article } from '../../src/articles/article.ts'
import { parseArticle } from '../../src/articles/article.ts'
import { composeEdition } from '../../src/digest/compose.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const all = Object.values(SAMPLES).flat()
const articles = sampleArticles(NOW)
const wordsOf = (text: string) => text.split(/\s+/).length

test('the samples contain at least 48 articles, with five or more in each theme', () => {
  expect(all.length).toBeGreaterThanOrEqual(48)
  expect(Object.keys(SAMPLES)).toEqual([
    'world',
    'politics',
    'business',
    'technology',
    'science',
    'health',
    'sport',
    'culture',
  ])
  for (const [theme, samples] of Object.entries(SAMPLES)) {
    expect(samples.length, theme).toBeGreaterThanOrEqual(5)
  }
})

test('the samples contain at least twelve events, and two to five publishers report each event once', () => {
  const events = new Map<string, string[]>()
  for (const { event, source } of all) {
    if (event !== undefined) events.set(event, [...(events.get(event) ?? []), source])
  }
  expect(events.size).toBeGreaterThanOrEqual(12)
  for (const [event, sources] of events) {
    expect(new Set(sources).size, event).toBe(sources.length)
    expect(sources.length, event).toBeGreaterThanOrEqual(2)
    expect(sources.length, event).toBeLessThanOrEqual(5)
  }
})

test('the samples have unique ids, titles and URLs', () => {
  for (const key of ['id', 'title', 'url'] as const) {
    expect(new Set(all.map((sample) => sample[key])).size, key).toBe(all.length)
  }
})

test('the samples have plain URLs on reserved domains, with one domain for each publisher', () => {
  const hosts = new Map<string, string>()
  for (const { url, source } of all) {
    expect(url).toMatch(/^https:\/\/[a-z]+\.example(\/[a-z0-9-]+)+$/)
    const { host } = new URL(url)
    expect(hosts.get(source) ?? host, source).toBe(host)
    hosts.set(source, host)
  }
  expect(new Set(hosts.values()).size).toBe(hosts.size)
})

test('no sample text contains a URL, an email address, a tracking parameter or markup', () => {
  for (const { id, text } of all) expect(text, id).not.toMatch(/https?:|www\.|@|utm_|<[a-z]/i)
})

test('each sample article has 150 to 450 words, not counting repeated lines', () => {
  for (const { id, text } of all) {
    const distinct = [...new Set(text.split('\n'))].join('\n')
    expect(wordsOf(distinct), id).toBeGreaterThanOrEqual(150)
    expect(wordsOf(distinct), id).toBeLessThanOrEqual(450)
  }
})

test('at least a dozen sample articles look badly scraped', () => {
  const repeated = all.filter(({ text }) => new Set(text.split('\n')).size < text.split('\n').length)
  expect(repeated.length).toBeGreaterThanOrEqual(6)
  const bad = all.filter(
    ({ text }) =>
      new Set(text.split('\n')).size < text.split('\n').length ||
      /…\n|\n(?:You may also like|Related articles|More from|Te puede interesar)|^(?:By|Von|Par|Last updated|Share|We use cookies)\b/.test(
        text,
      ),
  )
  expect(bad.length).toBeGreaterThanOrEqual(12)
})

test('sampleArticles() dates each article within the last day, and returns only known article fields', () => {
  for (const { publishedAt } of articles) {
    const age = NOW.getTime() - Date.parse(publishedAt)
    expect(age).toBeGreaterThan(0)
    expect(age).toBeLessThan(86_400_000)
  }
  const known = ['author', 'id', 'language', 'publishedAt', 'section', 'source', 'text', 'title', 'url']
  expect(new Set(articles.flatMap((article) => Object.keys(article)))).toEqual(new Set(known))
})

function cleaned(): Article[] {
  return articles.map((article) => {
    const parsed = parseArticle('2026-11-23', article.id, article)
    if (!parsed.ok) throw new Error(`${article.id}: ${parsed.reason}`)
    return parsed.article
  })
}

test('parseArticle() removes repeated lines and clutter from every sample', () => {
  for (const { id, blocks, kept } of cleaned()) {
    const lines = blocks.map(({ text }) => text)
    expect(kept, id).toBeNull()
    expect(new Set(lines).size, id).toBe(lines.length)
    expect(lines.join('\n'), id).not.toMatch(
      /You may also like|Related articles|More from|Te puede interesar|inputs from|cookies|newsletter|WhatsApp|…$/im,
    )
  }
})

test('the samples produce a digest with all eight themes and no story that mixes two events', () => {
  const eventOf = new Map(all.map(({ id, event }) => [id, event ?? id]))
  const themeOf = new Map(
    Object.entries(SAMPLES).flatMap(([theme, samples]) => samples.map(({ id }) => [id, theme] as const)),
  )
  const { edition, explanation } = composeEdition(cleaned(), [], {
    day: '2026-11-23',
    language: 'en',
    now: NOW,
    limits: { stories: 25, storiesPerTheme: 5, storiesPerPublisher: 8 },
  })
  expect(edition.themes.map(({ id }) => id).sort()).toEqual(Object.keys(SAMPLES).sort())
  for (const { articles: keys, theme } of explanation.stories) {
    const ids = keys.map((key) => key.slice(key.lastIndexOf('/') + 1))
    expect(new Set(ids.map((id) => eventOf.get(id))).size, ids.join(', ')).toBe(1)
    expect(themeOf.get(ids[0] ?? ''), ids.join(', ')).toBe(theme)
  }
})
