// Benchmarks exporting a million readers, and importing the largest table that one request may contain.
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { BODY_LIMITS } from '../../src/http/body.ts'
import { bundleWorker } from '../faults/bundle.ts'
import { onStage, type Stage } from '../faults/stage.ts'
import { peakMemoryMb } from './trial.ts'

const READERS = 1_000_000
const ADMIN = { Authorization: 'Bearer local-admin-token' }
/** Maximum growth of the runtime's memory, in megabytes. Most of the growth is the local database's cache. */
const MAX_GROWTH_MB = 400
const CONSENTS = `INSERT INTO consents (subscriber_id, event, at, text_version)
  SELECT id, 'imported', 1740787200000, 'Form, at the fair' FROM subscribers`

/** Maximum number of D1 queries per request. @see https://developers.cloudflare.com/d1/platform/limits/ */
const MAX_QUERIES = 1000

/**
 * Exports a million readers, and imports the largest permitted part of the exported table twice. Prints the
 * duration, memory and number of D1 queries of each step. The first import changes nothing, and the second
 * fills an empty database.
 */
export async function benchLargeList(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'))
  try {
    bundleWorker('dev/bench/counting-worker.ts', folder)
    await onStage({ script: join(folder, 'counting-worker.js'), readers: READERS }, async (stage) => {
      await stage.service.sql(CONSENTS)
      const { exported, table } = await measured(stage, 'Export', () => exportAll(stage))
      if (exported !== READERS)
        throw new Error(`The export contains ${exported} readers instead of ${READERS}`)
      await measured(stage, 'Import of known readers', () => importTable(stage, table, 'unchanged'))
      await stage.service.sql('DELETE FROM subscribers', 'DELETE FROM consents')
      await measured(stage, 'Import of new readers', () => importTable(stage, table, 'imported'))
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured<T>(stage: Stage, what: string, work: () => Promise<T>): Promise<T> {
  const memoryBefore = peakMemoryMb(stage)
  const startedAt = performance.now()
  const result = await work()
  const seconds = (performance.now() - startedAt) / 1000
  const growth = peakMemoryMb(stage) - memoryBefore
  console.log(
    `${what} took ${seconds.toFixed(0)} s; the runtime's memory grew by ${growth.toFixed(0)} MB at its peak (limit ${MAX_GROWTH_MB})`,
  )
  if (growth > MAX_GROWTH_MB) throw new Error(`${what} takes too much memory`)
  return result
}

/**
 * Exports all readers. @returns The number of readers, and the table truncated to the maximum size of an
 * import.
 */
async function exportAll(stage: Stage): Promise<{ exported: number; table: string }> {
  const answer = await fetch(`${stage.service.url}/api/subscribers/export`, { headers: ADMIN })
  const table = await answer.text()
  const exported = table.split('\r\n').length - 2
  console.log(
    `Exported ${exported} readers in ${(table.length / 1e6).toFixed(0)} MB with ${await countQueries(stage)} queries`,
  )
  const end =
    table.length <= BODY_LIMITS.table ? table.length : table.lastIndexOf('\r\n', BODY_LIMITS.table - 2)
  return { exported, table: table.slice(0, end) }
}

/**
 * Imports a table in as many requests as necessary. Each request contains the whole table, and resumes after
 * the last imported row.
 *
 * @throws If a row has an unexpected outcome.
 */
async function importTable(stage: Stage, body: string, outcome: 'imported' | 'unchanged'): Promise<void> {
  const rows = body.trimEnd().split('\r\n').length - 1
  let after = 0
  for (let imported = 0; imported < rows; ) {
    const api = `${stage.service.url}/api/subscribers/import?after=${after}`
    const totals = JSON.parse((await post(api, body)).trimEnd().split('\n').at(-1) ?? '{}')
    console.log(
      `  a request with ${(body.length / 1e6).toFixed(0)} MB: ${totals.lines} rows, ${await countQueries(stage)} queries`,
    )
    if (totals.lines === 0 || totals[outcome] !== totals.lines)
      throw new Error(`Cannot import the table: the Worker returned ${JSON.stringify(totals)}`)
    imported += totals.lines
    after = Number(/after=(\d+)/.exec(totals.stopped ?? '')?.[1] ?? Number.POSITIVE_INFINITY)
  }
}

/**
 * Returns the number of D1 queries since the last call. @throws If the number exceeds the limit per request.
 */
async function countQueries({ service }: Stage): Promise<number> {
  const { queries } = (await (await fetch(`${service.url}/bench/queries`)).json()) as { queries: number }
  if (queries > MAX_QUERIES)
    throw new Error(`Too many D1 queries in one request: ${queries} (limit ${MAX_QUERIES})`)
  return queries
}

/**
 * Posts a body and returns the response body. Has no timeout, unlike `fetch`, which gives up after five
 * minutes.
 */
async function post(url: string, body: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  request(url, { method: 'POST', headers: ADMIN }, resolve).on('error', reject).end(body)
  return text(await promise)
}
