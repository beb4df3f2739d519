import { expect, test } from 'vitest'
import type { Article } from '../../../src/articles/article.ts'
import { groupStories } from '../../../src/themes/group-stories.ts'
import { documentOf } from '../../../src/themes/stories/document.ts'
import {
  findObjections,
  OBJECTION_WEIGHTS,
  type Objections,
  weighObjections,
} from '../../../src/themes/stories/objections.ts'
import { EVIDENCE_WEIGHTS, judgePair, TWINS_LOGIT } from '../../../src/themes/stories/pair-evidence.ts'
import { addArticle, finishVectors, startVectors } from '../../../src/themes/stories/tf-idf.ts'
import { anArticle } from '../factories.ts'

const NONE: Objections = {
  names: 0,
  number: 0,
  death: 0,
  subjects: 0,
  longNames: 0,
  few: 0,
  hardlyAny: 0,
  vague: 0,
}
/** Similarity that raises no objections. */
const MANY_WORDS = { common: 9, areClear: true }

function reportsOf(articles: readonly Article[]) {
  const vectors = startVectors()
  for (const article of articles) addArticle(vectors, article, documentOf(article))
  return finishVectors(vectors).reports
}

type Written = Partial<Article> & { text?: string }
const objectionsTo = (a: Written, b: Written, common = MANY_WORDS) =>
  findObjections(0, 1, common, reportsOf([anArticle({ id: 'a', ...a }), anArticle({ id: 'b', ...b })]))

const bridge = {
  title: 'Cracks close the bridge at Wendle',
  text: 'The old bridge at Wendle is closed because engineers found cracks.',
}

test('findObjections() finds no objection to two reports of one event', () => {
  const detour = {
    title: 'Detour for drivers at Wendle',
    text: 'Engineers closed the old bridge at Wendle because of cracks.',
  }
  expect(objectionsTo(bridge, detour)).toEqual(NONE)
})

test('findObjections() counts the titles whose names the other article never mentions', () => {
  const pier = { title: 'Cracks close the pier at Morrow', text: 'The old pier at Morrow is closed.' }
  expect(objectionsTo(bridge, pier)).toEqual({ ...NONE, names: 2 })
  expect(objectionsTo(bridge, { ...pier, text: 'Like the bridge at Wendle, it is closed.' }).names).toBe(1)
  expect(objectionsTo(bridge, { ...pier, text: '' }).names).toBe(1)
})

test('findObjections() ignores a name that many articles of the day mention', () => {
  const others = ['bakery', 'library', 'market', 'museum', 'school'].map((place) =>
    anArticle({ id: place, title: `The ${place} at Wendle`, text: `The ${place} at Wendle is open.` }),
  )
  const pool = anArticle({ id: 'pool', title: 'Cracks close the pool', text: 'The pool is closed.' })
  const reports = reportsOf([anArticle({ id: 'a', ...bridge }), pool, ...others])
  expect(findObjections(0, 1, MANY_WORDS, reports).names).toBe(0)
})

test.each([
  ['Cracks close bridge for 6 weeks', 'It will stay closed for six weeks.', 0],
  ['Cracks close bridge for six weeks', 'It will stay closed for 6 weeks.', 0],
  ['Bridge repairs cost 41 million', 'The repairs cost 41.6 million.', 0],
  ['Bridge may open in 2027', 'The repairs take a year.', 0],
  ['Cracks close bridge for 6 weeks', 'It will stay closed for eight weeks.', 1],
])(
  'findObjections() compares the number in the bare title "%s" with the text "%s": %i',
  (title, text, expected) => {
    expect(objectionsTo({ title }, { title: 'Bridge closed', text }).number).toBe(expected)
    expect(objectionsTo({ title: 'Bridge closed', text }, { title }).number).toBe(expected)
  },
)

test('findObjections() ignores a missing number if both articles have text', () => {
  const longer = { title: 'Cracks close bridge for 6 weeks', text: 'The bridge is closed.' }
  expect(objectionsTo(longer, { title: 'Bridge closed', text: 'It is closed.' }).number).toBe(0)
})

test('findObjections() expects a later article, but not an earlier one, to mention a death', () => {
  const obituary = { title: 'Wendle bell-ringer dies at 77', publishedAt: '2026-11-23T09:00:00Z' }
  const concert = { title: 'Bells ring again in Wendle', text: 'The bell-ringer had tuned the bells.' }
  const deathOf = (publishedAt: string | null, text = concert.text) =>
    objectionsTo({ ...obituary, text: 'She rang the bells.' }, { ...concert, text, publishedAt }).death
  expect(deathOf('2026-11-23T12:00:00Z')).toBe(1)
  expect(deathOf('2026-11-23T12:00:00Z', 'She died on Sunday.')).toBe(0)
  expect(deathOf('2026-11-23T08:00:00Z')).toBe(0)
  expect(deathOf(null)).toBe(0)
})

test('findObjections() objects to different subjects before the colons of two titles', () => {
  const cloud = { title: 'Cloud: what the chamber decided', text: 'The chamber decided on public servers.' }
  const drones = { title: 'Drones: chamber puts off the vote', text: 'The chamber decided to wait.' }
  expect(objectionsTo(cloud, drones).subjects).toBe(1)
  expect(objectionsTo(cloud, { ...drones, text: 'After the cloud, drones have to wait.' }).subjects).toBe(0)
  expect(objectionsTo(cloud, { ...drones, title: 'Chamber puts off the vote on drones' }).subjects).toBe(0)
})

test('findObjections() objects to different multi-word names in two titles', () => {
  const college = {
    title: 'Inspectors have praise for Wendle College',
    text: 'The teaching in Wendle is strong.',
  }
  const primary = {
    title: 'Inspectors full of praise for Lock Lane Primary',
    text: 'The teaching in Wendle is good.',
  }
  expect(objectionsTo(college, primary).longNames).toBe(1)
  expect(objectionsTo(college, { ...primary, text: 'Wendle College taught the teachers.' }).longNames).toBe(0)
  expect(objectionsTo(college, { ...primary, title: 'Inspectors full of praise for school' }).longNames).toBe(
    0,
  )
  expect(
    objectionsTo(college, { ...primary, title: 'Inspectors Full of Praise for Lock Lane Primary' }).longNames,
  ).toBe(0)
  expect(objectionsTo(college, { ...primary, text: '' }).longNames).toBe(0)
})

test.each([
  [2, { few: 0, hardlyAny: 1 }],
  [3, { few: 1, hardlyAny: 0 }],
  [4, { few: 0, hardlyAny: 0 }],
])(
  'findObjections() judges two texts by their number of common distinctive words (%d)',
  (common, expected) => {
    const same = { title: bridge.title, text: bridge.text }
    expect(objectionsTo(bridge, same, { ...MANY_WORDS, common })).toEqual({ ...NONE, ...expected })
    expect(objectionsTo(bridge, { ...same, text: '' }, { ...MANY_WORDS, common })).toEqual(NONE)
  },
)

test('findObjections() objects to pairing a bare title with a text if either title is too vague', () => {
  const bare = { title: 'Harbour fair moves to Eastmere' }
  const harbour = { title: 'What we missed at the harbour', text: 'Eastmere had sun at the harbour.' }
  const shared = { ...MANY_WORDS, areClear: false }
  expect(objectionsTo(bare, harbour, shared).vague).toBe(1)
  expect(objectionsTo(bare, harbour).vague).toBe(0)
  expect(objectionsTo({ ...bare, text: 'It had sun.' }, harbour, shared).vague).toBe(0)
})

test('weighObjections() returns the weighted sum of the objections', () => {
  expect(weighObjections(NONE)).toBe(0)
  const { names, death } = OBJECTION_WEIGHTS
  expect(weighObjections({ ...NONE, names: 2, death: 1 })).toBe(2 * names + death)
})

test('judgePair() lowers the logit of a pair with objections', () => {
  const pair = (text: string) =>
    reportsOf([
      anArticle({
        id: 'a',
        title: 'Cloud: the chamber decides',
        text: 'The chamber decided on public servers.',
      }),
      anArticle({ id: 'b', title: 'Drones: the chamber waits', text }),
    ])
  const [silent, mentioning] = ['The chamber decided to wait.', 'The cloud chamber decided to wait.'].map(
    (text) => judgePair(0, 1, pair(text), EVIDENCE_WEIGHTS),
  )
  expect((mentioning ?? 0) - (silent ?? 0)).toBeGreaterThan(-OBJECTION_WEIGHTS.subjects)
})

test('judgePair() assumes twin events if two titles from one publisher share only a label', () => {
  const arrest = (id: string, source: string, rest: string) =>
    anArticle({ id, source, title: `ARREST: ${rest}`, text: 'A suspect is in custody.' })
  const logitOf = (source: string, rest: string) =>
    judgePair(
      0,
      1,
      reportsOf([arrest('a', 'Police', 'SHEEP STREET FIRE'), arrest('b', source, rest)]),
      EVIDENCE_WEIGHTS,
    )
  expect(logitOf('Police', 'MILL LANE BURGLARY')).toBe(TWINS_LOGIT)
  expect(logitOf('Police', 'SHEEP STREET ARSON')).toBeGreaterThan(TWINS_LOGIT)
  expect(logitOf('Radio Wendle', 'MILL LANE BURGLARY')).toBeGreaterThan(TWINS_LOGIT)
})

test('judgePair() recognises twin events by their titles even if both titles name the same town', () => {
  const town = Array.from({ length: 20 }, (_, n) =>
    anArticle({ id: `${n}`, title: `House ${n} in Wendle`, text: `House ${n} in Wendle is for sale.` }),
  )
  const fires = ['Mill Cottages', 'Tanners Yard'].map((place, n) =>
    anArticle({
      id: `fire ${n}`,
      source: `Paper ${n}`,
      title: `Fire at ${place} in Wendle`,
      text: 'Sixty left home.',
    }),
  )
  expect(judgePair(0, 1, reportsOf([...fires, ...town]), EVIDENCE_WEIGHTS)).toBe(TWINS_LOGIT)
})

test('groupStories() does not join two articles that share only one rare word', () => {
  const day = [
    {
      id: 'burglary',
      title: 'Burglars take the savings of a kindergarten',
      text: 'Tablets and the money for the party are gone. They came through a window at night.',
    },
    {
      id: 'form',
      title: 'How to register a child at a kindergarten',
      text: 'The portal now asks for a birth certificate. We go through the form line by line.',
    },
  ].map((fields, n) => anArticle({ ...fields, source: `Paper ${n}` }))
  expect(groupStories(day)).toHaveLength(2)
})
