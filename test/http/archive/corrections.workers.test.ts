import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { findEdition } from '../../../src/d1/digests/snapshot.ts'
import { markPublished } from '../../../src/d1/digests/transitions.ts'
import { storeCopies } from '../../../src/dispatcher/publish.ts'
import { getCard } from '../../../src/kv/editions.ts'
import { aSendingDigest } from '../../d1/factories.ts'
import { aConfig } from '../../factories.ts'
import { aDigest, aStory } from '../../letters/render/factories.ts'
import { configureDispatcher } from '../objects.ts'
import { send, sendAsAdmin, settings } from '../service.ts'

const PUBLISHED = new Date('2026-11-23T07:00:00Z')
const NOTE = 'An earlier headline named the wrong city.'
const PLACES = ['', '.txt', '.json'] as const

/** Publishes an edition that leads with a story about a comet. */
async function published(day: string) {
  const edition = aDigest({
    day,
    subject: 'Comet seen over Berlin',
    lead: {
      ...aStory({ id: 'comet', title: 'Comet seen over Berlin' }),
      theme: { id: 'science', name: 'Science' },
    },
  })
  await aSendingDigest(env.DB, day, { edition })
  await storeCopies(env.EDITIONS, edition, { publication: aConfig().publication, publishedAt: PUBLISHED })
  await markPublished(env.DB, day, PUBLISHED)
  return edition
}

const pictureOf = async (day: string) =>
  new Uint8Array((await getCard(env.EDITIONS, day)) ?? new ArrayBuffer())
const textOf = async (path: string) => (await send(path)).text()
const correct = (day: string, body: object) =>
  sendAsAdmin(`/api/digests/${day}/corrections`, { method: 'POST', body: JSON.stringify(body) })

beforeAll(() => configureDispatcher(settings))

test('a correction changes every public copy and adds a note to it, and undoing the correction restores the edition', async () => {
  const day = '2026-11-23'
  const edition = await published(day)
  const etag = (await send(`/digests/${day}.json`)).headers.get('ETag') ?? ''
  const [picture, frozen] = [await pictureOf(day), await findEdition(env.DB, day)]
  const change = { kind: 'amend-story', story: 'comet', title: 'Comet seen over Hamburg', note: NOTE }
  const answer = await correct(day, change)
  expect(answer.status).toBe(201)
  const { id, at } = await answer.json<{ id: number; at: string }>()
  const copies = [...PLACES.map((ending) => `/digests/${day}${ending}`), '/feed.xml', '/feed.json']
  for (const path of copies) {
    const copy = await textOf(path)
    expect([path, copy.includes('Comet seen over Hamburg'), copy.includes(NOTE)]).toEqual([path, true, true])
    expect([path, copy.includes('Berlin')]).toEqual([path, false])
  }
  for (const path of ['/', '/digests', '/digests?q=comet']) expect(await textOf(path)).toContain('Hamburg')
  expect(await textOf('/feed.xml')).toContain(
    `<published>2026-11-23T07:00:00.000Z</published>\n    <updated>${at}</updated>`,
  )
  expect(JSON.parse(await textOf('/feed.json')).items[0]).toMatchObject({
    date_published: '2026-11-23T07:00:00.000Z',
    date_modified: at,
  })
  expect(JSON.parse(await textOf(`/digests/${day}.json`)).corrections).toEqual([
    { at, day: at.slice(0, 10), story: 'comet', note: NOTE },
  ])
  expect(await textOf('/sitemap.xml')).toContain(`<lastmod>${at.slice(0, 10)}</lastmod>`)
  const changed = await send(`/digests/${day}.json`, { headers: { 'If-None-Match': etag } })
  expect([changed.status, changed.headers.get('Cache-Control')]).toEqual([200, 'public, max-age=300'])
  expect(await pictureOf(day)).not.toEqual(picture)
  expect(await findEdition(env.DB, day)).toEqual(frozen) // the original edition stays in the database

  expect(await (await correct(day, change)).json()).toMatchObject({ id })
  const undone = await sendAsAdmin(`/api/digests/${day}/corrections/${id}`, { method: 'DELETE' })
  expect(await undone.json()).toMatchObject({ id, undoneBy: 'api' })
  expect(JSON.parse(await textOf(`/digests/${day}.json`))).toEqual(edition)
  const { corrections } = await (await sendAsAdmin(`/api/digests/${day}/corrections`)).json<{
    corrections: unknown[]
  }>()
  expect(corrections).toHaveLength(1)
})

test('a withdrawn story disappears from its edition, the feeds and the search results', async () => {
  const day = '2026-11-24'
  await published(day)
  expect(
    (await correct(day, { kind: 'take-down', story: 'comet', note: 'A report was wrong.' })).status,
  ).toBe(201)
  for (const ending of PLACES) expect(await textOf(`/digests/${day}${ending}`)).not.toMatch(/Comet|Berlin/)
  const newest = [
    JSON.stringify(JSON.parse(await textOf('/feed.json')).items[0]),
    (await textOf('/feed.xml')).split('</entry>')[0],
  ]
  for (const entry of newest) {
    expect(entry).toContain('A report was wrong.')
    expect(entry).not.toContain('Comet')
  }
  expect(await textOf('/digests?q=comet')).not.toContain(day)
})

test('a correction is rejected before publication or for an unknown story, and cannot be undone without the original edition', async () => {
  await aSendingDigest(env.DB, '2026-11-25', { edition: aDigest({ day: '2026-11-25' }) })
  await published('2026-11-26')
  const removal = { kind: 'take-down', story: 'comet', note: 'Wrong.' }
  const refusals: unknown[] = []
  for (const [day, body] of [
    ['2026-11-25', removal],
    ['2026-11-27', removal],
    ['2026-11-26', { ...removal, story: 'none' }],
    ['2026-11-26', { kind: 'amend-story', story: 'comet', note: 'Nothing changed.' }],
  ] as const) {
    const answer = await correct(day, body)
    refusals.push([answer.status, (await answer.json<{ detail: string }>()).detail])
  }
  expect(refusals).toEqual([
    [409, 'Cannot correct the edition of 2026-11-25: it is not published yet'],
    [404, 'Cannot correct the edition of 2026-11-27: it does not exist'],
    [400, 'Cannot correct the edition of 2026-11-26: "story" should be the id of one of its stories'],
    [400, 'Cannot accept this request. Give at least one new text'],
  ])
  const { id } = await (await correct('2026-11-26', removal)).json<{ id: number }>()
  await env.DB.prepare(`UPDATE digests SET forgotten_at = 1, edition = NULL WHERE day = '2026-11-26'`).run()
  expect(
    (await correct('2026-11-26', { kind: 'amend-story', story: 'quay', title: 'The quay', note: 'Shorter.' }))
      .status,
  ).toBe(201)
  expect(await textOf('/digests/2026-11-26.txt')).toContain('Shorter.')
  expect(await textOf('/digests/2026-11-26.txt')).not.toContain('Comet')
  const path = `/api/digests/2026-11-26/corrections/${id}`
  expect((await sendAsAdmin(path, { method: 'DELETE' })).status).toBe(409)
  expect((await sendAsAdmin(`${path}0`, { method: 'DELETE' })).status).toBe(409)
  expect((await sendAsAdmin('/api/digests/2026-11-23/corrections/999', { method: 'DELETE' })).status).toBe(
    404,
  )
})
