import type { EditionStory } from './edition.ts'

const WORDS_PER_MINUTE = 230

/** Returns the reading time of an edition's headlines, summaries and introduction in minutes, at least 1. */
export function minutesToRead(stories: readonly EditionStory[], introduction = ''): number {
  const texts = [introduction, ...stories.map(({ title, summary }) => `${title} ${summary}`)]
  const words = texts.reduce((sum, text) => sum + (text === '' ? 0 : text.split(/\s+/u).length), 0)
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE))
}
