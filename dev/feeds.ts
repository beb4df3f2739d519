// Reads a list of feeds and shows how each feed would work as a source:
//
//     npm run -s feeds -- subscriptions.opml
//
// Nothing is stored. FEED_ALLOW_HOSTS lists private hosts that may be read, such as 127.0.0.1:8026.
import { readFileSync } from 'node:fs'
import type { Requester } from '../src/collector/request.ts'
import { RequestLimiter } from '../src/collector/request-limiter.ts'
import { SitePauses } from '../src/collector/site-pauses.ts'
import { decodeBytes } from '../src/feeds/decode-bytes.ts'
import { parseOpml } from '../src/feeds/opml.ts'
import { type CheckedFeed, checkFeed } from './feeds/check-feed.ts'

const AT_ONCE = 6
const GAP_MS = 1000
/** Width of the name column, in characters. */
const NAME_WIDTH = 30

const [file] = process.argv.slice(2)
if (file === undefined) fail('Pass an OPML file: npm run -s feeds -- subscriptions.opml')
const { isOpml, found, rejected } = parseOpml(read(file))
if (!isOpml) fail(`Cannot read ${file}: it must be an OPML file, as exported by feed readers`)

const requester: Requester = {
  fetch: (url, init) => fetch(url, init),
  guard: {
    publicUrl: 'https://broadsheet.invalid',
    allowedHosts: (process.env.FEED_ALLOW_HOSTS ?? '').split(/[\s,]+/).filter(Boolean),
  },
  limiter: new RequestLimiter({ limit: AT_ONCE, gapMs: () => GAP_MS, now: Date.now }),
  pauses: new SitePauses(),
  userAgent: 'Broadsheet (feed check)',
  now: () => new Date(),
}

console.log(
  row({ state: 'state', items: 'items', newest: 'newest', fullText: 'full text', reason: '' }, 'feed'),
)
await Promise.all(
  found.map(async ({ url, name }) => {
    console.log(row(await checkFeed(url, requester), name ?? url))
  }),
)
for (const { line, reason } of rejected) console.log(`Skipped line ${line} of ${file}: ${reason}`)

function row({ state, items, newest, fullText, reason }: CheckedFeed, name: string): string {
  const columns = [
    state.padEnd(8),
    items.padStart(5),
    newest.padEnd(16),
    fullText.padEnd(9),
    name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH),
    reason,
  ]
  return columns.join('  ').trimEnd()
}

function read(path: string): string {
  try {
    return decodeBytes(readFileSync(path), null)
  } catch {
    return fail(`Cannot read ${path}: check that the file exists and is readable`)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
