// Checks the English of the repository against the patterns in dev/prose/patterns.ts.
import { expect, test } from 'vitest'
import { findViolations, type Violation } from '../dev/prose/patterns.ts'
import { listFiles, type ProseText, readTexts } from '../dev/prose/texts.ts'

/** Phrases that match a pattern although they are idiomatic in their context. */
const EXCEPTIONS: readonly { file: string; phrase: string }[] = []
const MAX_EXCEPTIONS = 20

const isExcepted = ({ file, phrase }: Violation): boolean =>
  EXCEPTIONS.some((exception) => exception.file === file && exception.phrase === phrase)

const violations = listFiles()
  .flatMap(readTexts)
  .flatMap(findViolations)
  .filter((violation) => !isExcepted(violation))

test('no text breaks our rules of English', () => {
  expect(violations.map(({ file, line, name, phrase }) => `${file}:${line} ${name}: ${phrase}`)).toEqual([])
})

test('there are few exceptions to the rules of English, and each one is still needed', () => {
  expect(EXCEPTIONS.length).toBeLessThanOrEqual(MAX_EXCEPTIONS)
  const all = listFiles().flatMap(readTexts).flatMap(findViolations)
  for (const exception of EXCEPTIONS) expect(all).toContainEqual(expect.objectContaining(exception))
})

const phrasesOf = (text: Partial<ProseText>) =>
  findViolations({ kind: 'comment', file: 'a.ts', line: 1, documents: null, text: '', ...text }).map(
    ({ line, phrase }) => `${line}: ${phrase}`,
  )

test('findViolations() returns each fault with its line', () => {
  expect(phrasesOf({ text: 'Enough for an editor,\ntoo few for\nwho spams' })).toEqual(['2: for who'])
  expect(phrasesOf({ text: 'Who never confirmed is told so many times.' })).toEqual([
    '1: Who',
    '1: is told',
    '1: so many',
  ])
  expect(phrasesOf({ text: 'An email that is no mail' })).toEqual(['1: is no mail'])
})

test('findViolations() accepts idiomatic English', () => {
  expect(
    phrasesOf({ text: 'There is no row for subscribers who left. What happens to them? So far, nothing.' }),
  ).toEqual([])
})

test('findViolations() requires a verb at the start of a function’s docstring', () => {
  expect(phrasesOf({ text: 'The rows of a day.', documents: 'listRows' })).toEqual(['1: The rows of a day.'])
  expect(phrasesOf({ text: 'Rows of a day.', documents: 'listRows' })).toEqual(['1: Rows of a day.'])
  expect(phrasesOf({ text: 'Lists the rows of a day.', documents: 'listRows' })).toEqual([])
  expect(phrasesOf({ text: 'A button.', documents: 'Button' })).toEqual([])
})
