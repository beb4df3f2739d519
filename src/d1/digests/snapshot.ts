// Stores the snapshot of a composed digest, and the articles that it considered.
import type { BodyLinks } from '../../delivery/body.ts'
import type { Edition, LeftOut } from '../../digest/edition.ts'
import type { SentStory } from '../../digest/sent-story.ts'
import type { Template } from '../../letters/template.ts'
import { EDITS_REVISION, IS_UNEDITED } from '../edits/edits.ts'
import { sentStoryStatements } from './sent-stories.ts'

/**
 * Everything needed to produce a digest's letters. It is stored before the first letter is sent, and does not
 * change before it expires.
 */
export type Snapshot = {
  template: Template
  links: BodyLinks
  lettersPerBatch: number
  edition: Edition
  /** Ids of all the publication's themes when the digest was composed; null if unknown. */
  themes: readonly string[] | null
}

/** The articles that a digest considered, with their counts, and the revision of its edits. */
export type Considered = {
  /** Keys of the considered articles. */
  considered: readonly string[]
  articles: number
  rejected: number
  /** Last UTC day whose articles the digest considered. */
  to: string
  /** Articles that were left out or shortened, by reason. */
  leftOut?: readonly LeftOut[]
  /**
   * Revision of the day's edits when they were read; see `EDITS_REVISION`. Defaults to 0, the revision of a
   * day without edits.
   */
  editsRevision?: number
}

const leftOutJson = (leftOut: readonly LeftOut[] = []) =>
  JSON.stringify(leftOut.map(({ reason, articles }) => ({ reason, articles })))

/**
 * Maximum number of keys per statement. Each key takes up to 512 bytes, and D1 accepts values of up to 2 MB.
 */
const KEYS_PER_STATEMENT = 2000

/** Returns the last UTC day whose articles any digest considered, or null if none has considered articles yet. */
export function findArticlesSeenUntil(db: D1Database): Promise<string | null> {
  return db.prepare('SELECT max(articles_to) AS day FROM digests').first<string>('day')
}

/** Returns the keys of considered articles, from a given key onwards. */
export async function listConsidered(db: D1Database, fromKey: string): Promise<Set<string>> {
  const { results } = await db
    .prepare('SELECT key FROM considered WHERE key >= ?1')
    .bind(fromKey)
    .all<{ key: string }>()
  return new Set(results.map(({ key }) => key))
}

/**
 * Stores a digest's snapshot, its stories and the keys of the articles it considered, in one transaction.
 * Stores nothing if the digest is no longer due, already has a snapshot, or has been edited since its edits
 * were read.
 *
 * @returns Whether this call stored the snapshot.
 */
export async function storeSnapshot(
  db: D1Database,
  { edition, ...snapshot }: Snapshot,
  {
    considered,
    articles,
    rejected,
    to,
    leftOut,
    sentStories = [],
    editsRevision = 0,
  }: Considered & { sentStories?: readonly SentStory[] },
  now: Date,
): Promise<boolean> {
  const results = await db.batch([
    ...considerStatements(db, edition.day, considered, editsRevision),
    ...sentStoryStatements(db, edition.day, sentStories, editsRevision),
    db
      .prepare(
        `UPDATE digests SET state = 'sending', reason = NULL, edition = ?2, template = ?3, links = ?4, letters_per_batch = ?5,
           articles = ?6, rejected = ?7, articles_to = ?8, composed_at = ?9, themes = ?10,
           left_out = ?11
         WHERE day = ?1 AND state = 'due' AND composed_at IS NULL AND ${EDITS_REVISION} = ?12`,
      )
      .bind(
        edition.day,
        JSON.stringify(edition),
        JSON.stringify(snapshot.template),
        JSON.stringify(snapshot.links),
        snapshot.lettersPerBatch,
        articles,
        rejected,
        to,
        now.getTime(),
        snapshot.themes && JSON.stringify(snapshot.themes),
        leftOutJson(leftOut),
        editsRevision,
      ),
  ])
  return (results.at(-1)?.meta.changes ?? 0) > 0
}

/**
 * Skips a digest that has nothing new to publish, and marks its articles as considered. Otherwise, a later
 * digest would publish their stories as new once the earlier coverage is forgotten. Does nothing if the
 * digest is no longer due, or if it has been edited since its edits were read.
 */
export async function skipConsidered(
  db: D1Database,
  day: string,
  reason: string,
  { considered, articles, rejected, to, leftOut, editsRevision = 0 }: Considered,
): Promise<void> {
  await db.batch([
    ...considerStatements(db, day, considered, editsRevision),
    db
      .prepare(
        `UPDATE digests SET state = 'skipped', reason = ?2, articles = ?3, rejected = ?4, articles_to = ?5,
           left_out = ?6
         WHERE day = ?1 AND state = 'due' AND composed_at IS NULL AND ${EDITS_REVISION} = ?7`,
      )
      .bind(day, reason, articles, rejected, to, leftOutJson(leftOut), editsRevision),
  ])
}

function considerStatements(
  db: D1Database,
  day: string,
  keys: readonly string[],
  editsRevision: number,
): D1PreparedStatement[] {
  const statements: D1PreparedStatement[] = []
  for (let start = 0; start < keys.length; start += KEYS_PER_STATEMENT) {
    statements.push(
      db
        .prepare(
          `INSERT INTO considered (key, digest_day)
           SELECT value, ?1 FROM json_each(?2) WHERE ${IS_UNEDITED} ON CONFLICT DO NOTHING`,
        )
        .bind(day, JSON.stringify(keys.slice(start, start + KEYS_PER_STATEMENT)), editsRevision),
    )
  }
  return statements
}

/**
 * Returns the snapshot of a composed digest, or null if the digest is not composed. The snapshot is incomplete
 * once the digest's content has been deleted.
 */
export async function findSnapshot(db: D1Database, day: string): Promise<Snapshot | null> {
  const row = await db
    .prepare(
      `SELECT template, links, letters_per_batch, edition, themes FROM digests
       WHERE day = ?1 AND composed_at IS NOT NULL`,
    )
    .bind(day)
    .first<{
      template: string
      links: string
      letters_per_batch: number
      edition: string
      themes: string | null
    }>()
  return (
    row && {
      template: JSON.parse(row.template),
      links: JSON.parse(row.links),
      lettersPerBatch: row.letters_per_batch,
      edition: JSON.parse(row.edition),
      themes: row.themes === null ? null : JSON.parse(row.themes),
    }
  )
}

/**
 * Returns the edition of a composed digest, which is the source of its public copy. Returns null if the digest
 * is not composed or its content has been deleted.
 */
export async function findEdition(db: D1Database, day: string): Promise<Edition | null> {
  const edition = await db
    .prepare('SELECT edition FROM digests WHERE day = ?1')
    .bind(day)
    .first<string>('edition')
  return edition === null ? null : JSON.parse(edition)
}
