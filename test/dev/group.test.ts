import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { readArticles, readThemes } from '../../dev/group.ts'

const folder = mkdtempSync(join(tmpdir(), 'group-'))
const file = join(folder, 'articles.jsonl')
afterEach(() => rmSync(file, { force: true }))
afterAll(() => rmSync(folder, { recursive: true }))

test('readArticles() derives a missing id from the line number', () => {
  writeFileSync(file, '{"title":"Comet seen"}\n\n{"title":"Ferry late"}\n{"id":"a","title":"Rain"}\n')
  expect(readArticles(file).map(({ id }) => id)).toEqual(['line-1', 'line-3', 'a'])
})

test('readArticles() reads tags and links, and normalises URLs', () => {
  const links = ['https://news.example/b?utm_source=rss', 'javascript:alert(1)']
  const line = { id: 'a', title: 'Rain', url: 'https://News.example/a#top', tags: ['Weather', 7], links }
  writeFileSync(file, JSON.stringify(line))
  expect(readArticles(file)).toMatchObject([
    { url: 'https://news.example/a', tags: ['Weather'], links: ['https://news.example/b'] },
  ])
})

test('readArticles() reports the number of an invalid line', () => {
  writeFileSync(file, '{"id":"a","title":"Rain"}\nRain again\n')
  expect(() => readArticles(file)).toThrow(/^Line 2 is not valid JSON: /)
  writeFileSync(file, '[]')
  expect(() => readArticles(file)).toThrow('Line 1 is not a JSON object')
})

test('readArticles() reports a file that it cannot read', () => {
  expect(() => readArticles(file)).toThrow(/^Cannot read .*articles\.jsonl: ENOENT/)
})

test('readThemes() accepts the same values as the variable THEMES, and reports invalid ones', () => {
  writeFileSync(file, '[{"id": "sport"}, {"id": "sky", "words": {"en": ["comet+", "night sky"]}}]')
  expect(readThemes(file).themes).toEqual([{ id: 'sport' }, { id: 'sky', words: { en: 'comet+ night_sky' } }])
  writeFileSync(file, '[{"id": "sprot"}]')
  expect(() => readThemes(file)).toThrow(/^Cannot use the themes in .*: theme 1 is new and has no words/)
})
