import { expect, test } from 'vitest'
import { listSourceWarnings, takeTimely } from '../../src/digest/timely.ts'
import { anArticle } from '../themes/factories.ts'

const NOW = new Date('2026-11-28T07:00:00Z')
const OPTIONS = { now: NOW, maxArticleAgeDays: 7 }
const dated = (id: string, publishedAt: string | null) => anArticle({ id, publishedAt })

test('takeTimely() omits articles older than MAX_ARTICLE_AGE_DAYS, and returns the reason', () => {
  const articles = [
    dated('new', '2026-11-27T07:00:00.000Z'),
    dated('edge', '2026-11-21T07:00:00.000Z'),
    dated('old', '2026-11-21T06:59:59.999Z'),
    dated('undated', null),
  ]
  const { articles: taken, leftOut } = takeTimely(articles, OPTIONS)
  expect(taken.map(({ id }) => id)).toEqual(['new', 'edge', 'undated'])
  expect(leftOut).toEqual([
    {
      reason: 'left out: published more than 7 days before the digest (MAX_ARTICLE_AGE_DAYS)',
      articles: 1,
      keys: [articles[2]?.key],
    },
  ])
})

test('takeTimely() removes a publication date that is more than a day after the digest', () => {
  const articles = [dated('soon', '2026-11-29T07:00:00.000Z'), dated('late', '2026-11-29T07:00:00.001Z')]
  expect(takeTimely(articles, OPTIONS).articles.map(({ publishedAt }) => publishedAt)).toEqual([
    '2026-11-29T07:00:00.000Z',
    null,
  ])
})

test('listSourceWarnings() lists the faults of each source with the affected articles', () => {
  const walls = ['a', 'b'].map((id) => ({ ...anArticle({ id, source: 'Ledger' }), wall: 'consent' as const }))
  const late = anArticle({ id: 'c', source: 'Post', publishedAt: '2099-01-01T00:00:00.000Z' })
  expect(listSourceWarnings([...walls, late, anArticle({ id: 'd' })], NOW)).toEqual([
    { source: 'Ledger', reason: 'the text is a consent notice', keys: walls.map(({ key }) => key) },
    { source: 'Post', reason: 'publishedAt is more than a day after the digest', keys: [late.key] },
  ])
})
