// Lets the operator list, import, export and erase subscribers.
import { Hono } from 'hono'
import * as z from 'zod'
import { hashKey } from '../../d1/hash-key.ts'
import { eraseSubscriber } from '../../d1/subscribers/erase.ts'
import { importSubscribers } from '../../d1/subscribers/import.ts'
import { findListedSubscriber, listSubscribers } from '../../d1/subscribers/list.ts'
import { DigestError } from '../../errors.ts'
import { Email } from '../../subscribers/email.ts'
import { keyedHasher } from '../../subscribers/keyed-hash.ts'
import { BODY_LIMITS, onlyWith, readStream, valid } from '../body.ts'
import type { AppEnv } from '../context.ts'
import { knownThemes } from '../readers/known-themes.ts'
import { admin } from './admin.ts'
import { exportTable } from './export.ts'
import { importTable } from './import-lines.ts'

const NDJSON = 'application/x-ndjson; charset=utf-8'
const STATES = ['pending', 'active', 'unsubscribed', 'suppressed'] as const

const NO_LIMIT = 'should be a whole number from 1 to 1000'

const ListQuery = onlyWith(
  {
    state: z
      .enum(STATES, `should be one of ${STATES.join(', ')}`)
      .nullable()
      .default(null),
    email: Email.optional(),
    cursor: z.string().max(64, 'should be the "cursor" of the previous page').default(''),
    limit: z.coerce.number(NO_LIMIT).int(NO_LIMIT).min(1, NO_LIMIT).max(1000, NO_LIMIT).default(100),
  },
  'The query should name each field once',
)

export const subscribers = new Hono<AppEnv>()
  .use(admin)
  .get('/', async (c) => {
    const { state, email, cursor, limit } = valid(ListQuery, c.req.query())
    if (email !== undefined) {
      const reader = await findListedSubscriber(c.env.DB, email)
      return c.json({ subscribers: reader === null ? [] : [reader], cursor: null })
    }
    const page = await listSubscribers(c.env.DB, state, { after: cursor, limit })
    return c.json({ subscribers: page, cursor: page.length < limit ? null : (page.at(-1)?.id ?? null) })
  })
  .post('/import', async (c) => {
    const now = new Date()
    const answers = await importTable(readStream(c.req.raw, BODY_LIMITS.table), {
      store: (readers) => importSubscribers(c.env.DB, readers, now),
      hash: await keyedHasher(await hashKey(c.env.DB), 'address'),
      newId: () => crypto.randomUUID(),
      now,
      themes: knownThemes(c),
    })
    return c.body(answers, 200, { 'Content-Type': NDJSON })
  })
  .get('/export', (c) => {
    const table = exportTable((page) => listSubscribers(c.env.DB, null, page))
    return c.body(table, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="subscribers.csv"',
    })
  })
  .delete('/:id', async (c) => {
    const heldUntilSettled = await eraseSubscriber(c.env.DB, c.req.param('id'), new Date())
    if (heldUntilSettled === null) throw new DigestError('not_found', 'There is no subscriber with this id')
    return c.json({ erased: true, heldUntilSettled })
  })
