// Composes a digest from articles, and freezes it before the first letter is sent.

import { MS_PER_HOUR } from '../calendar/clock.ts'
import { beginAttempt, failAttempt } from '../d1/digests/attempts.ts'
import type { Digest } from '../d1/digests/digests.ts'
import { type Considered, skipConsidered, storeSnapshot } from '../d1/digests/snapshot.ts'
import { skipDigest } from '../d1/digests/transitions.ts'
import { attemptDueAt, explainUnfinished } from '../delivery/attempts.ts'
import { explainNothing } from '../digest/explain.ts'
import { countStories } from '../digest/headed-stories.ts'
import { putExplanation } from '../kv/editions.ts'
import { lettersPerBatch } from '../letters/bind.ts'
import { deriveLinkKey } from '../subscribers/token.ts'
import { redactError } from '../text/redact.ts'
import { themesOf } from '../themes/theme.ts'
import type { Deps } from './deps.ts'
import { type DigestDraft, draftDigest } from './draft.ts'

/** Maximum share of unreadable articles. A higher share indicates a problem with KV, so the digest waits. */
const MOST_UNREAD = 0.2
/**
 * Reason why a composed digest was not stored. The next attempt includes the edit that arrived in the
 * meantime.
 */
const EDITED_MEANWHILE = 'somebody edited the digest while it was being composed'
/**
 * How long before its deadline a digest with stories stops waiting for unreadable articles. An incomplete
 * digest is better than no digest.
 */
const LAST_CHANCE_MS = MS_PER_HOUR

/**
 * Composes a due digest and freezes it. Skips the digest if its deadline has passed or if there is nothing
 * new to publish.
 *
 * Records each attempt before it begins, so that attempts that crash the Worker are counted. After two of
 * them, the next attempts use fewer articles.
 *
 * @returns Time of the next step: now, or the earliest time of the next attempt, never before the publication
 * time.
 */
export async function composeDue(deps: Deps, digest: Digest): Promise<Date> {
  const { db, now } = deps
  const { day, deadline } = digest
  if (now().getTime() > deadline) {
    await skip(deps, day, `too late: its deadline has passed${troubleOf(digest)}`)
    return now()
  }
  const dueAt = Math.max(attemptDueAt(digest), digest.publishAt)
  if (now().getTime() < dueAt) return new Date(dueAt)
  await beginAttempt(db, day, now())
  await freeze(deps, digest)
  return now()
}

function troubleOf({ reason, attempts, failedAttempts }: Digest): string {
  const unfinished = attempts - failedAttempts
  if (reason !== null) return `; it could not be composed: ${reason}`
  return unfinished === 0 ? '' : `; it could not be composed: ${explainUnfinished(unfinished)}`
}

async function freeze(deps: Deps, { day, deadline, attempts, failedAttempts }: Digest): Promise<void> {
  const { db, config, now } = deps
  const draft = await draftDigest(deps, day, attempts - failedAttempts)
  if (isTooPartial(draft, deadline - now().getTime())) {
    throw new Error(`KV did not return ${draft.unread} of ${draft.unread + draft.articles} articles`)
  }
  const looked = {
    considered: draft.considered,
    articles: draft.articles,
    rejected: draft.explanation.rejected.length,
    to: draft.to,
    leftOut: draft.leftOut,
    editsRevision: draft.editsRevision,
  }
  if (draft.template === null) {
    const nothing = explainNothing(draft.explanation)
    if (draft.articles === 0) return skip(deps, day, nothing)
    await explain(deps, day, draft)
    return skip(deps, day, nothing, looked)
  }
  const links = {
    origin: config.publication.publicUrl,
    key: await deriveLinkKey(config.linkSecrets[0] ?? '', day),
  }
  await explain(deps, day, draft)
  const snapshot = {
    template: draft.template,
    links,
    lettersPerBatch: lettersPerBatch(draft.template),
    edition: draft.edition,
    themes: themesOf(config.themes).map(({ id }) => id),
  }
  if (!(await storeSnapshot(db, snapshot, { ...looked, sentStories: draft.sentStories }, now()))) {
    await failAttempt(db, day, EDITED_MEANWHILE)
    return
  }
  console.log({
    event: 'digest.composed',
    digest: day,
    articles: draft.articles,
    leftOut: draft.leftOut.map(({ reason, articles }) => ({ reason, articles })),
    stories: countStories(draft.edition).stories,
  })
}

/**
 * Returns whether the digest should wait for its unreadable articles. A digest without stories waits until
 * its deadline, even for a single article. Any other digest waits only if many articles are unreadable and
 * there is time left.
 */
function isTooPartial({ articles, unread, template }: DigestDraft, timeLeftMs: number): boolean {
  if (unread === 0) return false
  return template === null || (unread / (unread + articles) > MOST_UNREAD && timeLeftMs > LAST_CHANCE_MS)
}

/**
 * Stores the explanation of the digest. A failure does not stop the letters, because only the operator reads
 * the explanation.
 */
async function explain({ editions }: Deps, day: string, { explanation }: DigestDraft): Promise<void> {
  try {
    await putExplanation(editions, day, explanation)
  } catch (error) {
    console.error({ event: 'digest.unexplained', digest: day, error: redactError(error) })
  }
}

/** Skips a digest. @param looked Articles that later digests do not need to read. */
async function skip({ db }: Deps, day: string, reason: string, looked?: Considered): Promise<void> {
  console.error({ event: 'digest.skipped', digest: day, reason })
  if (looked === undefined) await skipDigest(db, day, reason)
  else await skipConsidered(db, day, reason, looked)
}
