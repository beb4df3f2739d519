import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { continuationFinder } from '../../src/digest/continuation.ts'
import { type SentStory, toSentStory } from '../../src/digest/sent-story.ts'
import { groupStories } from '../../src/themes/group-stories.ts'
import { anArticle, aStory } from '../themes/factories.ts'

const monday = [
  anArticle({
    id: 'm1',
    source: 'Harbour Post',
    title: 'Tanker runs aground off Port Selby',
    text: 'The tanker Meridian ran aground off Port Selby in a storm on Monday. Its crew of 22 was taken off by helicopter.',
  }),
  anArticle({
    id: 'm2',
    source: 'Coast Radio',
    title: 'Crew of stranded tanker safe at Port Selby',
    text: 'A helicopter brought 22 sailors of the tanker Meridian ashore at Port Selby after it ran aground in the storm.',
  }),
]
const again = anArticle({
  id: 't1',
  source: 'Harbour Post',
  title: 'Tanker still aground off Port Selby',
  text: 'The tanker Meridian is still aground off Port Selby after the storm of Monday. Its crew of 22 is ashore.',
})
const spill = [
  again,
  anArticle({
    id: 't2',
    source: 'Northern Times',
    title: 'Tanker Meridian breaks apart, 900 tonnes of oil spill into Selby lagoon',
    text: 'The tanker Meridian, aground off Port Selby since the storm on Monday, broke apart and spilled 900 tonnes of oil.',
  }),
]
const other = anArticle({
  id: 'o1',
  source: 'Harbour Post',
  title: 'Orchestra opens its season with a forgotten symphony',
  text: 'The city orchestra opened its season on Monday with a symphony that nobody had played for ninety years.',
})

const sent = (articles: Article[], day: string): SentStory =>
  toSentStory(aStory(articles, { id: day }), { day, title: articles[0]?.title ?? '' })
const memory = [sent(monday, '2026-11-23'), sent([other], '2026-11-22')]

test('continuationFinder() classifies a story that was not sent before as new', () => {
  const story = aStory([
    anArticle({ title: 'Village elects its first mayor', text: 'A village in the hills voted.' }),
  ])
  expect(continuationFinder(memory)(story)).toEqual({ kind: 'new' })
  expect(continuationFinder([])(story)).toEqual({ kind: 'new' })
})

test('continuationFinder() classifies a continuing story without news as a repeat', () => {
  expect(continuationFinder(memory)(aStory([again]))).toMatchObject({
    kind: 'repeat',
    of: { day: '2026-11-23' },
  })
})

test('continuationFinder() classifies a story with few titles as an update if one contains a new number', () => {
  expect(continuationFinder(memory)(aStory(spill))).toMatchObject({
    kind: 'update',
    of: { day: '2026-11-23' },
    news: ['900'],
  })
})

test('continuationFinder() classifies a title without text as new if it adds only a number', () => {
  const title = 'Tanker Meridian off Port Selby: 900 tonnes of oil in storm'
  const kindOf = (text: string) =>
    continuationFinder(memory)(aStory([anArticle({ id: 't3', title, text })])).kind
  expect(
    kindOf('The tanker Meridian aground off Port Selby holds 900 tonnes of oil, its crew of 22 said.'),
  ).toBe('update')
  expect(kindOf('')).toBe('new')
})

test('continuationFinder() classifies a story as an update if one title names a new kind of event', () => {
  const arrest = anArticle({ ...again, title: 'Captain of tanker Meridian arrested at Port Selby' })
  expect(continuationFinder(memory)(aStory([arrest]))).toMatchObject({ kind: 'update', news: ['arrest'] })
})

test('continuationFinder() classifies a story as an update if several titles, not just one, share two new facts', () => {
  const titled = (id: string, title: string) => anArticle({ ...again, id, key: id, source: id, title })
  const slick = [
    titled('a', 'Oil slick from tanker reaches Selby lagoon'),
    titled('b', 'Slick off Port Selby drifts into lagoon'),
    titled('c', 'Tanker still aground off Port Selby'),
  ]
  expect(continuationFinder(memory)(aStory(slick))).toMatchObject({
    kind: 'update',
    news: ['lagoon', 'slick'],
  })
  expect(continuationFinder(memory)(aStory([...slick.slice(1), ...slick.slice(2)]))).toMatchObject({
    kind: 'repeat',
  })
})

test('continuationFinder() does not count new publishers as news', () => {
  const articles = ['One', 'Two', 'Three'].map((source, i) => ({ ...again, id: `${i}`, key: `${i}`, source }))
  expect(continuationFinder(memory)(aStory(articles))).toMatchObject({ kind: 'repeat' })
})

test('continuationFinder() classifies the next instalment of a column as new and a reprint as a repeat', () => {
  const column = (title: string) =>
    anArticle({
      source: 'Patchbay',
      title,
      text: 'Our daily count of advisories from forty vendors, with the critical ones explained for administrators.',
    })
  const sentColumn = sent([column('Patch counter, Thursday: 41 advisories')], '2026-11-26')
  const kindOf = (title: string) => continuationFinder([sentColumn])(aStory([column(title)])).kind
  expect(kindOf('Patch counter, Friday: 27 advisories')).toBe('new')
  expect(kindOf('Patch counter, Thursday: 41 advisories')).toBe('repeat')
})

test('continuationFinder() does not count a fact as news if the story contained it on an earlier day', () => {
  const days = [...memory, sent(spill, '2026-11-24')]
  expect(continuationFinder(days)(aStory(spill))).toMatchObject({ kind: 'repeat', of: { day: '2026-11-24' } })
})

test('continuationFinder() returns the same result if the sent stories are in reverse order', () => {
  const twin = { ...sent(monday, '2026-11-23'), id: 'another of that day' }
  const days = [...memory, twin, sent(monday, '2026-11-21'), sent(monday, '2026-11-20')]
  expect(continuationFinder(days.toReversed())(aStory([again]))).toEqual(
    continuationFinder(days)(aStory([again])),
  )
})

test('continuationFinder() classifies a running story as new on its first day and later as an update only with news', () => {
  const kept: SentStory[] = []
  const kinds = [monday, [again], spill, spill, [other, again]].map((articles, i) => {
    const told = groupStories(articles).map((story) => {
      const { kind } = continuationFinder(kept)(story)
      if (kind !== 'repeat')
        kept.push(toSentStory(story, { day: `2026-11-2${i}`, title: story.articles[0]?.title ?? '' }))
      return kind
    })
    return told.sort().join(' ')
  })
  expect(kinds).toEqual(['new', 'repeat', 'update', 'repeat', 'new repeat'])
})

test('continuationFinder() classifies a similar event as new even if only its names differ', () => {
  const landslide = (place: string, day: string) =>
    anArticle({
      id: place,
      title: `Landslide closes railway near ${place}`,
      text: `A landslide closed the railway near ${place} on ${day}. Nobody was hurt, and buses replace the trains.`,
    })
  const find = continuationFinder([sent([landslide('Ovenden', 'Monday')], '2026-11-23')])
  expect(find(aStory([landslide('Tarrow', 'Tuesday')]))).toEqual({ kind: 'new' })
  expect(find(aStory([landslide('Ovenden', 'Tuesday')]))).toMatchObject({ kind: 'repeat' })
  const reworded = {
    ...landslide('Tarrow', 'Tuesday'),
    id: 'r',
    title: 'Buses replace trains as slope gives way',
  }
  expect(find(aStory([reworded, landslide('Tarrow', 'Tuesday')]))).toEqual({ kind: 'new' })
})

test('continuationFinder() classifies a story as new if it shares only one distinctive word with a sent story', () => {
  const match = (id: string, title: string, text: string) =>
    anArticle({ id, source: 'Harbour Post', title, text })
  const travel = match(
    'p1',
    'Wexcombe away: coaches and tickets',
    'Coaches leave at nine. Tickets cost 22 euros.',
  )
  const preview = match('p2', 'Our eleven for Wexcombe', 'The keeper stays, and a boy of 17 starts.')
  const prices = match(
    'p3',
    'Wexcombe away: coaches cost 22 euros',
    'Coaches leave at ten. Tickets are sold out.',
  )
  const find = continuationFinder([sent([travel], '2026-11-23'), sent([other], '2026-11-23')])
  expect(find(aStory([preview]))).toEqual({ kind: 'new' })
  expect(find(aStory([prices]))).toMatchObject({ of: { title: 'Wexcombe away: coaches and tickets' } })
})

test('continuationFinder() classifies other news about the same team as new unless its title names the earlier event', () => {
  const match = anArticle({
    title: 'Late goal takes Selby Rovers past Eastmere',
    text: 'Keeper Ann Lowry saved a penalty before Mia Trent scored at Eastmere. Coach Ida Holt praised both.',
  })
  const farewell = (title: string) =>
    anArticle({
      id: 'f',
      title,
      text: 'Coach Ida Holt told Ann Lowry and Mia Trent, who scored at Eastmere, that she is to leave.',
    })
  const kindOf = (title: string) =>
    continuationFinder([...memory, sent([match], '2026-11-23')])(aStory([farewell(title)])).kind
  expect(kindOf('Coach quits with a cup to play for')).toBe('new')
  expect(kindOf('Coach quits after late goal at Eastmere')).toBe('update')
})

test('continuationFinder() does not count the date of the earlier event as news', () => {
  const report = (title: string) => aStory([anArticle({ ...again, id: 'r', title })])
  expect(continuationFinder(memory)(report('The tanker off Port Selby, 23 November')).kind).toBe('repeat')
  expect(continuationFinder(memory)(report('The tanker off Port Selby, 23 tonnes')).kind).toBe('update')
  expect(continuationFinder(memory)(report('The tanker off Port Selby: back on 30 November')).kind).toBe(
    'update',
  )
})

test('continuationFinder() counts a report on the cause of an event as news even if an earlier article announced the report', () => {
  const announced = monday.map((article) => ({
    ...article,
    blocks: [...article.blocks, { kind: 'paragraph' as const, text: 'A report will follow.' }],
  }))
  const report = aStory([anArticle({ ...again, id: 'r', title: 'Report on the tanker off Port Selby' })])
  expect(continuationFinder([sent(announced, '2026-11-23')])(report)).toMatchObject({ news: ['cause'] })
})
