import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MUTANTS } from '../../../dev/faults/mutations.ts'
import { chooseRows } from '../../../dev/faults/rows.ts'

test.each(MUTANTS)(
  'there is one place in which to take out $without, and a row that has to miss it',
  ({ changes, rows }) => {
    for (const { file, from, to } of changes) {
      expect([from, readFileSync(file, 'utf8').split(from).length - 1]).toEqual([from, 1])
      expect(to).not.toBe(from)
    }
    expect(chooseRows(rows.join())).toHaveLength(rows.length)
  },
)
