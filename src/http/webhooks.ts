// What Resend says of letters that it took: events that it signs, and posts until they are taken.
import { Hono } from 'hono'
import { hashKey } from '../d1/hash-key.ts'
import { strike } from '../d1/subscribers/suppressions.ts'
import { DigestError } from '../errors.ts'
import { openEvent } from '../resend/webhook.ts'
import { parseStrike } from '../subscribers/bounce.ts'
import { keyedHash } from '../subscribers/keyed-hash.ts'
import { BODY_LIMITS, readText } from './body.ts'
import type { AppEnv } from './context.ts'

export const webhooks = new Hono<AppEnv>().post('/resend', async (c) => {
  const { resend } = c.var.config
  if (resend.webhookSecrets.length === 0) {
    // Resend tries again for a day: what is set until then comes in time.
    throw new DigestError('unavailable', 'Cannot take events as RESEND_WEBHOOK_SECRET is not set')
  }
  const header = (name: string) => c.req.header(name) ?? ''
  const id = header('svix-id')
  const event = openEvent(resend, await readText(c.req.raw, BODY_LIMITS.webhook), {
    id,
    timestamp: header('svix-timestamp'),
    signature: header('svix-signature'),
  })
  if (event === null) {
    throw new DigestError(
      'forged',
      'Cannot take the event as its signature is not right, or more than five minutes off',
    )
  }
  const said = parseStrike(event)
  if (said !== null) {
    const addressHash = await keyedHash(await hashKey(c.env.DB), 'address', said.address)
    const isNew = await strike(c.env.DB, { ...said, addressHash }, { id, now: new Date() })
    console.log({ event: 'webhook.taken', kind: said.kind, isNew })
  }
  return c.json({ taken: true })
})
