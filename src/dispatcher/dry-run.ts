// What a digest is or would be, and why. Nothing is kept and Resend is not called: there is no way to it from here.

import { type Digest, findDigest } from '../d1/digests/digests.ts'
import { findEdition, findSnapshot } from '../d1/digests/snapshot.ts'
import type { Edition, Explanation } from '../digest/edition.ts'
import { explainNothing } from '../digest/explain.ts'
import { DigestError } from '../errors.ts'
import { getExplanation } from '../kv/editions.ts'
import { bindLetter } from '../letters/bind.ts'
import type { Template } from '../letters/template.ts'
import { byteLength } from '../text/bytes.ts'
import { draftDigest } from './compose.ts'
import type { Deps } from './deps.ts'
import { countRecipients } from './plan.ts'

export type DryRun = Explanation & {
  day: string
  subject: string
  preheader: string
  /** Why there would be no digest, or is none; null when there is one. */
  skipped: string | null
  /** How many people would get it, or were planned for it as yet. */
  recipients: number
  /** Bytes of a letter's HTML and of its text; 0 when there is nothing to send. */
  bytes: number
  textBytes: number
  /** Calls of KV that it took to collect the articles; 0 when the digest was there already. */
  operations: number
}

const READER = {
  address: 'reader@example.com',
  unsubscribeUrl: 'https://example.com/unsubscribe',
  preferencesUrl: 'https://example.com/preferences',
}

/**
 * The plan of a day: as it was made when the digest is composed, else as it would be made now.
 *
 * @throws {DigestError} `conflict` when it is no longer kept.
 */
export async function dryRun(
  deps: Pick<Deps, 'db' | 'articles' | 'editions' | 'config' | 'now'>,
  day: string,
): Promise<DryRun> {
  const record = await findDigest(deps.db, day)
  if (record !== null && record.composedAt !== null) return composedRun(deps, record)
  const { edition, explanation, template, articles, operations } = await draftDigest(deps, day)
  // Of a digest that had nothing new to tell the articles are not looked at again: it was explained then.
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
    throw new DigestError('conflict', `Cannot tell the plan of ${day}: it is older than RETENTION_DAYS`)
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
  { stories, articles, rejected }: Explanation,
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
    recipients,
    bytes: byteLength(letter?.html ?? ''),
    textBytes: byteLength(letter?.text ?? ''),
    operations: 0,
  }
}
