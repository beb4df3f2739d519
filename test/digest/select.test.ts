import { expect, test } from 'vitest'
import { rankStories } from '../../src/digest/rank.ts'
import { type Limits, selectStories } from '../../src/digest/select.ts'
import { toSentStory } from '../../src/digest/sent-story.ts'
import type { Story } from '../../src/themes/story.ts'
import { anArticle, aStory } from '../themes/factories.ts'

const NOW = new Date('2026-11-23T12:00:00Z')

type Given = { limits?: Partial<Limits>; families?: Record<string, string>; earlier?: Story[] }

function choose(stories: Story[], { limits = {}, families: publisherGroups, earlier = [] }: Given) {
  return selectStories(rankStories(stories, { now: NOW, publisherGroups }), {
    limits: { stories: 25, storiesPerTheme: 25, storiesPerPublisher: 25, ...limits },
    publisherGroups,
    earlier: earlier.map((story) =>
      toSentStory(story, { day: '2026-11-20', title: story.articles[0]?.title ?? '', publisherGroups }),
    ),
  })
}

/** Makes a story by these publishers; the first has the best article. */
const by = (id: string, ...sources: string[]) =>
  aStory(
    sources.map((source, i) => anArticle({ id: `${id}${i}`, source, title: `Headline ${id} of ${source}` })),
    { id },
  )

test('selectStories() limits the headlines of a publisher and explains the rest of its stories', () => {
  const selections = choose([by('a', 'Gazette'), by('b', 'Gazette'), by('c', 'Gazette'), by('d', 'Post')], {
    limits: { storiesPerPublisher: 2 },
  })
  expect(selections.map(({ included }) => included)).toEqual([true, true, false, true])
  expect(selections[2]?.reason).toBe('its publisher has the headlines of 2 stories already')
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
      'number 2 of its theme, reported by 2 publishers; under the headline of Post, as Gazette has those of 1 story already',
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

test('selectStories() leaves out a repeat, names its day, and gives its place to the next story', () => {
  const again = aStory([tanker('n', 'Gazette', 'Tanker still aground off Port Selby')], { id: 'again' })
  const [dropped, next] = choose([again, by('z', 'Post')], { earlier: [sent], limits: { stories: 1 } })
  expect(dropped).toMatchObject({
    included: false,
    reason: 'continues “Tanker runs aground off Port Selby” of 2026-11-20, with too little new',
  })
  expect(next).toMatchObject({ included: true, reason: 'number 1 of its theme, reported by 1 publisher' })
})

test('selectStories() includes a continuing story with enough news and says what is new', () => {
  const articles = ['One', 'Two', 'Three'].map((source) =>
    tanker(source, source, 'Tanker still aground off Port Selby'),
  )
  expect(choose([aStory(articles)], { earlier: [sent] })).toMatchObject([
    {
      included: true,
      updateOf: '2026-11-20',
      reason:
        'number 1 of its theme, reported by 3 publishers; update: 3 new publishers since “Tanker runs aground off Port Selby” of 2026-11-20',
    },
  ])
  const spill = tanker('s', 'Gazette', 'Tanker breaks apart, 900 tonnes of oil in Selby lagoon')
  expect(choose([aStory([spill])], { earlier: [sent] })[0]).toMatchObject({
    updateOf: '2026-11-20',
    reason: expect.stringMatching(/; update: \d new facts in titles since “Tanker/),
  })
})

test('selectStories() does not count another name of a group as a new publisher', () => {
  const publisherGroups = { One: 'Gazette', Two: 'Gazette', Three: 'Gazette' }
  const articles = ['One', 'Two', 'Three'].map((source) =>
    tanker(source, source, 'Tanker still aground off Port Selby'),
  )
  expect(choose([aStory(articles)], { earlier: [sent], families: publisherGroups })[0]?.included).toBe(false)
})
