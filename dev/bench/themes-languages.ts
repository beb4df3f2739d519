// Scores the grouping in the twelve languages of `languages/`, with two short days per language. The articles
// do not declare their language.
import { fileURLToPath } from 'node:url'
import { detectLanguage } from '../../src/themes/language/detect-language.ts'
import { wordsOf } from '../../src/themes/language/words.ts'
import { groupRows, type LabelledArticle, readDays } from './labelled.ts'
import { bcubed, hitRate } from './scores.ts'

/** Folder of the labelled days. Each file is named after its language. */
const LANGUAGES = fileURLToPath(new URL('./languages/', import.meta.url))
const LEAST_PRECISION = 0.95
/**
 * Minimum fraction of articles with the correct theme, and maximum fraction with a wrong one. The rest have
 * the theme `more`.
 */
const LEAST_RIGHT = 0.6
const MOST_WRONG = 0.15

/** Prints each language's mean scores. @returns The limits that were missed. */
export function printLanguages(): string[] {
  const short: string[] = []
  console.log('\nLanguages       days  detected  precision   recall  themes right    wrong')
  for (const [language, days] of Map.groupBy(readDays(LANGUAGES), ({ file }) => file)) {
    const scores = days.map(({ rows }) => score(rows, language))
    const mean = (of: (day: DayScore) => number) =>
      scores.reduce((sum, day) => sum + of(day), 0) / Math.max(1, scores.length)
    const [precision, right, wrong] = [
      mean((day) => day.precision),
      mean((day) => day.right),
      mean((day) => day.wrong),
    ]
    const figures = [mean((day) => day.detected), precision, mean((day) => day.recall), right, wrong].map(
      (value, i) => value.toFixed(2).padStart([10, 11, 9, 14, 9][i] ?? 0),
    )
    console.log(`${language.padEnd(12)}${String(days.length).padStart(8)}${figures.join('')}`)
    if (precision < LEAST_PRECISION) short.push(`precision in ${language} is ${precision.toFixed(2)}`)
    if (right < LEAST_RIGHT) short.push(`only ${right.toFixed(2)} of the themes in ${language} are right`)
    if (wrong > MOST_WRONG) short.push(`${wrong.toFixed(2)} of the themes in ${language} are wrong`)
  }
  return short
}

/** Scores of a day. `detected`, `right` and `wrong` are fractions of its articles. */
type DayScore = { detected: number; precision: number; recall: number; right: number; wrong: number }

function score(rows: readonly LabelledArticle[], language: string): DayScore {
  const found = groupRows(rows)
  const gold = rows.map(({ theme }) => theme ?? '')
  const shareOf = (isIt: (row: LabelledArticle, theme: string) => boolean) =>
    rows.filter((row, i) => isIt(row, found.themes[i] ?? '')).length / rows.length
  return {
    ...bcubed(
      rows.map(({ story }) => story ?? ''),
      found.stories,
    ),
    detected: shareOf((row) => languageOf(row) === language),
    right: hitRate(gold, found.themes),
    wrong: shareOf((row, theme) => theme !== row.theme && theme !== 'more'),
  }
}

const languageOf = ({ title, text }: LabelledArticle) =>
  detectLanguage(null, wordsOf(`${title} ${text}`), `${title} ${text}`)
