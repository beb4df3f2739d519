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

test('explainGrouping() lists the evidence of a pair in one story', () => {
  const lines = explainGrouping([bridge, detour, bakery], ['bridge', 'detour'], {})
  expect(lines).toContain('They are in one story.')
  expect(lines.find((line) => line.endsWith('closeness in time'))).toBe('  +3.3  closeness in time')
})

test('explainGrouping() lists the other members of an article’s story', () => {
  const lines = explainGrouping([bridge, detour, bakery], ['bakery'], {})
  expect(lines[0]).toBe('Baker wins national prize (The Example, bakery)')
  expect(lines.filter((line) => line.includes('Wendle Bridge'))).toHaveLength(2)
})

test('explainGrouping() reports an unknown id', () => {
  expect(() => explainGrouping([bridge], ['x'], {})).toThrow('No article has the id "x"')
})
