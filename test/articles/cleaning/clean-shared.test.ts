import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cleanText } from '../../../src/articles/cleaning/clean.ts'

type Case = {
  id: string
  raw: string
  paragraphs: string[]
  subheads: string[]
  related: string[]
  credit: string | null
  title?: string
  site?: string
  lang?: string
}

const CASES = new URL('../../../../shared/data/cleaning-dev.jsonl', import.meta.url)
const isThere = existsSync(CASES)
if (!isThere)
  console.warn(`SKIPPED: the cleaning cases are not at ${CASES.pathname}, so cleaning was not scored`)

test.skipIf(!isThere)('cleanText() gets all of the cleaning cases all right', () => {
  const cases = readFileSync(CASES, 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line))
  const wrong = cases.filter((it) => {
    const { blocks, related, credit } = cleanText(it.raw, {
      ...(it.title === undefined ? {} : { title: it.title }),
      ...(it.site === undefined ? {} : { source: it.site }),
    })
    const texts = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ text }) => text)
    const got = [texts('paragraph'), texts('subhead'), related, credit]
    return JSON.stringify(got) !== JSON.stringify([it.paragraphs, it.subheads, it.related, it.credit])
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
  expect(cases.length).toBe(7)
})
