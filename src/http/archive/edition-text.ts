// Renders an edition as plain text: the words of the letter, without anything for a particular reader.
import { longDate, wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import type { Edition } from '../../digest/edition.ts'
import { frontPage } from '../../digest/front-page.ts'
import { briefText, leadText, storyText } from '../../letters/text-part.ts'
import { editionCounts } from '../pages/edition-counts.ts'

export function editionText(edition: Edition, { name, publicUrl }: Publication): string {
  const words = wordsFor(edition.language)
  const archiveUrl = `${publicUrl}/digests`
  const webUrl = `${archiveUrl}/${edition.day}`
  const frame = { words, archiveUrl, webUrl }
  const { lead, brief, themes } = frontPage(edition)
  const first = lead === null ? 1 : 2
  return [
    `${name}\n${longDate(edition.day, words)}\n${editionCounts(edition, words)}\n`,
    lead === null ? '' : leadText(lead, frame),
    brief.length === 0 ? '' : `\n== ${words.inBrief} ==\n`,
    ...brief.map((headed, index) => `${index + first}${briefText(headed, words)}`),
    ...themes.flatMap((theme) => [
      `\n== ${theme.name} ==\n`,
      ...theme.stories.map((story) => storyText(story, frame)),
    ]),
    `\n${words.end}\n${webUrl}\n`,
  ].join('')
}
