import { expect, test } from 'vitest'
import { arrangeThemes, presentStories } from '../../src/digest/present.ts'
import { rankStories } from '../../src/digest/rank.ts'
import type { Selection } from '../../src/digest/select.ts'
import { anArticle, aStory } from '../themes/factories.ts'

const THEMES = [
  { id: 'world', name: 'World', iptc: [] },
  { id: 'more', name: 'More stories', iptc: [] },
]

const chosen = (id: string, title: string, theme = 'world', updateOf?: string): Selection => {
  const [ranked] = rankStories([aStory([anArticle({ id, title })], { id, theme })], {
    now: new Date('2026-11-23T12:00:00Z'),
  })
  if (ranked === undefined) throw new Error('Nothing was ranked')
  return { ranked, included: true, reason: '', ...(updateOf !== undefined && { updateOf }) }
}

test('arrangeThemes() groups the stories of a topic at the position of the best one', () => {
  const told = presentStories(
    [
      chosen('a', 'Bridge in the capital reopens'),
      chosen('b', 'Ministers meet over the Selby Strait ceasefire'),
      chosen('c', 'Pension reform passes parliament'),
      chosen('d', 'Ceasefire in the Selby Strait holds for a second day'),
      chosen('e', 'Choir of Selby wins a prize', 'more'),
      chosen('f', 'Fishermen return to the Selby Strait'),
    ],
    undefined,
  )
  expect(
    arrangeThemes(told, THEMES).map(({ id, stories }) => [
      id,
      ...stories.map((story) => [story.id, story.subject]),
    ]),
  ).toEqual([
    [
      'world',
      ['a', undefined],
      ['b', 'Selby Strait'],
      ['d', 'Selby Strait'],
      ['f', 'Selby Strait'],
      ['c', undefined],
    ],
    ['more', ['e', undefined]],
  ])
})

test('arrangeThemes() omits empty themes', () => {
  const told = presentStories([chosen('a', 'Bridge reopens', 'more')], undefined)
  expect(arrangeThemes(told, THEMES).map(({ id }) => id)).toEqual(['more'])
})

test('presentStories() adds the day of the earlier story to an update', () => {
  const [first, second] = presentStories(
    [chosen('a', 'Bridge reopens', 'world', '2026-11-20'), chosen('b', 'Harvest is in')],
    undefined,
  )
  expect(first?.shown.updateOf).toBe('2026-11-20')
  expect(second?.shown).not.toHaveProperty('updateOf')
})

test('presentStories() lists each additional publisher or group of publishers only once', () => {
  const sources = ['Gazette', 'Post', 'gazette', 'Post Online', 'Herald']
  const story = aStory(sources.map((source, i) => anArticle({ id: `${i}`, source })))
  const [ranked] = rankStories([story], { now: new Date('2026-11-23T12:00:00Z') })
  if (ranked === undefined) throw new Error('Nothing was ranked')
  const [told] = presentStories([{ ranked, included: true, reason: '' }], { 'Post Online': 'Post' })
  expect(told?.shown.also.map(({ source }) => source)).toEqual(['Post', 'Herald'])
})
