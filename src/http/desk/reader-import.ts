// Imports readers on the desk, after a preview that stores nothing.
import { Hono } from 'hono'
import { DigestError } from '../../errors.ts'
import { declaredSeparator, parseCsvRecord, separatorOf } from '../../subscribers/csv.ts'
import { parseHeader } from '../../subscribers/import-columns.ts'
import { encode } from '../../text/bytes.ts'
import { importTable } from '../api/import-lines.ts'
import { type AppContext, type AppEnv, knownThemes } from '../context.ts'
import { callApi } from './api-client.ts'
import { fieldOf, fileOf, optionalField } from './form.ts'
import { type ColumnUse, ImportPage, type ImportReport, type ImportState } from './pages/import.tsx'
import { shellOf } from './shell.ts'

/** Maximum number of refused rows listed on the page. */
const SHOWN_FAULTS = 20

export const readerImport = new Hono<AppEnv>()
  .get('/', (c) => c.html(ImportPage({ shell: shellOf(c), state: { step: 'choose', fault: null } })))
  .post('/preview', async (c) => {
    const table = (await fileOf(c, 'file')) ?? fieldOf(c, 'table')
    const options = optionsOf(c)
    if (table === '') return show(c, { step: 'choose', fault: 'Choose a file or paste a list.' })
    try {
      const report = await reportOf(await importTable(streamOf(table), previewDeps(c, options)))
      return show(c, { step: 'preview', table, columns: columnsOf(table, options), report, options })
    } catch (error) {
      if (!(error instanceof DigestError)) throw error
      return show(c, { step: 'choose', fault: `${error.message}.` })
    }
  })
  .post('/', async (c) => {
    const { consentSource, consentedAt } = optionsOf(c)
    const query = new URLSearchParams({
      ...(consentSource !== null && { consent_source: consentSource }),
      ...(consentedAt !== null && { consented_at: consentedAt }),
    })
    const answer = await callApi(c, 'POST', `/api/subscribers/import?${query}`, fieldOf(c, 'table'))
    return show(c, { step: 'done', report: await reportOf(answer.body) })
  })

const show = (c: AppContext, state: ImportState) => c.html(ImportPage({ shell: shellOf(c), state }))

const optionsOf = (c: AppContext) => ({
  from: null,
  map: [],
  consentSource: optionalField(c, 'consentSource'),
  consentedAt: optionalField(c, 'consentedAt'),
  state: null,
})
export type ImportChoice = ReturnType<typeof optionsOf>

const streamOf = (text: string) => new Response(encode(text)).body

/** Returns dependencies for an import preview, which stores nothing and counts readable rows as imported. */
const previewDeps = (c: AppContext, options: ImportChoice) => ({
  store: async (rows: readonly unknown[]) => ({ outcomes: rows.map(() => 'imported' as const), queries: 0 }),
  storeHashes: async () => {},
  applyHashes: async () => {},
  hash: async () => '',
  newId: () => '',
  now: new Date(),
  themes: knownThemes(c),
  options: { ...options, after: 0 },
})

/** Parses an import's response, which lists the refused rows and then the totals. */
async function reportOf(answer: ReadableStream<Uint8Array> | null): Promise<ImportReport> {
  const lines = (await new Response(answer).text()).trim().split('\n')
  const totals = JSON.parse(lines.pop() ?? '{}')
  return {
    totals,
    faults: lines.slice(0, SHOWN_FAULTS).map((line) => JSON.parse(line)),
    allFaults: lines.length,
  }
}

/**
 * Returns a table's columns, each with its mapped field and its value in the first row. Returns an empty
 * array if the header is unusable.
 */
function columnsOf(table: string, options: ImportChoice): ColumnUse[] {
  const lines = table.split(/\r?\n/).filter((line) => line.trim() !== '')
  const declared = declaredSeparator(lines[0] ?? '')
  const [head = '', first = ''] = declared === null ? lines : lines.slice(1)
  const separator = declared ?? separatorOf(head)
  const header = parseCsvRecord(head, separator)
  const parsed = parseHeader(header, options)
  const example = parseCsvRecord(first, separator)
  if ('fault' in header || !parsed.ok) return []
  const fields = new Map(
    [...parsed.columns.places].flatMap(([field, places]) => places.map((at) => [at, field])),
  )
  return header.fields.map((name, place) => ({
    name,
    field: fields.get(place) ?? null,
    example: 'fault' in example ? '' : (example.fields[place] ?? ''),
  }))
}
