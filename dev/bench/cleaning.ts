// Compares cleaned texts with the expected paragraphs, subheads, related headlines and credit:
//
//     npm run bench -- cleaning FILE
//
// Each line of the file is a test case: {id, raw, paragraphs, subheads, related, credit, title?, site?}.
import { readFileSync } from 'node:fs'
import { cleanText } from '../../src/articles/cleaning/clean.ts'

/** Minimum mean F1 score, over the paragraphs, subheads and related headlines of all cases. */
const MIN_F1 = 0.97

/** A raw text and the parts that cleaning should extract from it. */
export type CleaningCase = {
  id: string
  raw: string
  paragraphs: string[]
  subheads: string[]
  related: string[]
  credit: string | null
  title?: string
  site?: string
}

/**
 * Prints the cases with errors, the mean F1 score and the number of cases without errors.
 *
 * @throws If no file is given or the mean F1 score is too low.
 */
export function benchCleaning(file: string | undefined): void {
  if (file === undefined) throw new Error('Pass a file of test cases: npm run bench -- cleaning FILE')
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CleaningCase)
  const scores = cases.map(scoreOf)
  for (const { id, faults } of scores) if (faults.length > 0) console.log(`  ${id}: ${faults.join('; ')}`)
  const f1 = scores.reduce((sum, score) => sum + score.f1, 0) / scores.length
  const right = scores.filter(({ faults }) => faults.length === 0).length
  console.log(
    `cleaning: F1 ${f1.toFixed(3)} (at least ${MIN_F1}), ${right} of ${cases.length} cases without errors`,
  )
  if (!(f1 >= MIN_F1)) throw new Error(`F1 is ${f1.toFixed(3)}, below ${MIN_F1}`)
}

function scoreOf({ id, raw, paragraphs, subheads, related, credit, title = '', site = '' }: CleaningCase) {
  const cleaned = cleanText(raw, { title, source: site })
  const texts = (kind: string) =>
    cleaned.blocks.filter((block) => block.kind === kind).map(({ text }) => text)
  const lists = [
    { name: 'paragraphs', ...compare(texts('paragraph'), paragraphs) },
    { name: 'subheads', ...compare(texts('subhead'), subheads) },
    { name: 'related', ...compare(cleaned.related, related) },
  ]
  const faults = lists.flatMap(({ name, extra, missing }) => [
    ...extra.map((text) => `extra in ${name}: "${text.slice(0, 60)}"`),
    ...missing.map((text) => `missing in ${name}: "${text.slice(0, 60)}"`),
  ])
  const isCreditRight = normal(cleaned.credit ?? '') === normal(credit ?? '')
  if (!isCreditRight) faults.push(`credit "${cleaned.credit}" instead of "${credit}"`)
  return { id, faults, f1: lists.reduce((sum, list) => sum + list.f1, 0) / lists.length }
}

function compare(found: readonly string[], expected: readonly string[]) {
  const extra: string[] = []
  const missing = expected.map(normal)
  for (const text of found.map(normal)) {
    const at = missing.indexOf(text)
    if (at < 0) extra.push(text)
    else missing.splice(at, 1)
  }
  const total = found.length + expected.length
  return { extra, missing, f1: total === 0 ? 1 : (2 * (found.length - extra.length)) / total }
}

/** Converts a text to NFC, removes zero-width characters and collapses whitespace. */
const normal = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[\u200B-\u200D\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
