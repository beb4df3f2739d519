import { expect, test } from 'vitest'
import { headlinesOf, markMatches, searchHeadlines } from '../../src/digest/search.ts'
import { aDigest, aStory } from '../letters/render/factories.ts'

const day = (...titles: string[]) =>
  aDigest({
    themes: [
      {
        id: 'world',
        name: 'World',
        stories: titles.map((title, index) => aStory({ id: `s${index}`, title })),
      },
    ],
  })

const found = (query: string, ...titles: string[]) =>
  searchHeadlines(headlinesOf(day(...titles)), query).map(({ title }) => title)

test('searchHeadlines() finds headlines that contain all words of the query, in any order and within longer words', () => {
  expect(found('quay port', 'Port reopens its quay', 'Port closes', 'Quayside portraits')).toEqual([
    'Port reopens its quay',
    'Quayside portraits',
  ])
})

test.each([
  ['straße', 'STRASSE gesperrt', 0],
  ['münchen', 'Munchen feiert', 1],
  ['munchen', 'MÜNCHEN feiert', 1],
  ['مذنب', 'مذنّب يُرى من المدينة', 1],
  ['港口', '港口重开', 1],
  ['.*', 'Port reopens', 0],
  ['   ', 'Port reopens', 0],
  ['', 'Port reopens', 0],
])('searchHeadlines() for "%s" in the headline "%s" returns %i result(s)', (query, title, count) => {
  expect(found(query, title)).toHaveLength(count)
})

test('headlinesOf() lists the stories of "In brief" first', () => {
  const digest = { ...day('One', 'Two', 'Three'), brief: ['s2', 's1'] }
  expect(headlinesOf(digest).map(({ title }) => title)).toEqual(['Three', 'Two', 'One'])
})

test.each([
  ['Harbour closes again', 'harbour', '[Harbour] closes again'],
  ['Harbour school', 'school harb', '[Harb]our [school]'],
  ['L’École rouvre', 'ecole', 'L’[École] rouvre'],
  ['L’E\u0301cole rouvre', 'ecole', 'L’[E\u0301cole] rouvre'],
  ['مذنّب يُرى', 'مذنب', '[مذنّب] يُرى'],
  ['Six of six', 'six', '[Six] of [six]'],
  ['No match', 'port', 'No match'],
])('markMatches() with the headline "%s" and the query "%s" returns %s', (title, query, marked) => {
  const parts = markMatches(title, query)
  expect(parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')).toBe(marked)
})

test('searchHeadlines() ignores everything after the first 100 characters of the query', () => {
  expect(found(`${'port '.repeat(20)} nothing`, 'Port reopens')).toEqual(['Port reopens'])
})

test('searchHeadlines() returns the day and theme of each headline', () => {
  expect(searchHeadlines(headlinesOf(day('Port reopens')), 'port')).toEqual([
    { day: '2026-11-23', id: 's0', title: 'Port reopens', theme: 'World' },
  ])
})
