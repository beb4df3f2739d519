// Lets the operator list, add and lift suppressions of addresses. Addresses are sent in request bodies,
// because URLs may be logged.
import { Hono } from 'hono'
import * as z from 'zod'
import { hashKey } from '../../d1/hash-key.ts'
import { claimForeignHashes, listForeignKeys } from '../../d1/subscribers/foreign-hashes.ts'
import { lift, listReasons, listSuppressedAddresses, suppress } from '../../d1/subscribers/suppressions.ts'
import { DigestError } from '../../errors.ts'
import { Email } from '../../subscribers/email.ts'
import { keyedHasher } from '../../subscribers/keyed-hash.ts'
import type { SuppressionReason } from '../../subscribers/suppression.ts'
import { acceptJson, acceptQuery } from '../accept.ts'
import { BODY_LIMITS, onlyWith } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { withIsoTimes } from '../times.ts'
import { admin } from './admin.ts'
import { Cursor, nextCursor, ONCE, pageLength } from './pages.ts'

/** Request body schema with one email address. */
export const Addressed = onlyWith({ email: Email }, 'The body should be a JSON object with "email"')

/** Maximum number of addresses in one suppression request. */
const MAX_ADDRESSES = 10_000

const AddressedMany = onlyWith(
  {
    email: Email.optional(),
    emails: z
      .array(Email, 'should be a list of addresses')
      .max(MAX_ADDRESSES, `should name at most ${MAX_ADDRESSES} addresses`)
      .optional(),
  },
  'The body should be a JSON object with "email", or with "emails" for several addresses',
)

/** Explanations of why the operator cannot lift a suppression, by reason. */
const ONLY_THE_PERSON: Partial<Record<SuppressionReason, string>> = {
  complaint: 'the person reported a letter as spam',
  erased: 'the person was erased',
}

const SuppressionQuery = onlyWith({ cursor: Cursor, limit: pageLength() }, ONCE)

export const suppressions = new Hono<AppEnv>()
  .use(admin)
  .get('/', acceptQuery(SuppressionQuery), async (c) => {
    const { cursor, limit } = c.req.valid('query')
    const page = await listSuppressedAddresses(c.env.DB, { after: cursor, limit })
    const next = nextCursor(page, limit, ({ addressHash }) => addressHash)
    return c.json(withIsoTimes({ suppressions: page, cursor: next }))
  })
  .post('/', acceptJson(AddressedMany, BODY_LIMITS.addresses), async (c) => {
    const { email, emails } = c.req.valid('json')
    if ((email === undefined) === (emails === undefined))
      throw new DigestError(
        'invalid',
        'Cannot suppress anybody: the body should have either "email" or "emails"',
      )
    const now = new Date()
    const hashes = await hashesOf(c, emails ?? [email ?? ''], now)
    await suppress(c.env.DB, hashes, now)
    if (emails !== undefined) return c.json({ suppressed: new Set(hashes).size })
    return c.json({ suppressed: await listReasons(c.env.DB, hashes[0] ?? '') })
  })
  .post('/lift', acceptJson(Addressed, BODY_LIMITS.command), async (c) => {
    const { email } = c.req.valid('json')
    const [addressHash = ''] = await hashesOf(c, [email], new Date())
    await lift(c.env.DB, addressHash)
    const suppressed = await listReasons(c.env.DB, addressHash)
    const why = suppressed.flatMap((reason) => ONLY_THE_PERSON[reason] ?? [])
    if (why.length === 0) return c.json({ suppressed })
    const reason = `${why.join(' and ')}: only they can lift it, by signing up and confirming again`
    return c.json({ suppressed, reason })
  })

/**
 * Returns the keyed hashes of addresses. Also applies suppressions imported from other installations to these
 * addresses.
 */
async function hashesOf({ env }: AppContext, emails: readonly string[], now: Date): Promise<string[]> {
  const hash = await keyedHasher(await hashKey(env.DB), 'address')
  const addresses = await Promise.all(
    emails.map(async (email) => ({ email, addressHash: await hash(email) })),
  )
  await claimForeignHashes(env.DB, addresses, await listForeignKeys(env.DB), now)
  return addresses.map(({ addressHash }) => addressHash)
}
