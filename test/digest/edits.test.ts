import { expect, test } from 'vitest'
import { type ComposeOptions, composeEdition } from '../../src/digest/compose.ts'
import { NewEdit } from '../../src/digest/edits.ts'
import { listStories } from '../../src/digest/headed-stories.ts'
import { anEdit, keyOf, reports, someOptions } from './edits-factories.ts'

const composed = (edits: NewEdit[], fields: Partial<ComposeOptions> = {}) =>
  composeEdition(reports(), [], {
    ...someOptions(fields),
    edits: edits.map((edit, index) => anEdit(index + 1, edit)),
  })
const titles = ({ edition }: ReturnType<typeof composed>) =>
  listStories(edition).map(({ story, theme }) => `${theme.id}: ${story.title.split(' ')[0]}`)
const effects = ({ explanation }: ReturnType<typeof composed>) =>
  explanation.edits?.map(({ id, result, reason }) => `${id} ${result}: ${reason}`)

const [COMET, GRAIN, PORT, PENSION, CUP, TRAINS] = [0, 1, 2, 3, 4, 5].map((event) => keyOf(event)) as [
  string,
  string,
  string,
  string,
  string,
  string,
]

test('composeEdition() pins one story as the lead and another to a place in its theme', () => {
  const plain = composed([])
  expect(plain.edition.lead?.title).toMatch(/^Comet/)
  expect(plain.explanation).not.toHaveProperty('edits')
  const pinned = composed([
    { kind: 'pin', articles: [TRAINS], value: 'lead' },
    { kind: 'move', articles: [CUP], value: 'science' },
    { kind: 'pin', articles: [CUP], value: 1 },
  ])
  expect(pinned.edition.lead?.title).toMatch(/^Night trains/)
  expect(pinned.edition.subject).toMatch(/^Night trains/)
  const science = pinned.edition.themes.find(({ id }) => id === 'science')
  expect(science?.stories.map(({ title }) => title.split(' ')[0])).toEqual(['Striker', 'Comet'])
  expect(effects(pinned)).toEqual([
    '1 applied: makes “Night trains return to the mountain line in spring” the lead',
    '2 applied: moves “Striker Andrade scores twice as United win the cup final” to science',
    '3 applied: pins “Striker Andrade scores twice as United win the cup final” to place 1 in its theme',
  ])
})

test('composeEdition() leads with a pinned story even if there would otherwise be no lead', () => {
  const rules = { repeats: 'news', lead: 'none', notNews: 'out' } as const
  expect(composed([], { rules }).edition).not.toHaveProperty('lead')
  expect(
    composed([{ kind: 'pin', articles: [GRAIN], value: 'lead' }], { rules }).edition.lead?.title,
  ).toMatch(/^Grain/)
})

test('composeEdition() replaces a dropped story with the next one, and adds an included story beyond the maximum', () => {
  const limits = { stories: 3, storiesPerTheme: 3, storiesPerPublisher: 8 }
  const [plain, dropped] = [
    composed([], { limits }),
    composed([{ kind: 'drop', articles: [COMET] }], { limits }),
  ]
  expect(titles(plain)).toHaveLength(3)
  expect(titles(dropped)).toHaveLength(3)
  expect(titles(dropped).join()).not.toContain('Comet')
  expect(dropped.explanation.stories.find(({ title }) => title.startsWith('Comet'))).toMatchObject({
    included: false,
    reason: 'dropped by an editor',
  })
  const out = plain.explanation.stories.find(({ included }) => !included)
  const included = composed([{ kind: 'include', articles: [out?.headlineFrom ?? ''] }], { limits })
  expect(titles(included)).toHaveLength(4)
  expect(included.explanation.stories.find(({ id }) => id === out?.id)?.reason).toBe(
    'included by an editor; otherwise the digest already has its maximum of 3 stories',
  )
})

test('composeEdition() uses an editor’s headline, summary, subject and introduction, but remembers the original headline', () => {
  const { edition, sentStories } = composed([
    { kind: 'retitle', articles: [COMET], value: 'A comet for everyone' },
    { kind: 'summary', articles: [COMET], value: '' },
    { kind: 'subject', value: 'Look up tonight' },
    { kind: 'introduction', value: 'Good morning.' },
  ])
  expect(edition.lead).toMatchObject({ title: 'A comet for everyone', summary: '', language: 'en' })
  expect(edition.subject).toBe('Look up tonight')
  expect(edition.preheader).toMatch(/^A comet for everyone · /)
  expect(edition.introduction).toBe('Good morning.')
  expect(sentStories.map(({ title }) => title)).toContain(reports()[0]?.title)
})

test('composeEdition() splits an article from its story, and merges stories without losing an article', () => {
  const split = composed([{ kind: 'split', articles: [keyOf(0, 2)] }], {
    limits: { stories: 9, storiesPerTheme: 9, storiesPerPublisher: 9 },
  })
  expect(titles(split).filter((title) => title.includes('Comet'))).toHaveLength(2)
  const merged = composed([{ kind: 'merge', articles: [PORT, PENSION, CUP] }])
  const one = listStories(merged.edition).find(({ story }) => story.title.startsWith('Port'))?.story
  expect([one?.url, ...(one?.also.map(({ url }) => url) ?? [])].sort()).toEqual([
    'https://paper0.example/2',
    'https://paper0.example/3',
    'https://paper0.example/4',
    'https://paper1.example/2',
  ])
  expect(effects(merged)).toEqual([
    '1 applied: joins 3 stories under “Port of Selby reopens its northern quay after eight months”',
  ])
})

test('composeEdition() explains why an edit has no effect', () => {
  const result = composed([
    { kind: 'drop', articles: ['2026-11-22/gone'] },
    { kind: 'merge', articles: [COMET, keyOf(0, 1)] },
    { kind: 'split', articles: [TRAINS] },
    { kind: 'move', articles: [CUP], value: 'gardening' },
    { kind: 'drop', articles: [GRAIN] },
    { kind: 'include', articles: [GRAIN] },
    { kind: 'pin', articles: [GRAIN], value: 'lead' },
    { kind: 'pin', articles: [CUP], value: 'lead' },
  ])
  expect(effects(result)).toEqual([
    '1 gone: none of its articles is in this digest',
    '2 none: the remaining articles already form one story',
    '3 none: its articles already form a separate story',
    '4 none: there is no theme “gardening”',
    '5 replaced: edit 6 replaces this edit',
    '6 replaced: edit 7 replaces this edit',
    '7 replaced: edit 8 replaces this edit',
    '8 applied: makes “Striker Andrade scores twice as United win the cup final” the lead',
  ])
})

test('NewEdit converts text to one line, removes KV prefixes and repeated keys, and rejects invalid edits', () => {
  expect(
    NewEdit.parse({
      kind: 'retitle',
      articles: ['article/2026-11-23/a', '2026-11-23/a'],
      value: ' A\n title ',
    }),
  ).toEqual({
    kind: 'retitle',
    articles: ['2026-11-23/a'],
    value: 'A title',
  })
  for (const wrong of [
    {},
    { kind: 'erase' },
    { kind: 'drop' },
    { kind: 'drop', articles: [] },
    { kind: 'drop', articles: ['ab12'] },
    { kind: 'merge', articles: ['2026-11-23/a'] },
    { kind: 'pin', articles: ['2026-11-23/a'], value: 0 },
    { kind: 'introduction', value: 'x'.repeat(601) },
    { kind: 'subject', value: ' ' },
    { kind: 'drop', articles: ['2026-11-23/a'], value: 1 },
  ])
    expect(NewEdit.safeParse(wrong).success).toBe(false)
})
