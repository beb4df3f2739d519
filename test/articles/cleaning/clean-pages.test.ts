// Cleans whole pages as scrapers deliver them. Names, places and events are invented.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cleanText } from '../../../src/articles/cleaning/clean.ts'

/** A page, and the text that an editor would keep. `notes` describes what makes the page hard to clean. */
type Page = {
  id: string
  raw: string
  paragraphs: string[]
  subheads: string[]
  related: string[]
  credit: string | null
  title?: string
  site?: string
  notes: string
}

const pages = readFileSync('test/fixtures/cleaning.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Page => JSON.parse(line))

test.each(pages)('cleanText() keeps the same text of the page $id as an editor would', (page) => {
  const { blocks, related, credit } = cleanText(page.raw, {
    ...(page.title === undefined ? {} : { title: page.title }),
    ...(page.site === undefined ? {} : { source: page.site }),
  })
  const textsOf = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ text }) => text)
  expect(textsOf('paragraph')).toEqual(page.paragraphs)
  expect(textsOf('subhead')).toEqual(page.subheads)
  expect(related).toEqual(page.related)
  expect(credit).toBe(page.credit)
})
