// Measures the length of summaries, and how well they cover the other reports of their stories:
//
//     npm run bench -- summaries [folder]
//
// By default, the benchmark reads the days in `niche/`. A folder must contain labelled files, as for the
// benchmark "themes".
import type { Article } from '../../src/articles/article.ts'
import { groupStories } from '../../src/themes/group-stories.ts'
import { LONGEST } from '../../src/themes/stories/beginning.ts'
import { headlineOf } from '../../src/themes/stories/headline.ts'
import { summarise } from '../../src/themes/stories/summary.ts'
import type { Story } from '../../src/themes/story.ts'
import { NICHE, readDays, unlabelled } from './labelled.ts'
import { rouge1 } from './rouge.ts'

/** Minimum ROUGE-1 F1 score against the other reports' leads, and minimum mean length in characters. */
const MIN_ROUGE = 0.325
const MIN_CHARACTERS = 205
/**
 * Length of a report's lead in characters, and number of characters that a text must exceed to be included.
 */
const LEAD = 280
const SHORTEST_TEXT = 100

type Measured = { reports: number; characters: number; rouge: number | null }

/**
 * Prints the scores of each file and of all stories.
 *
 * @throws If a folder is given and a score is below its minimum.
 */
export function benchSummaries(folder: string | undefined): void {
  const byFile = new Map<string, Measured[]>()
  for (const { file, rows } of readDays(folder ?? NICHE)) {
    const articles = rows.filter(({ text }) => text.length > SHORTEST_TEXT).map(unlabelled)
    const measured = groupStories(articles).map(measure)
    if (measured.length > 0) byFile.set(file, [...(byFile.get(file) ?? []), ...measured])
  }
  console.log(
    '\nSummaries               stories  ROUGE-1 F  characters  empty   single reports  characters  empty',
  )
  for (const [file, measured] of byFile) print(file, measured)
  const all = [...byFile.values()].flat()
  const { rouge, characters } = print('all', all)
  if (folder === undefined) return
  const low = [
    ...(rouge >= MIN_ROUGE ? [] : [`ROUGE-1 F is ${rouge.toFixed(4)}, below ${MIN_ROUGE}`]),
    ...(characters >= MIN_CHARACTERS
      ? []
      : [`the mean length is ${characters.toFixed(1)} of ${LONGEST} characters, below ${MIN_CHARACTERS}`]),
  ]
  if (low.length > 0) throw new Error(low.join('; '))
}

function measure(story: Story): Measured {
  const { text, from } = summarise(story, { title: headlineOf(story) })
  const others = story.articles.filter(({ key }) => key !== from && !(key in story.copies))
  return {
    reports: story.articles.length,
    characters: text.length,
    rouge: others.length === 0 ? null : mean(others.map((other) => rouge1(text, leadOf(other)))),
  }
}

function leadOf({ blocks }: Article): string {
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LEAD)
}

function print(name: string, measured: readonly Measured[]): { rouge: number; characters: number } {
  const shared = measured.filter(({ reports }) => reports > 1)
  const single = measured.filter(({ reports }) => reports === 1)
  const rouge = mean(shared.flatMap((story) => story.rouge ?? []))
  const figures = [shared, single].flatMap((stories) => [
    String(stories.length),
    ...(stories === shared ? [rouge.toFixed(4)] : []),
    mean(stories.map(({ characters }) => characters)).toFixed(1),
    String(stories.filter(({ characters }) => characters === 0).length),
  ])
  const widths = [7, 11, 12, 7, 17, 12, 7]
  console.log(name.padEnd(24) + figures.map((figure, i) => figure.padStart(widths[i] ?? 0)).join(''))
  return { rouge, characters: mean(shared.map(({ characters }) => characters)) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
