import { expect, test } from 'vitest'
import { rankStories } from '../../src/digest/rank.ts'
import { type Limits, selectStories } from '../../src/digest/select.ts'
import { DEFAULT_RULES, type SelectionRules } from '../../src/digest/selection-rules.ts'
import { toSentStory } from '../../src/digest/sent-story.ts'
import type { Story } from '../../src/themes/story.ts'
import { anArticle, aStory } from '../themes/factories.ts'

const NOW = new Date('2026-11-23T12:00:00Z')

type Given = {
  limits?: Partial<Limits>
  families?: Record<string, string>
  earlier?: Story[]
  rules?: Partial<SelectionRules>
}

function choose(stories: Story[], { limits = {}, families: publisherGroups, earlier = [], rules }: Given) {
  return selectStories(rankStories(stories, { now: NOW, publisherGroups }), {
    limits: { stories: 25, storiesPerTheme: 25, storiesPerPublisher: 25, ...limits },
    publisherGroups,
    rules: { ...DEFAULT_RULES, ...rules },
    earlier: earlier.map((story) =>
      toSentStory(story, { day: '2026-11-20', title: story.articles[0]?.title ?? '', publisherGroups }),
    ),
  })
}

/** Creates a story with one article by each publisher. The first article is the best. */
const by = (id: string, ...sources: string[]) =>
  aStory(
    sources.map((source, i) => anArticle({ id: `${id}${i}`, source, title: `Headline ${id} of ${source}` })),
    { id },
  )

test('selectStories() limits a publisher’s headlines, and explains why it omits the publisher’s other stories', () => {
  const selections = choose([by('a', 'Gazette'), by('b', 'Gazette'), by('c', 'Gazette'), by('d', 'Post')], {
    limits: { storiesPerPublisher: 2 },
  })
  expect(selections.map(({ included }) => included)).toEqual([true, true, false, true])
  expect(selections[2]?.reason).toBe('its publisher already has the headlines of 2 stories')
})

test('selectStories() counts the publishers of a group as one', () => {
  const publisherGroups = { 'Gazette Online': 'Gazette', 'Gazette Sport': 'Gazette' }
  const stories = [by('a', 'Gazette'), by('b', 'gazette online'), by('c', 'Gazette Sport'), by('d', 'Post')]
  const included = (given: Given) => choose(stories, given).filter((selection) => selection.included)
  expect(included({ limits: { storiesPerPublisher: 1 } })).toHaveLength(4)
  expect(included({ limits: { storiesPerPublisher: 1 }, families: publisherGroups })).toHaveLength(2)
})

test('selectStories() uses another publisher’s headline when the first has reached its limit', () => {
  const [first, second] = choose([by('a', 'Gazette', 'Herald'), by('b', 'Gazette', 'Post')], {
    limits: { storiesPerPublisher: 1 },
  })
  expect(first?.ranked.story.articles.map(({ source }) => source)).toEqual(['Gazette', 'Herald'])
  expect(second).toMatchObject({
    included: true,
    reason:
      'number 2 of its theme, reported by 2 publishers; under the headline of Post, because Gazette already has the headlines of 1 story',
  })
  expect(second?.ranked.story.articles.map(({ source }) => source)).toEqual(['Post', 'Gazette'])
})

test('selectStories() does not limit the only publisher of a day', () => {
  const selections = choose([by('a', 'Gazette'), by('b', 'Gazette'), by('c', 'Gazette')], {
    limits: { storiesPerPublisher: 1 },
  })
  expect(selections.every(({ included }) => included)).toBe(true)
})

const tanker = (id: string, source: string, title: string) =>
  anArticle({
    id,
    source,
    title,
    text: 'The tanker Meridian ran aground off Port Selby in a storm on Monday. Its crew of 22 was taken off by helicopter.',
  })
const sent = aStory([tanker('m', 'Gazette', 'Tanker runs aground off Port Selby')], { id: 'sent' })

test('selectStories() omits a repeat, names the earlier story in the reason, and selects the next story instead', () => {
  const again = aStory([tanker('n', 'Gazette', 'Tanker still aground off Port Selby')], { id: 'again' })
  const [dropped, next] = choose([again, by('z', 'Post')], { earlier: [sent], limits: { stories: 1 } })
  expect(dropped).toMatchObject({
    included: false,
    reason: 'continues “Tanker runs aground off Port Selby” of 2026-11-20, but adds too little news',
  })
  expect(next).toMatchObject({ included: true, reason: 'number 1 of its theme, reported by 1 publisher' })
})

const spill = aStory([tanker('s', 'Gazette', 'Tanker breaks apart, 900 tonnes of oil in Selby lagoon')])

test('selectStories() includes a continuing story with news, and explains what is new', () => {
  expect(choose([spill], { earlier: [sent] })).toMatchObject([
    {
      included: true,
      updateOf: '2026-11-20',
      reason:
        'number 1 of its theme, reported by 1 publisher; continues “Tanker runs aground off Port Selby” of 2026-11-20; new: 900',
    },
  ])
})

test('selectStories() follows the configured rule for repeats', () => {
  const again = aStory([tanker('n', 'Gazette', 'Tanker still aground off Port Selby')], { id: 'again' })
  const included = (repeats: SelectionRules['repeats']) =>
    choose([again, spill], { earlier: [sent], rules: { repeats } }).flatMap((selection) =>
      selection.included ? [selection.ranked.story.id] : [],
    )
  expect(included('news')).toEqual(['s'])
  expect(included('all')).toEqual(['again', 's'])
  expect(included('none')).toEqual([])
})

test('selectStories() puts stories from several publishers first, then single reports, then columns', () => {
  const column = aStory([anArticle({ id: 'w', title: 'Weather' })], { id: 'w', recurring: 'column' })
  const ids = choose([column, by('a', 'Gazette'), by('b', 'Herald', 'Post')], {}).map(
    ({ ranked }) => ranked.story.id,
  )
  expect(ids).toEqual(['b', 'a', 'w'])
})

test('selectStories() limits a theme only if its stories would displace those of other themes, and never limits "more"', () => {
  const sport = ['a', 'b', 'c'].map((id) => ({ ...by(id, `Paper ${id}`), theme: 'sport' as const }))
  const health = { ...by('h', 'Paper h'), theme: 'health' as const }
  const more = ['x', 'y'].map((id) => by(id, `Paper ${id}`))
  const included = (stories: Story[], most: number) =>
    choose(stories, { limits: { stories: most, storiesPerTheme: 1 } }).flatMap((selection) =>
      selection.included ? [selection.ranked.story.id] : [],
    )
  expect(included([...sport, health], 2)).toEqual(['a', 'h'])
  expect(included([...sport, health], 4)).toEqual(['a', 'b', 'c', 'h'])
  expect(included([...sport, ...more], 3)).toEqual(['a', 'x', 'y'])
})

test('selectStories() omits items that are not news, or puts them last if configured', () => {
  const quiz = aStory([anArticle({ id: 'q', title: 'Quiz' })], { id: 'q', recurring: 'not-news' })
  expect(choose([quiz], {})[0]).toMatchObject({
    included: false,
    reason: 'its section or title says that it is not news',
  })
  expect(choose([quiz, by('a', 'Gazette')], { rules: { notNews: 'last' } })[1]).toMatchObject({
    included: true,
  })
})

test('selectStories() omits a repeat from several publishers of the same group', () => {
  const publisherGroups = { One: 'Gazette', Two: 'Gazette', Three: 'Gazette' }
  const articles = ['One', 'Two', 'Three'].map((source) =>
    tanker(source, source, 'Tanker still aground off Port Selby'),
  )
  expect(choose([aStory(articles)], { earlier: [sent], families: publisherGroups })[0]?.included).toBe(false)
})
