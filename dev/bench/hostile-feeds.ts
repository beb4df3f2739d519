// Parses hostile 5 MB feeds and a hostile robots.txt, with a limit on CPU time and a heap of 100 MB.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseFeed } from '../../src/feeds/parse-feed.ts'
import { parseRobots } from '../../src/feeds/robots.ts'

const SIZE = 5_000_000
const HEAP_MB = 100
const MAX_MS = 3000
const HEAD = '<rss><channel><title>x</title>'

const fill = (piece: string, head = HEAD) =>
  head + piece.repeat(Math.floor((SIZE - head.length) / piece.length))

/** Hostile feeds, keyed by a description of their content. */
const FEEDS: Readonly<Record<string, () => string>> = {
  'opening signs': () => fill('<'),
  ampersands: () => fill('&'),
  references: () => fill('&amp;'),
  'nested elements': () => fill('<a>'),
  'nested items': () => fill('<item>'),
  items: () => fill('<item><title>a</title></item>'),
  attributes: () => fill(' a="b"', `${HEAD}<item`),
  'references in a title': () => `${fill('&amp;', `${HEAD}<item><title>`)}</title></item>`,
  'references in an attribute': () => `${fill('&amp;', `${HEAD}<item><link href="`)}"/></item>`,
  'open CDATA': () => fill('<![CDATA[', `${HEAD}<item><title>`),
  'bold titles': () => fill('<b>', `${HEAD}<item><title>`),
  'unclosed images in a description': () => fill('&lt;img ', `${HEAD}<item><description>`),
  'one long text': () => fill('x ', `${HEAD}<item><description>`),
  'nested lists of JSON': () => fill('[', '{"version":"https://jsonfeed.org/version/1.1","items":'),
  'line breaks in JSON': () => fill('\n', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"'),
  'references in JSON': () => `${fill('&amp;', '{"items":[{"id":"1","title":"')}"}]}`,
  'items of JSON': () => fill('{"id":"1"},', '{"version":"https://jsonfeed.org/version/1.1","items":['),
}

/** Runs the parsers in a separate process with a small heap. Sets exit code 1 if an input exceeds a limit. */
export function benchHostileFeeds(): void {
  const script = fileURLToPath(import.meta.url)
  const { status } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, script], {
    stdio: 'inherit',
  })
  if (status === 0) return
  console.log(`  a hostile feed or robots.txt exceeds ${MAX_MS} ms or ${HEAP_MB} MB`)
  process.exitCode = 1
}

function parseAll(): void {
  for (const [name, build] of Object.entries(FEEDS)) {
    const bytes = new TextEncoder().encode(build())
    measure(`5 MB of ${name}`, () => parseFeed(bytes, 'application/xml', 'https://hostile.example/feed'))
  }
  const agents = Array.from({ length: 25_000 }, (_, n) => `User-agent: a${n}\n`).join('')
  measure('500 KB of robots.txt', () => parseRobots(agents + 'Allow: /a\n'.repeat(5_000), 'broadsheet'))
}

function measure(name: string, parse: () => unknown): void {
  const start = process.cpuUsage()
  parse()
  const { user, system } = process.cpuUsage(start)
  const ms = (user + system) / 1000
  console.log(`  ${name}: ${ms.toFixed(0)} ms of CPU${ms <= MAX_MS ? '' : '  (over its limit)'}`)
  if (ms > MAX_MS) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) parseAll()
