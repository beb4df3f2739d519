// Renders an edition as plain text: the words of the letter, without anything for a particular reader.
import { longDate, wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import type { Edition } from '../../digest/edition.ts'
import { briefText, storyText } from '../../letters/text-part.ts'
import { editionCounts } from '../pages/edition-counts.ts'

export function editionText(edition: Edition, { name, publicUrl }: Publication): string {
  const words = wordsFor(edition.language)
  const titles = new Map(
    edition.themes.flatMap((theme) =>
      theme.stories.map(({ id, title }) => [id, briefText(theme.name, title)]),
    ),
  )
  const brief = edition.themes.length < 2 ? [] : edition.brief.map((id) => titles.get(id) ?? '')
  return [
    `${name}\n${longDate(edition.day, words)}\n${editionCounts(edition, words)}\n`,
    ...(brief.length > 0 ? [`\n== ${words.inBrief} ==\n`, ...brief] : []),
    edition.lead === null ? `\n${words.noLead}\n` : '',
    ...edition.themes.flatMap((theme) => [
      `\n== ${theme.name} ==\n`,
      ...theme.stories.map((story) => storyText(story, { words, archiveUrl: `${publicUrl}/digests` })),
    ]),
    `\n${words.end}\n${publicUrl}/digests/${edition.day}\n`,
  ].join('')
}
