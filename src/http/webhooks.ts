// Receives Resend's signed events about sent emails. Resend retries events that are not accepted.
import { Hono } from 'hono'
import { hashKey } from '../d1/hash-key.ts'
import { strike } from '../d1/subscribers/suppressions.ts'
import { DigestError } from '../errors.ts'
import { openEvent } from '../resend/webhook.ts'
import { domainOfSender, parseStrike } from '../subscribers/bounce.ts'
import { keyedHash } from '../subscribers/keyed-hash.ts'
import { BODY_LIMITS, readText } from './body.ts'
import type { AppEnv } from './context.ts'

export const webhooks = new Hono<AppEnv>().post('/resend', async (c) => {
  const { resend, publication } = c.var.config
  if (resend.webhookSecrets.length === 0) {
    // Resend retries for about a day, so no event is lost if the secret is set by then.
    throw new DigestError('unavailable', 'Cannot accept events: set RESEND_WEBHOOK_SECRET')
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
      'Cannot accept the event: its signature is wrong, or its timestamp is more than five minutes off',
    )
  }
  const said = parseStrike(event, domainOfSender(publication.sender))
  if (said !== null) {
    const addressHash = await keyedHash(await hashKey(c.env.DB), 'address', said.address)
    const isNew = await strike(c.env.DB, { ...said, addressHash }, { id, now: new Date() })
    console.log({ event: 'webhook.received', kind: said.kind, isNew })
  }
  return c.json({ taken: true })
})
