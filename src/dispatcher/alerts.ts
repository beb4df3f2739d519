// Alerts the operator about problems that need attention. Compares the state of digests with the existing
// alerts.
import {
  endAlert,
  findNextAlert,
  isAcceptedSince,
  type LastingAlert,
  listAlerts,
  listWatched,
  markTold,
  raiseAlert,
  takeAlert,
} from '../d1/alerts.ts'
import { findDigest } from '../d1/digests/digests.ts'
import { type Alert, alertsOf, isSourceCause } from '../delivery/alert.ts'
import { alertWords } from '../letters/render/alert.ts'
import type { PostAlert } from '../operator/webhook.ts'
import type { Deps } from './deps.ts'

const nameOf = ({ day, cause }: Pick<Alert, 'day' | 'cause'>) => `${day} ${cause}`

/**
 * Raises new alerts, ends those whose cause is gone, and posts at most one due alert to the webhook, because
 * a slow webhook would delay a running digest. Alert emails go out with the other transactional emails.
 *
 * @returns Time of the next step, or null if no alert is pending.
 */
export async function tellOperator(deps: Deps): Promise<Date | null> {
  const { db, config, postAlert, now } = deps
  const { email } = config.alerts
  if (email === null && postAlert === null) return null
  const raised = await compare(deps, email)
  if (postAlert === null) return raised > 0 ? now() : null
  await postNext(deps, postAlert)
  const next = raised > 0 ? now().getTime() : await findNextAlert(db, now())
  return next === null ? null : new Date(Math.max(next, now().getTime()))
}

/** Raises and ends alerts. @returns Number of alerts raised. */
async function compare({ db, now }: Deps, email: string | null): Promise<number> {
  const watched = await listWatched(db, now())
  const current = alertsOf(watched, now().getTime())
  const days = new Set(watched.map(({ day }) => day))
  const known = (await listAlerts(db)).filter(({ day, cause }) => days.has(day) && !isSourceCause(cause))
  const lasting = new Set(current.map(nameOf))
  const raised = new Set<string>()
  for (const alert of known) {
    const state = watched.find(({ day }) => day === alert.day)?.state
    if (lasting.has(nameOf(alert)) || !(await isOver(db, alert, state))) raised.add(nameOf(alert))
    else await endAlert(db, alert.id, now())
  }
  const fresh = current.filter((alert) => !raised.has(nameOf(alert)))
  for (const alert of fresh) {
    console.error({ event: 'alert.raised', digest: alert.day, cause: alert.cause, reason: alert.reason })
    await raiseAlert(db, { ...alert, id: crypto.randomUUID() }, { email, now: now() })
  }
  return fresh.length
}

/**
 * Returns whether an alert is over, given that the digest's state no longer shows its cause. A resumed or
 * retried digest may fail again immediately, so while it is sending, paused or halted, only an accepted
 * letter proves that a pause or halt is over.
 */
async function isOver(db: D1Database, { day, cause, raisedAt }: LastingAlert, state: string | undefined) {
  const isHeld = state === 'sending' || state === 'paused' || state === 'halted'
  if (!isHeld || (cause !== 'paused' && cause !== 'halted')) return true
  return isAcceptedSince(db, day, raisedAt)
}

async function postNext({ db, config, now }: Deps, postAlert: PostAlert): Promise<void> {
  const alert = await takeAlert(db, now())
  if (alert === null) return
  const { id, day, cause, reason } = alert
  const { publication } = config
  const { subject, todo } = alertWords(publication, { day, what: cause })
  const digest = await findDigest(db, day)
  const taken = await postAlert({
    id,
    event: isSourceCause(cause) ? `sources.${cause}` : `digest.${cause}`,
    publication: publication.name,
    day,
    state: digest?.state ?? null,
    reason,
    counts: digest?.counts ?? null,
    text: `${subject}. ${reason}. ${todo}`,
    url: `${publication.publicUrl}/health`,
  })
  if (taken) await markTold(db, id, now())
  console.log({ event: taken ? 'alert.told' : 'alert.refused', digest: day, cause })
}
