// Which of the day's stories a digest holds, and why not the others.

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
  /** Stories with the headline of one publisher (group). It has no effect on a day on which there is only one. */
  storiesPerPublisher: number
}

/** A story, and what became of it. */
export type Selection = {
  ranked: RankedStory
  included: boolean
  reason: string
  /** Day of the digest that it goes on from, when it is told again. */
  updateOf?: string
}

/**
 * Takes the stories in the order given while there is room: in the digest, in their themes, and for the publishers
 * whose headlines they have. What goes on from a story of the last days without enough new is left out.
 *
 * Where the publisher of a story's best article has its number of headlines already, the best article of another
 * one gives the headline; so no story of several publishers is lost to one of them.
 *
 * @param earlier What is remembered of the last days.
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

/** Keeps count of the headlines that each publisher has. */
function headlinesWithin(
  most: number,
  ranked: readonly RankedStory[],
  publisherGroups: PublisherGroups | undefined,
) {
  const isAlone = new Set(ranked.flatMap(({ publishers }) => publishers.map(fold))).size === 1
  const counts = new Map<string, number>()
  const isFull = (voice: string) => !isAlone && (counts.get(voice) ?? 0) >= most
  return {
    /** The story under the headline of a publisher that has room; null when none of its publishers has. */
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
