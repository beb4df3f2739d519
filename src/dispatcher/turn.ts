// One turn: a stretch of work on whatever is unfinished, oldest first.

import type { DigestRecord } from '../d1/digests.ts'
import { findFrozen, listUnfinished, resumeDigest } from '../d1/digests.ts'
import { composeDue } from './compose.ts'
import type { Deps, Turn } from './deps.ts'
import { sendNotes } from './notes.ts'
import { planDigest } from './plan.ts'
import { publish } from './publish.ts'
import { sendDigest } from './send.ts'

/**
 * Works until nothing is left or the turn is over. Letters to one person go first: somebody waits for them.
 *
 * @returns When the next turn should begin, or null when nothing is left to do.
 */
export async function workTurn(deps: Deps, turn: Turn): Promise<Date | null> {
  const nexts = [await sendNotes(deps, turn)]
  for (const digest of await listUnfinished(deps.db)) {
    if (turn.isOver()) return deps.now()
    nexts.push(await workOn(deps, digest, turn))
  }
  return nexts.reduce(
    (first, next) => (first === null || (next !== null && next < first) ? next : first),
    null,
  )
}

async function workOn(deps: Deps, digest: DigestRecord, turn: Turn): Promise<Date | null> {
  const { db, now } = deps
  switch (digest.state) {
    case 'due':
      await composeDue(deps, digest)
      return now()
    case 'paused':
      if (digest.resumeAt !== null && digest.resumeAt > now().getTime()) return new Date(digest.resumeAt)
      await resumeDigest(db, digest.day)
      return now()
    case 'sending': {
      const frozen = await findFrozen(db, digest.day)
      if (frozen === null) throw new Error('Cannot find the letters of a composed digest')
      if (digest.publishedAt === null) await publish(deps, digest.day)
      await planDigest(deps, digest.day, frozen.lettersPerBatch)
      return sendDigest(deps, digest, frozen, turn)
    }
    default:
      return null
  }
}
