// Reads labelled articles and groups them into stories.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GroupOptions, groupStories } from '../../src/themes/group-stories.ts'
import { articleOf } from '../group.ts'

/** Folder of the labelled days of niche publications. */
export const NICHE = fileURLToPath(new URL('./niche/', import.meta.url))

/**
 * An article with its labels. Only articles that continue a story of the first day have `continues` and
 * `worth`.
 */
export type LabelledArticle = {
  id: string
  title: string
  text: string
  source?: string
  url?: string
  published?: string
  day?: number
  story?: string
  theme?: string
  src?: string
  continues?: string
  worth?: boolean
}

/**
 * A day of articles. Its name is the file's name, followed by the day's number if the file has several days.
 */
export type LabelledDay = { name: string; file: string; rows: LabelledArticle[] }

/**
 * Reads the articles from `<name>.jsonl` in a folder.
 *
 * @throws If the file is unreadable or a line is not JSON. The message names the file and the invalid line.
 */
export function readRows(folder: string, name: string): LabelledArticle[] {
  const path = join(folder, `${name}.jsonl`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseRow(line, `Line ${at + 1} of ${path}`)]))
}

function parseRow(line: string, place: string): LabelledArticle {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`${place} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Reads the articles that have a story label in the .jsonl files of a folder. Splits each file by day.
 *
 * @throws If the folder does not exist or has no labelled articles, or if a line is not JSON.
 */
export function readDays(folder: string): LabelledDay[] {
  if (!existsSync(folder)) throw new Error(`Cannot find the folder ${folder}`)
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const days = daysOf(folder, names)
  if (days.length === 0) {
    throw new Error(
      `Cannot find labelled stories in ${folder}: add a "story" field to the lines of its .jsonl files`,
    )
  }
  return days
}

function daysOf(folder: string, names: string[]): LabelledDay[] {
  return names.sort().flatMap((name) => {
    const file = name.slice(0, -'.jsonl'.length)
    const rows = readRows(folder, file).filter(({ story }) => story !== undefined)
    const byDay = [...Map.groupBy(rows, ({ day }) => day ?? 1)].sort(([a], [b]) => a - b)
    return byDay.map(([day, rows]) => ({ name: byDay.length > 1 ? `${file} ${day}` : file, file, rows }))
  })
}

/** Groups articles with the Worker's code. Returns the story and theme of each article, in input order. */
export function groupRows(
  rows: readonly LabelledArticle[],
  options: GroupOptions = {},
): { stories: string[]; themes: string[] } {
  const found = new Map<string, { story: string; theme: string }>()
  for (const { id, theme, articles: members } of groupStories(rows.map(unlabelled), options)) {
    for (const article of members) found.set(article.id, { story: id, theme })
  }
  return {
    stories: rows.map((row) => found.get(row.id)?.story ?? ''),
    themes: rows.map((row) => found.get(row.id)?.theme ?? ''),
  }
}

/**
 * Converts a row to an article. Omits the labels, the day and the corpus name, so that the grouping cannot
 * use them.
 */
export function unlabelled({ story, theme, src, day, continues, worth, ...row }: LabelledArticle) {
  return articleOf(row)
}
