// Selects the stories of an edition, and says why the others are left out.

import { fold } from '../themes/language/detect-language.ts'
import type { Story } from '../themes/story.ts'
import type { ThemeId } from '../themes/theme.ts'
import { type Continuation, continuationFinder } from './continuation.ts'
import { counted } from './counted.ts'
import { type PublisherGroups, publisherGroup, publisherKey, type RankedStory } from './rank.ts'
import type { SentStory } from './sent-story.ts'

export type Limits = {
  stories: number
  storiesPerTheme: number
  /** Maximum stories under the headline of one publisher or group; ignored on days with a single publisher. */
  storiesPerPublisher: number
}

/** A story, with the decision about it. */
export type Selection = {
  ranked: RankedStory
  included: boolean
  reason: string
  /** Day of the earlier edition that it continues, if any. */
  updateOf?: string
}

/**
 * Selects stories in the given order while there is room in the edition, in their themes, and for the publishers of
 * their headlines. Stories that continue a recent one without enough news are left out.
 *
 * If the publisher of a story's best article has no headlines left, the best article of another publisher supplies the
 * headline, so that one publisher's limit never costs a story that others report.
 *
 * @param earlier Stories sent in recent days.
 */
export function selectStories(
  ranked: readonly RankedStory[],
  {
    limits,
    publisherGroups,
    earlier,
  }: { limits: Limits; publisherGroups?: PublisherGroups | undefined; earlier: readonly SentStory[] },
): Selection[] {
  const compare = continuationFinder(earlier, publisherGroups)
  const headlines = headlinesWithin(limits.storiesPerPublisher, ranked, publisherGroups)
  const places = new Map<ThemeId, number>()
  let total = 0
  return ranked.map((candidate) => {
    const out = (reason: string): Selection => ({ ranked: candidate, included: false, reason })
    const { theme } = candidate.story
    const place = (places.get(theme) ?? 0) + 1
    if (total >= limits.stories) return out(`the digest holds its ${limits.stories} stories already`)
    if (place > limits.storiesPerTheme) {
      return out(`its theme holds its ${limits.storiesPerTheme} stories already`)
    }
    const headed = headlines.find(candidate.story)
    if (headed === null) {
      return out(`its publisher has the headlines of ${counted(limits.storiesPerPublisher, 'story')} already`)
    }
    const past = compare(candidate.story)
    if (past.kind === 'repeat') return out(`continues ${quoted(past.of)}, with too little new`)
    total++
    places.set(theme, place)
    headlines.take(headed.story)
    const reported = `number ${place} of its theme, reported by ${counted(candidate.publishers.length, 'publisher')}`
    return {
      ranked: { ...candidate, story: headed.story },
      included: true,
      reason: reported + headed.note + updateNote(past),
      ...(past.kind === 'update' && { updateOf: past.of.day }),
    }
  })
}

/** Counts the headlines of each publisher. */
function headlinesWithin(
  most: number,
  ranked: readonly RankedStory[],
  publisherGroups: PublisherGroups | undefined,
) {
  const isAlone = new Set(ranked.flatMap(({ publishers }) => publishers.map(fold))).size === 1
  const counts = new Map<string, number>()
  const isFull = (voice: string) => !isAlone && (counts.get(voice) ?? 0) >= most
  return {
    /** Returns the story under the headline of a publisher with room, or null if none of its publishers has any. */
    find(story: Story): { story: Story; note: string } | null {
      const [best] = story.articles
      const first = story.articles.find((article) => !isFull(publisherKey(article, publisherGroups)))
      if (best === undefined || first === undefined) return null
      if (first === best) return { story, note: '' }
      const articles = [first, ...story.articles.filter((article) => article !== first)]
      const note = `; under the headline of ${publisherGroup(first, publisherGroups)}, as ${publisherGroup(best, publisherGroups)} has those of ${counted(most, 'story')} already`
      return { story: { ...story, articles }, note }
    },
    take({ articles: [first] }: Story): void {
      const voice = first === undefined ? '' : publisherKey(first, publisherGroups)
      counts.set(voice, (counts.get(voice) ?? 0) + 1)
    },
  }
}

function updateNote(past: Continuation): string {
  if (past.kind !== 'update') return ''
  const news = [
    past.publishers.length > 0 && counted(past.publishers.length, 'new publisher'),
    past.facts.length > 0 && `${counted(past.facts.length, 'new fact')} in titles`,
  ]
  return `; update: ${news.filter(Boolean).join(' and ')} since ${quoted(past.of)}`
}

const quoted = ({ title, day }: SentStory) => `“${title}” of ${day}`
