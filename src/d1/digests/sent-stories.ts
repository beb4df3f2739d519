// Remembers the stories of recent digests.

import { addDays } from '../../calendar/clock.ts'
import type { Memory } from '../../digest/compose.ts'
import type { SentStory } from '../../digest/sent-story.ts'
import { MOST_DAYS_BACK } from '../../digest/window.ts'
import { IS_UNEDITED } from '../edits/edits.ts'

/**
 * Number of days for which a sent story is remembered, so that it is not published again as new. Digests do
 * not look back any further.
 */
const REMEMBERED_DAYS = MOST_DAYS_BACK
/**
 * Maximum number of stories per statement. Each story takes a few kilobytes, and D1 accepts values of up to 2
 * MB.
 */
const STORIES_PER_STATEMENT = 20

/** Returns the stories and subject lines of the digests from the seven days before a given day. */
export async function findSentStories(db: D1Database, day: string): Promise<Memory> {
  const [stories, subjects] = await db.batch<{ value: string }>([
    db
      .prepare(
        'SELECT story AS value FROM memory WHERE digest_day >= ?1 AND digest_day < ?2 ORDER BY digest_day, story_id',
      )
      .bind(addDays(day, -REMEMBERED_DAYS), day),
    db
      .prepare(
        `SELECT edition ->> 'subject' AS value FROM digests
         WHERE day >= ?1 AND day < ?2 AND composed_at IS NOT NULL ORDER BY day`,
      )
      .bind(addDays(day, -REMEMBERED_DAYS), day),
  ])
  return {
    stories: stories?.results.map(({ value }): SentStory => JSON.parse(value)) ?? [],
    subjects: subjects?.results.map(({ value }) => value) ?? [],
  }
}

/** Prepares the statements that store a due digest's stories and delete stories too old for comparison. */
export function sentStoryStatements(
  db: D1Database,
  day: string,
  stories: readonly SentStory[],
  editsRevision: number,
): D1PreparedStatement[] {
  const statements = [
    db.prepare('DELETE FROM memory WHERE digest_day < ?1').bind(addDays(day, -REMEMBERED_DAYS)),
  ]
  for (let start = 0; start < stories.length; start += STORIES_PER_STATEMENT) {
    statements.push(
      db
        .prepare(
          `INSERT INTO memory (digest_day, story_id, story)
           SELECT ?1, value ->> 'id', value FROM json_each(?2) WHERE ${IS_UNEDITED} ON CONFLICT DO NOTHING`,
        )
        .bind(day, JSON.stringify(stories.slice(start, start + STORIES_PER_STATEMENT)), editsRevision),
    )
  }
  return statements
}
