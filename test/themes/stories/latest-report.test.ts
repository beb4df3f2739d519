import { expect, test } from 'vitest'
import { findLatestReport } from '../../../src/themes/stories/latest-report.ts'
import { anArticle } from '../factories.ts'

const report = (hour: number, title: string, text = '') =>
  anArticle({ id: title, title, text, publishedAt: `2026-11-23T${String(hour).padStart(2, '0')}:00:00Z` })
const blast = [
  report(6, 'Explosion at chemical plant in Harrow', 'Nobody is known to be hurt, the county said.'),
  report(7, 'Blast at Harrow plant: residents stay indoors'),
]

test('findLatestReport() finds a newer report with a new kind of event or a new number', () => {
  expect(
    findLatestReport([...blast, report(12, 'Five dead after explosion at Harrow plant')], [1, 1, 1]),
  ).toBe(2)
  expect(findLatestReport([...blast, report(12, 'Toll of Harrow blast rises to 19')], [1, 1, 1])).toBe(2)
})

test('findLatestReport() ignores newer reports without a new fact, and those that hardly resemble the story', () => {
  expect(
    findLatestReport([...blast, report(12, 'Harrow plant: residents describe explosion')], [1, 1, 1]),
  ).toBe(null)
  expect(findLatestReport([...blast, report(12, 'Five dead in Velar bus crash')], [1, 1, 0.2])).toBe(null)
})

test('findLatestReport() returns null if the report with new facts has no publication time', () => {
  const undated = anArticle({ title: 'Five dead after explosion at Harrow plant', publishedAt: null })
  expect(findLatestReport([...blast, undated], [1, 1, 1])).toBe(null)
})

test('findLatestReport() does not treat a year as a new fact', () => {
  expect(findLatestReport([...blast, report(12, 'Harrow plant was built in 1998')], [1, 1, 1])).toBe(null)
})

test('findLatestReport() prefers a report in the publication’s language with the same facts as the newest one', () => {
  const reports = [
    ...blast,
    report(11, 'Explosion in Harrow: 19 Tote'),
    report(12, '19 dead after explosion in Harrow'),
  ]
  const latest = (own: number, last: string) =>
    findLatestReport([...reports, report(13, last)], [1, 1, 1, 1, 1], (index) => index === own)
  expect(latest(2, '19 dead in Harrow, says county')).toBe(2)
  expect(latest(2, '24 dead in Harrow, says county')).toBe(4)
  expect(latest(3, '19 dead in Harrow, says county')).toBe(3)
  expect(latest(0, '19 dead in Harrow, says county')).toBe(2)
})
