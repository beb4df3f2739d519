import { expect, test } from 'vitest'
import type { EditionStory } from '../../src/digest/edition.ts'
import { storiesFor } from '../../src/letters/story-filter.ts'

const aStory = (id: string, fields: Partial<EditionStory> = {}): EditionStory => ({
  id,
  title: `About ${id}`,
  url: `https://gazette.example/${id}`,
  source: 'Gazette',
  summary: '',
  minutes: 1,
  also: [],
  language: 'en',
  ...fields,
})

const edition = {
  themes: [
    { id: 'world', name: 'World', stories: [aStory('treaty'), aStory('storm')] },
    { id: 'science', name: 'Science', stories: [aStory('comet')] },
  ],
}
const KNOWN = ['world', 'science', 'sport', 'more']

const wanted = (themes: string[] | null, muted: string[] | null = null, known: string[] | null = KNOWN) => [
  ...storiesFor(edition, { themes, muted }, known),
]

test('storiesFor() returns the stories of the chosen themes, or of all themes if none was chosen', () => {
  expect(wanted(['science'])).toEqual(['comet'])
  expect(wanted(['science', 'world'])).toEqual(['treaty', 'storm', 'comet'])
  expect(wanted(null)).toEqual(['treaty', 'storm', 'comet'])
})

test('storiesFor() returns nothing if the edition has no story in the chosen themes', () => {
  expect(wanted(['sport'])).toEqual([])
})

test('storiesFor() ignores a removed theme, and returns every story if no other theme was chosen', () => {
  expect(wanted(['gardening', 'science'])).toEqual(['comet'])
  expect(wanted(['gardening', 'sport'])).toEqual([])
  expect(wanted(['gardening'])).toEqual(['treaty', 'storm', 'comet'])
  expect(wanted(['gardening'], null, null)).toEqual([])
})

test('storiesFor() omits stories with a muted word', () => {
  expect(wanted(null, ['comet'])).toEqual(['treaty', 'storm'])
  expect(wanted(['science'], ['comet'])).toEqual([])
})

const isMuted = (word: string, fields: Partial<EditionStory>) =>
  storiesFor(
    { themes: [{ id: 'world', name: 'World', stories: [aStory('x', { title: 'A title', ...fields })] }] },
    { themes: null, muted: ['nothing of the kind', word] },
    KNOWN,
  ).size === 0

test.each<[string, Partial<EditionStory>]>([
  ['art', { title: 'Art, and why' }],
  ['art', { summary: 'The state of the ART.' }],
  ['art', { also: [{ source: 'Post', url: '', title: 'It is art' }] }],
  ['champions league', { title: 'The Champions  League final' }],
  ['größe', { title: 'Gro\u0308\u00dfe zählt' }],
  ['выборы', { title: 'ВЫБОРЫ в парламент' }],
  ['c++', { title: 'A year of C++ at work' }],
  ['#metoo', { title: 'What #MeToo changed' }],
  ['u.s.', { title: 'The U.S. economy' }],
  ['東京', { title: '東京オリンピック' }],
  ['الطقس', { title: 'أخبار الطقس اليوم' }],
])('storiesFor() mutes %s in %j', (word, fields) => {
  expect(isMuted(word, fields)).toBe(true)
})

test.each<[string, Partial<EditionStory>]>([
  ['art', { title: 'A party starts', summary: 'Bart, smart. Art\u0301' }],
  ['champions league', { title: 'Champions of another league' }],
  ['champions league', { title: 'Champions', summary: 'League of their own' }],
  ['u.s.', { title: 'Ubsb' }],
  ['.*', { title: 'Anything' }],
  ['a{1}[b-d](e|f)^$\\', { title: 'acf' }],
  ['5', { title: '15 or 50' }],
])('storiesFor() does not mute %s in %j', (word, fields) => {
  expect(isMuted(word, fields)).toBe(false)
})

test('storiesFor() treats the lead as a story of its theme', () => {
  const lead = { ...aStory('summit'), theme: { id: 'politics', name: 'Politics' } }
  const led = (themes: string[] | null, muted: string[] | null = null) => [
    ...storiesFor({ ...edition, lead }, { themes, muted }, [...KNOWN, 'politics']),
  ]
  expect(led(null)).toEqual(['summit', 'treaty', 'storm', 'comet'])
  expect(led(['politics'])).toEqual(['summit'])
  expect(led(['science'])).toEqual(['comet'])
  expect(led(null, ['summit'])).toEqual(['treaty', 'storm', 'comet'])
})
