import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MUTANTS } from '../../../dev/faults/mutations.ts'
import { chooseRows } from '../../../dev/faults/rows.ts'

test.each(MUTANTS)(
  'the code of the guard "$without" occurs once, and the scenarios or the test that must detect its removal exist',
  ({ file, from, to, by }) => {
    expect([from, readFileSync(file, 'utf8').split(from).length - 1]).toEqual([from, 1])
    expect(to).not.toBe(from)
    if ('rows' in by) expect(chooseRows(by.rows.join())).toHaveLength(by.rows.length)
    else expect(readFileSync(by.test, 'utf8')).toContain(by.name ?? '')
  },
)

test('there are mutants for at least 34 guards', () => {
  expect(new Set(MUTANTS.map(({ without }) => without)).size).toBeGreaterThanOrEqual(34)
})
