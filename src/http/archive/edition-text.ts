// Renders an edition as plain text. Unlike the letter, the text shows corrections and has no personal links.
import { longDate, wordsFor } from '../../../locales/locales.ts'
import type { Words } from '../../../locales/words.ts'
import type { Publication } from '../../config/config.ts'
import type { Edition } from '../../digest/edition.ts'
import { listBrief } from '../../digest/headed-stories.ts'
import { briefText, introductionText, leadText, storyText } from '../../letters/text-part.ts'
import { editionCounts } from '../pages/edition-counts.ts'

export function editionText(edition: Edition, { name, publicUrl }: Publication): string {
  const words = wordsFor(edition.language)
  const archiveUrl = `${publicUrl}/digests`
  const webUrl = `${archiveUrl}/${edition.day}`
  const frame = { words, archiveUrl, webUrl }
  const { lead, themes } = edition
  const brief = listBrief(edition)
  return [
    `${name}\n${longDate(edition.day, words)}\n${editionCounts(edition, words)}\n`,
    lead ? leadText(lead, frame) : '',
    introductionText(edition),
    brief.length === 0 ? '' : `\n== ${words.inBrief} ==\n`,
    ...brief.map((headed, index) => `${index + 1}${briefText(headed, words)}`),
    ...themes.flatMap((theme) => [
      `\n== ${theme.name} ==\n`,
      ...theme.stories.map((story) => storyText(story, frame)),
    ]),
    ...correctionLines(edition, words),
    `\n${words.end}\n${webUrl}\n`,
  ].join('')
}

function correctionLines({ corrections = [] }: Edition, words: Words): string[] {
  if (corrections.length === 0) return []
  const notes = corrections.map(({ day, note }) => `\n${longDate(day, words)}: ${note}\n`)
  return [`\n== ${words.pages.edition.corrections} ==\n`, ...notes]
}
