import { expect, test } from 'vitest'
import { groupStories } from '../../../src/themes/group-stories.ts'
import { areTwinTitles, type TitleWord } from '../../../src/themes/stories/twin-titles.ts'
import { anArticle } from '../factories.ts'

/** Returns the words of a title. Capitalised words count as names. */
const wordsOf = (title: string): TitleWord<string>[] =>
  title.split(' ').map((word) => ({ word, name: /^[A-Z]/.test(word) ? word : null }))
const twins = (a: string, b: string, mentions: { inA?: string[]; inB?: string[] } = {}) =>
  areTwinTitles(wordsOf(a), wordsOf(b), {
    inA: (name) => mentions.inA?.includes(name) === true,
    inB: (name) => mentions.inB?.includes(name) === true,
  })

test.each([
  ['landslide closes railway near Ovenden', 'landslide closes railway near Tarrow', true],
  ['landslide closes railway near Ovenden', 'landslide shuts the railway by Tarrow for days', false],
  [
    'landslide near Ovenden closes railway to Tarrow',
    'landslide near Ovenden closes railway to Selby',
    false,
  ],
  ['landslide closes railway on Sat near Moor', 'landslide closes railway on Saturday near Moor', false],
  ['landslide closes railway near the coast', 'landslide closes railway near the lake', false],
  ['landslide near Ovenden', 'landslide near Tarrow', false],
])('areTwinTitles() for "%s" and "%s" returns %s', (a, b, expected) => {
  expect(twins(a, b)).toBe(expected)
  expect(twins(b, a)).toBe(expected)
})

test('areTwinTitles() returns false if one article mentions the name in the title of the other', () => {
  const titles = ['landslide closes railway near Ovenden', 'landslide closes railway near Tarrow'] as const
  expect(twins(...titles, { inB: ['Ovenden'] })).toBe(false)
  expect(twins(...titles, { inA: ['Tarrow'] })).toBe(false)
})

test('areTwinTitles() ignores a name that many articles of the day mention', () => {
  const titles = [
    wordsOf('two landslides in Ovenden close Mill Road'),
    wordsOf('two landslides in Ovenden close Tarn Lane'),
  ] as const
  const unknown = () => false
  const areTwins = (isCommon: (name: string) => boolean) =>
    areTwinTitles(...titles, { inA: unknown, inB: unknown, isCommon })
  expect(areTwins((name) => name === 'Ovenden')).toBe(true)
  expect(areTwins(unknown)).toBe(false)
})

test('areTwinTitles() does not mistake a rising toll for a second event', () => {
  const numbered = (title: string): TitleWord<string>[] =>
    title.split(' ').map((word) => ({ word, name: /^\d/.test(word) ? word : null }))
  const areTwins = (a: string, b: string) =>
    areTwinTitles(numbered(a), numbered(b), { inA: () => false, inB: () => false })
  expect(areTwins('landslide in the valley kills 12', 'landslide in the valley kills 15')).toBe(false)
  expect(areTwins('hotel doors open for 20 euros', 'train gates open for 12 euros')).toBe(true)
})

/** Unrelated articles, added so that words shared by only a few articles count as rare. */
const UNRELATED = Array.from({ length: 60 }, (_, n) =>
  anArticle({
    id: `e${n}`,
    source: `Paper ${n}`,
    title: `Council ${n} plans road ${n}`,
    text: `Road ${n} will be closed by council ${n}.`,
  }),
)

type Report = { title: string; text: string }
/** Creates two reports of one event with the given thing and place. */
type Twin = (thing: string, place: string) => readonly [Report, Report]

const landslide: Twin = (thing, place) => [
  {
    title: `Landslide closes ${thing} near ${place}`,
    text: `A landslide closed the ${thing} near ${place} on Friday night. Sixty engineers cleared the line. Nobody was hurt and the cause is unknown.`,
  },
  {
    title: `Mudslide blocks ${thing} near ${place}`,
    text: `A mudslide blocked the ${thing} near ${place} overnight; sixty engineers were called and nobody was hurt.`,
  },
]
const theft: Twin = (thing, place) => [
  {
    title: `Theft from ${thing} museum in ${place}`,
    text: `Thieves broke into a ${thing} museum in ${place} on Friday night. Thirty exhibits were taken. Nobody was hurt and the alarm was silent.`,
  },
  {
    title: `Burglars empty ${thing} museum in ${place}`,
    text: `Burglars emptied a ${thing} museum in ${place} overnight; thirty exhibits are missing and nobody was hurt.`,
  },
]

test.each([
  ['landslides', landslide, ['railway', 'railway']],
  ['thefts', theft, ['clock', 'doll']],
] as const)('groupStories() keeps the reports of two %s apart', (_, twin, things) => {
  const places = ['Ovenden', 'Tarrow']
  const reports = places.flatMap((place, n) =>
    twin(things[n] ?? '', place).map((report, k) =>
      anArticle({ ...report, id: `${place} ${k}`, source: `${n} ${k}` }),
    ),
  )
  const stories = groupStories([...UNRELATED, ...reports])
  const together = stories.map(({ articles }) => articles.map(({ id }) => id).sort())
  for (const place of places) expect(together).toContainEqual([`${place} 0`, `${place} 1`])
})

test('groupStories() does not join two articles that share only everyday words of a language without stop words', () => {
  const swahili = [
    [
      's1',
      'Daraja jipya la Kisima lafunguliwa leo',
      'Daraja jipya la Kisima lilifunguliwa leo asubuhi na watu wengi walikuja kuona kwa mara ya kwanza.',
    ],
    [
      's2',
      'Wavuvi wa Pemba wapata samaki wengi',
      'Wavuvi wa Pemba walipata samaki wengi leo asubuhi kwa mara ya kwanza katika mwezi huu na watu walikuja sokoni.',
    ],
  ] as const
  const articles = swahili.map(([id, title, text]) =>
    anArticle({ id, title, text, language: 'sw', source: `Gazeti ${id}` }),
  )
  const stories = groupStories([...UNRELATED, ...articles])
  const together = stories.some(
    ({ articles: members }) => members.filter(({ language }) => language === 'sw').length > 1,
  )
  expect(together).toBe(false)
})

test('groupStories() does not choose the theme of a column based on a single word', () => {
  const weather = anArticle({
    id: 'w',
    title: 'Weather forecast: frost in the valleys',
    text: 'Frost will last in the valleys until Monday, says the weather forecast.',
  })
  expect(groupStories([weather])[0]).toMatchObject({ theme: 'more', recurring: 'column' })
})

test('groupStories() keeps two arrests apart even if titles in capitals hide the names', () => {
  const text =
    'The man is suspected of theft from forty companies. He was taken from his home on Friday night.'
  const arrests = [
    'OVENDEN POLICE ARREST 19-YEAR-OLD IN WENFLEET CASE',
    'TARROW POLICE ARREST 19-YEAR-OLD IN GARRICK CASE',
  ]
  const articles = arrests.map((title, n) =>
    anArticle({ id: `a${n}`, source: `Source ${n}`, title, text: `${text} ${n}` }),
  )
  expect(groupStories([...UNRELATED, ...articles])).toHaveLength(UNRELATED.length + 2)
})
