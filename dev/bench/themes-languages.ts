// Scores short days in further languages: `languages/` has one day for each, whose articles do not declare a language.
import { fileURLToPath } from 'node:url'
import { detectLanguage } from '../../src/themes/language/detect-language.ts'
import { wordsOf } from '../../src/themes/language/words.ts'
import { groupRows, type LabelledArticle, readDays } from './labelled.ts'
import { bcubed, hitRate } from './scores.ts'

/** Folder of the days that are part of the repository. A file is named after its language. */
const LANGUAGES = fileURLToPath(new URL('./languages/', import.meta.url))
const LEAST_PRECISION = 0.95
/** Minimum share of articles with the right theme, and maximum share with a wrong one. The others are under `more`. */
const LEAST_RIGHT = 0.6
const MOST_WRONG = 0.15

/** Prints a row for each language. @returns The limits that were missed. */
export function printLanguages(): string[] {
  const short: string[] = []
  console.log('\nLanguages   articles  detected  precision   recall  themes right    wrong')
  for (const { name, rows } of readDays(LANGUAGES)) {
    const found = groupRows(rows)
    const { precision, recall } = bcubed(
      rows.map(({ story }) => story ?? ''),
      found.stories,
    )
    const right = hitRate(
      rows.map(({ theme }) => theme ?? ''),
      found.themes,
    )
    const wrong =
      rows.filter(({ theme }, i) => found.themes[i] !== theme && found.themes[i] !== 'more').length /
      rows.length
    const detected = rows.filter((row) => languageOf(row) === name).length / rows.length
    const figures = [detected, precision, recall, right, wrong].map((value, i) =>
      value.toFixed(2).padStart([10, 11, 9, 14, 9][i] ?? 0),
    )
    console.log(`${name.padEnd(12)}${String(rows.length).padStart(8)}${figures.join('')}`)
    if (precision < LEAST_PRECISION) short.push(`precision in ${name} is ${precision.toFixed(2)}`)
    if (right < LEAST_RIGHT) short.push(`only ${right.toFixed(2)} of the themes in ${name} are right`)
    if (wrong > MOST_WRONG) short.push(`${wrong.toFixed(2)} of the themes in ${name} are wrong`)
  }
  return short
}

const languageOf = ({ title, text }: LabelledArticle) =>
  detectLanguage(null, wordsOf(`${title} ${text}`), `${title} ${text}`)
