// What a digest froze when it was composed, and which articles it looked at.
import type { Links } from '../delivery/body.ts'
import type { Template } from '../delivery/template.ts'
import type { Digest } from '../digest/digest.ts'

/** What the letters of a digest are made of: frozen before the first one, and never made again. */
export type Frozen = {
  template: Template
  links: Links
  lettersPerBatch: number
  edition: Digest
  /** Ids of all themes that the publication had; null where that is not known. */
  themes: readonly string[] | null
}

/** A key has up to 512 bytes, and D1 takes 2 MB in one value. */
const KEYS_PER_STATEMENT = 2000

/** The last UTC day of articles that a digest looked at, or null before the first one. */
export function findArticlesSeenUntil(db: D1Database): Promise<string | null> {
  return db.prepare('SELECT max(articles_to) AS day FROM digests').first<string>('day')
}

/** The keys, from a key on, that earlier digests looked at. */
export async function listConsidered(db: D1Database, fromKey: string): Promise<Set<string>> {
  const { results } = await db
    .prepare('SELECT key FROM considered WHERE key >= ?1')
    .bind(fromKey)
    .all<{ key: string }>()
  return new Set(results.map(({ key }) => key))
}

/**
 * Freezes a composed digest and remembers which articles it looked at, in one transaction.
 * Does nothing when it is frozen already.
 */
export async function freezeDigest(
  db: D1Database,
  { edition, ...frozen }: Frozen,
  articles: { considered: readonly string[]; articles: number; rejected: number; to: string },
  now: Date,
): Promise<void> {
  const at = now.getTime()
  const remember: D1PreparedStatement[] = []
  for (let start = 0; start < articles.considered.length; start += KEYS_PER_STATEMENT) {
    remember.push(
      db
        .prepare(
          `INSERT INTO considered (key, digest_day)
           SELECT value, ?1 FROM json_each(?2)
           WHERE EXISTS (SELECT 1 FROM digests WHERE day = ?1 AND composed_at IS NULL AND state = 'due')
           ON CONFLICT DO NOTHING`,
        )
        .bind(edition.day, JSON.stringify(articles.considered.slice(start, start + KEYS_PER_STATEMENT))),
    )
  }
  await db.batch([
    ...remember,
    db
      .prepare(
        `UPDATE digests SET state = 'sending', reason = NULL, edition = ?2, template = ?3, links = ?4, letters_per_batch = ?5,
           articles = ?6, rejected = ?7, articles_to = ?8, composed_at = ?9, themes = ?10
         WHERE day = ?1 AND state = 'due' AND composed_at IS NULL`,
      )
      .bind(
        edition.day,
        JSON.stringify(edition),
        JSON.stringify(frozen.template),
        JSON.stringify(frozen.links),
        frozen.lettersPerBatch,
        articles.articles,
        articles.rejected,
        articles.to,
        at,
        JSON.stringify(frozen.themes),
      ),
  ])
}

/** What the letters of a composed digest are made of. */
export async function findFrozen(db: D1Database, day: string): Promise<Frozen | null> {
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

/** The edition of a composed digest: what its public copy is made of. */
export async function findEdition(db: D1Database, day: string): Promise<Digest | null> {
  const edition = await db
    .prepare('SELECT edition FROM digests WHERE day = ?1')
    .bind(day)
    .first<string>('edition')
  return edition === null ? null : JSON.parse(edition)
}
