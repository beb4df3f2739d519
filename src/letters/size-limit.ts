// Keeps letters below the size at which email clients clip them, by shortening or moving the least important
// stories.
import type { Edition, EditionStory, EditionTheme, Explanation } from '../digest/edition.ts'

/**
 * Maximum size of a letter's HTML, in bytes. Gmail clips messages at about 102 KB, which would hide the
 * unsubscribe link.
 */
const HTML_BYTES = 80_000
/** Maximum size of a letter's text part, in bytes. */
const TEXT_BYTES = 40_000

export type Size = { html: number; text: number }

/**
 * Sizes in bytes. `frame` is the letter without stories, `whole` is a story with its line in the news in
 * brief, and `summary` is the part of `whole` that the story's summary takes up.
 */
export type Weights = { frame: Size; stories: ReadonlyMap<string, { whole: Size; summary: Size }> }

export type Fit = {
  /** Ids of stories whose summaries are left out of the letter. */
  shortened: string[]
  /** Ids of stories that are left out of the letter and appear only on the web. */
  moved: string[]
}

/**
 * An edition reduced to the content of its letter. `more` lists the ids of a theme's stories that are only on
 * the web.
 */
export type FittedEdition = Omit<Edition, 'themes'> & { themes: (EditionTheme & { more: string[] })[] }

/**
 * Decides which stories to shorten or move so that the letter stays within both size limits.
 *
 * First, the less important half of the stories lose their summaries, least important first. Then stories
 * move to the web in the same order, but never the lead. Stops as soon as the letter fits.
 */
export function fitStories(
  edition: Edition,
  weights: Weights,
  limit: Size = { html: HTML_BYTES, text: TEXT_BYTES },
): Fit {
  const lowestFirst = storiesByRank(edition).reverse()
  const movable = lowestFirst.filter((id) => id !== edition.lead?.id)
  let { html, text } = weights.frame
  for (const { whole } of weights.stories.values()) {
    html += whole.html
    text += whole.text
  }
  const isOver = () => html > limit.html || text > limit.text
  const shortened = new Set<string>()
  const moved = new Set<string>()
  for (const id of lowestFirst.slice(0, Math.ceil(lowestFirst.length / 2))) {
    const summary = weights.stories.get(id)?.summary
    if (!isOver() || summary === undefined) break
    if (summary.html === 0) continue
    shortened.add(id)
    html -= summary.html
    text -= summary.text
  }
  for (const id of movable) {
    const story = weights.stories.get(id)
    if (!isOver() || story === undefined) break
    moved.add(id)
    html -= story.whole.html - (shortened.has(id) ? story.summary.html : 0)
    text -= story.whole.text - (shortened.has(id) ? story.summary.text : 0)
    shortened.delete(id)
  }
  return { shortened: [...shortened], moved: [...moved] }
}

/** Removes the summaries and stories that do not fit into the letter. */
export function applyFit(edition: Edition, { shortened, moved }: Fit): FittedEdition {
  const short = new Set(shortened)
  const away = new Set(moved)
  const fitted = <Story extends EditionStory>(story: Story): Story =>
    short.has(story.id) ? { ...story, summary: '' } : story
  return {
    ...edition,
    ...(edition.lead && { lead: fitted(edition.lead) }),
    brief: edition.brief.filter((id) => !away.has(id)),
    themes: edition.themes.map((theme) => ({
      ...theme,
      stories: theme.stories.filter(({ id }) => !away.has(id)).map(fitted),
      more: theme.stories.filter(({ id }) => away.has(id)).map(({ id }) => id),
    })),
  }
}

/**
 * Lists story ids from most to least important. The lead comes first, then the news in brief, then the first
 * story of each theme, the second of each, and so on.
 */
export function storiesByRank({ themes, brief, lead }: Edition): string[] {
  const known = new Set(themes.flatMap(({ stories }) => stories.map(({ id }) => id)))
  const ranked = new Set([...(lead ? [lead.id] : []), ...brief.filter((id) => known.has(id))])
  const longest = Math.max(0, ...themes.map(({ stories }) => stories.length))
  for (let place = 0; place < longest; place++) {
    for (const { stories } of themes) {
      const story = stories[place]
      if (story) ranked.add(story.id)
    }
  }
  return [...ranked]
}

/** Records in an explanation which stories were shortened or moved to limit the letter's size. */
export function explainSize(explanation: Explanation, fit: Fit | undefined): Explanation {
  if (fit === undefined) return explanation
  const shortened = new Set(fit.shortened)
  const moved = new Set(fit.moved)
  const stories = explanation.stories.map((story) => {
    if (shortened.has(story.id))
      return { ...story, reason: `${story.reason}; shortened to limit the size of the letter` }
    if (moved.has(story.id))
      return { ...story, reason: `${story.reason}; only on the web, to limit the size of the letter` }
    return story
  })
  return { ...explanation, stories }
}
