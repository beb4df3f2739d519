// Arranges an edition as letters and pages show it: the lead first, then "In brief", then the themes without the lead.
import type { Edition, EditionStory, EditionTheme } from './edition.ts'

/** Minimum number of stories for a list in brief: a shorter edition is read faster than its summary. */
export const LEAST_FOR_BRIEF = 6

/** A story with the name of its theme. */
export type HeadedStory = { story: EditionStory; theme: string }

export type FrontPage<Theme> = {
  /** Null if no story leads. */
  lead: HeadedStory | null
  /** Further important stories, the most important first; empty if the edition is short. */
  brief: HeadedStory[]
  /** Themes without the lead; a theme that has no other story is omitted. */
  themes: Theme[]
}

/** Arranges an edition. A theme may have stories that are only on the web, in `more`. */
export function frontPage<Theme extends EditionTheme & { more?: readonly string[] }>(
  edition: Pick<Edition, 'brief' | 'lead'> & { themes: readonly Theme[] },
): FrontPage<Theme> {
  const headed = new Map(
    edition.themes.flatMap(({ name, stories }) =>
      stories.map((story): [string, HeadedStory] => [story.id, { story, theme: name }]),
    ),
  )
  const lead = headed.get(edition.lead ?? '') ?? null
  const others = edition.brief.filter((id) => id !== lead?.story.id)
  const themes = edition.themes.map((theme) => ({
    ...theme,
    stories: theme.stories.filter(({ id }) => id !== lead?.story.id),
  }))
  return {
    lead,
    brief: headed.size < LEAST_FOR_BRIEF ? [] : others.flatMap((id) => headed.get(id) ?? []),
    themes: themes.filter(({ stories, more = [] }) => stories.length + more.length > 0),
  }
}
