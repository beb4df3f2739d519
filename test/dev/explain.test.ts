import { expect, test } from 'vitest'
import { explainGrouping } from '../../dev/explain.ts'
import { anArticle } from '../themes/factories.ts'

const bridge = anArticle({
  id: 'bridge',
  title: 'Wendle Bridge to close for six weeks',
  text: 'The Wendle Bridge will close for six weeks from Monday while engineers replace its bearings.',
})
const detour = anArticle({
  id: 'detour',
  source: 'Radio Wendle',
  title: 'Drivers face detour as Wendle Bridge closes',
  text: 'Engineers will replace the bearings of the Wendle Bridge, which closes for six weeks from Monday.',
})
const bakery = anArticle({
  id: 'bakery',
  title: 'Baker wins national prize',
  text: 'A rye loaf took first prize.',
})

test('explainGrouping() lists the evidence for two articles in the same story', () => {
  const lines = explainGrouping([bridge, detour, bakery], ['bridge', 'detour'], {})
  expect(lines).toContain('They are in the same story.')
  expect(lines.find((line) => line.endsWith('closeness in time'))).toBe('  +3.3  closeness in time')
})

test('explainGrouping() lists the articles that are most similar to a single article', () => {
  const lines = explainGrouping([bridge, detour, bakery], ['bakery'], {})
  expect(lines[0]).toBe('Baker wins national prize (The Example, bakery)')
  expect(lines.filter((line) => line.includes('Wendle Bridge'))).toHaveLength(2)
})

test('explainGrouping() explains why two articles are in different stories', () => {
  const lines = explainGrouping([bridge, detour, bakery], ['bridge', 'bakery'], {})
  expect(lines.slice(2, 4)).toEqual([
    'They are in different stories.',
    'Evidence below -3.1 usually keeps two articles in separate stories on this day.',
  ])
})

test('explainGrouping() names the original of a copied article', () => {
  const copy = { ...bridge, id: 'copy', key: 'copy', source: 'Radio Wendle' }
  expect(explainGrouping([bridge, copy], ['copy'], {})).toContain(
    '  Wendle Bridge to close for six weeks (Radio Wendle, copy), a copy of bridge',
  )
})

test('explainGrouping() rejects more than two ids', () => {
  expect(() => explainGrouping([bridge], ['a', 'b', 'c'], {})).toThrow(
    'Pass one id, or two ids separated by a comma',
  )
})

test('explainGrouping() reports an unknown id', () => {
  expect(() => explainGrouping([bridge], ['x'], {})).toThrow('No article has the id "x"')
})

test('explainGrouping() lists evidence for and against a shared story', () => {
  const lines = explainGrouping([{ ...bridge, links: [detour.url] }, detour], ['bridge', 'detour'], {})
  expect(lines).toContain('  +3.0  one article links to the other')
  const others = explainGrouping([bridge, bakery], ['bridge', 'bakery'], {})
  expect(others).toContain('  -5.0  hardly any distinctive words in common')
})
