// `npm run bench` runs the project's benchmarks on this machine, except those in `ON_DEMAND`. To run only
// some of them, name them, as in `npm run bench -- day letter`. Exits with 1 if a benchmark fails or a figure
// is outside its limit.
import { benchCleaning } from './bench/cleaning.ts'
import { benchDelivery } from './bench/delivery.ts'
import { benchDesk } from './bench/desk.ts'
import { benchExtraction } from './bench/extraction.ts'
import { benchGuards } from './bench/guards.ts'
import { benchHostileFeeds } from './bench/hostile-feeds.ts'
import { benchHostileTexts } from './bench/hostile-texts.ts'
import { benchLargeList } from './bench/large-list.ts'
import { benchLetter } from './bench/letter.ts'
import { benchImport, benchWebhooks } from './bench/list.ts'
import { benchSources } from './bench/sources.ts'
import { benchStartup } from './bench/startup.ts'
import { benchSummaries } from './bench/summaries.ts'
import { benchThemes } from './bench/themes.ts'
import { benchTitles } from './bench/titles.ts'
import { benchDay, benchUpload } from './bench/worker.ts'

/**
 * Returns whether an argument is an option or a path with a slash, such as `--leave-one-out` or `./labelled`,
 * rather than the name of a benchmark.
 */
const isGiven = (argument: string) => argument.includes('/') || argument.startsWith('--')
const given = process.argv.slice(2).filter(isGiven)
const asked = process.argv.slice(2).filter((argument) => !isGiven(argument))

const BENCHES: Record<string, () => void | Promise<void>> = {
  upload: benchUpload,
  startup: () => benchStartup(given),
  day: benchDay,
  letter: benchLetter,
  themes: () => benchThemes(given),
  summaries: () => benchSummaries(given[0]),
  titles: () => benchTitles(given[0]),
  delivery: () => benchDelivery(),
  import: benchImport,
  webhooks: benchWebhooks,
  list: benchLargeList,
  desk: benchDesk,
  guards: benchGuards,
  feeds: benchHostileFeeds,
  sources: () => benchSources(),
  extraction: () => benchExtraction(given[0]),
  cleaning: () => benchCleaning(given[0]),
  'hostile-texts': benchHostileTexts,
}

/** Benchmarks that run only if they are named, because they are slow or need a path. */
const ON_DEMAND = ['startup', 'webhooks', 'list', 'desk', 'extraction', 'sources', 'titles', 'cleaning']

const unknown = asked.find((name) => BENCHES[name] === undefined)
if (unknown !== undefined) {
  console.error(`Cannot find the benchmark "${unknown}": choose from ${Object.keys(BENCHES).join(', ')}`)
  process.exit(1)
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 ? !asked.includes(name) : ON_DEMAND.includes(name)) continue
  try {
    await bench()
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
