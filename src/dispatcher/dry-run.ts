// Describes and explains a day's digest, or the one that would be composed now. Stores nothing and cannot
// call Resend.

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
  /** Why there is nothing to send; null if there is something to send. */
  skipped: string | null
  /** Number of subscribers who would get the digest, or who have been planned for it so far. */
  recipients: number
  /** Size of a letter's HTML in bytes; 0 if there is nothing to send. */
  bytes: number
  /** Size of a letter's plain text in bytes; 0 if there is nothing to send. */
  textBytes: number
  /** Number of KV calls needed to collect the articles; 0 if the digest was already composed. */
  operations: number
}

const READER = {
  address: 'reader@example.com',
  unsubscribeUrl: 'https://example.com/unsubscribe',
  preferencesUrl: 'https://example.com/preferences',
}

/**
 * Returns the digest of a day with its explanation: the stored digest if it is composed, otherwise a draft.
 *
 * @throws {DigestError} `conflict` if the content of the stored digest has been deleted.
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
  // If a digest was skipped because nothing was new, its articles already count as considered and the draft
  // is empty. The stored explanation still lists them.
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
    throw new DigestError('conflict', `Cannot show the digest for ${day}: it is older than RETENTION_DAYS`)
  }
  const [edition, frozen, explanation] = await Promise.all([
    findEdition(db, day),
    findSnapshot(db, day),
    getExplanation(editions, day),
  ])
  if (edition === null || frozen === null)
    throw new Error('Cannot find the edition or the letters of a composed digest')
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
