// Applies the edits that split or merge stories or move them to other themes.

import type { Article } from '../articles/article.ts'
import { countOf } from '../text/count-of.ts'
import { storyIdOf } from '../themes/group-stories.ts'
import { headlineOf } from '../themes/stories/headline.ts'
import type { Story } from '../themes/story.ts'
import type { ThemeId } from '../themes/theme.ts'
import type { Edit, EditEffect, StoryEdit } from './edits.ts'

type Regrouped = { stories: Story[]; effects: EditEffect[] }
type Of<K extends StoryEdit['kind']> = Extract<StoryEdit, { kind: K }>

/**
 * Returns the story that contains the most of the named articles. In a tie, returns the story whose article
 * is named first. Returns null if no story contains any of the articles.
 */
export function findStory(stories: readonly Story[], keys: readonly string[]): Story | null {
  const places = new Map(keys.map((key, place) => [key, place]))
  let best: { story: Story; count: number; first: number } | null = null
  for (const story of stories) {
    const found = story.articles.flatMap(({ key }) => places.get(key) ?? [])
    if (found.length === 0) continue
    const first = Math.min(...found)
    const isBetter =
      best === null || found.length > best.count || (found.length === best.count && first < best.first)
    if (isBetter) best = { story, count: found.length, first }
  }
  return best?.story ?? null
}

/** Applies splits, merges and moves, oldest first. Every article remains in exactly one story. */
export function regroupStories(
  grouped: readonly Story[],
  edits: readonly Edit[],
  themes: readonly ThemeId[],
): Regrouped {
  let stories = [...grouped]
  const effects: EditEffect[] = []
  for (const edit of edits) {
    const next = regroup(stories, edit, themes)
    if (next === null) continue
    stories = next.stories
    effects.push(...next.effects)
  }
  return { stories, effects }
}

/** Applies one edit. Returns null for an edit that does not change groups or themes. */
function regroup(stories: readonly Story[], edit: Edit, themes: readonly ThemeId[]): Regrouped | null {
  switch (edit.kind) {
    case 'split':
      return split(stories, edit)
    case 'merge':
      return merge(stories, edit)
    case 'move':
      return move(stories, edit, themes)
    default:
      return null
  }
}

function split(stories: readonly Story[], edit: Of<'split'>): Regrouped {
  const named = new Set(edit.articles)
  const isNamed = ({ key }: Article) => named.has(key)
  const source = findStory(stories, edit.articles)
  if (source === null) return unchanged(stories, edit, 'gone', GONE)
  const articles = stories.flatMap((story) => story.articles.filter(isNamed))
  if (source.articles.length === articles.length && source.articles.every(isNamed)) {
    return unchanged(stories, edit, 'none', 'its articles already form a separate story', source)
  }
  const apart = withArticles(source, articles)
  const rest = stories.flatMap((story) => {
    const left = story.articles.filter((article) => !isNamed(article))
    if (left.length === story.articles.length) return [story]
    return left.length === 0 ? [] : [withArticles(story, left)]
  })
  const reason = `moves ${countOf(articles.length, 'article')} to a separate story: ${quoted(apart)}`
  return { stories: [...rest, apart], effects: [effectOf(edit, 'applied', reason, apart)] }
}

function merge(stories: readonly Story[], edit: Of<'merge'>): Regrouped {
  const named = new Set(edit.articles)
  const joined = stories.filter(({ articles }) => articles.some(({ key }) => named.has(key)))
  const first = edit.articles.find((key) => joined.some((story) => findStory([story], [key]) !== null))
  const main = first === undefined ? null : findStory(joined, [first])
  if (main === null) return unchanged(stories, edit, 'gone', GONE)
  if (joined.length < 2) {
    return unchanged(stories, edit, 'none', 'the remaining articles already form one story', main)
  }
  const others = joined.filter((story) => story !== main)
  const copies = Object.fromEntries(joined.flatMap((story) => Object.entries(story.copies)))
  const whole = { ...main, copies }
  const one = withArticles(
    whole,
    [main, ...others].flatMap(({ articles }) => articles),
  )
  const reason = `joins ${countOf(joined.length, 'story', 'stories')} under ${quoted(one)}`
  return {
    stories: [...stories.filter((story) => !joined.includes(story)), one],
    effects: [effectOf(edit, 'applied', reason, one)],
  }
}

function move(stories: readonly Story[], edit: Of<'move'>, themes: readonly ThemeId[]): Regrouped {
  const story = findStory(stories, edit.articles)
  if (story === null) return unchanged(stories, edit, 'gone', GONE)
  if (!themes.includes(edit.value)) {
    return unchanged(stories, edit, 'none', `there is no theme “${edit.value}”`, story)
  }
  return {
    stories: stories.map((one) => (one === story ? { ...one, theme: edit.value } : one)),
    effects: [effectOf(edit, 'applied', `moves ${quoted(story)} to ${edit.value}`, story)],
  }
}

/** Reason why an edit has no effect if the digest contains none of its articles. */
export const GONE = 'none of its articles is in this digest'

export const quoted = (story: Story) => `“${headlineOf(story)}”`

export const effectOf = (
  { id, kind }: Edit,
  result: EditEffect['result'],
  reason: string,
  story: Story | null = null,
): EditEffect => ({ id, kind, result, reason, story: story?.id ?? null })

const unchanged = (
  stories: readonly Story[],
  edit: Edit,
  result: EditEffect['result'],
  reason: string,
  story: Story | null = null,
): Regrouped => ({ stories: [...stories], effects: [effectOf(edit, result, reason, story)] })

/**
 * Returns a story with the given articles. An article counts as a copy only if the story also contains its
 * original.
 */
function withArticles(story: Story, articles: Article[]): Story {
  const keys = new Set(articles.map(({ key }) => key))
  const copies = Object.entries(story.copies).filter((pair) => pair.every((key) => keys.has(key)))
  return { ...story, id: storyIdOf(articles), articles, copies: Object.fromEntries(copies) }
}
