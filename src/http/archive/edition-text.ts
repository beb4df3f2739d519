// A digest as plain text on the web: the letter's words, without what belongs to one reader.

import { longDate, wordsFor } from '../../../locales/locales.ts'
import { fill, phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import type { Publication } from '../../config/config.ts'
import type { Digest } from '../../digest/edition.ts'
import { briefText, storyText } from '../../letters/text-part.ts'

/** Such as "12 stories in 4 themes, about 6 minutes". */
export function editionCounts({ themes, minutes }: Digest, words: Words): string {
  const stories = themes.reduce((sum, theme) => sum + theme.stories.length, 0)
  return fill(words.counts, {
    stories: phrase(words.stories, stories, words.locale),
    themes: phrase(words.themes, themes.length, words.locale),
    minutes: phrase(words.minutes, minutes, words.locale),
  })
}

export function editionText(digest: Digest, { name, publicUrl }: Publication): string {
  const words = wordsFor(digest.language)
  const titles = new Map(
    digest.themes.flatMap((theme) =>
      theme.stories.map(({ id, title }) => [id, briefText(theme.name, title)]),
    ),
  )
  const brief = digest.themes.length < 2 ? [] : digest.brief.map((id) => titles.get(id) ?? '')
  return [
    `${name}\n${longDate(digest.day, words)}\n${editionCounts(digest, words)}\n`,
    ...(brief.length > 0 ? [`\n== ${words.inBrief} ==\n`, ...brief] : []),
    digest.lead === null ? `\n${words.noLead}\n` : '',
    ...digest.themes.flatMap((theme) => [
      `\n== ${theme.name} ==\n`,
      ...theme.stories.map((story) => storyText(story, { words, archiveUrl: `${publicUrl}/digests` })),
    ]),
    `\n${words.end}\n${publicUrl}/digests/${digest.day}\n`,
  ].join('')
}
