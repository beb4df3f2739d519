import { expect, test } from 'vitest'
import type { FeedItem } from '../../src/feeds/feed.ts'
import { type SelectOptions, selectItems } from '../../src/feeds/select-items.ts'

const NOW = new Date('2026-11-23T08:00:00Z')

const anItem = (id: string, fields: Partial<FeedItem> = {}): FeedItem => ({
  id,
  url: `https://paper.example/${id}`,
  title: id,
  publishedAt: '2026-11-23T07:00:00.000Z',
  body: null,
  author: null,
  section: null,
  tags: [],
  image: null,
  language: null,
  ...fields,
})

const fates = (items: FeedItem[], options: Partial<SelectOptions> = {}) =>
  selectItems(items, { now: NOW, isFirst: false, maxAgeHours: 48, isMuted: false, ...options }).map(
    ({ item, state, reason }) => [item.id, state, reason],
  )

test('selectItems() selects fresh items, newest first', () => {
  const older = anItem('older', { publishedAt: '2026-11-22T07:00:00.000Z' })
  expect(fates([older, anItem('newer')])).toEqual([
    ['newer', 'wanted', null],
    ['older', 'wanted', null],
  ])
})

test.each([
  [{ publishedAt: '2026-11-21T07:00:00.000Z' }, {}, 'old', 'older than 48 hours'],
  [{ url: null }, {}, 'refused', 'it does not link to a web page'],
  [{ title: '' }, {}, 'refused', 'it has neither a title nor any text'],
  [{}, { isMuted: true }, 'refused', 'the source is muted'],
])(
  'selectItems() explains why it does not select an item with %j and options %j',
  (fields, options, state, reason) => {
    expect(fates([anItem('a', fields)], options)).toEqual([['a', state, reason]])
  },
)

test('selectItems() selects the newest items up to the source’s remaining daily limit', () => {
  const older = anItem('older', { publishedAt: '2026-11-22T07:00:00.000Z' })
  const reason = 'the source has provided as many articles today as SOURCE_MAX_ARTICLES_PER_DAY allows'
  for (const isFirst of [false, true]) {
    expect(fates([older, anItem('newer')], { room: 1, isFirst })).toEqual([
      ['newer', 'wanted', null],
      ['older', 'refused', reason],
    ])
  }
})

test('selectItems() selects an item whose date is days ahead, but removes the date', () => {
  const [fate] = selectItems([anItem('a', { publishedAt: '2026-12-01T00:00:00.000Z' })], {
    now: NOW,
    isFirst: false,
    maxAgeHours: 48,
    isMuted: false,
  })
  expect(fate).toMatchObject({ state: 'wanted', item: { publishedAt: null } })
})

test('selectItems() selects at most three undated items of a new source', () => {
  const undated = ['a', 'b', 'c', 'd'].map((id) => anItem(id, { publishedAt: null }))
  expect(fates(undated, { isFirst: true }).map(([, state]) => state)).toEqual([
    'wanted',
    'wanted',
    'wanted',
    'old',
  ])
})

test('selectItems() selects the newest item of a new source regardless of its age if takesNewest is set', () => {
  const items = ['2026-11-01', '2026-11-09'].map((day) =>
    anItem(day, { publishedAt: `${day}T07:00:00.000Z` }),
  )
  expect(fates(items, { isFirst: true, takesNewest: true })).toEqual([
    ['2026-11-09', 'wanted', null],
    ['2026-11-01', 'old', 'older than 48 hours'],
  ])
  const withFresh = fates([...items, anItem('fresh')], { isFirst: true, takesNewest: true })
  expect(withFresh.map(([, state]) => state)).toEqual(['wanted', 'old', 'old'])
})

test('selectItems() returns at most 200 items per fetch of a source that has been read before', () => {
  const many = Array.from({ length: 201 }, (_, n) => anItem(String(n)))
  expect(fates(many)).toHaveLength(200)
})
