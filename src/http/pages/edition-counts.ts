import { fill, phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import type { Edition } from '../../digest/edition.ts'

/** Returns the length of an edition in words, such as "12 stories in 4 themes, about 6 minutes". */
export function editionCounts({ themes, minutes }: Edition, words: Words): string {
  const stories = themes.reduce((sum, theme) => sum + theme.stories.length, 0)
  return fill(words.counts, {
    stories: phrase(words.stories, stories, words.locale),
    themes: phrase(words.themes, themes.length, words.locale),
    minutes: phrase(words.minutes, minutes, words.locale),
  })
}
