// Scores the grouping of articles into stories and themes, next to a scikit-learn baseline:
//
//     npm run bench -- themes [folder…] [--leave-one-out] [--before=COMMIT]
//
// The days in `niche/` and `languages/` are part of the repository. Additional folders contain labelled
// files: either world news in `story-*.jsonl` and `theme-*.jsonl`, or one file per day or publication. With
// world news, the benchmark also measures time and memory, and `--before=COMMIT` compares the CPU time with
// that of an earlier commit. `--leave-one-out` scores each niche publication with evidence weights fitted to
// the others.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPython, runBaseline } from './baseline.ts'
import { commitBefore } from './earlier-commit.ts'
import { groupRows, type LabelledArticle, readRows } from './labelled.ts'
import { accuracy, bcubed } from './scores.ts'
import { printGrowth, printHostile, printTimes } from './theme-times.ts'
import { printDays, printLeaveOneOut } from './themes-days.ts'
import { printLanguages } from './themes-languages.ts'
import { printMemory } from './themes-memory.ts'
import { printSpace } from './themes-space.ts'

const STORY_FILES = ['fulltext', 'politics', 'snippets-hard', 'headlines', 'small']
const MERGED_FILES = STORY_FILES.slice(0, 4)
/**
 * Minimum B-cubed precision of every file, minimum F1 of some files, and minimum mean F1 of the large files.
 * The small file has no minimum F1, because several of its labels are incorrect.
 */
const LEAST_PRECISION = 0.87
const LEAST_F1: Readonly<Record<string, number>> = { 'snippets-hard': 0.87, headlines: 0.83, merged: 0.91 }
const LEAST_MEAN_F1 = 0.918
/** Minimum accuracy on some corpora, and minimum macro-averaged F1 on the English corpus. */
const LEAST_ACCURACY: Readonly<Record<string, number>> = {
  'theme-en': 0.81,
  'gnad10-de': 0.62,
  'masakhanews-fr': 0.62,
}
const LEAST_MACRO_F1: Readonly<Record<string, number>> = { 'theme-en': 0.79 }

const LEAVE_ONE_OUT = '--leave-one-out'

/** Prints the tables of scores. @throws If a figure is outside its limit. */
export function benchThemes(given: readonly string[] = []): void {
  const folders = given.filter((argument) => !argument.startsWith('--'))
  printDays()
  printMemory()
  if (given.includes(LEAVE_ONE_OUT)) printLeaveOneOut()
  for (const other of folders) if (!hasNews(other)) printDays(other)
  const folder = folders.find(hasNews)
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    const labelled = folder === undefined ? [] : benchNews(folder, scratch, commitBefore(given))
    const short = [...labelled, ...printLanguages(), ...printHostile(scratch)]
    if (short.length > 0) throw new Error(short.join('; '))
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Returns whether a folder contains labelled world news. */
const hasNews = (folder: string) => existsSync(join(folder, 'story-small.jsonl'))

function benchNews(folder: string, scratch: string, commit: string | null): string[] {
  const python = findPython()
  if (python === null)
    console.log('scikit-learn: not installed (Debian: python3-sklearn), so there is no baseline')
  return [
    ...printStories(folder, python, scratch),
    ...printThemes(folder),
    ...printSpace(folder),
    ...printTimes(folder, python, scratch),
    ...(commit === null ? [] : printGrowth(folder, commit, scratch)),
  ]
}

function printStories(folder: string, python: string | null, scratch: string): string[] {
  const days = new Map(STORY_FILES.map((name) => [name, readRows(folder, `story-${name}`)]))
  const scores = [...days, ['merged', MERGED_FILES.flatMap((name) => days.get(name) ?? [])] as const].map(
    ([name, rows]) => {
      const gold = rows.map((row) => row.story ?? '')
      const theirs = python === null ? null : bcubed(gold, runBaseline(python, rows, scratch).found)
      return { name, articles: rows.length, ours: bcubed(gold, groupRows(rows).stories), theirs }
    },
  )
  console.log('\nStories, B-cubed        articles   precision  recall     F1   scikit-learn F1')
  for (const { name, articles, ours, theirs } of scores) {
    const figures = [ours.precision, ours.recall, ours.f1].map((value) => value.toFixed(3).padStart(10))
    console.log(
      `${name.padEnd(24)}${String(articles).padStart(8)}${figures.join('')}   ${theirs?.f1.toFixed(3) ?? '-'}`,
    )
  }
  const large = scores.slice(0, MERGED_FILES.length)
  const mean = (of: (score: (typeof scores)[number]) => number) =>
    large.reduce((sum, score) => sum + of(score), 0) / large.length
  const ours = mean((score) => score.ours.f1)
  const theirs = python === null ? '-' : mean((score) => score.theirs?.f1 ?? 0).toFixed(3)
  console.log(`${'mean without small'.padEnd(52)}${ours.toFixed(3).padStart(10)}   ${theirs}`)
  return [
    ...scores.flatMap((score) => below(`precision of ${score.name}`, score.ours.precision, LEAST_PRECISION)),
    ...scores.flatMap((score) => below(`F1 of ${score.name}`, score.ours.f1, LEAST_F1[score.name])),
    ...below('mean F1', ours, LEAST_MEAN_F1),
  ]
}

function printThemes(folder: string): string[] {
  const short: string[] = []
  console.log('\nThemes                  articles    accuracy  macro-F1')
  for (const name of ['theme-en', 'theme-multilingual']) {
    const rows = readRows(folder, name)
    const found = groupRows(rows).themes
    const print = (label: string, indent: string, wanted: (row: LabelledArticle) => boolean) => {
      const places = rows.flatMap((row, i) => (wanted(row) ? [i] : []))
      const { right, macroF1 } = accuracy(
        places.map((i) => rows[i]?.theme ?? ''),
        places.map((i) => found[i] ?? ''),
      )
      const figures = [right, macroF1].map((value) => value.toFixed(3).padStart(10))
      console.log(`${(indent + label).padEnd(24)}${String(places.length).padStart(8)}  ${figures.join('')}`)
      short.push(...below(`accuracy of ${label}`, right, LEAST_ACCURACY[label]))
      short.push(...below(`macro-F1 of ${label}`, macroF1, LEAST_MACRO_F1[label]))
    }
    print(name, '', () => true)
    for (const source of new Set(rows.map((row) => row.src ?? '')))
      print(source, '  ', (row) => row.src === source)
  }
  return short
}

function below(name: string, value: number, least: number | undefined): string[] {
  return least === undefined || value >= least ? [] : [`${name} is ${value.toFixed(3)}, below ${least}`]
}

if (import.meta.main) benchThemes(process.argv.slice(2))
