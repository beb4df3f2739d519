// Reads labelled files and groups their articles.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupStories } from '../../src/themes/group-stories.ts'
import { articleOf } from '../group.ts'

export type Row = { id: string; title: string; text: string; story?: string; theme?: string; src?: string }

/** Reads the rows of `<name>.jsonl` in a folder. */
export function readRows(folder: string, name: string): Row[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

/** Groups rows with the code of the Worker. Returns the story and the theme of each row in input order. */
export function groupRows(rows: readonly Row[]): { stories: string[]; themes: string[] } {
  const found = new Map<string, { story: string; theme: string }>()
  // Labels and the name of the corpus would reveal the answer.
  const articles = rows.map(({ story, theme, src, ...row }) => articleOf(row))
  for (const { id, theme, articles: members } of groupStories(articles)) {
    for (const article of members) found.set(article.id, { story: id, theme })
  }
  return {
    stories: rows.map((row) => found.get(row.id)?.story ?? ''),
    themes: rows.map((row) => found.get(row.id)?.theme ?? ''),
  }
}
