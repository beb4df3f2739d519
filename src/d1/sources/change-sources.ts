// Adds, changes and deletes sources.
import type { SourceState } from '../../feeds/source-state.ts'
import type { ChosenSettings, NewSource } from './new-source.ts'
import type { Source } from './sources.ts'

/** Maximum number of sources per statement. Their JSON must fit into one D1 value. */
const PER_STATEMENT = 500

/** Adds the sources whose URLs are new. @returns Number of sources added. */
export async function addSources(
  db: D1Database,
  sources: readonly NewSource[],
  { origin, now }: { origin: Source['origin']; now: Date },
): Promise<number> {
  let added = 0
  for (let at = 0; at < sources.length; at += PER_STATEMENT) {
    const { meta } = await db
      .prepare(
        `INSERT INTO sources (id, url, asked_url, site, origin, name, section, language, publisher, weight, full_text, next_at,
           created_at)
         SELECT value ->> 'id', value ->> 'url', value ->> 'askedUrl', value ->> 'site', ?2, value ->> 'name',
           value ->> 'section', value ->> 'language', value ->> 'publisher', value ->> 'weight', value ->> 'fullText', ?3,
           ?3
         FROM json_each(?1)
         WHERE NOT EXISTS (SELECT 1 FROM sources WHERE url = value ->> 'url' OR asked_url = value ->> 'askedUrl')
         ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(sources.slice(at, at + PER_STATEMENT)), origin, now.getTime())
      .run()
    added += meta.changes
  }
  return added
}

/**
 * Settings of a source to change. A missing setting is left unchanged; null restores the feed's own value or
 * the default.
 */
export type SourceChange = ChosenSettings & {
  muted?: boolean | undefined
  paused?: boolean | undefined
}

/**
 * Changes the settings of a source. Resuming a paused source makes it due immediately.
 *
 * @returns Whether the source exists.
 */
export async function changeSource(
  db: D1Database,
  id: string,
  change: SourceChange,
  now: Date,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE sources SET
         name = iif(json_type(?2, '$.name') IS NULL, name, ?2 ->> 'name'),
         section = iif(json_type(?2, '$.section') IS NULL, section, ?2 ->> 'section'),
         language = iif(json_type(?2, '$.language') IS NULL, language, ?2 ->> 'language'),
         publisher = iif(json_type(?2, '$.publisher') IS NULL, publisher, ?2 ->> 'publisher'),
         full_text = iif(json_type(?2, '$.fullText') IS NULL, full_text, ?2 ->> 'fullText'),
         weight = coalesce(?2 ->> 'weight', weight),
         muted = iif(json_type(?2, '$.muted') IS NULL, muted, ?2 ->> 'muted'),
         next_at = iif(state = 'paused' AND ?2 ->> 'paused' = 0, ?3, next_at),
         state = CASE WHEN ?2 ->> 'paused' = 1 THEN 'paused'
                      WHEN ?2 ->> 'paused' = 0 AND state = 'paused' THEN 'active' ELSE state END
       WHERE id = ?1`,
    )
    .bind(id, JSON.stringify(change), now.getTime())
    .run()
  return meta.changes > 0
}

/**
 * Deletes a source, unless it comes from the configuration. Keeps the source's stored articles, and refuses
 * its wanted items.
 *
 * @returns Whether the source was deleted.
 */
export async function deleteSource(db: D1Database, id: string): Promise<boolean> {
  const [deleted] = await db.batch([
    db.prepare(`DELETE FROM sources WHERE id = ?1 AND origin = 'api'`).bind(id),
    db
      .prepare(
        `UPDATE items SET state = 'refused', value = NULL, reason = 'its source was deleted'
       WHERE source_id = ?1 AND state = 'wanted' AND NOT EXISTS (SELECT 1 FROM sources WHERE id = ?1)`,
      )
      .bind(id),
  ])
  return (deleted?.meta.changes ?? 0) > 0
}

/**
 * Updates the configured sources to match a list. Adds new sources, resumes paused ones that are listed, and
 * pauses those that are no longer listed. Listed sources that were added through the API become configured
 * sources.
 */
export async function syncListed(db: D1Database, sources: readonly NewSource[], now: Date): Promise<void> {
  const urls = JSON.stringify(sources.map(({ askedUrl }) => askedUrl))
  const { results } = await db
    .prepare(`SELECT asked_url AS askedUrl, state FROM sources WHERE origin = 'config'`)
    .all<{ askedUrl: string; state: SourceState }>()
  const known = new Map(results.map(({ askedUrl, state }) => [askedUrl, state]))
  const listed = new Set(sources.map(({ askedUrl }) => askedUrl))
  const isSame =
    sources.every(({ askedUrl }) => known.has(askedUrl) && known.get(askedUrl) !== 'paused') &&
    results.every(({ askedUrl, state }) => listed.has(askedUrl) || state === 'paused')
  if (isSame) return
  await addSources(db, sources, { origin: 'config', now })
  await db.batch([
    db
      .prepare(
        `UPDATE sources SET origin = 'config', state = iif(state = 'paused', 'active', state),
           reason = iif(state = 'paused', NULL, reason),
           next_at = iif(state = 'paused', ?2, next_at)
         WHERE asked_url IN (SELECT value FROM json_each(?1)) OR url IN (SELECT value FROM json_each(?1))`,
      )
      .bind(urls, now.getTime()),
    db
      .prepare(
        `UPDATE sources SET state = 'paused', reason = 'no longer listed in SOURCES'
         WHERE origin = 'config' AND asked_url NOT IN (SELECT value FROM json_each(?1))
           AND url NOT IN (SELECT value FROM json_each(?1))`,
      )
      .bind(urls),
  ])
}
