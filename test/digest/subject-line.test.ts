import { expect, test } from 'vitest'
import { cutAtWord, type InboxStory, inboxLines } from '../../src/digest/subject-line.ts'

const DAY = { day: '2026-11-23' }
const told = (title: string, summary = '', also: string[] = []): InboxStory => ({
  title,
  summary,
  also: also.map((title) => ({ title, source: 'Gazette', url: 'https://gazette.example' })),
})
const subjectOf = (...titles: string[]) =>
  inboxLines(
    titles.map((title) => told(title)),
    DAY,
  ).subject
const preheaderOf = (...stories: InboxStory[]) => inboxLines(stories, DAY).preheader

const LONG = 'Grain prices fall for the third week in a row as the harvest turns out better than feared'

test('inboxLines() uses the first headline as the subject', () => {
  expect(subjectOf('Comet seen over Berlin', 'Grain prices fall')).toBe('Comet seen over Berlin')
})

test('inboxLines() truncates a long subject at a word, without a trailing comma or function word', () => {
  expect(subjectOf('Parliament votes for the long awaited law on all harbours, rivers')).toBe(
    'Parliament votes for the long awaited law on all harbours…',
  )
  expect(subjectOf('Parliament votes for the long awaited law on harbours, and rivers too')).toBe(
    'Parliament votes for the long awaited law on harbours…',
  )
  expect(subjectOf('Der Bundestag stimmt dem lange erwarteten Gesetz zu, über das die Häfen klagen')).toBe(
    'Der Bundestag stimmt dem lange erwarteten Gesetz…',
  )
})

test('inboxLines() truncates a long subject to between 35 and 60 characters', () => {
  for (const title of [
    'Of and to the in on at by for of and to the in on at by for of and to',
    `A ${'very'.repeat(20)} long word`,
    'x'.repeat(300),
    '地震'.repeat(40),
  ]) {
    expect(subjectOf(title).length).toBeGreaterThanOrEqual(35)
    expect(subjectOf(title).length).toBeLessThanOrEqual(60)
  }
})

test('inboxLines() returns an empty subject and preheader without stories', () => {
  expect(inboxLines([], DAY)).toEqual({ subject: '', preheader: '' })
})

test('inboxLines() does not repeat a recent subject, even with different case and punctuation', () => {
  const stories = [told('Comet seen over Berlin'), told('Grain prices fall'), told('Harbour reopens')]
  const earlier = ['COMET seen — over Berlin!', 'Harbour reopens']
  expect(inboxLines(stories, { ...DAY, earlier })).toEqual({
    subject: 'Grain prices fall',
    preheader: 'Comet seen over Berlin · Harbour reopens',
  })
})

test('inboxLines() recognises a long headline by its truncated subject', () => {
  const { subject } = inboxLines([told(LONG)], DAY)
  expect(inboxLines([told(LONG), told('Harbour reopens')], { ...DAY, earlier: [subject] }).subject).toBe(
    'Harbour reopens',
  )
})

test('inboxLines() adds the day to the subject if every headline was a recent subject', () => {
  const earlier = ['Comet seen over Berlin']
  expect(inboxLines([told('Comet seen over Berlin')], { ...DAY, earlier }).subject).toBe(
    'Comet seen over Berlin (2026-11-23)',
  )
  const { subject } = inboxLines([told(LONG)], { ...DAY, earlier: [subjectOf(LONG)] })
  expect(subject).toBe('Grain prices fall for the third week in a row… (2026-11-23)')
})

test('inboxLines() fills the preheader with the other headlines, then with summaries', () => {
  expect(
    preheaderOf(told('Comet seen', 'It was bright.'), told('Grain prices fall'), told('Harbour reopens')),
  ).toBe('Grain prices fall · Harbour reopens · It was bright.')
  expect(preheaderOf(told('Comet seen', 'It was bright.', ['A tail of light in the west']))).toBe(
    'It was bright. · A tail of light in the west',
  )
  expect(preheaderOf(told('Comet seen'))).toBe('')
})

test('inboxLines() starts the preheader with the rest of a truncated headline', () => {
  expect(inboxLines([told(LONG), told('Harbour reopens after the storm')], DAY)).toEqual({
    subject: 'Grain prices fall for the third week in a row…',
    preheader: '…as the harvest turns out better than feared · Harbour reopens after the storm',
  })
})

test('inboxLines() ends the preheader as soon as it is long enough for email clients', () => {
  const second = `${LONG} by all`
  expect(preheaderOf(told('Comet seen'), told(second), told('Harbour reopens'))).toBe(second)
})

test('inboxLines() repeats neither the subject nor any other text in the preheader', () => {
  const stories = [
    told('Comet seen over Berlin', 'A comet was seen over Berlin.', ['Comet seen over Berlin at night']),
    told('Harbour reopens', 'The harbour reopens.'),
  ]
  expect(preheaderOf(...stories)).toBe('Harbour reopens')
})

test('inboxLines() returns a preheader of 85 to 110 characters on a day with enough news', () => {
  const words = 'grain ship comet harbour ferry vote museum vaccine striker chip law coast'.split(' ')
  for (let length = 1; length <= 12; length++) {
    const stories = words.map((_, i) =>
      told(
        [...words.slice(i), ...words.slice(0, i)]
          .slice(0, length)
          .map((word) => word + i)
          .join(' '),
      ),
    )
    const { length: characters } = preheaderOf(
      ...stories,
      told('', 'An end that all of them have in common, and long enough. It is not said often.'),
    )
    expect([length, characters >= 85 && characters <= 110]).toEqual([length, true])
  }
})

test('cutAtWord() keeps a short text and never splits a character', () => {
  expect(cutAtWord('comet', 5)).toBe('comet')
  expect(cutAtWord('comets', 5)).toBe('come…')
  for (let most = 1; most < 12; most++) {
    const cut = cutAtWord('🌠🌠🌠🌠🌠🌠', most)
    expect(cut.isWellFormed()).toBe(true)
    expect(cut.length).toBeLessThanOrEqual(Math.max(most, 1))
  }
})
