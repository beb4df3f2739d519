// A digest as plain text on the web: the letter's words, without what belongs to one reader.

import { longDate, wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import type { Digest } from '../../digest/edition.ts'
import { briefText, storyText } from '../../letters/text-part.ts'
import { editionCounts } from '../pages/edition-counts.ts'

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
