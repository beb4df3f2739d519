import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { forgetItems } from '../../../src/d1/sources/items.ts'

const db = env.DB
const DAY = 86_400_000
const START = Date.parse('2026-09-01T00:00:00Z')

/** Adds a source with items that were last seen on the given days. It last had new items on day `newOn`. */
async function aSource(id: string, newOn: number, seenOn: number[]) {
  await db
    .prepare(
      `INSERT INTO sources (id, url, asked_url, site, created_at, next_at, new_at)
       VALUES (?1, 'https://' || ?1, '', '', 0, 0, ?2)`,
    )
    .bind(id, START + newOn * DAY)
    .run()
  const insert = db.prepare(
    `INSERT INTO items (article_id, source_id, guid_hash, day, state, title, seen_at)
     VALUES (?1, ?2, ?1, '2026-09-01', 'stored', '', ?3)`,
  )
  await db.batch(seenOn.map((day) => insert.bind(`${id}${day}`, id, START + day * DAY)))
}

test('forgetItems() deletes items that a feed no longer lists, but keeps those of a feed without new items', async () => {
  await aSource('quiet', 1, [0, 1])
  await aSource('busy', 70, [5, 9, 69])
  await db.prepare(`UPDATE items SET state = 'wanted', value = '{}' WHERE article_id = 'busy9'`).run()
  await forgetItems(db, new Date(START + 10 * DAY))
  const { results } = await db.prepare('SELECT article_id AS id FROM items ORDER BY 1').all()
  expect(results.map(({ id }) => id)).toEqual(['busy69', 'busy9', 'quiet0', 'quiet1'])
})
