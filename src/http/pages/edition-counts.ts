import { fill, phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import type { Edition } from '../../digest/edition.ts'
import { countStories } from '../../digest/headed-stories.ts'

/** Describes the length of an edition, such as "12 stories in 4 themes, about 6 minutes". */
export function editionCounts(edition: Edition, words: Words): string {
  const { stories, themes } = countStories(edition)
  return fill(words.counts, {
    stories: phrase(words.stories, stories, words.locale),
    themes: phrase(words.themes, themes, words.locale),
    minutes: phrase(words.minutes, edition.minutes, words.locale),
  })
}
