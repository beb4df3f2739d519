// Describes the digest of a day, or the one that would be composed now, with the reasons. Stores nothing, and cannot call
// Resend.

import { type Digest, findDigest } from '../d1/digests/digests.ts'
import { findEdition, findSnapshot } from '../d1/digests/snapshot.ts'
import type { Edition, Explanation } from '../digest/edition.ts'
import { explainNothing } from '../digest/explain.ts'
import { DigestError } from '../errors.ts'
import { getExplanation } from '../kv/editions.ts'
import { bindLetter } from '../letters/bind.ts'
import type { Template } from '../letters/template.ts'
import { byteLength } from '../text/bytes.ts'
import type { Deps } from './deps.ts'
import { draftDigest } from './draft.ts'
import { countRecipients } from './plan.ts'

export type DryRun = Required<Explanation> & {
  day: string
  subject: string
  preheader: string
  /** Why there is or would be no digest; null when there is one. */
  skipped: string | null
  /** Number of subscribers who would get it, or who have been planned for it so far. */
  recipients: number
  /** Bytes of a letter's HTML; 0 when there is nothing to send. */
  bytes: number
  /** Bytes of a letter's plain text. */
  textBytes: number
  /** Number of KV calls that collecting the articles took; 0 when the digest had already been composed. */
  operations: number
}

const READER = {
  address: 'reader@example.com',
  unsubscribeUrl: 'https://example.com/unsubscribe',
  preferencesUrl: 'https://example.com/preferences',
}

/**
 * Returns the digest of a day with the reasons for it: the stored one if it is composed, or a draft.
 *
 * @throws {DigestError} `conflict` when the stored one has been deleted.
 */
export async function dryRun(
  deps: Pick<Deps, 'db' | 'articles' | 'editions' | 'config' | 'now'>,
  day: string,
): Promise<DryRun> {
  const record = await findDigest(deps.db, day)
  if (record !== null && record.composedAt !== null) return composedRun(deps, record)
  const { edition, explanation, template, articles, operations } = await draftDigest(
    deps,
    day,
    record === null ? 0 : record.attempts - record.failedAttempts,
  )
  // A digest that was skipped because nothing was new has used up its articles. Its stored explanation still lists them.
  const before =
    articles === 0 && record?.state === 'skipped' ? await getExplanation(deps.editions, day) : null
  const plan = describe(edition, before ?? explanation, template, await countRecipients(deps, day))
  return { ...plan, operations }
}

async function composedRun(
  { db, editions }: Pick<Deps, 'db' | 'editions'>,
  { day, counts, forgottenAt }: Digest,
): Promise<DryRun> {
  if (forgottenAt !== null) {
    throw new DigestError('conflict', `Cannot show the digest of ${day}: it is older than RETENTION_DAYS`)
  }
  const [edition, frozen, explanation] = await Promise.all([
    findEdition(db, day),
    findSnapshot(db, day),
    getExplanation(editions, day),
  ])
  if (edition === null || frozen === null) throw new Error('Cannot find the edition of a composed digest')
  return describe(
    edition,
    explanation ?? { stories: [], articles: [], rejected: [] },
    frozen.template,
    counts.candidates,
  )
}

function describe(
  { day, subject, preheader }: Edition,
  { stories, articles, rejected, leftOut = [], warnings = [], edits = [] }: Explanation,
  template: Template | null,
  recipients: number,
): DryRun {
  const letter = template && bindLetter(template, READER)
  return {
    day,
    subject,
    preheader,
    skipped: template === null ? explainNothing({ stories, rejected }) : null,
    stories,
    articles,
    rejected,
    leftOut,
    warnings,
    edits,
    recipients,
    bytes: byteLength(letter?.html ?? ''),
    textBytes: byteLength(letter?.text ?? ''),
    operations: 0,
  }
}
