import { expect, test } from 'vitest'
import { sampleArticles } from '../../dev/samples/samples.ts'
import { parseArticle } from '../../src/articles/article.ts'
import { composeEdition } from '../../src/digest/compose.ts'
import { limitReports } from '../../src/digest/edition-size.ts'
import { listStories } from '../../src/digest/headed-stories.ts'
import type { PresentedStory } from '../../src/digest/present.ts'
import { typesetEdition } from '../../src/letters/render/typeset.ts'
import { byteLength } from '../../src/text/bytes.ts'
import { aStory, HERALD } from '../letters/render/factories.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const PUBLISHERS = 40

const presented = (id: string, reports: number): PresentedStory => {
  const also = Array.from({ length: reports }, (_, index) => ({
    source: `Paper ${index}`,
    url: `https://paper-${index}.example/`,
    title: 'Comet',
  }))
  return { story: { id } as PresentedStory['story'], shown: aStory({ id, also }) }
}

test('limitReports() removes the reports of the least important stories until the rest fits', () => {
  const stories = ['a', 'b', 'c'].map((id) => presented(id, 50))
  const whole = stories.reduce((sum, { shown }) => sum + byteLength(JSON.stringify(shown)), 0)
  const kept = (maxBytes: number) => limitReports(stories, maxBytes).map(({ shown }) => shown.also.length)
  expect(kept(whole)).toEqual([50, 50, 50])
  expect(kept(whole - 1)).toEqual([50, 50, 0])
  expect(kept(0)).toEqual([0, 0, 0])
  expect(stories[2]?.shown.also).toHaveLength(50)
})

test('the edition and the template of a very large day fit into one database row', async () => {
  const samples = sampleArticles(NOW).slice(0, 60)
  const articles = samples.flatMap(({ title, text, url }, number) => {
    const parsed = parseArticle('2026-11-23', `${number}`, { title, text: text.slice(0, 600), url })
    if (!parsed.ok) throw new Error(parsed.reason)
    return Array.from({ length: PUBLISHERS }, (_, index) => ({
      ...parsed.article,
      key: `2026-11-23/${number}-${index}`,
      id: `${number}-${index}`,
      source: `Publisher ${index} ${'ü'.repeat(180)}`,
      url: `https://publisher-${index}.example/${number}/`.padEnd(2040, 'long-address-'),
    }))
  })
  const limits = { stories: 200, storiesPerTheme: 50, storiesPerPublisher: 200 }
  const { edition } = composeEdition(articles, [], { day: '2026-11-23', language: 'en', now: NOW, limits })
  const stories = listStories(edition).map(({ story }) => story)
  const reports = stories.map(({ also }) => also.length)
  expect(Math.max(...reports)).toBe(PUBLISHERS - 1)
  expect(reports).toContain(0)
  const template = typesetEdition(edition, HERALD)
  const bytes = byteLength(JSON.stringify(edition)) + byteLength(JSON.stringify(template))
  expect(bytes).toBeGreaterThan(900_000)
  expect(bytes).toBeLessThan(1_900_000)
})
