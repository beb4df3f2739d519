import { expect, test } from 'vitest'
import { readingMinutes } from '../../../src/themes/language/reading-time.ts'
import { cleanTitle, headlineOf } from '../../../src/themes/stories/headline.ts'
import { anArticle, aStory } from '../factories.ts'

const clean = (title: string, source = 'The Example') => cleanTitle(anArticle({ title, source }))

test('cleanTitle() removes the name of a publisher', () => {
  expect(clean('Comet passes the Earth - BBC News')).toBe('Comet passes the Earth')
  expect(clean('Comet passes the Earth | Reuters')).toBe('Comet passes the Earth')
  expect(clean('Comet passes the Earth – The Example')).toBe('Comet passes the Earth')
})

test('cleanTitle() removes labels', () => {
  expect(clean('LIVE: Comet passes the Earth')).toBe('Comet passes the Earth')
  expect(clean('WATCH: Comet passes the Earth')).toBe('Comet passes the Earth')
  expect(clean('EXCLUSIVE: Comet passes the Earth')).toBe('Comet passes the Earth')
})

test('cleanTitle() keeps dashes and words that belong to the headline', () => {
  expect(clean('Comet passes the Earth - and nobody noticed')).toBe(
    'Comet passes the Earth - and nobody noticed',
  )
  expect(clean('Live and let live: a village and its comet')).toBe(
    'Live and let live: a village and its comet',
  )
})

test('headlineOf() returns the title of the first article', () => {
  expect(headlineOf(aStory([anArticle({ title: 'One | Reuters' }), anArticle({ title: 'Two' })]))).toBe(
    'One | Reuters',
  )
})

test('readingMinutes() divides words by 230 and rounds up to at least 1', () => {
  expect(readingMinutes(anArticle())).toBe(1)
  expect(readingMinutes(anArticle({ text: 'word '.repeat(230) }))).toBe(1)
  expect(readingMinutes(anArticle({ text: 'word '.repeat(231) }))).toBe(2)
})
