// What an operator should know of a digest without asking, and from which state it follows.
import { saysNothing } from '../digest/explain.ts'

/** Why the operator is told: each once for a digest, until it is over. */
export type Cause = 'halted' | 'paused' | 'uncertain' | 'failed' | 'skipped' | 'empty' | 'missed' | 'unmade'

/** A digest in the states that matter here; times are milliseconds since 1970. */
export type Watched = {
  day: string
  state: string
  reason: string | null
  createdAt: number
  deadline: number
  /** Letters that were not sent in time, and those of which nobody knows. */
  failed: number
  uncertain: number
}

export type Alert = { day: string; cause: Cause; reason: string }

/** A digest that cannot be made for so long needs a person: what passes by itself is over by then. */
const UNMADE_MS = 600_000

/** What is to be told of these digests, which are all of the last days. */
export function alertsOf(digests: readonly Watched[], now: number): Alert[] {
  const alerts = digests.flatMap((digest) => causesOf(digest, now))
  const missed = alerts.filter(({ cause }) => cause === 'missed').sort((a, b) => (a.day < b.day ? -1 : 1))
  const last = missed.at(-1)
  if (last === undefined) return alerts
  // A silence of a month is one cause, told of its last day.
  const reason = `nothing ran while a digest was due, on ${missed.length} of the last days`
  return [...alerts.filter(({ cause }) => cause !== 'missed'), { ...last, reason }]
}

function causesOf(digest: Watched, now: number): Alert[] {
  const { day, state, failed, uncertain } = digest
  const reason = digest.reason ?? 'no reason was noted'
  const alert = (cause: Cause, why = reason): Alert => ({ day, cause, reason: why })
  const alerts: Alert[] = []
  if (state === 'halted' || state === 'paused') alerts.push(alert(state))
  if (state === 'skipped') alerts.push(alert(causeOfSkip(digest)))
  if (state === 'due' && digest.reason !== null && now - digest.createdAt >= UNMADE_MS)
    alerts.push(alert('unmade'))
  if (uncertain > 0) alerts.push(alert('uncertain', `letters of which it is not known, by now: ${uncertain}`))
  if (state === 'complete' && failed > 0)
    alerts.push(alert('failed', `letters that were not sent in time: ${failed}`))
  return alerts
}

/** A digest that was opened after its time: no tick came while it was due. */
function causeOfSkip({ reason, createdAt, deadline }: Watched): Cause {
  if (reason !== null && saysNothing(reason)) return 'empty'
  return createdAt > deadline ? 'missed' : 'skipped'
}
