import { expect, test } from 'vitest'
import type { Article } from '../../../src/articles/article.ts'
import { isOffSubject } from '../../../src/themes/stories/core.ts'
import { documentOf } from '../../../src/themes/stories/document.ts'
import { addArticle, finishVectors, startVectors } from '../../../src/themes/stories/tf-idf.ts'
import { anArticle } from '../factories.ts'

type Written = Partial<Article> & { text?: string }

/** Returns whether isOffSubject() separates an article from a story of the given reports. */
function isApart(article: Written, ...reports: Written[]): boolean {
  const vectors = startVectors()
  for (const [i, fields] of [article, ...reports].entries()) {
    const added = anArticle({ id: `a${i}`, ...fields })
    addArticle(vectors, added, documentOf(added))
  }
  return isOffSubject(
    0,
    reports.map((_, i) => i + 1),
    finishVectors(vectors).reports,
  )
}

const audit = [
  {
    title: 'Auditors find gaps at the museum',
    text: 'Auditors counted coins in the museum vaults and found gaps in the ledger. Its director will leave.',
  },
  {
    title: 'Museum: auditors miss forty coins',
    text: 'The ledger of the museum has gaps, auditors write. Forty coins are not in the vaults.',
  },
]

test('isOffSubject() returns true for an article that lacks nearly everything that the reports have in common', () => {
  const successor = { title: 'Director to leave in spring', text: 'The museum will look for a successor.' }
  expect(isApart(successor, ...audit)).toBe(true)
  expect(isApart({ ...successor, text: 'Gaps in the ledger of the museum have a price.' }, ...audit)).toBe(
    false,
  )
})

test('isOffSubject() returns false for an article whose title resembles that of a report', () => {
  const lost = { title: 'Forty coins gone', text: 'The collection was a gift of a sailor.' }
  expect(isApart(lost, ...audit)).toBe(false)
})

test('isOffSubject() returns true for an article that has a new name in its title and never mentions the reports’ subject', () => {
  const reports = [
    {
      title: 'Inspectors praise the harbour school',
      text: 'Inspectors in Wendle like the teaching and the lunch.',
    },
    {
      title: 'Harbour school is strong',
      text: 'Inspectors in Wendle praise teaching and lunch at the school.',
    },
  ]
  const lane = { title: 'Inspectors are full of praise for Tannery', text: 'Teaching and lunch are strong.' }
  expect(isApart(lane, ...reports)).toBe(true)
  expect(isApart({ ...lane, title: 'Inspectors are full of praise' }, ...reports)).toBe(false)
  expect(isApart({ ...lane, text: `${lane.text} So are those of the harbour school.` }, ...reports)).toBe(
    false,
  )
})

test('isOffSubject() returns false unless the article and at least two reports have text', () => {
  const successor = { title: 'Director to leave in spring', text: 'The museum will look for a successor.' }
  const [first, second] = audit
  expect(isApart(successor, first ?? {})).toBe(false)
  expect(isApart(successor, first ?? {}, { ...second, text: '' })).toBe(false)
  expect(isApart({ ...successor, text: '' }, ...audit)).toBe(false)
})
