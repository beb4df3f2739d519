import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { groupStories } from '../../src/themes/group-stories.ts'
import { anArticle } from './factories.ts'

const day: Article[] = [
  anArticle({
    id: 'quake-1',
    title: 'Strong earthquake shakes northern Chile',
    text: 'A strong earthquake of magnitude 6.9 shook the north of Chile on Monday, and thousands left the coast near Iquique.\nPower failed in Iquique and the airport was closed.',
  }),
  anArticle({
    id: 'quake-2',
    title: 'Thousands leave the coast after earthquake in Chile',
    text: 'Thousands of people left the coast near Iquique after a magnitude 6.9 earthquake in northern Chile. The airport of Iquique stays closed.',
  }),
  anArticle({
    id: 'cup-1',
    title: 'Striker scores twice as Rovers win the cup final',
    text: 'Rovers won the cup final after their striker scored two goals in the second half at a full stadium.',
  }),
  anArticle({
    id: 'bank-1',
    title: 'Central bank raises interest rates to curb inflation',
    text: 'The central bank raised its interest rate by a quarter point, and shares fell as investors weighed inflation.',
  }),
  anArticle({ id: 'odd-1', title: 'A quiet afternoon', text: 'Nothing much.' }),
]

const outline = (articles: Article[]) =>
  groupStories(articles).map(({ articles: members, theme }) => ({
    members: members.map(({ id }) => id).sort(),
    theme,
  }))

test('groupStories() joins the reports of one event and assigns a theme to each story', () => {
  expect(outline(day)).toEqual([
    { members: ['bank-1'], theme: 'business' },
    { members: ['cup-1'], theme: 'sport' },
    { members: ['odd-1'], theme: 'more' },
    { members: ['quake-1', 'quake-2'], theme: 'world' },
  ])
})

test('groupStories() separates two unrelated reports, even if all other articles of the day are copies', () => {
  const council = [
    'The town council voted on Monday to close the old market hall for two years of repairs.',
    'Traders said they had asked for more time, and the mayor promised stalls on the square by the end of the month.',
    'Three members voted against the plan, which will cost four million and begin in the first week of March.',
  ].join('\n')
  const whales = [
    'Four whales swam into the bay on Monday, and many people came to the shore to see them.',
    'Researchers said the animals had followed the herring, and asked boats to keep away for two weeks.',
    'The end of the month is the time at which the first of them were seen in other years, they said.',
  ].join('\n')
  const hall = anArticle({ id: 'hall', title: 'Council closes market hall for repairs', text: council })
  const pod = anArticle({ id: 'whales', title: 'Whales come close to the shore', text: whales })
  const copies = ['b', 'c'].map((id) =>
    anArticle({ ...hall, id, key: `2026-11-23/${id}`, url: `https://${id}.example/` }),
  )
  const members = (articles: Article[]) => outline(articles).map((story) => story.members)
  expect(members([hall, pod])).toEqual([['hall'], ['whales']])
  expect(members([hall, pod, ...copies])).toEqual([['b', 'c', 'hall'], ['whales']])
})

test('groupStories() joins two reports of one event, even if they are the only articles of the day', () => {
  expect(outline(day.slice(0, 2)).map(({ members }) => members)).toEqual([['quake-1', 'quake-2']])
})

test('groupStories() returns byte-identical stories for twenty different orders of the articles', () => {
  const many = day.flatMap((article, i) =>
    Array.from({ length: 12 }, (_, k) => ({
      ...article,
      id: `${article.id}-${k}`,
      key: `2026-11-23/${article.id}-${k}`,
      url: `https://news.example/${i}/${k % 9}`,
      title: `${article.title} ${'again and more '.repeat(k % 5)}`,
      publishedAt: k % 4 === 0 ? null : `2026-11-23T${10 + k}:30:00Z`,
    })),
  )
  const straight = JSON.stringify(groupStories(many))
  // A step that is coprime to 60, the number of articles, visits each article once.
  for (const step of [7, 11, 13, 17, 19, 23, 29, 31, 37, 41]) {
    for (const start of [0, 25]) {
      const shuffled = many.map((_, i) => many[(i * step + start) % many.length] ?? anArticle())
      expect(JSON.stringify(groupStories(shuffled))).toBe(straight)
    }
  }
})

test('groupStories() joins a copy at another URL to its original and records the original', () => {
  const text = `${'The harbour was closed after a ship ran aground in the night and leaked oil into the bay. '.repeat(4)}`
  const [story, ...others] = groupStories([
    anArticle({ id: 'first', title: 'Ship runs aground', text }),
    anArticle({ id: 'second', title: 'Harbour closed after accident', text }),
  ])
  expect(others).toEqual([])
  expect(story?.copies).toEqual({ '2026-11-23/second': '2026-11-23/first' })
})

test('groupStories() returns no stories if there are no articles', () => {
  expect(groupStories([])).toEqual([])
})

test("groupStories() follows the publisher's section where words are inconclusive", () => {
  const [story] = groupStories([anArticle({ title: 'A quiet afternoon', section: 'Wirtschaft' })])
  expect(story).toMatchObject({ theme: 'business', evidence: { section: true } })
})

test('groupStories() separates similar events by their names and numbers', () => {
  const quake = (id: string, place: string, strength: string, words: string) =>
    anArticle({
      id,
      title: `Earthquake of magnitude ${strength} shakes ${place}`,
      text: `An earthquake of magnitude ${strength} shook the region of ${place} on Monday, officials said. ${words}`,
    })
  const words = [
    'Walls fell and people ran into the streets.',
    'Rescue teams search collapsed houses for survivors.',
    'Schools stay closed and power is out in many streets.',
    'Aftershocks kept people out of their houses in the night.',
  ]
  const twins = [
    ...words.map((text, i) => quake(`east-${i}`, 'Torvala', '5.1', text)),
    ...words.map((text, i) => quake(`west-${i}`, 'Meskanda', '6.4', text.replace('people', 'families'))),
  ]
  expect(groupStories(twins).map((story) => story.articles.map(({ id }) => id.slice(0, 4)))).toEqual([
    ['east', 'east', 'east', 'east'],
    ['west', 'west', 'west', 'west'],
  ])
})

test('groupStories() keeps different articles with the same URL apart', () => {
  const url = 'https://briefs.example/today'
  const articles = [
    anArticle({
      id: 'tram',
      url,
      title: 'Tram line to airport approved',
      text: 'The council approved a tram line.',
    }),
    anArticle({
      id: 'owl',
      url,
      title: 'Owl found asleep in post office',
      text: 'Clerks found an owl on a scale.',
    }),
  ]
  expect(groupStories(articles)).toHaveLength(2)
})

test('groupStories() treats the AMP versions of a page as copies', () => {
  const [title, text] = ['Glassworks in Wickford closes', 'The glassworks in Wickford will close in March.']
  const articles = [
    'https://www.times.example/a',
    'https://amp.times.example/a',
    'https://times.example/a/amp/',
  ].map((url, i) => anArticle({ id: `v${i}`, url, title, text: `${text} Version ${i}.` }))
  const [story] = groupStories(articles)
  expect(Object.keys(story?.copies ?? {})).toHaveLength(2)
})
