// Decides from a digest's state which alerts the operator gets.
import { saysNothing } from '../digest/explain.ts'
import { explainUnfinished } from './attempts.ts'

/** Cause of an alert about a digest or about sources. Each cause has at most one open alert per day. */
export type Cause =
  | 'halted'
  | 'paused'
  | 'uncertain'
  | 'failed'
  | 'skipped'
  | 'empty'
  | 'missed'
  | 'unmade'
  | SourceCause

/** Cause of an alert about sources. Such alerts do not depend on a digest. */
export type SourceCause = 'source_failing' | 'no_articles'

export const isSourceCause = (cause: Cause): cause is SourceCause =>
  cause === 'source_failing' || cause === 'no_articles'

/** The fields of a digest that alerts depend on. Times are Unix timestamps in milliseconds. */
export type Watched = {
  day: string
  state: string
  reason: string | null
  createdAt: number
  /** Time of release if the digest was held and released, otherwise its publication time. */
  publishAt: number
  deadline: number
  /**
   * Number of attempts to compose the digest for which no failure was recorded. If the digest is still due,
   * each of these attempts was interrupted or is still running.
   */
  unfinishedAttempts: number
  /** Number of letters that were not sent in time. */
  failed: number
  /** Number of letters that may or may not have been sent. */
  uncertain: number
}

export type Alert = { day: string; cause: Cause; reason: string }

/**
 * Prefix of the reason for a digest that a person skipped. The person's name follows the prefix. Such a
 * digest raises no alert.
 */
export const SKIPPED_BY = 'skipped by '

/**
 * How long a digest may remain uncomposed before the operator is alerted. Temporary faults are usually over
 * by then.
 */
const UNMADE_MS = 600_000
/**
 * Number of interrupted attempts after which an alert is raised immediately. A single interruption may be due
 * to a deployment or an eviction.
 */
const MOST_UNFINISHED = 2

/** Lists the alerts for recent digests. All missed days share one alert, raised for the latest of them. */
export function alertsOf(digests: readonly Watched[], now: number): Alert[] {
  const alerts = digests.flatMap((digest) => causesOf(digest, now))
  const missed = alerts.filter(({ cause }) => cause === 'missed').sort((a, b) => (a.day < b.day ? -1 : 1))
  const last = missed.at(-1)
  if (last === undefined) return alerts
  const reason = `digests missed because nothing ran while they were due: ${missed.length}`
  return [...alerts.filter(({ cause }) => cause !== 'missed'), { ...last, reason }]
}

function causesOf(digest: Watched, now: number): Alert[] {
  const { day, state, failed, uncertain } = digest
  const reason = digest.reason ?? 'no reason was recorded'
  const alert = (cause: Cause, why = reason): Alert => ({ day, cause, reason: why })
  const alerts: Alert[] = []
  if (state === 'halted' || state === 'paused') alerts.push(alert(state))
  if (state === 'skipped' && !reason.startsWith(SKIPPED_BY)) alerts.push(alert(causeOfSkip(digest)))
  if (state === 'due' && isUnmade(digest, now)) alerts.push(alert('unmade', reasonOfUnmade(digest)))
  if (uncertain > 0) alerts.push(alert('uncertain', `letters whose outcome is unknown so far: ${uncertain}`))
  if (state === 'complete' && failed > 0)
    alerts.push(alert('failed', `letters that were not sent in time: ${failed}`))
  return alerts
}

/** Returns whether a due digest has waited too long or has been interrupted repeatedly. */
function isUnmade({ createdAt, publishAt, unfinishedAttempts }: Watched, now: number): boolean {
  return now - Math.max(createdAt, publishAt) >= UNMADE_MS || unfinishedAttempts >= MOST_UNFINISHED
}

function reasonOfUnmade({ reason, unfinishedAttempts }: Watched): string {
  if (unfinishedAttempts === 0) return reason ?? 'no attempt to compose the digest has begun'
  return [explainUnfinished(unfinishedAttempts), reason].filter(Boolean).join('; before that: ')
}

/**
 * Returns the cause of the alert for a skipped digest. A digest that was opened after its deadline counts as
 * missed.
 */
function causeOfSkip({ reason, createdAt, deadline }: Watched): Cause {
  if (reason !== null && saysNothing(reason)) return 'empty'
  return createdAt > deadline ? 'missed' : 'skipped'
}
