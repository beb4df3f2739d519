import { expect, test } from 'vitest'
import { groupStories } from '../../../src/themes/group-stories.ts'
import { headlineOf } from '../../../src/themes/stories/headline.ts'
import { anArticle } from '../factories.ts'

const text =
  'The tanker Meridian ran aground off Port Selby in a storm on Monday, and its crew of 22 was taken off.'
const headline = (...titles: string[]) => {
  const articles = titles.map((title, i) =>
    anArticle({ id: `${i}`, title, text: `${text} ${'It was reported there as well. '.repeat(i)}` }),
  )
  const stories = groupStories(articles)
  expect(stories).toHaveLength(1)
  return stories.map(headlineOf)[0]
}
const plain = 'Tanker Meridian runs aground off Port Selby'

test('groupStories() prefers a headline that states what happened to one that is cut off, shouted or a question', () => {
  expect(headline(plain, 'Tanker Meridian runs aground off Port Selby after a ...')).toBe(plain)
  expect(headline(plain, 'TANKER MERIDIAN RUNS AGROUND OFF PORT SELBY')).toBe(plain)
  expect(headline(plain, 'Why did the tanker Meridian run aground off Port Selby?')).toBe(plain)
  expect(headline(plain, 'LIVE: Tanker Meridian runs aground off Port Selby')).toBe(plain)
})
