import { expect, test } from 'vitest'
import type { Edition } from '../../src/digest/edition.ts'
import { applyFit, fitStories, type Weights } from '../../src/letters/size-limit.ts'
import { aDigest, aStory, ledBy } from './render/factories.ts'

const twoThemes: Edition = aDigest({
  themes: [
    { id: 'world', name: 'World', stories: ['a', 'b', 'c'].map((id) => aStory({ id })) },
    { id: 'sport', name: 'Sport', stories: ['d'].map((id) => aStory({ id })) },
  ],
  brief: ['c'],
})

/** Sizes: 10 bytes for the frame, and 20 bytes for each story, including 5 for its summary. */
const weights: Weights = {
  frame: { html: 10, text: 10 },
  stories: new Map(
    ['a', 'b', 'c', 'd'].map((id) => [id, { whole: { html: 20, text: 20 }, summary: { html: 5, text: 5 } }]),
  ),
}

const within = (html: number, text = 1000) => fitStories(twoThemes, weights, { html, text })

test('fitStories() changes nothing if everything fits', () => {
  expect(within(90)).toEqual({ shortened: [], moved: [] })
})

test('fitStories() shortens the least important stories first, and only as many as necessary', () => {
  expect(within(85)).toEqual({ shortened: ['b'], moved: [] })
  expect(within(80)).toEqual({ shortened: ['b', 'd'], moved: [] })
})

test('fitStories() moves the least important stories to the web if shortening is not enough, and those in brief last', () => {
  expect(within(79)).toEqual({ shortened: ['d'], moved: ['b'] })
  expect(within(50)).toEqual({ shortened: [], moved: ['b', 'd'] })
  expect(within(49)).toEqual({ shortened: [], moved: ['b', 'd', 'a'] })
  expect(within(0)).toEqual({ shortened: [], moved: ['b', 'd', 'a', 'c'] })
})

test('fitStories() also keeps the text part within its limit', () => {
  expect(within(1000, 85)).toEqual({ shortened: ['b'], moved: [] })
})

test('applyFit() removes moved stories and lists them by theme', () => {
  const { themes, brief } = applyFit(twoThemes, { shortened: ['a'], moved: ['b', 'c'] })
  expect(brief).toEqual([])
  expect(themes.map(({ id, stories, more }) => ({ id, stories: stories.map(({ id }) => id), more }))).toEqual(
    [
      { id: 'world', stories: ['a'], more: ['b', 'c'] },
      { id: 'sport', stories: ['d'], more: [] },
    ],
  )
  expect(themes[0]?.stories[0]?.summary).toBe('')
})

test('fitStories() never moves the lead to the web, and applyFit() shortens it like any other story', () => {
  const led = ledBy('d', twoThemes)
  expect(fitStories(led, weights, { html: 0, text: 0 }).moved).toEqual(['b', 'a', 'c'])
  const { lead, themes } = applyFit(led, { shortened: ['d'], moved: ['a', 'b', 'c'] })
  expect(lead).toMatchObject({ id: 'd', summary: '', theme: { id: 'sport' } })
  expect(themes).toMatchObject([{ id: 'world', stories: [], more: ['a', 'b', 'c'] }])
})
