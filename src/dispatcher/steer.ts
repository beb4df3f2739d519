// Lets a person hold, release, skip, stop and resume a digest. Repeating an action changes nothing.
import { localDay, MS_PER_HOUR } from '../calendar/clock.ts'
import { findLastDeadline } from '../d1/batches/deadlines.ts'
import { recordAction } from '../d1/digests/actions.ts'
import { type Digest, type DigestState, findDigest } from '../d1/digests/digests.ts'
import { holdDraft, releaseDigest, resumeStopped, skipDraft, stopDigest } from '../d1/digests/holds.ts'
import { SKIPPED_BY } from '../delivery/alert.ts'
import { DigestError } from '../errors.ts'
import type { Deps } from './deps.ts'
import { type MakeKeyPrefix, openEarly } from './open.ts'

/** Actions that people can take on the digest of a day. */
export const STEERING = ['hold', 'release', 'skip', 'stop', 'resume'] as const
export type Steering = (typeof STEERING)[number]

/** An action on the digest of a day, and the name of the person who takes it, or `api`. */
export type SteeringRequest = { day: string; action: Steering; by: string }

type Steerer = Pick<Deps, 'db' | 'config' | 'now'>

/**
 * States in which each action has nothing left to do. Requesting the action in these states is not an error.
 */
const DONE: Readonly<Record<Steering, readonly DigestState[]>> = {
  hold: ['held'],
  release: ['due', 'sending', 'paused', 'halted', 'complete'],
  skip: ['skipped'],
  stop: ['stopped'],
  resume: ['sending', 'complete'],
}

/**
 * Performs an action on the digest of a day, and records the person's name. Today's digest may be held or
 * skipped before its publication time.
 *
 * @throws {DigestError} `not_found` for a day without a digest; `conflict` if its state does not allow the
 * action, or if it cannot be resumed because its deadline has passed.
 */
export async function steerDigest(
  deps: Steerer,
  { day, action, by }: SteeringRequest,
  keyPrefix: MakeKeyPrefix,
): Promise<Digest> {
  const { db, config, now } = deps
  const isToday = day === localDay(now(), config.schedule.timeZone)
  if (isToday && (action === 'hold' || action === 'skip')) await openEarly(deps, day, keyPrefix)
  const before = await findDigest(db, day)
  if (before === null)
    throw new DigestError('not_found', `Cannot ${action} the digest for ${day}: it does not exist`)
  const isChanged = await act(deps, before, { day, action, by })
  const digest = await findDigest(db, day)
  if (digest === null) throw new Error('Cannot find the digest that was changed')
  if (isChanged) {
    console.log({ event: `digest.${action}`, digest: day, by })
    await recordAction(db, day, { action, by, now: now() })
  } else if (!DONE[action].includes(digest.state)) throw refusalOf(digest, action)
  return digest
}

async function act(deps: Steerer, digest: Digest, { day, action, by }: SteeringRequest): Promise<boolean> {
  const { db, now } = deps
  switch (action) {
    case 'hold':
      return holdDraft(db, day, `held by ${by}`)
    case 'release':
      return releaseDigest(db, day, { deadline: renewedDeadline(deps, day), now: now() })
    case 'skip':
      return skipDraft(db, day, `${SKIPPED_BY}${by}`)
    case 'stop':
      return stopDigest(db, day, `stopped by ${by}`, now())
    case 'resume':
      await checkWindow(deps, digest)
      return resumeStopped(db, day, { deadline: renewedDeadline(deps, day), now: now() })
    default:
      throw new RangeError(`Cannot perform the action: "${action satisfies never}" is unknown`)
  }
}

/**
 * Returns a new deadline for a digest that is released or resumed on its own day. On any other day, returns
 * null to keep the old deadline, so that nobody gets yesterday's news.
 */
export function renewedDeadline(
  { config: { schedule }, now }: Omit<Steerer, 'db'>,
  day: string,
): Date | null {
  if (localDay(now(), schedule.timeZone) !== day) return null
  return new Date(now().getTime() + schedule.catchUpHours * MS_PER_HOUR)
}

async function checkWindow(deps: Steerer, { day, state, deadline }: Digest): Promise<void> {
  if (state !== 'stopped' || renewedDeadline(deps, day) !== null) return
  const last = Math.max(deadline, (await findLastDeadline(deps.db, day)) ?? 0)
  if (deps.now().getTime() <= last) return
  throw new DigestError('conflict', `Cannot resume the digest for ${day}: its deadline has passed`)
}

function refusalOf({ day, state }: Digest, action: Steering): DigestError {
  const isBeingSent = state === 'sending' || state === 'paused' || state === 'halted'
  const hint = isBeingSent && (action === 'hold' || action === 'skip') ? '; stop it instead' : ''
  return new DigestError('conflict', `Cannot ${action} the digest for ${day}: it is ${state}${hint}`)
}
