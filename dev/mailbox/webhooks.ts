// Signs webhook events as Svix does, and posts each event until the receiver accepts it or the last retry
// fails.
import { createHmac, randomUUID } from 'node:crypto'
import type { KeptLetter } from './letter.ts'
import type { EventType, MailboxSettings } from './settings.ts'

/** Resend's delays before each delivery attempt, in milliseconds. */
export const RETRY_MS = [0, 5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000]
/** Timeout for a webhook's response, in milliseconds. */
const TIMEOUT_MS = 15_000

/** Maximum number of concurrent deliveries. */
const PARALLEL = 8

/** Body of a webhook event. */
export type MailEvent = { type: EventType; created_at: string; data: Record<string, unknown> }
/** Totals of webhook events and deliveries. */
export type WebhookTotals = {
  events: number
  attempts: number
  delivered: number
  pending: number
  failed: number
}

/** Sender of webhook events. */
export type Webhooks = {
  /**
   * Posts an event `repeat` times with the same id. Does nothing unless the webhook subscribes to the event's
   * type.
   */
  emit(event: MailEvent, repeat?: number): void
  totals(): WebhookTotals
  /** Resolves when no delivery is in progress or waiting for a retry. */
  idle(): Promise<void>
  stop(): void
}

/**
 * Creates a sender of webhook events. Each event goes to the webhook that is configured when the event
 * occurs.
 */
export function createWebhooks(
  settings: MailboxSettings,
  now: () => number,
  retryMs: readonly number[],
): Webhooks {
  const totals: WebhookTotals = { events: 0, attempts: 0, delivered: 0, pending: 0, failed: 0 }
  const stopped = new AbortController()
  const underWay = new Set<Promise<void>>()
  let lanes: Promise<unknown>[] = Array.from({ length: PARALLEL }, () => Promise.resolve())

  /** Queues a task in the least recently used lane, so that at most `PARALLEL` tasks run at once. */
  function inLane(task: () => Promise<boolean>): Promise<boolean> {
    const [free = Promise.resolve(), ...others] = lanes
    const turn = free.then(task)
    lanes = [...others, turn]
    return turn
  }

  async function deliver(url: string, secret: string, id: string, body: string) {
    totals.pending += 1
    for (const wait of retryMs) {
      await pause(wait, stopped.signal)
      if (stopped.signal.aborted) return
      totals.attempts += 1
      if (await inLane(() => post(url, sign(secret, id, now(), body), body, stopped.signal))) {
        totals.pending -= 1
        totals.delivered += 1
        return
      }
    }
    totals.pending -= 1
    totals.failed += 1
  }

  return {
    emit(event, repeat = 1) {
      const target = settings.webhook
      if (!target?.events.includes(event.type)) return
      totals.events += 1
      const id = `msg_${randomUUID().replaceAll('-', '')}`
      for (let copy = 0; copy < repeat; copy++) {
        const delivery = deliver(target.url, target.secret, id, JSON.stringify(event))
        underWay.add(delivery)
        void delivery.finally(() => underWay.delete(delivery))
      }
    },
    totals: () => ({ ...totals }),
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    stop: () => stopped.abort(),
  }
}

/**
 * Creates an event's signature headers: an HMAC-SHA256 over `id.timestamp.body`, keyed with the decoded
 * secret.
 *
 * @see https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export function sign(secret: string, id: string, now: number, body: string): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000))
  const mac = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  return { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${mac}` }
}

/** Creates a webhook event for a letter. Bounces are permanent by default. */
export function eventOf(
  type: EventType,
  letter: Pick<KeptLetter, 'id' | 'at' | 'from' | 'to' | 'subject' | 'tags'>,
  now: number,
  bounce: 'Permanent' | 'Transient' = 'Permanent',
): MailEvent {
  const data: Record<string, unknown> = {
    created_at: new Date(letter.at).toISOString(),
    email_id: letter.id,
    message_id: `<${letter.id}@mailbox.local>`,
    from: letter.from,
    to: letter.to,
    subject: letter.subject,
    tags: Object.fromEntries(letter.tags.map(({ name, value }) => [name, value])),
  }
  if (type === 'email.bounced') {
    const message = 'The recipient mail server rejected the message.'
    data.bounce = { type: bounce, subType: 'General', message }
  }
  if (type === 'email.suppressed') {
    const message = 'The recipient is on the suppression list.'
    data.suppressed = { type: 'OnAccountSuppressionList', message }
  }
  if (type === 'email.failed') data.failed = { reason: 'reached_daily_quota' }
  return { type, created_at: new Date(now).toISOString(), data }
}

async function post(url: string, headers: Record<string, string>, body: string, stopped: AbortSignal) {
  const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), stopped])
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'manual',
      signal,
    })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false // a missing response counts as a failed attempt
  }
}

/** Waits for a delay or until the signal aborts, without keeping the process alive. */
function pause(ms: number, stopped: AbortSignal): Promise<void> {
  if (ms === 0 || stopped.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    timer.unref()
    stopped.addEventListener('abort', () => resolve(), { once: true })
  })
}
