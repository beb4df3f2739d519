import { expect, test } from 'vitest'
import { groupStories } from '../../../src/themes/group-stories.ts'
import { headlineOf } from '../../../src/themes/stories/headline.ts'
import { summarise } from '../../../src/themes/stories/summary.ts'
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

test('groupStories() prefers a plain headline to one that is truncated, in capitals, labelled or a question', () => {
  expect(headline(plain, 'Tanker Meridian runs aground off Port Selby after a ...')).toBe(plain)
  expect(headline(plain, 'TANKER MERIDIAN RUNS AGROUND OFF PORT SELBY')).toBe(plain)
  expect(headline(plain, 'Did the tanker Meridian run aground off Port Selby?')).toBe(plain)
  expect(headline(plain, 'LIVE: Tanker Meridian runs aground near Port Selby')).toBe(plain)
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

test('groupStories() prefers the title with the most words in common with the other titles', () => {
  expect(
    headline(
      'Tanker Meridian aground',
      'Tanker Meridian runs aground off Port Selby in storm',
      'Storm: tanker Meridian runs aground off Port Selby',
      'Meridian runs aground at Port Selby in storm',
    ),
  ).toBe('Tanker Meridian runs aground off Port Selby in storm')
})

test('groupStories() counts the words of copied titles once, and ignores words such as "of" and "for"', () => {
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
  ['contains wrongly decoded letters', 'Tanker Meridian runs aground off Port SelbyÃ©'],
  [
    'is a long sentence',
    'Tanker Meridian runs aground off Port Selby in a storm that tore the roofs from forty houses in the town on Monday',
  ],
  ['gives advice', 'How to sail around the tanker Meridian off Port Selby'],
  ['gives advice in Spanish', 'Por qué el tanker Meridian off Port Selby'],
  ['gives advice in French', 'Ce que the tanker Meridian off Port Selby'],
  ['is the row of a table', 'Meridian | tanker | aground off Port Selby | 22'],
  ['has few words other than stop words', 'Tanker Meridian is off Port Selby at last'],
  ['names its topic before a colon', 'Winter storm: tanker Meridian runs aground off Port Selby'],
])('groupStories() prefers a plain headline to one that %s', (_, title) => {
  expect(headline(plain, title)).toBe(plain)
})

const german = anArticle({
  id: 'de',
  title: 'Tanker Meridian strandet vor Port Selby',
  language: 'de',
  publishedAt: '2026-11-23T07:00:00Z',
  text: 'Der Tanker Meridian ist am Montag im Sturm vor Port Selby gestrandet. Die 22 Seeleute sind in Sicherheit.',
})
const english = ['runs aground off Port Selby', 'aground off Port Selby in storm'].map((rest, i) =>
  anArticle({
    id: `en${i}`,
    title: `Tanker Meridian ${rest}`,
    language: 'en',
    text: `${text} ${i} ships came to help.`,
  }),
)

/** Returns the headline and the summary of a story with reports in two languages. */
function shownIn(language: string, reports = [...english, german]) {
  const [story, ...others] = groupStories(reports, { language })
  expect(others).toEqual([])
  if (story === undefined) throw new Error('No story')
  const title = headlineOf(story)
  return { title, summary: summarise(story, { title }).text }
}

test('groupStories() lets a report in the publication’s language represent a story', () => {
  expect(shownIn('de-AT')).toEqual({
    title: german.title,
    summary:
      'Der Tanker Meridian ist am Montag im Sturm vor Port Selby gestrandet. Die 22 Seeleute sind in Sicherheit.',
  })
  expect(shownIn('en').title).toBe('Tanker Meridian runs aground off Port Selby')
  expect(shownIn('en').summary).toContain(text)
})

test('groupStories() prefers a report in another language to a bare title or an opinion in the publication’s language', () => {
  const bare = { ...german, blocks: [] }
  const opinion = { ...german, title: `Kommentar: ${german.title}` }
  for (const own of [bare, opinion])
    expect(shownIn('de', [...english, own]).title).toBe('Tanker Meridian runs aground off Port Selby')
})

test('groupStories() lets the report with text represent a story of two reports', () => {
  const bare = anArticle({ id: 'bare', title: 'Tanker Meridian runs aground off Port Selby in storm' })
  const report = anArticle({ id: 'report', title: 'Meridian aground off Port Selby', text })
  expect(groupStories([bare, report]).map(headlineOf)).toEqual([report.title])
})
