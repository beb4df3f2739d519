import { expect, test } from 'vitest'
import type { Article } from '../../../src/articles/article.ts'
import { groupStories } from '../../../src/themes/group-stories.ts'
import { documentOf } from '../../../src/themes/stories/document.ts'
import { EVIDENCE_WEIGHTS, findEvidence, judgePair } from '../../../src/themes/stories/pair-evidence.ts'
import { addArticle, finishVectors, startVectors } from '../../../src/themes/stories/tf-idf.ts'
import { anArticle } from '../factories.ts'

const bridge = anArticle({
  id: 'bridge',
  source: 'Aldersham Gazette',
  title: 'Wendle Bridge in Aldersham to close for six weeks',
  text: 'The Wendle Bridge in Aldersham will close for six weeks from Monday while engineers replace its bearings.',
})
const detour = anArticle({
  id: 'detour',
  source: 'Radio Aldersham',
  title: 'Drivers in Aldersham face detour as bridge closes',
  text: 'Engineers will replace the bearings of the Wendle Bridge, which closes for six weeks from Monday.',
})
const bakery = anArticle({
  id: 'bakery',
  source: 'Radio Aldersham',
  title: 'Aldersham baker wins national prize for rye loaf',
  text: 'A rye loaf from a bakery in Aldersham took first prize at the national bread awards in the capital.',
})

function reportsOf(articles: readonly Article[]) {
  const vectors = startVectors()
  for (const article of articles) addArticle(vectors, article, documentOf(article))
  return finishVectors(vectors).reports
}

test('judgePair() favours two reports of one event, and rejects two that share only the name of a town', () => {
  const reports = reportsOf([bridge, detour, bakery])
  expect(judgePair(0, 1, reports, EVIDENCE_WEIGHTS)).toBeGreaterThan(0)
  expect(judgePair(0, 2, reports, EVIDENCE_WEIGHTS)).toBeLessThan(-2)
})

test('judgePair() returns the same logit for a pair in either order', () => {
  const reports = reportsOf([bridge, detour])
  expect(judgePair(0, 1, reports, EVIDENCE_WEIGHTS)).toBe(judgePair(1, 0, reports, EVIDENCE_WEIGHTS))
})

test('findEvidence() lowers closeness in time as the interval grows, and assumes 0.5 for an undated article', () => {
  const at = (publishedAt: string | null) => ({ ...bridge, publishedAt })
  const hoursOf = (a: string | null, b: string | null) => findEvidence(0, 1, reportsOf([at(a), at(b)])).hours
  expect(hoursOf('2026-11-23T06:00:00Z', null)).toBe(0.5)
  expect(hoursOf('2026-11-23T06:00:00Z', '2026-11-23T06:00:00Z')).toBe(1)
  expect(hoursOf('2026-11-23T06:00:00Z', '2026-11-23T18:00:00Z')).toBeCloseTo(0.37)
})

test('findEvidence() gives a shared publisher less weight the more of the day’s articles it wrote', () => {
  const reports = reportsOf([bridge, detour, bakery])
  expect(findEvidence(0, 1, reports).publisher).toBe(0)
  expect(findEvidence(1, 2, reports).publisher).toBeCloseTo(1 / 3)
  const alone = reportsOf([detour, bakery])
  expect(findEvidence(0, 1, alone).publisher).toBe(0)
})

test('groupStories() separates different events in the same town', () => {
  const events = groupStories([bridge, detour, bakery]).map(({ articles }) =>
    articles.map(({ id }) => id).sort(),
  )
  expect(events).toEqual([['bakery'], ['bridge', 'detour']])
})

const FUNDING = 'The council approved the money in autumn. Builders work for six weeks.'

test('groupStories() requires more evidence to join two articles from one publisher', () => {
  const others = Array.from({ length: 8 }, (_, n) =>
    anArticle({
      id: `f${n}`,
      source: `Paper ${n}`,
      title: `Filler ${n} wins`,
      text: `Filler ${n} won prize ${n}.`,
    }),
  )
  const pool = anArticle({
    id: 'pool',
    source: 'Aldersham Gazette',
    title: 'Outdoor pool closes early',
    text: `The outdoor pool closes early, the council said. Repairs cost 40,000. ${FUNDING}`,
  })
  const hall = anArticle({
    id: 'hall',
    title: 'Sports hall roof repairs begin',
    text: `Repairs to the sports hall begin, the council said. They cost 90,000. ${FUNDING}`,
  })
  const areJoined = (source: string) =>
    groupStories([...others, pool, { ...hall, source }]).some(
      ({ articles }) => articles.includes(pool) && articles.some(({ id }) => id === 'hall'),
    )
  expect([areJoined('Aldersham Gazette'), areJoined('Radio Aldersham')]).toEqual([false, true])
})
