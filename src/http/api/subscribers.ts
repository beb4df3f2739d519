// Lets the operator list, add, change and erase subscribers.
import { Hono } from 'hono'
import { hashKey } from '../../d1/hash-key.ts'
import { eraseSubscriber } from '../../d1/subscribers/erase.ts'
import { listForeignKeys } from '../../d1/subscribers/foreign-hashes.ts'
import { importRows } from '../../d1/subscribers/import.ts'
import { findListedSubscriber, listSubscribers } from '../../d1/subscribers/list.ts'
import { findPreferences, savePreferences } from '../../d1/subscribers/preferences.ts'
import { unsubscribe } from '../../d1/subscribers/subscribers.ts'
import { DigestError } from '../../errors.ts'
import type { SubscriberRow } from '../../subscribers/import.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import { faultOfThemes, type Preferences } from '../../subscribers/preferences.ts'
import { acceptJson, acceptQuery } from '../accept.ts'
import { BODY_LIMITS } from '../body.ts'
import { type AppContext, type AppEnv, knownThemes } from '../context.ts'
import { wakeLater } from '../readers/membership.ts'
import { withIsoTimes } from '../times.ts'
import { admin } from './admin.ts'
import { WHY_NOT } from './import-lines.ts'
import { nextCursor } from './pages.ts'
import { NewSubscriber, SubscriberChange, SubscriberQuery } from './subscriber-schemas.ts'
import { subscriberTables } from './subscriber-tables.ts'
import { Addressed } from './suppressions.ts'

/** Evidence recorded when the operator ends a subscription. */
const BY_OPERATOR = { textVersion: 'operator 1', ipHash: null }

const noSubscriber = (by: 'id' | 'address') =>
  new DigestError('not_found', `There is no subscriber with this ${by}`)

export const subscribers = new Hono<AppEnv>()
  .use(admin)
  .route('/', subscriberTables)
  .get('/', acceptQuery(SubscriberQuery), async (c) => {
    const { state, email, cursor, limit } = c.req.valid('query')
    if (email !== undefined) {
      const reader = await findListedSubscriber(c.env.DB, email)
      return c.json(withIsoTimes({ subscribers: reader === null ? [] : [reader], cursor: null }))
    }
    const page = await listSubscribers(c.env.DB, state, { after: cursor, limit })
    return c.json(withIsoTimes({ subscribers: page, cursor: nextCursor(page, limit, ({ id }) => id) }))
  })
  .post('/', acceptJson(NewSubscriber, BODY_LIMITS.preferences), async (c) => {
    const { email, consent, choice = {} } = c.req.valid('json')
    const now = new Date()
    if (consent.at > now)
      throw new DigestError('invalid', 'Cannot add this subscriber. consent.at: should not be in the future')
    checkThemes(c, choice)
    const addressHash = await keyedHash(await hashKey(c.env.DB), 'address', email)
    const row: SubscriberRow = {
      email,
      standing: 'active',
      reasons: [],
      consent,
      leftAt: null,
      identity: null,
      preferences: choice,
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
  .patch('/:id', acceptJson(SubscriberChange, BODY_LIMITS.preferences), async (c) => {
    const { state, choice } = c.req.valid('json')
    const reader = await findPreferences(c.env.DB, c.req.param('id'))
    if (reader === null) throw noSubscriber('id')
    const now = new Date()
    if (choice !== undefined) {
      checkThemes(c, choice)
      if (!(await savePreferences(c.env.DB, reader.id, { ...reader.preferences, ...choice }, now)))
        throw new DigestError('conflict', 'Cannot change the preferences of somebody who is not subscribed')
    }
    if (state !== undefined) await unsubscribe(c.env.DB, reader.id, { now, consent: BY_OPERATOR })
    wakeLater(c)
    return c.json({ subscriber: withIsoTimes(await findListedSubscriber(c.env.DB, reader.email)) })
  })
  .post('/erase', acceptJson(Addressed, BODY_LIMITS.command), async (c) => {
    const { email } = c.req.valid('json')
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
 * Checks that the chosen themes exist in the publication.
 *
 * @throws {DigestError} `invalid` for an unknown theme. The message lists the valid themes.
 */
function checkThemes(c: AppContext, { themes = null }: Partial<Preferences>): void {
  const fault = faultOfThemes({ themes }, knownThemes(c))
  if (fault !== null) throw new DigestError('invalid', `Cannot accept this request. ${fault}`)
}
