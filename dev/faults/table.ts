import type { FaultRow, Result } from './row.ts'
import { count } from './row.ts'

const WIDTHS = [42, 18, 4, 4, 7, 8, 10] as const
const NAMES = ['fault', 'size', 'L', 'D', 'calls', 'seconds', 'letters/s']

const cells = (texts: readonly string[]) =>
  texts.map((text, index) =>
    index < 2 ? text.padEnd(WIDTHS[index] ?? 0) : text.padStart(WIDTHS[index] ?? 0),
  )

export const TABLE_HEADINGS = `${cells(NAMES).join(' ')}  result`

/**
 * Formats a scenario's result as a row of the table.
 *
 * @param result The result, or the error that ended the scenario.
 */
export function lineOf({ fault }: FaultRow, result: Result | string): string {
  if (typeof result === 'string') return `${cells([fault]).join(' ')}  FAIL: ${result}`
  const { size, lost, doubled, calls, seconds, letters, notes, faults } = result
  const figures = cells([
    fault,
    size,
    String(lost),
    String(doubled),
    count(calls),
    seconds.toFixed(1),
    count(Math.round(letters / seconds)),
  ])
  const verdict = faults.length === 0 ? 'PASS' : `FAIL: ${faults.join('; ')}`
  return `${figures.join(' ')}  ${[verdict, ...notes].join('; ')}`
}
