// Checks that a letter contains only stories that the subscriber's preferences allow, and always at least
// one.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDeliveryTo } from '../../src/d1/digests/deliveries.ts'
import { findDigest } from '../../src/d1/digests/digests.ts'
import type { Piece } from '../../src/letters/template.ts'
import { aSendingDigest, someReaders } from '../d1/factories.ts'
import { aDigest, aTemplate } from '../factories.ts'
import { aWorld, booksOf, DAY, type World, wrongly } from './world.ts'

const db = env.DB

const THEMES = { science: ['comet', 'vaccine'], world: ['treaty'] }

/** Returns an edition of three stories in two themes, with its template. */
function anEdition() {
  const [first] = aDigest().themes[0]?.stories ?? []
  if (first === undefined) throw new Error('The sample has no story')
  const themes = Object.entries(THEMES).map(([id, stories]) => ({
    id,
    name: id,
    stories: stories.map((story) => ({ ...first, id: story, title: `The ${story}`, summary: '' })),
  }))
  const pieces: Piece[] = Object.values(THEMES)
    .flat()
    .map((id) => ({ stories: [id], pieces: [`The ${id}. `] }))
  const html: Piece[] = [...pieces, { slot: 'preferences' }, { slot: 'unsubscribe' }]
  const of = Object.entries(THEMES).flatMap(([theme, stories]) =>
    stories.map((id) => ({ id, theme, words: 2 })),
  )
  const forms = { other: '{n}' }
  const counts = { locale: 'en', line: '', stories: forms, themes: forms, minutes: forms, total: 1, of }
  return { edition: aDigest({ themes }), template: aTemplate({ html, text: pieces, counts }) }
}

const chose = (id: string, themes: string[] | null, muted: string[] | null = null) =>
  db
    .prepare('UPDATE subscribers SET themes = ?2, muted = ?3 WHERE id = ?1')
    .bind(id, themes && JSON.stringify(themes), muted && JSON.stringify(muted))
    .run()

/** Returns a map from each subscriber's id to the text of their latest letter. */
function read(world: World): Map<string, string> {
  const texts = new Map<string, string>()
  const { send } = world.resend
  world.resend.send = async (request) => {
    const letters: { to: string; text: string }[] = JSON.parse(
      new TextDecoder().decode(request.body as Uint8Array),
    )
    for (const { to, text } of letters) texts.set(to.split('@')[0] ?? '', text)
    return send(request)
  }
  return texts
}

const reasonFor = async (id: string) => {
  const digest = await findDigest(db, DAY)
  return digest && (await findDeliveryTo(db, digest, `${id}@readers.example`))
}

test('a letter contains the stories of the chosen themes except muted ones, or all stories if there are no preferences', async () => {
  const world = await aWorld()
  const texts = read(world)
  await someReaders(db, 'r', 5)
  await chose('r001', ['science'])
  await chose('r002', ['science'], ['comet'])
  await chose('r003', null, ['treaty'])
  await chose('r004', ['gardening'])
  await aSendingDigest(db, DAY, anEdition())
  await world.run()
  expect(Object.fromEntries(texts)).toEqual({
    r000: 'The comet. The vaccine. The treaty. ',
    r001: 'The comet. The vaccine. ',
    r002: 'The vaccine. ',
    r003: 'The comet. The vaccine. ',
    r004: 'The comet. The vaccine. The treaty. ',
  })
  expect(world.resend.calls).toHaveLength(1)
})

test('a subscriber whose preferences exclude every story is not a candidate, and the reason is stored', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 6)
  await chose('r001', ['sport'])
  await chose('r002', ['world'], ['treaty'])
  await chose('r004', null, ['comet', 'treaty', 'vaccine'])
  await chose('r005', ['sport'])
  await aSendingDigest(db, DAY, { ...anEdition(), lettersPerBatch: 5 })
  await db.prepare(`UPDATE subscribers SET state = 'unsubscribed' WHERE id = 'r003'`).run()
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual(['r001', 'r002', 'r003', 'r004', 'r005'])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 1, accepted: 1, pending: 0 })
  const notPlanned = (reason: string) => ({ outcome: 'not planned', reason, batch: null })
  expect(await reasonFor('r001')).toEqual(notPlanned('the edition has no story in the chosen themes'))
  expect(await reasonFor('r002')).toEqual(notPlanned('no story in the chosen themes is free of muted words'))
  expect(await reasonFor('r004')).toEqual(notPlanned('every story in the edition contains a muted word'))
  // Only the subscriber for whom stories remain counts as a candidate.
  const { results } = await db.prepare('SELECT state, candidates FROM batches ORDER BY seq').all()
  expect(results).toEqual([{ state: 'accepted', candidates: 1 }])
})

test('a letter follows the preferences at the time its batch was sealed, even if Resend’s response is lost', async () => {
  const world = await aWorld()
  const texts = read(world)
  await someReaders(db, 'r', 2)
  await chose('r000', ['science'])
  await aSendingDigest(db, DAY, anEdition())
  world.resend.fault = ({ index }) => {
    if (index > 0) return null
    void chose('r000', ['sport'])
    return 'lost'
  }
  await world.run()
  expect(world.resend.forged).toEqual([])
  expect(texts.get('r000')).toBe('The comet. The vaccine. ')
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 2, accepted: 2 })
})
