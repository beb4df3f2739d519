// Selects the stories of an edition, and explains why others are left out.

import { countOf } from '../text/count-of.ts'
import { fold } from '../themes/language/fold.ts'
import type { Story } from '../themes/story.ts'
import type { ThemeId } from '../themes/theme.ts'
import { type Continuation, continuationFinder } from './continuation.ts'
import { type PublisherGroups, publisherGroup, publisherKey, type RankedStory } from './rank.ts'
import { DEFAULT_RULES, type SelectionRules } from './selection-rules.ts'
import type { SentStory } from './sent-story.ts'

export type Limits = {
  stories: number
  storiesPerTheme: number
  /** Maximum number of headlines from one publisher or group. Ignored on days with a single publisher. */
  storiesPerPublisher: number
}

/** A story, and the decision whether to include it. */
export type Selection = {
  ranked: RankedStory
  included: boolean
  reason: string
  /**
   * Day of the earlier edition with the story that this story updates, as `YYYY-MM-DD`. Absent if this story
   * is not an update.
   */
  updateOf?: string
}

/**
 * Selects stories within the limits of the edition, its themes and its publishers. Stories with two or more
 * publishers come first, then single reports, then columns and items that are not news, each group by score.
 *
 * Within each group, every theme is first filled up to its limit. Stories of full themes then take the
 * remaining room, before the next group begins. The theme `more` has no limit. If the publisher of a story's
 * best article has reached its limit of headlines, the best article of another publisher supplies the
 * headline. By default, items that are not news and stories that repeat a recent one are left out.
 *
 * @param earlier Stories sent in recent days.
 * @returns A decision on each story, by group and then by score.
 */
export function selectStories(
  ranked: readonly RankedStory[],
  {
    limits,
    publisherGroups,
    earlier,
    rules = DEFAULT_RULES,
  }: {
    limits: Limits
    publisherGroups?: PublisherGroups | undefined
    earlier: readonly SentStory[]
    rules?: SelectionRules | undefined
  },
): Selection[] {
  const continuationOf = continuationFinder(earlier, publisherGroups)
  const headlines = headlinesWithin(limits.storiesPerPublisher, ranked, publisherGroups)
  const decisions = new Map<RankedStory, Selection>()
  const counts = new Map<ThemeId, number>()
  let total = 0

  /** Decides whether to include a story. Returns undefined while the story has to wait for other themes. */
  const decide = (candidate: RankedStory, isLimited: boolean): Selection | undefined => {
    const leaveOut = (reason: string): Selection => ({ ranked: candidate, included: false, reason })
    const { theme, recurring } = candidate.story
    if (recurring === 'not-news' && rules.notNews === 'out') return leaveOut(NOT_NEWS)
    const place = (counts.get(theme) ?? 0) + 1
    if (isLimited && theme !== 'more' && place > limits.storiesPerTheme) return undefined
    if (total >= limits.stories)
      return leaveOut(`the digest already has its maximum of ${countOf(limits.stories, 'story', 'stories')}`)
    const headed = headlines.find(candidate.story)
    if (headed === null) {
      return leaveOut(
        `its publisher already has the headlines of ${countOf(limits.storiesPerPublisher, 'story', 'stories')}`,
      )
    }
    const past = continuationOf(candidate.story)
    if (past.kind === 'repeat' && rules.repeats !== 'all')
      return leaveOut(`continues ${quoted(past.of)}, but adds too little news`)
    if (past.kind === 'update' && rules.repeats === 'none') return leaveOut(`continues ${quoted(past.of)}`)
    total++
    counts.set(theme, place)
    headlines.take(headed.story)
    const reported = `number ${place} of its theme, reported by ${countOf(candidate.publishers.length, 'publisher')}`
    return {
      ranked: { ...candidate, story: headed.story },
      included: true,
      reason: reported + headed.note + updateNote(past),
      ...(past.kind === 'update' && { updateOf: past.of.day }),
    }
  }

  const tiers = [...Map.groupBy(ranked, tierOf)].sort(([a], [b]) => a - b).map(([, tier]) => tier)
  for (const tier of tiers) {
    for (const isLimited of [true, false]) {
      for (const candidate of tier) {
        if (decisions.has(candidate)) continue
        const decision = decide(candidate, isLimited)
        if (decision !== undefined) decisions.set(candidate, decision)
      }
    }
  }
  return tiers.flat().flatMap((candidate) => decisions.get(candidate) ?? [])
}

const NOT_NEWS = 'its section or title says that it is not news'

/**
 * Returns 0 for stories with several publishers, 1 for single reports, and 2 for columns and items that are
 * not news.
 */
function tierOf({ story, publishers }: RankedStory): number {
  if (story.recurring !== undefined) return 2
  return publishers.length > 1 ? 0 : 1
}

/** Limits how many headlines each publisher may supply, unless the day has only one publisher. */
function headlinesWithin(
  most: number,
  ranked: readonly RankedStory[],
  publisherGroups: PublisherGroups | undefined,
) {
  const isAlone = new Set(ranked.flatMap(({ publishers }) => publishers.map(fold))).size === 1
  const counts = new Map<string, number>()
  const isFull = (voice: string) => !isAlone && (counts.get(voice) ?? 0) >= most
  return {
    /**
     * Returns the story with a headline from a publisher that has not reached its limit, or null if there is
     * no such publisher.
     */
    find(story: Story): { story: Story; note: string } | null {
      const [best] = story.articles
      const first = story.articles.find((article) => !isFull(publisherKey(article, publisherGroups)))
      if (best === undefined || first === undefined) return null
      if (first === best) return { story, note: '' }
      const articles = [first, ...story.articles.filter((article) => article !== first)]
      const note = `; under the headline of ${publisherGroup(first, publisherGroups)}, because ${publisherGroup(best, publisherGroups)} already has the headlines of ${countOf(most, 'story', 'stories')}`
      return { story: { ...story, articles }, note }
    },
    take({ articles: [first] }: Story): void {
      const voice = first === undefined ? '' : publisherKey(first, publisherGroups)
      counts.set(voice, (counts.get(voice) ?? 0) + 1)
    },
  }
}

function updateNote(past: Continuation): string {
  return past.kind === 'update' ? `; continues ${quoted(past.of)}; new: ${past.news.join(', ')}` : ''
}

const quoted = ({ title, day }: SentStory) => `“${title}” of ${day}`
