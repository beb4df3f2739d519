import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MUTANTS } from '../../../dev/faults/mutations.ts'
import { chooseRows } from '../../../dev/faults/rows.ts'

test.each(MUTANTS)(
  'exactly one place contains $without, and a row or a test must detect its removal',
  ({ changes, rows, test: guard }) => {
    for (const { file, from, to } of changes) {
      expect([from, readFileSync(file, 'utf8').split(from).length - 1]).toEqual([from, 1])
      expect(to).not.toBe(from)
    }
    expect([rows, guard].filter((missed) => missed !== undefined)).toHaveLength(1)
    if (rows !== undefined) expect(chooseRows(rows.join())).toHaveLength(rows.length)
    if (guard !== undefined) expect(readFileSync(guard.file, 'utf8')).toContain(guard.name ?? '')
  },
)

test('there are mutants for at least 34 guards', () => {
  expect(new Set(MUTANTS.map(({ without }) => without)).size).toBeGreaterThanOrEqual(34)
})
