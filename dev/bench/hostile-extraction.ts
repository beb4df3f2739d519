// Measures the extraction time of hostile pages of up to 2 MB. The benchmark "extraction" runs this file with
// a small heap.
import { extractArticle } from '../../src/articles/extraction/extract.ts'
import { HOSTILE_PAGES } from './hostile-pages.ts'

/** Maximum CPU time in milliseconds, for a hostile page of 2 MB and for a deeply nested page. */
const MAX_HOSTILE = 3_000
const MAX_DEEP = 100

for (const [name, build] of Object.entries(HOSTILE_PAGES)) {
  const page = build()
  const start = process.cpuUsage()
  extractArticle(page, 'https://hostile.example/')
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1000
  const most = name.startsWith('deep') ? MAX_DEEP : MAX_HOSTILE
  console.log(
    `  page of ${name}, ms: ${took.toFixed(1)} (at most ${most})${took > most ? ' OVER THE LIMIT' : ''}`,
  )
  if (took > most) process.exitCode = 1
}
