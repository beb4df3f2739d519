// Makes src/themes/stories/document-frequency-data.ts from counts of words over documents:
//
//     node dev/make-background.ts background-df.json > src/themes/stories/document-frequency-data.ts
//
// The file is {"documents": n, "df": {"word": documents with it}}. Words are stemmed as English; stems are grouped by
// their document frequency, rounded to steps of a fifth, sorted, and front-coded (first character: how many characters
// are those of the stem before, in base 36).
import { readFileSync } from 'node:fs'
import { stem } from '../src/themes/language/stem.ts'
import { STOP_WORDS } from '../src/themes/language/stop-words.ts'
import { wordsOf } from '../src/themes/language/words.ts'

const STEP = 1.2

const path = process.argv[2]
if (path === undefined) throw new Error('Give the file of document frequencies as the first argument')
const { documents, df } = JSON.parse(readFileSync(path, 'utf8')) as {
  documents: number
  df: Record<string, number>
}

const stems = new Map<string, number>()
for (const [word, count] of Object.entries(df)) {
  for (const part of wordsOf(word)) {
    if (STOP_WORDS.en.has(part)) continue
    const key = stem(part, 'en')
    stems.set(key, Math.min(documents, (stems.get(key) ?? 0) + count))
  }
}

const levels = new Map<number, string[]>()
for (const [key, count] of stems) {
  const level = Math.round(STEP ** Math.round(Math.log(count) / Math.log(STEP)))
  levels.set(level, [...(levels.get(level) ?? []), key])
}

const lines = [...levels]
  .sort(([a], [b]) => a - b)
  .map(([level, keys]) => `    [${level}, '${frontCode(keys.sort())}'],`)

process.stdout.write(`// Made by dev/make-background.ts; do not edit. In how many of ${documents} news items a stem was seen.
// Source: headlines and short descriptions of the News Category Dataset v3 (Rishabh Misra; HuffPost, 2018 to 2022),
// licensed CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Counts only; no text of it is kept here.
type Background = { documents: number; levels: readonly (readonly [number, string])[] }

// biome-ignore format: one line a level
export const BACKGROUND: Background = {
  documents: ${documents},
  levels: [
${lines.join('\n')}
  ],
}
`)

function frontCode(keys: readonly string[]): string {
  return keys
    .map((key, i) => {
      const before = keys[i - 1] ?? ''
      let same = 0
      while (same < 35 && same < key.length && key[same] === before[same]) same++
      return same.toString(36) + key.slice(same)
    })
    .join(' ')
}
