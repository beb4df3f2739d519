// Lets the operator list, import, export and erase subscribers.
import { Hono } from 'hono'
import * as z from 'zod'
import { hashKey } from '../../d1/hash-key.ts'
import { eraseSubscriber } from '../../d1/subscribers/erase.ts'
import {
  claimForAll,
  importHashes,
  listForeignKeys,
  listHashes,
} from '../../d1/subscribers/foreign-hashes.ts'
import { importRows } from '../../d1/subscribers/import.ts'
import { findListedSubscriber, listByAddress, listSubscribers } from '../../d1/subscribers/list.ts'
import { findPreferences, savePreferences } from '../../d1/subscribers/preferences.ts'
import { unsubscribe } from '../../d1/subscribers/subscribers.ts'
import { DigestError } from '../../errors.ts'
import { Email, QueriedEmail } from '../../subscribers/email.ts'
import type { SubscriberRow } from '../../subscribers/import.ts'
import { keyedHash, keyedHasher } from '../../subscribers/keyed-hash.ts'
import { faultOfThemes, Preferences } from '../../subscribers/preferences.ts'
import { BODY_LIMITS, onlyWith, readJson, readStream, valid } from '../body.ts'
import { type AppContext, type AppEnv, knownThemes } from '../context.ts'
import { isMultipart } from '../media-type.ts'
import { wakeLater } from '../readers/membership.ts'
import { withIsoTimes } from '../times.ts'
import { admin } from './admin.ts'
import { exportTable } from './export.ts'
import { importTable, WHY_NOT } from './import-lines.ts'
import { Addressed } from './suppressions.ts'

const NDJSON = 'application/x-ndjson; charset=utf-8'
const STATES = ['pending', 'active', 'unsubscribed', 'suppressed'] as const

const NO_LIMIT = 'should be a whole number from 1 to 1000'

const ListQuery = onlyWith(
  {
    state: z
      .enum(STATES, `should be one of ${STATES.join(', ')}`)
      .nullable()
      .default(null),
    email: QueriedEmail.optional(),
    cursor: z.string().max(64, 'should be the "cursor" of the previous page').default(''),
    limit: z.coerce.number(NO_LIMIT).int(NO_LIMIT).min(1, NO_LIMIT).max(1000, NO_LIMIT).default(100),
  },
  'The query should name each field once',
)

const text = () => z.string().trim().min(1).max(200).nullable().default(null)

const ImportQuery = onlyWith(
  {
    from: text(),
    map: z.array(z.string().max(2000)).default([]),
    consent_source: text(),
    consented_at: text(),
    state: text(),
    after: z.coerce
      .number('should be the number of a line')
      .int('should be the number of a line')
      .min(0, 'should be the number of a line')
      .default(0),
  },
  'The query should name each field once, apart from "map"',
)

const ExportQuery = onlyWith(
  { bom: z.enum(['0', '1'], 'should be 0 or 1').default('0') },
  'The query should name each field once',
)

/** Evidence that the operator, and not the person, ended a subscription. */
const BY_OPERATOR = { textVersion: 'operator 1', ipHash: null }

const Choice = z.record(z.string(), z.unknown(), 'should be an object, such as {"hour": 7}').optional()

const NewSubscriber = onlyWith(
  {
    email: Email,
    consent: onlyWith(
      {
        source: z
          .string('should say where they consented')
          .trim()
          .min(1, 'should say where they consented')
          .max(200)
          .regex(/^\P{Cc}*$/u, 'should be on one line'),
        at: z.iso
          .datetime({ offset: true, error: 'should be a time such as 2025-03-01T08:00:00Z' })
          .pipe(z.coerce.date()),
      },
      'should be the evidence of their consent: {"source": "Form at the fair", "at": "2025-03-01T08:00:00Z"}',
    ),
    choice: Choice,
  },
  'The body should be a JSON object with "email" and "consent"',
)

const SubscriberChange = onlyWith(
  {
    state: z
      .literal('unsubscribed', 'can only become "unsubscribed", as nobody is subscribed without confirming')
      .optional(),
    choice: Choice,
  },
  'The body should be a JSON object with "state" or "choice"',
)

const noSubscriber = (by: 'id' | 'address') =>
  new DigestError('not_found', `There is no subscriber with this ${by}`)

/**
 * Validates the preferences that a call names, and leaves out the others.
 *
 * @throws {DigestError} `invalid`, naming each invalid one.
 */
function choiceOf(c: AppContext, given: Record<string, unknown> = {}): Partial<Preferences> {
  const names = onlyWith(Preferences.shape, 'The choice should be an object')
  const choice = valid(names, given)
  const fault = faultOfThemes(choice, knownThemes(c))
  if (fault !== null) throw new DigestError('invalid', `Cannot accept this request. ${fault}`)
  return Object.fromEntries(Object.entries(choice).filter(([name]) => name in given))
}

export const subscribers = new Hono<AppEnv>()
  .use(admin)
  .get('/', async (c) => {
    const { state, email, cursor, limit } = valid(ListQuery, c.req.query())
    if (email !== undefined) {
      const reader = await findListedSubscriber(c.env.DB, email)
      return c.json(withIsoTimes({ subscribers: reader === null ? [] : [reader], cursor: null }))
    }
    const page = await listSubscribers(c.env.DB, state, { after: cursor, limit })
    const next = page.length < limit ? null : (page.at(-1)?.id ?? null)
    return c.json(withIsoTimes({ subscribers: page, cursor: next }))
  })
  .post('/import', async (c) => {
    refuseForm(c)
    const now = new Date()
    const query = valid(ImportQuery, { ...c.req.query(), map: c.req.queries('map') ?? [] })
    const { DB: db } = c.env
    let foreignKeys = await listForeignKeys(db)
    const answers = await importTable(readStream(c.req.raw, BODY_LIMITS.table), {
      store: (rows) => importRows(db, rows, { foreignKeys, now }),
      storeHashes: async (rows) => {
        await importHashes(db, rows, now)
        foreignKeys = await listForeignKeys(db)
      },
      applyHashes: () => claimForAll(db, now),
      hash: await keyedHasher(await hashKey(db), 'address'),
      newId: () => crypto.randomUUID(),
      now,
      themes: knownThemes(c),
      options: {
        from: query.from,
        map: query.map,
        consentSource: query.consent_source,
        consentedAt: query.consented_at,
        state: query.state,
        after: query.after,
      },
    })
    return c.body(answers, 200, { 'Content-Type': NDJSON })
  })
  .get('/export', (c) => {
    const { bom } = valid(ExportQuery, c.req.query())
    const table = exportTable(
      {
        subscribers: (page) => listByAddress(c.env.DB, page),
        hashes: (page) => listHashes(c.env.DB, page),
      },
      { bom: bom === '1' },
    )
    return c.body(table, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="subscribers.csv"',
    })
  })
  .post('/', async (c) => {
    const { email, consent, choice } = valid(
      NewSubscriber,
      await readJson(c.req.raw, BODY_LIMITS.preferences),
    )
    const now = new Date()
    if (consent.at > now)
      throw new DigestError('invalid', 'Cannot add this subscriber. consent.at: should not lie ahead')
    const addressHash = await keyedHash(await hashKey(c.env.DB), 'address', email)
    const row: SubscriberRow = {
      email,
      standing: 'active',
      reasons: [],
      consent,
      leftAt: null,
      subscriberId: null,
      preferences: choiceOf(c, choice),
    }
    const foreignKeys = await listForeignKeys(c.env.DB)
    const rows = [{ row, addressHash, newId: crypto.randomUUID() }]
    const [outcome] = (await importRows(c.env.DB, rows, { foreignKeys, now })).outcomes
    if (outcome === 'left' || outcome === 'suppressed')
      throw new DigestError('conflict', `Cannot add this subscriber: ${WHY_NOT[outcome]}`)
    wakeLater(c)
    const subscriber = withIsoTimes(await findListedSubscriber(c.env.DB, email))
    return c.json({ outcome, subscriber }, outcome === 'imported' ? 201 : 200)
  })
  .patch('/:id', async (c) => {
    const { state, choice } = valid(SubscriberChange, await readJson(c.req.raw, BODY_LIMITS.preferences))
    const reader = await findPreferences(c.env.DB, c.req.param('id'))
    if (reader === null) throw noSubscriber('id')
    const now = new Date()
    const changed = { ...reader.preferences, ...choiceOf(c, choice) }
    if (choice !== undefined && !(await savePreferences(c.env.DB, reader.id, changed, now)))
      throw new DigestError('conflict', 'Cannot change the choice of somebody who is not subscribed')
    if (state !== undefined) await unsubscribe(c.env.DB, reader.id, { now, consent: BY_OPERATOR })
    wakeLater(c)
    return c.json({ subscriber: withIsoTimes(await findListedSubscriber(c.env.DB, reader.email)) })
  })
  .post('/erase', async (c) => {
    const { email } = valid(Addressed, await readJson(c.req.raw, BODY_LIMITS.command))
    const reader = await findListedSubscriber(c.env.DB, email)
    if (reader === null) throw noSubscriber('address')
    const heldUntilSettled = await eraseSubscriber(c.env.DB, reader.id, new Date())
    return c.json({ erased: true, heldUntilSettled: heldUntilSettled ?? [] })
  })
  .delete('/:id', async (c) => {
    const heldUntilSettled = await eraseSubscriber(c.env.DB, c.req.param('id'), new Date())
    if (heldUntilSettled === null) throw noSubscriber('id')
    return c.json({ erased: true, heldUntilSettled })
  })

/**
 * Refuses a form, as `curl -F` sends it, because the table would be only one of its parts.
 *
 * @throws {DigestError} `unsupported`, with the right call.
 */
function refuseForm(c: AppContext): void {
  if (!isMultipart(c.req.header('Content-Type'))) return
  throw new DigestError(
    'unsupported',
    'Cannot import from a form: send the file itself as the body, as in curl --data-binary @subscribers.csv',
  )
}
