import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { type ComposeOptions, composeEdition } from '../../src/digest/compose.ts'
import { listStories } from '../../src/digest/headed-stories.ts'

const options = (fields: Partial<ComposeOptions> = {}): ComposeOptions => ({
  day: '2026-11-23',
  language: 'en',
  now: new Date('2026-11-23T07:00:00Z'),
  limits: { stories: 25, storiesPerTheme: 5, storiesPerPublisher: 8 },
  ...fields,
})

const anArticle = (id: string, fields: Partial<Article> = {}): Article => ({
  key: `2026-11-23/${id}`,
  id,
  day: '2026-11-23',
  title: `Headline ${id}`,
  url: `https://${id}.example/article`,
  source: `Paper ${id}`,
  blocks: [{ kind: 'paragraph', text: `Body of ${id}. It has a second sentence.` }],
  related: [],
  credit: null,
  dropped: [],
  kept: null,
  tags: [],
  links: [],
  wall: null,
  publishedAt: '2026-11-23T06:00:00.000Z',
  language: 'en',
  author: null,
  section: null,
  image: null,
  ...fields,
})

const SUBJECTS = [
  'Comet crosses the sky above Berlin observatory at night',
  'Grain prices fall as wheat harvest exceeds forecasts',
  'Harbour ferries halted while dockers strike over wages',
  'Parliament passes pension reform after long debate',
  'Striker scores twice as underdogs win cup final',
  'Vaccine trial shows promise against malaria in children',
  'Museum returns bronze statues looted a century ago',
  'Chipmaker unveils processor with optical memory',
]

const someArticles = () =>
  SUBJECTS.map((title, index) =>
    anArticle(`a${index}`, {
      title,
      blocks: [{ kind: 'paragraph', text: `${title}.` }],
    }),
  )

const idsOf = ({ edition }: ReturnType<typeof composeEdition>) =>
  listStories(edition).map(({ story }) => story.id)

test('composeEdition() without articles returns no themes, and keeps the reasons for rejected articles', () => {
  const rejected = [{ key: 'article/2026-11-23/x', reason: 'value is not JSON' }]
  const { edition, explanation } = composeEdition([], rejected, options())
  expect(edition).toMatchObject({ subject: '', preheader: '', minutes: 1, themes: [], brief: [], lead: null })
  expect(explanation).toEqual({ stories: [], articles: [], rejected })
})

test('composeEdition() with one article returns one story and leaves "In brief" empty', () => {
  const { edition } = composeEdition([anArticle('a', { title: 'Comet seen' })], [], options())
  expect(edition.subject).toBe('Comet seen')
  expect(edition.themes.map(({ stories }) => stories.map(({ title }) => title))).toEqual([['Comet seen']])
  expect(edition.brief).toEqual([])
})

test('composeEdition() returns the same edition if the articles are rotated or reversed', () => {
  const articles = someArticles()
  const first = composeEdition(articles, [], options())
  for (let turn = 1; turn < articles.length; turn++) {
    const turned = [...articles.slice(turn), ...articles.slice(0, turn)]
    expect(composeEdition(turned, [], options())).toEqual(first)
    expect(composeEdition(turned.reverse(), [], options())).toEqual(first)
  }
})

test('composeEdition() explains each article once and shows each story once', () => {
  const articles = [
    ...someArticles(),
    anArticle('copy', { ...someArticles()[0], key: '2026-11-23/copy', id: 'copy', source: 'Other paper' }),
  ]
  const composed = composeEdition(articles, [], options())
  const { edition, explanation } = composed
  expect(explanation.articles.map(({ key }) => key).sort()).toEqual(articles.map(({ key }) => key).sort())
  const ids = idsOf(composed)
  expect(new Set(ids).size).toBe(ids.length)
  expect(
    explanation.stories
      .filter(({ included }) => included)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort())
  expect(edition.themes.every(({ stories }) => stories.length > 0)).toBe(true)
  expect(edition.brief.every((id) => ids.includes(id))).toBe(true)
})

/** Lists the reasons for omitting stories, with the first number in each replaced by N. */
const leftOut = ({ explanation }: ReturnType<typeof composeEdition>) =>
  explanation.stories.filter(({ included }) => !included).map(({ reason }) => reason.replace(/\d+/, 'N'))

test('composeEdition() includes at most the maximum number of stories, and explains why it omits the rest', () => {
  const composed = composeEdition(
    someArticles(),
    [],
    options({ limits: { stories: 3, storiesPerTheme: 50, storiesPerPublisher: 8 } }),
  )
  expect(idsOf(composed)).toHaveLength(3)
  expect(leftOut(composed)).toEqual(
    Array.from({ length: 5 }, () => 'the digest already has its maximum of N stories'),
  )
})

test('composeEdition() does not modify the articles', () => {
  const articles = someArticles()
  const before = structuredClone(articles)
  composeEdition(Object.freeze(articles), [], options())
  expect(articles).toEqual(before)
})

const lines = (text: string): Article['blocks'] => [{ kind: 'paragraph', text }]
const comet = (id: string, fields: Partial<Article> = {}) =>
  anArticle(id, {
    title: 'Comet crosses the sky above Berlin observatory at night',
    blocks: lines('The comet Halvorsen crossed the sky above the observatory of Berlin at night.'),
    publishedAt: '2026-11-20T06:00:00Z',
    ...fields,
  })
const harvest = anArticle('harvest', {
  title: 'Grain prices fall as wheat harvest exceeds forecasts',
  publishedAt: '2026-11-23T06:59:00Z',
})

test('composeEdition() leads with a story from two publishers rather than a fresher one from a single publisher', () => {
  const { edition, explanation } = composeEdition([comet('c1'), comet('c2'), harvest], [], options())
  const lead = explanation.stories.find(({ title }) => title.startsWith('Comet'))
  expect(explanation.stories[0]?.id).toBe(lead?.id)
  expect(edition.lead).toMatchObject({ id: lead?.id, theme: { id: lead?.theme } })
  expect(edition.themes.flatMap(({ stories }) => stories.map(({ id }) => id))).not.toContain(lead?.id)
  expect(lead?.reason).toBe('number 1 of its theme, reported by 2 publishers; leads the digest')
  expect(edition.subject).toBe('Comet crosses the sky above Berlin observatory at night')
  expect(edition.brief).toEqual([])
})

test('composeEdition() prefers a lead with independent reports to a press release printed by several publishers', () => {
  const release = (id: string) =>
    anArticle(id, {
      title: 'Harbour ferries carry a record number of passengers',
      blocks: lines(
        Array.from({ length: 50 }, (_, n) => `On route ${n} the ferries carried ${n * 37} passengers.`).join(
          ' ',
        ),
      ),
    })
  const printed = [release('r1'), release('r2'), release('r3')]
  const reported = [
    comet('c1'),
    comet('c2', { title: 'Comet lights the sky above the Berlin observatory at night' }),
  ]
  const leadOf = (articles: Article[]) => composeEdition(articles, [], options()).edition.lead?.title
  expect(leadOf([...printed, ...reported])).toMatch(/^Comet/)
  expect(leadOf(printed)).toBe('Harbour ferries carry a record number of passengers')
})

test('composeEdition() chooses no lead if one newsroom reports a story under several names', () => {
  const publisherGroups = { 'Paper c1': 'Gazette', 'paper C2': 'Gazette' }
  const { edition } = composeEdition([comet('c1'), comet('c2'), harvest], [], options({ publisherGroups }))
  expect(edition.lead).toBeNull()
  expect(edition.subject).toBe(harvest.title)
  const told = edition.themes.flatMap(({ stories }) => stories).find(({ title }) => title.startsWith('Comet'))
  expect(told?.also).toEqual([])
})

test('composeEdition() by default leads with a single-publisher story only on a day with at least ten stories from several publishers', () => {
  const single = (n: number) =>
    anArticle(`s${n}`, { title: `Village ${n} opens its bridge ${n}`, source: `Paper ${n}` })
  const leadOf = (stories: number, source?: string) => {
    const articles = Array.from({ length: stories }, (_, n) => ({ ...single(n), ...(source && { source }) }))
    return composeEdition(articles, [], options()).edition.lead
  }
  expect(leadOf(9)).toBeNull()
  expect(leadOf(10)?.also).toEqual([])
  expect(leadOf(10, 'The Paper')).toBeNull()
})

test('composeEdition() keeps the order and names of the operator’s themes', () => {
  const themes = [
    { id: 'sport', name: 'Only football' },
    { id: 'sky', name: 'The sky', words: { en: 'comet+ observatory+ sky+' } },
  ]
  const { edition } = composeEdition(someArticles(), [], options({ themes }))
  expect(edition.themes.map(({ id, name }) => [id, name])).toEqual([
    ['sport', 'Only football'],
    ['sky', 'The sky'],
    ['more', 'More stories'],
  ])
  expect(edition.themes[1]?.stories.map(({ title }) => title)).toEqual([SUBJECTS[0]])
})

test('composeEdition() omits stories that a recent edition already contained', () => {
  const first = composeEdition([comet('c1'), harvest], [], options({ day: '2026-11-22' }))
  expect(first.sentStories.map(({ title, day }) => [day, title])).toEqual([
    ['2026-11-22', harvest.title],
    ['2026-11-22', comet('c1').title],
  ])
  const memory = { stories: first.sentStories, subjects: [first.edition.subject] }
  const again = composeEdition([comet('c3'), harvest], [], options({ memory }))
  expect(again.edition).toMatchObject({ themes: [], lead: null, subject: '' })
  expect(again.sentStories).toEqual([])
  expect(again.explanation.stories.map(({ reason }) => reason)).toEqual([
    `continues “${harvest.title}” of 2026-11-22, but adds too little news`,
    `continues “${comet('c1').title}” of 2026-11-22, but adds too little news`,
  ])
})

const watched = (id: string) =>
  comet(id, { title: 'Crowd of 3,000 watches comet cross the sky above Berlin observatory' })

test('composeEdition() marks an update with the day of the earlier edition', () => {
  const first = composeEdition([comet('c1')], [], options({ day: '2026-11-21' }))
  const memory = { stories: first.sentStories, subjects: [first.edition.subject] }
  const { edition } = composeEdition([watched('c3'), watched('c4'), harvest], [], options({ memory }))
  const told = listStories(edition).map(({ story }) => story)
  expect(told.map(({ title, updateOf }) => [title, updateOf]).sort()).toEqual([
    [watched('c3').title, '2026-11-21'],
    [harvest.title, undefined],
  ])
  expect(edition.lead?.updateOf).toBe('2026-11-21')
})
