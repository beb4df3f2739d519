import { expect, test } from 'vitest'
import { explainNothing } from '../../src/digest/explain.ts'

test.each([
  [0, 'no articles'],
  [1, 'no articles: the only one was rejected'],
  [3, 'no articles: all 3 were rejected'],
])('explainNothing() explains an edition without stories after %i rejected articles', (count, reason) => {
  const rejected = Array.from({ length: count }, (_, index) => ({ key: String(index), reason: 'x' }))
  expect(explainNothing({ stories: [], rejected })).toBe(reason)
})
