// Reads labelled files and groups their articles.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GroupOptions, groupStories } from '../../src/themes/group-stories.ts'
import { articleOf } from '../group.ts'

/** Folder of the labelled days that are part of the repository. */
export const NICHE = fileURLToPath(new URL('./niche/', import.meta.url))

/** An article with its labels. `continues` and `worth` appear only on articles of a second day. */
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

/** A day of articles, named after its file. */
export type LabelledDay = { name: string; file: string; rows: LabelledArticle[] }

/** Reads the rows of `<name>.jsonl` in a folder. */
export function readRows(folder: string, name: string): LabelledArticle[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledArticle)
}

/** Reads the files of a folder with labelled stories, and splits each by its `day` fields. */
export function readDays(folder: string): LabelledDay[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return names.sort().flatMap((name) => {
    const file = name.slice(0, -'.jsonl'.length)
    const rows = readRows(folder, file).filter(({ story }) => story !== undefined)
    const byDay = [...Map.groupBy(rows, ({ day }) => day ?? 1)].sort(([a], [b]) => a - b)
    return byDay.map(([day, rows]) => ({ name: byDay.length > 1 ? `${file} ${day}` : file, file, rows }))
  })
}

/** Groups rows with the code of the Worker. Returns the story and the theme of each row in input order. */
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

/** Converts a row to an article without its labels and the name of its corpus, which would reveal the answer. */
export function unlabelled({ story, theme, src, day, continues, worth, ...row }: LabelledArticle) {
  return articleOf(row)
}
