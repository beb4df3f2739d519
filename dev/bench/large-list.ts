// Measures the export of a million readers, and the import of a table as large as one request may send.
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
/** Maximum growth of the runtime's memory. Most of it is the cache of the local database. */
const MAX_GROWTH_MB = 400
const CONSENTS = `INSERT INTO consents (subscriber_id, event, at, text_version)
  SELECT id, 'imported', 1740787200000, 'Form, at the fair' FROM subscribers`

/**
 * Prints how long the export of a million readers takes and how much memory, and the same for importing as much of it as
 * one request may send. All of these readers are known, so the import is as large as possible and writes nothing.
 */
export async function benchLargeList(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'))
  try {
    bundleWorker('src/index.ts', folder)
    await onStage({ script: join(folder, 'index.js'), readers: READERS }, async (stage) => {
      await stage.service.sql(CONSENTS)
      const { exported, table } = await measured(stage, 'Export', () => exportAll(stage))
      if (exported !== READERS) throw new Error(`The export has ${exported} readers instead of ${READERS}`)
      await measured(stage, 'Import', () => importTable(stage, table))
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

/** Exports all readers. @returns Their number, and as many whole lines of the table as an import may contain. */
async function exportAll({ service }: Stage): Promise<{ exported: number; table: string }> {
  const answer = await fetch(`${service.url}/api/subscribers/export`, { headers: ADMIN })
  const table = await answer.text()
  const exported = table.split('\r\n').length - 2
  console.log(`The table of ${exported} readers has ${(table.length / 1e6).toFixed(0)} MB`)
  const end =
    table.length <= BODY_LIMITS.table ? table.length : table.lastIndexOf('\r\n', BODY_LIMITS.table - 2)
  return { exported, table: table.slice(0, end) }
}

async function importTable({ service }: Stage, body: string): Promise<void> {
  const api = `${service.url}/api/subscribers/import`
  const totals = JSON.parse((await post(api, body)).trimEnd().split('\n').at(-1) ?? '{}')
  console.log(`Import of ${(body.length / 1e6).toFixed(0)} MB: ${JSON.stringify(totals)}`)
  if (totals.stopped !== undefined || totals.unchanged !== totals.lines)
    throw new Error('The table was not imported whole')
}

/** Posts a body and returns the answer. Waits for as long as it takes, unlike fetch, which gives up after five minutes. */
async function post(url: string, body: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  request(url, { method: 'POST', headers: ADMIN }, resolve).on('error', reject).end(body)
  return text(await promise)
}
