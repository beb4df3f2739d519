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

test('groupStories() prefers a headline that states what happened to one that is cut off, in capitals or a question', () => {
  expect(headline(plain, 'Tanker Meridian runs aground off Port Selby after a ...')).toBe(plain)
  expect(headline(plain, 'TANKER MERIDIAN RUNS AGROUND OFF PORT SELBY')).toBe(plain)
  expect(headline(plain, 'Why did the tanker Meridian run aground off Port Selby?')).toBe(plain)
  expect(headline(plain, 'LIVE: Tanker Meridian runs aground off Port Selby')).toBe(plain)
})

test('groupStories() never lets an opinion, analysis or podcast represent a story that has reports', () => {
  expect(headline('Tanker Meridian aground off Port Selby', `Opinion: ${plain} in a storm`)).toBe(
    'Tanker Meridian aground off Port Selby',
  )
  expect(headline('Tanker Meridian aground off Port Selby', `${plain} in a storm | Analysis`)).toBe(
    'Tanker Meridian aground off Port Selby',
  )
  expect(headline('Tanker Meridian aground off Port Selby', `Episode 12: ${plain} in a storm`)).toBe(
    'Tanker Meridian aground off Port Selby',
  )
  expect(headline(`Opinion: ${plain}`)).toBe(`Opinion: ${plain}`)
})

test('groupStories() prefers the title that contains most of what the titles share', () => {
  expect(
    headline(
      'Tanker Meridian aground',
      'Tanker Meridian runs aground off Port Selby in storm',
      'Storm: tanker Meridian runs aground off Port Selby',
      'Meridian runs aground at Port Selby in storm',
    ),
  ).toBe('Tanker Meridian runs aground off Port Selby in storm')
})

test('groupStories() weighs the words of copied titles once, and ignores words such as "of" and "for"', () => {
  const copied = 'Meridian: sorry for the state of the crew of the tanker'
  const told = 'Tanker Meridian grounded off Port Selby after its crew was taken off'
  expect(
    headline(
      copied,
      copied.toLowerCase(),
      'Tanker grounded off Port Selby, and the crew of the Meridian taken off',
      told,
    ),
  ).toBe(told)
})

test.each([
  ['has letters of another encoding', 'Tanker Meridian runs aground off Port SelbyÃ©'],
  [
    'is a long sentence',
    'Tanker Meridian runs aground off Port Selby in a storm that tore the roofs from forty houses in the town on Monday',
  ],
  ['names its topic before a colon', 'Winter storm: tanker Meridian runs aground off Port Selby'],
])('groupStories() prefers a plain headline to one that %s', (_, title) => {
  expect(headline(plain, title)).toBe(plain)
})
