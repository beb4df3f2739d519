// Creates, changes and deletes database rows for tests.

import type { DueRecipients } from '../../src/d1/batches/plan.ts'
import { openDigest } from '../../src/d1/digests/open-digest.ts'
import { storeSnapshot } from '../../src/d1/digests/snapshot.ts'
import { deriveLinkKey } from '../../src/subscribers/token.ts'
import { aDigest, aTemplate } from '../factories.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const CATCH_UP_MS = 6 * 3_600_000

/**
 * Adds active subscribers and returns their ids: `<prefix>000`, `<prefix>001` and so on. Each has the address
 * `<id>@readers.example`.
 */
export async function someReaders(db: D1Database, prefix: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`)
  await db
    .prepare(
      `INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at)
       SELECT value, value || '@readers.example', 'hash of ' || value, 'active', 0, 0 FROM json_each(?1)`,
    )
    .bind(JSON.stringify(ids))
    .run()
  return ids
}

/** Opens a digest. By default, it is due at `NOW`. */
export const openDue = (
  db: D1Database,
  day: string,
  fields: Partial<Parameters<typeof openDigest>[1]> = {},
): Promise<void> =>
  openDigest(
    db,
    {
      day,
      state: 'due',
      reason: null,
      publishAt: NOW,
      deadline: new Date(NOW.getTime() + CATCH_UP_MS),
      keyPrefix: `digest/${day}/test`,
      ...fields,
    },
    NOW,
  )

/** Adds a composed digest in the state `sending`. */
export async function aSendingDigest(
  db: D1Database,
  day: string,
  {
    lettersPerBatch = 100,
    deadline = new Date(NOW.getTime() + CATCH_UP_MS),
    publishAt = new Date(deadline.getTime() - CATCH_UP_MS),
    edition = aDigest({ day }),
    template = aTemplate({ day }),
  } = {},
): Promise<void> {
  await openDue(db, day, { publishAt, deadline })
  await storeSnapshot(
    db,
    {
      template,
      links: { origin: 'https://news.example', key: await deriveLinkKey('a secret', day) },
      lettersPerBatch,
      edition,
      themes: ['science', 'sport', 'world'],
    },
    { considered: [], articles: 0, rejected: 0, to: day },
    NOW,
  )
}

/** Returns criteria that match due subscribers who have chosen neither an hour nor a time zone. */
export const dueAtOnce = (day: string, fields: Partial<DueRecipients> = {}): DueRecipients => ({
  day,
  clocks: [{ name: ' ', day, weekday: 1 }],
  confirmedBy: NOW,
  now: NOW,
  deadline: new Date('2099-01-01'),
  catchUpMs: 0,
  tooLate: null,
  ...fields,
})

/** Sets a subscriber's state to `unsubscribed`. */
export const leave = (db: D1Database, id: string) =>
  db.prepare(`UPDATE subscribers SET state = 'unsubscribed' WHERE id = ?1`).bind(id).run()

/** Suppresses a subscriber's address. */
export const suppress = (db: D1Database, id: string, reason: string) =>
  db
    .prepare(`INSERT INTO suppressions (address_hash, reason, at) VALUES ('hash of ' || ?1, ?2, 0)`)
    .bind(id, reason)
    .run()

/** Deletes only the subscriber's own row. A real erasure deletes more. */
export const erase = (db: D1Database, id: string) =>
  db.prepare('DELETE FROM subscribers WHERE id = ?1').bind(id).run()
