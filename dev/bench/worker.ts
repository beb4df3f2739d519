// Measures the size of the Worker's upload, and the time and KV operations for a day of 1,000 articles.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Lifetime } from '../local/lifetime.ts'
import { choosePort } from '../local/ports.ts'
import { ADMIN_TOKEN, readSettings } from '../local/settings.ts'
import { startWorker } from '../local/worker.ts'
import { syntheticDay } from './day.ts'

const ARTICLES = 1000
const MOST_BYTES = 525_000
const MOST_OPERATIONS = 11
const MOST_SECONDS = 2
const RUNS = 5
const ADMIN = { Authorization: `Bearer ${ADMIN_TOKEN}` }

/** Prints the size of the bundle that wrangler uploads. @throws If it exceeds the limit. */
export function benchUpload(): void {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'))
  try {
    const wrangler = [
      'node_modules/wrangler/bin/wrangler.js',
      'deploy',
      '--dry-run',
      '--minify',
      '--outdir',
      folder,
    ]
    execFileSync(process.execPath, wrangler, { stdio: 'pipe', env: { ...process.env, CI: '1' } })
    const files = readdirSync(folder).filter((name) => /\.(js|wasm|txt|bin)$/.test(name))
    const bytes = Buffer.concat(files.map((name) => readFileSync(join(folder, name))))
    const kb = (size: number) => `${(size / 1000).toFixed(0)} KB`
    const gzipped = gzipSync(bytes).length
    console.log(`Upload: ${kb(bytes.length)}, ${kb(gzipped)} gzipped (limit ${kb(MOST_BYTES)})`)
    if (gzipped > MOST_BYTES) throw new Error('The upload exceeds its limit')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Prints the time to compose a day of 1,000 articles in the Worker, and the number of KV operations to
 * collect them.
 */
export async function benchDay(): Promise<void> {
  const stateDir = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  const ends: (() => unknown)[] = [() => rmSync(stateDir, { recursive: true, force: true })]
  const life: Lifetime = {
    hold(start, end) {
      const started = start()
      ends.push(() => end(started))
      return started
    },
  }
  try {
    const { variables } = readSettings({}, [])
    const { port } = await choosePort('PORT', '0', 0)
    // Nothing listens at this address, so no letter can be sent.
    const offline = { ...variables, RESEND_BASE_URL: 'http://127.0.0.1:9' }
    await measureDay((await startWorker({ port, stateDir, variables: offline }, life)).url)
  } finally {
    for (const end of ends.reverse()) await end()
  }
}

async function measureDay(worker: string): Promise<void> {
  const body = syntheticDay(ARTICLES)
    .map((article) => JSON.stringify(article))
    .join('\n')
  await (await fetch(`${worker}/api/articles`, { method: 'POST', headers: ADMIN, body })).text()
  const seconds: number[] = []
  let operations = 0
  for (let run = 0; run < RUNS; run++) {
    const startedAt = performance.now()
    const answer = await fetch(`${worker}/api/digests`, {
      method: 'POST',
      headers: ADMIN,
      body: '{"dryRun": true}',
    })
    operations = ((await answer.json()) as { operations: number }).operations
    seconds.push((performance.now() - startedAt) / 1000)
  }
  const size = (body.length / ARTICLES / 1000).toFixed(1)
  console.log(
    `A day of ${ARTICLES} articles of ${size} KB: ${operations} KV operations (limit ${MOST_OPERATIONS})`,
  )
  const shown = seconds.map((each) => each.toFixed(2)).join(', ')
  console.log(`  collected, composed and rendered in the Worker in ${shown} s (limit ${MOST_SECONDS})`)
  if (operations > MOST_OPERATIONS) throw new Error('Collecting takes too many KV operations')
  // The best of several runs counts, because other work on the machine slows down some runs.
  if (Math.min(...seconds) > MOST_SECONDS) throw new Error('Composing takes too long')
}
