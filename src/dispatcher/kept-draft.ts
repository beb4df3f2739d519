// Reduces a draft to the part that the desk shows, which is usually small enough to cache. Even on a day with
// ten thousand articles, editors see only the stories in the digest, the stories just below the cut and the
// stories that they edited.
import type { ConsideredStory, Edition, Explanation } from '../digest/edition.ts'
import type { Template } from '../letters/template.ts'
import type { DigestDraft } from './draft.ts'

/** Maximum number of unedited stories to keep below the cut, starting with the best. */
const BELOW_THE_CUT = 50
/** Maximum number of entries to keep in each of three lists: rejected values, omissions and warnings. */
const MOST_NOTES = 50
/** Maximum number of article keys to keep in each omission or warning. */
const MOST_KEYS = 5
/**
 * How long a draft is cached. Pipelines can write articles to KV without notifying us, so the cache must
 * expire.
 */
export const DRAFT_LIFE_MS = 300_000

export type KeptDraft = {
  day: string
  edition: Edition
  /** The explanation, without unedited stories far below the cut, and with shortened lists. */
  explanation: Explanation
  /** Template of the letter; null if there is nothing to send. */
  template: Template | null
  /** Number of articles that were read for the draft, including those that were too old for it. */
  articles: number
  /** Revision of the day's edits; see `EDITS_REVISION`. */
  editsRevision: number
  /** When the draft was composed, as a Unix timestamp in milliseconds. */
  madeAt: number
}

/** Returns the part of a draft that editors see. */
export function keepDraft(day: string, draft: DigestDraft, now: Date): KeptDraft {
  const { edition, explanation, template, articles, editsRevision } = draft
  return {
    day,
    edition,
    explanation: shorten(explanation),
    template,
    articles,
    editsRevision,
    madeAt: now.getTime(),
  }
}

/**
 * Returns whether a cached draft belongs to the given day, includes its latest edits, and is less than
 * `DRAFT_LIFE_MS` old.
 */
export function isCurrent(
  kept: Pick<KeptDraft, 'day' | 'editsRevision' | 'madeAt'>,
  { day, editsRevision, now }: { day: string; editsRevision: number; now: Date },
): boolean {
  const isYoung = now.getTime() - kept.madeAt < DRAFT_LIFE_MS
  return kept.day === day && kept.editsRevision === editsRevision && isYoung
}

function shorten({
  stories,
  articles,
  rejected,
  leftOut = [],
  warnings = [],
  edits,
}: Explanation): Explanation {
  const edited = new Set(edits?.map(({ story }) => story))
  const isEdited = ({ id }: ConsideredStory) => edited.has(id)
  const out = stories.filter((story) => !story.included && !isEdited(story))
  const best = new Set(out.toSorted((a, b) => b.score - a.score).slice(0, BELOW_THE_CUT))
  const kept = stories.filter((story) => story.included || isEdited(story) || best.has(story))
  const ids = new Set(kept.map(({ id }) => id))
  const fewKeys = <Note extends { keys: string[] }>(note: Note): Note => ({
    ...note,
    keys: note.keys.slice(0, MOST_KEYS),
  })
  return {
    stories: kept,
    articles: articles.filter(({ story }) => ids.has(story)),
    rejected: rejected.slice(0, MOST_NOTES),
    leftOut: leftOut.slice(0, MOST_NOTES).map(fewKeys),
    warnings: warnings.slice(0, MOST_NOTES).map(fewKeys),
    ...(edits !== undefined && { edits }),
  }
}
