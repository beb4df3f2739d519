// Lists the stories of an edition with their themes, and counts them.
import type { Edition, EditionStory, ThemeName } from './edition.ts'

/**
 * Minimum number of stories for an edition to have an "In brief" list. In a shorter edition, the list would
 * not save time.
 */
export const LEAST_FOR_BRIEF = 6

/** A story with its theme. */
export type HeadedStory = { story: EditionStory; theme: ThemeName }

type Stories = Pick<Edition, 'lead' | 'themes'>

/** Lists all stories of an edition: the lead first, then theme by theme. */
export function listStories({ lead, themes }: Stories): HeadedStory[] {
  const others = themes.flatMap(({ id, name, stories }) =>
    stories.map((story) => ({ story, theme: { id, name } })),
  )
  return lead ? [{ story: lead, theme: lead.theme }, ...others] : others
}

/** Lists the stories for "In brief", most important first. The list is empty for a short edition. */
export function listBrief(edition: Stories & Pick<Edition, 'brief'>): HeadedStory[] {
  const headed = new Map(listStories(edition).map((one) => [one.story.id, one]))
  return headed.size < LEAST_FOR_BRIEF ? [] : edition.brief.flatMap((id) => headed.get(id) ?? [])
}

/** Counts the stories of an edition, the themes with stories, and the publishers whose headlines are shown. */
export function countStories(edition: Stories): { stories: number; themes: number; publishers: number } {
  const headed = listStories(edition)
  return {
    stories: headed.length,
    themes: new Set(headed.map(({ theme }) => theme.id)).size,
    publishers: new Set(headed.map(({ story }) => story.source)).size,
  }
}
