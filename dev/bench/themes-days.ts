// Scores the grouping on labelled days: the days in `niche/`, modified versions of them, and days in other
// folders.

import type { GroupOptions } from '../../src/themes/group-stories.ts'
import { fitEvidence } from '../fit-evidence.ts'
import { groupRows, type LabelledArticle, type LabelledDay, NICHE, readDays } from './labelled.ts'
import { bcubed, hitRate } from './scores.ts'

/** Minimum B-cubed precision of an acceptable digest. */
const FAIR_PRECISION = 0.9

/**
 * Number of days, their mean scores, and the number of days with too low a precision (`poor`). `themes` is
 * the mean fraction of articles with a correct theme, or NaN without theme labels.
 */
type DayScores = { days: number; precision: number; recall: number; f1: number; poor: number; themes: number }

/** Modifications of a day that the grouping must cope with. */
const CONDITIONS: Readonly<Record<string, (rows: readonly LabelledArticle[]) => LabelledArticle[]>> = {
  'second report by same source': giveSecondReportToFirstSource,
  'one source': (rows) => rows.map((row) => ({ ...row, source: 'The Paper' })),
  'titles only': (rows) => rows.map((row) => ({ ...row, text: '' })),
  undated: (rows) => rows.map(({ published, ...row }) => row),
}

/** Prints the scores on the niche days or on another folder's days. */
export function printDays(folder = NICHE): void {
  const days = readDays(folder)
  const name = folder === NICHE ? 'niche days' : folder
  console.log('\nDays, B-cubed                      days  precision  recall      F1   P < .9  themes')
  print(name, scoreDays(days))
  if (folder !== NICHE) return
  for (const [condition, change] of Object.entries(CONDITIONS)) {
    print(`  ${condition}`, scoreDays(days.map((day) => ({ ...day, rows: change(day.rows) }))))
  }
}

/** Prints the scores on the niche days, each with evidence weights fitted to the other publications' days. */
export function printLeaveOneOut(): void {
  const days = readDays(NICHE)
  const fitted = new Map<string, GroupOptions>()
  for (const { file } of days) {
    fitted.set(file, { evidence: fitEvidence(days.filter((other) => other.file !== file)) })
  }
  print(
    'niche days, publication left out',
    scoreDays(days, ({ file }) => fitted.get(file) ?? {}),
  )
}

function print(name: string, { days, precision, recall, f1, poor, themes }: DayScores): void {
  const figures = [precision, recall, f1].map((value) => value.toFixed(3).padStart(9))
  const right = Number.isNaN(themes) ? '-' : themes.toFixed(3)
  console.log(
    `${name.padEnd(34)}${String(days).padStart(5)}${figures.join('')}${String(poor).padStart(8)}${right.padStart(9)}`,
  )
}

function scoreDays(
  days: readonly LabelledDay[],
  optionsOf: (day: LabelledDay) => GroupOptions = () => ({}),
): DayScores {
  const scored = days.map((day) => {
    const { rows } = day
    const found = groupRows(rows, optionsOf(day))
    const gold = rows.map(({ story }) => story ?? '')
    const themed = rows.flatMap(({ theme }, i) => (theme === undefined ? [] : [{ theme, at: i }]))
    const themes = hitRate(
      themed.map(({ theme }) => theme),
      themed.map(({ at }) => found.themes[at] ?? ''),
    )
    return { ...bcubed(gold, found.stories), themes }
  })
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    days: days.length,
    precision: mean(scored.map(({ precision }) => precision)),
    recall: mean(scored.map(({ recall }) => recall)),
    f1: mean(scored.map(({ f1 }) => f1)),
    poor: scored.filter(({ precision }) => precision < FAIR_PRECISION).length,
    themes: mean(scored.map(({ themes }) => themes).filter((share) => !Number.isNaN(share))),
  }
}

/**
 * Assigns each event's second report to the publisher of the first. Two reports by one publisher are common
 * in practice, but rare in some labelled files.
 */
function giveSecondReportToFirstSource(rows: readonly LabelledArticle[]): LabelledArticle[] {
  const reports = new Map<string | undefined, LabelledArticle[]>()
  return rows.map((row) => {
    const earlier = reports.get(row.story) ?? []
    reports.set(row.story, [...earlier, row])
    const source = earlier.length === 1 ? earlier[0]?.source : row.source
    return source === undefined ? row : { ...row, source }
  })
}
